using System.Globalization;
using System.Text;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Print;

/// <summary>
/// What the style sheet of a site says of its sheets that no theme can know: the dossier's name in their margin. A margin can't show an element's text (the
/// <c>string()</c> of CSS Generated Content for Paged Media is in no browser).
/// </summary>
public static class PageMargins
{
    private const int LongestName = 90;

    public static string Css(string title) => $"@media print {{ @page {{ @bottom-left {{ content: {Quoted(Short(title))}; }} }} }}";

    private static string Short(string title)
    {
        var name = Typography.Apostrophes(title) ?? "";
        return name.Length <= LongestName ? name : name[..LongestName].TrimEnd() + "…";
    }

    /// <summary>A string of CSS (CSS Syntax 3, 4.3.5): whatever is not a plain letter, digit or mark is written as its code point, so that no text can leave it.</summary>
    private static string Quoted(string text)
    {
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or ':' or '-' or '(' or ')')
            {
                css.Append(rune);
            }
            else if (!Rune.IsControl(rune))
            {
                css.Append('\\').Append(rune.Value.ToString("x", CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return css.Append('"').ToString();
    }
}
