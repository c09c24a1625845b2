using System.Text;

namespace Dossier.Core.Text;

/// <summary>
/// Makes the address at which a browser shows a passage on the page where it was published: a text directive behind the page's address
/// (WICG, URL Fragment Text Directives, section 3).
/// </summary>
public static class TextFragment
{
    private const string Delimiter = ":~:";

    /// <summary>
    /// The original's address with a text directive for the passage. A fragment that the address has stays before it, a directive that it
    /// has is replaced. Where the passage holds no word that could be looked for, the address of the page alone.
    /// </summary>
    /// <remarks>The result is a finished address: <see cref="Uri.AbsoluteUri"/> would undo the escaping of its hyphens.</remarks>
    public static string Href(string address, string passage)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var delimiter = hash < 0 ? -1 : address.IndexOf(Delimiter, hash, StringComparison.Ordinal);
        var page = Escape(delimiter < 0 ? address : address[..delimiter]);
        return FragmentTerms.Of(passage) is { } terms
            ? page + (hash < 0 ? "#" : "") + Delimiter + "text=" + Term(terms.Start) + (terms.End is { } end ? "," + Term(end) : "")
            : page.TrimEnd('#');
    }

    /// <summary>Escapes everything but letters, digits, <c>.</c>, <c>_</c> and <c>~</c>: a hyphen in a term would make it a context term, and the directive as a whole be refused.</summary>
    private static string Term(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);

    /// <summary>Escapes what no address may hold, and leaves the rest as its editor wrote it (WHATWG URL, URL code points).</summary>
    private static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var rune in address.Trim().EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                continue;
            }

            if (rune.Value is <= ' ' or '"' or '<' or '>' or '`' || Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar)
            {
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
            }
            else
            {
                escaped.Append(rune);
            }
        }

        return escaped.ToString();
    }
}
