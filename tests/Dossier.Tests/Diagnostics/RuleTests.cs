using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Diagnostics;

/// <summary>Every rule is documented, tested and emitted: the examples of its page are built, and the page shows what is printed.</summary>
public partial class RuleTests
{
    private const string ShownRoot = "/home/ada/bridge";

    private static readonly Dictionary<string, string[]> Stages = new(StringComparer.Ordinal)
    {
        ["DS01"] = ["Loading"], ["DS02"] = ["Parsing", "Provenance"], ["DS03"] = ["Reading", "Parsing"], ["DS04"] = ["Linking"], ["DS05"] = ["Checking"], ["DS06"] = ["Rendering", "Auditing", "Printing", "Writing"], ["DS07"] = ["Importing", "Writing"], ["DS08"] = ["Probing"],
    };

    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    [Fact]
    public void The_dossier_that_the_cases_start_from_has_no_fault()
    {
        using var site = RuleCases.Base();
        site.Problems().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Is_documented(string code)
    {
        var rule = Rules.All.Single(rule => rule.Code == code);
        var page = RulePage.Read(code);
        page.Heading.ShouldBe($"# {rule.Code}: {rule.Name}");
        page.Emphasis.ShouldStartWith(rule.Severity == Severity.Error ? "*Error:" : "*Warning:");
        RulePages.Read(code).ShouldBe(File.ReadAllText(RulePage.PathOf(code)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Is_emitted_at_its_place_for_the_example_of_its_page_and_not_for_the_mended_one(string code)
    {
        var (wrong, mended) = RuleCases.Build(code, ShownRoot);
        var found = wrong.Where(diagnostic => diagnostic.Rule.Code == code).ShouldHaveSingleItem(string.Join('\n', wrong.Select(DiagnosticText.Format)));
        var printed = DiagnosticText.Format(found);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            RulePage.Update(code, printed);
        }

        RulePage.Read(code).Printed.ShouldBe(printed);
        Place(found).ShouldBe(RuleCases.Places.GetValueOrDefault(code, "no place is given for this code in RuleCases"));
        mended.Where(diagnostic => diagnostic.Rule.Code == code || diagnostic.Severity == Severity.Error).Select(DiagnosticText.Format).ShouldBeEmpty();
    }

    [Fact]
    public void There_is_no_page_and_no_case_without_a_rule()
    {
        var codes = Rules.All.Select(rule => rule.Code).ToArray();
        Directory.EnumerateFiles(RulePage.Folder).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal).ShouldBe(codes);
        RuleCases.Places.Keys.Order(StringComparer.Ordinal).ShouldBe(codes);
    }

    [Fact]
    public void Codes_and_names_are_each_given_once()
    {
        Rules.All.Select(rule => rule.Code).ShouldBeUnique();
        Rules.All.Select(rule => rule.Name).ShouldBeUnique();
        Rules.All.Length.ShouldBe(typeof(Rules).GetFields().Length);
    }

    [Fact]
    public void Codes_are_four_digits_and_names_are_words_with_hyphens()
        => Rules.All.ShouldAllBe(rule => CodePattern().IsMatch(rule.Code) && NamePattern().IsMatch(rule.Name));

    [Fact]
    public void A_code_is_used_only_in_the_stage_that_its_first_digits_name()
    {
        var source = Path.Combine(RepositoryFolder.Path, "src", "Dossier.Core");
        var uses = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Folder: Path.GetRelativePath(source, file).Split(Path.DirectorySeparatorChar)[0], Text: File.ReadAllText(file)))
            .Where(file => file.Folder is not ("obj" or "bin" or "Diagnostics"))
            .SelectMany(file => UsePattern().Matches(file.Text).Select(use => (file.Folder, Rule: (DiagnosticRule)typeof(Rules).GetField(use.Groups["name"].Value)!.GetValue(null)!)))
            .ToArray();
        uses.Select(use => use.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal).ShouldBe(Rules.All);
        uses.Where(use => !Stages[use.Rule.Code[..4]].Contains(use.Folder) && !UsedElsewhere(use.Folder, use.Rule)).ShouldBeEmpty();
    }

    /// <summary>A key that stands in the front matter and in its sidecar is found in Reading; the articles that the fingerprint command names are resolved by itself; an article to import is decoded like any file, and new files are named as pages are; the list of open tasks names warnings of Linking.</summary>
    private static bool UsedElsewhere(string folder, DiagnosticRule rule) => (folder, rule.Code) is ("Reading", "DS0203") or ("FingerprintMaker.cs", "DS0313" or "DS0401") or ("Importing", "DS0103") or ("Starting", "DS0307") or ("Checking", "DS0406");

    private static string Place(Diagnostic diagnostic)
        => diagnostic.Span is { } span ? FormattableString.Invariant($"{diagnostic.Path}:{span.Position.Line}:{span.Position.Column}") : diagnostic.Path;

    [GeneratedRegex(@"\ADS0[1-8][0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)+\z")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\bRules\.(?<name>[A-Z]\w+)")]
    private static partial Regex UsePattern();
}
