using System.Text;

namespace Dossier.Core.Rendering.Citations;

/// <summary>Writes text for TeX, inside the braces of a BibTeX field.</summary>
public static class TexText
{
    /// <summary>
    /// The text with the characters that TeX takes for commands written out. BibTeX counts braces even behind a backslash, so braces are named, not escaped.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in OneLine.Of(text))
        {
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' => "\\" + c,
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>An address as biblatex and <c>\url</c> take it, letter by letter: only what would end the field is written as an address writes it.</summary>
    public static string Address(string url)
        => OneLine.Of(url).Replace("\\", "%5C", StringComparison.Ordinal).Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
}
