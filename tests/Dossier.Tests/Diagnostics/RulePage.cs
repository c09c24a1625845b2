using System.Text.RegularExpressions;

namespace Dossier.Tests.Diagnostics;

/// <summary>A page of <c>docs/diagnostics</c>, taken apart: its examples are files of a small site, so that a test can build them.</summary>
/// <param name="Heading">The first line.</param>
/// <param name="Emphasis">The line that names the severity.</param>
/// <param name="Example">The files of the wrong example; empty where words describe it.</param>
/// <param name="Printed">What the command prints for it.</param>
/// <param name="Mended">The files that mend it.</param>
public sealed partial record RulePage(string Heading, string Emphasis, IReadOnlyList<ExampleFile> Example, string Printed, IReadOnlyList<ExampleFile> Mended)
{
    public static readonly string[] Sections = ["Example", "What the command prints", "How to mend it"];

    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "docs", "diagnostics");

    public static string PathOf(string code) => Path.Combine(Folder, code + ".md");

    public static RulePage Read(string code)
    {
        var parts = SectionPattern().Split(File.ReadAllText(PathOf(code)));
        parts.Length.ShouldBe(1 + (2 * Sections.Length), $"{code}.md has the sections {string.Join(", ", Sections)}");
        Enumerable.Range(0, Sections.Length).Select(index => parts[1 + (2 * index)]).ShouldBe(Sections);
        var lines = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new RulePage(lines[0], lines[1], Files(parts[2]), PrintedPattern().Match(parts[4]).Groups["text"].Value.TrimEnd('\n'), Files(parts[6]));
    }

    /// <summary>Puts what the command prints now into the page.</summary>
    public static void Update(string code, string printed)
        => File.WriteAllText(PathOf(code), PrintedPattern().Replace(File.ReadAllText(PathOf(code)), $"```text\n{printed.Replace("$", "$$", StringComparison.Ordinal)}\n```\n\n## How", 1));

    private static ExampleFile[] Files(string section)
        => [.. FilePattern().Matches(section).Select(match => new ExampleFile(match.Groups["path"].Value, match.Groups["text"].Value, match.Groups["old"].Success ? match.Groups["old"].Value : null))];

    [GeneratedRegex(@"^## (?<name>Example|What the command prints|How to mend it)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^In `(?<path>[^`]+)`(, in place of `(?<old>[^`]+)`)?:\n\n```\w+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"```text\n(?<text>.*?)```\n(\n## How)?", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex PrintedPattern();
}

/// <summary>A file of an example.</summary>
/// <param name="InPlaceOf">The file of the wrong example that goes away, where the cure is another name.</param>
public sealed record ExampleFile(string Path, string Text, string? InPlaceOf);
