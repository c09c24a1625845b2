using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Core.Printing;

/// <summary>
/// Takes out of a PDF what it tells of the run that made it, so that the same dossier and browser give the same bytes: when it was made, and the
/// numbers that the browser happened to give to the heads of tables. Nothing changes its length, so that every offset of the file's table of objects
/// holds (ISO 32000-1, 7.5.4).
/// </summary>
public static partial class PdfTraces
{
    public static byte[] Removed(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return DatePattern().IsMatch(text) || NamePattern().IsMatch(text) ? Encoding.Latin1.GetBytes(Renumbered(Undated(text))) : pdf;
    }

    /// <summary>Both entries are optional (14.3.3).</summary>
    private static string Undated(string text) => DatePattern().Replace(text, match => new string(' ', match.Length));

    /// <summary>Cells name their heads (14.8.5.7), and the tree of names is in the order of the names: so they are numbered anew in that order.</summary>
    private static string Renumbered(string text)
    {
        var numbers = NamePattern().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index + 1, StringComparer.Ordinal);
        return NamePattern().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"(node{numbers[match.Value]:00000000})"));
    }

    [GeneratedRegex(@"/(CreationDate|ModDate) ?\(D:[0-9]{14}[^()]{0,8}\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\(node[0-9]{8}\)", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
