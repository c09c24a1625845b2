using System.Text;

namespace Dossier.Core.Rendering;

/// <summary>
/// Takes from a style sheet what no browser reads: comments (CSS Syntax, section 4.3.2), the spaces at the beginning of lines, and empty lines. A comment that begins with <c>/*!</c> stays, as a notice of
/// rights would. What stands between quotation marks or in an address without them is left as it is.
/// </summary>
public static class LeanCss
{
    private const string Address = "url(";

    public static string Of(string css)
    {
        var lean = new StringBuilder(css.Length);
        var at = 0;
        while (at < css.Length)
        {
            var rest = css.AsSpan(at);
            var taken = rest[0] switch
            {
                '/' when rest.StartsWith("/*") => Comment(rest),
                '"' or '\'' => Quoted(rest),
                'u' or 'U' when rest.StartsWith(Address, StringComparison.OrdinalIgnoreCase) => Until(rest, ')'),
                _ => 1,
            };
            var isLeft = rest.StartsWith("/*") && !rest.StartsWith("/*!");
            var isMargin = char.IsWhiteSpace(rest[0]) && (lean.Length == 0 || lean[^1] == '\n');
            if (!isLeft && !isMargin)
            {
                lean.Append(rest[..taken]);
            }

            at += taken;
        }

        return lean.ToString();
    }

    private static int Comment(ReadOnlySpan<char> css) => css[2..].IndexOf("*/") is >= 0 and var end ? end + 4 : css.Length;

    private static int Quoted(ReadOnlySpan<char> css)
    {
        for (var i = 1; i < css.Length; i++)
        {
            if (css[i] == '\\')
            {
                i++;
            }
            else if (css[i] == css[0])
            {
                return i + 1;
            }
        }

        return css.Length;
    }

    private static int Until(ReadOnlySpan<char> css, char end)
    {
        var start = css[Address.Length..].TrimStart();
        return start is ['"' or '\'', ..] ? Address.Length : css.IndexOf(end) is >= 0 and var found ? found + 1 : css.Length;
    }
}
