using System.Text.RegularExpressions;
using Dossier.Core.Provenance;

namespace Dossier.Core.Importing;

/// <summary>Takes inline Markdown off a block that came as text.</summary>
public static partial class Markup
{
    /// <summary>The words of a block as a reader sees them: pictures go, of links and emphasis the text stays.</summary>
    public static string Strip(string raw)
    {
        var text = raw.Contains("![", StringComparison.Ordinal) ? Picture().Replace(raw, "") : raw;
        text = SourceText.WithoutMarkup(Item().Replace(text, ""));
        text = text.Contains('*', StringComparison.Ordinal) || text.Contains('_', StringComparison.Ordinal) ? Emphasis().Replace(text, "${before}${text}${after}") : text;
        return text.Trim();
    }

    [GeneratedRegex(@"!\[[^\[\]]*\]\([^()\s]*(\s+""[^""]*"")?\)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\A\s*([-*+]|[•‣▪])\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"(?<before>\A|[\s(“""])[*_](?<text>[^\s*_][^*_]*)[*_](?<after>[\s).,;:!?”""]|\z)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();
}
