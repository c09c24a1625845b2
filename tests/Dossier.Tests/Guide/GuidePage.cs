using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Guide;

/// <summary><c>docs/editors-guide.md</c>, taken apart.</summary>
public static partial class GuidePage
{
    public static string Path { get; } = System.IO.Path.Combine(RepositoryFolder.Path, "docs", "editors-guide.md");

    public static string Read() => File.ReadAllText(Path).ReplaceLineEndings("\n");

    /// <summary>The fenced blocks from top to bottom.</summary>
    public static GuideBlock[] Blocks(string page) => [.. Fence().Matches(page).Select(match => Block(match, page))];

    /// <summary>The tables that are made from the code, by the name in the comment before each.</summary>
    public static IReadOnlyDictionary<string, string> Made(string page)
        => MadePart().Matches(page).ToDictionary(part => part.Groups["name"].Value, part => part.Groups["text"].Value, StringComparer.Ordinal);

    /// <summary>The page with other tables.</summary>
    public static string WithMade(string page, Func<string, string> table)
        => MadePart().Replace(page, part => $"<!-- {part.Groups["name"].Value} -->\n{table(part.Groups["name"].Value)}<!-- end -->");

    /// <summary>The page with another text in the block that begins in a line.</summary>
    public static string WithBlock(string page, int line, string text)
        => Fence().Replace(page, match => LineOf(match, page) == line ? $"{match.Groups["open"].Value}{Indented(text, match.Groups["indent"].Value)}{match.Groups["indent"].Value}```" : match.Value);

    private static GuideBlock Block(Match match, string page)
    {
        var line = LineOf(match, page);
        var words = match.Groups["info"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var indent = match.Groups["indent"].Value;
        var text = string.Concat(match.Groups["text"].Value.Split('\n', StringSplitOptions.None).SkipLast(1).Select(one => (one.StartsWith(indent, StringComparison.Ordinal) ? one[indent.Length..] : one) + "\n"));
        return words switch
        {
            ["console"] => new GuideBlock(BlockRole.Commands, text, "", line),
            ["text", "preview"] => new GuideBlock(BlockRole.Preview, text, "", line),
            ["diff", var path] => new GuideBlock(BlockRole.Change, text, path, line),
            [_, "in", var path] => new GuideBlock(BlockRole.Excerpt, text, path, line),
            [_, var path] => new GuideBlock(BlockRole.Write, text, path, line),
            _ => throw new InvalidOperationException($"docs/editors-guide.md:{line}: a block that no test could hold the guide to: say which file it is, or make it `console`"),
        };
    }

    private static int LineOf(Match match, string page) => page.AsSpan(0, match.Index).Count('\n') + 1;

    private static string Indented(string text, string indent)
        => text.Split('\n').SkipLast(1).Aggregate(new StringBuilder(), (all, line) => all.Append(line.Length == 0 ? "" : indent).Append(line).Append('\n')).ToString();

    [GeneratedRegex(@"^(?<open>(?<indent> *)```(?<info>[^\n]*)\n)(?<text>(?:(?!\k<indent>```)[^\n]*\n)*)\k<indent>```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^<!-- (?<name>[\w. -]+?) -->\n(?<text>.*?)<!-- end -->$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MadePart();
}
