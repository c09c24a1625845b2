namespace Dossier.Core.Importing;

/// <summary>Measures how deep a page's elements stand in each other, before a parser has to keep them all open.</summary>
public static class HtmlDepth
{
    /// <summary>No page that a person reads comes near it; browsers stop at 512.</summary>
    public const int Deepest = 2000;

    private static readonly HashSet<string> NeedsNoEnd = new(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether more elements than <see cref="Deepest"/> are open at one place.</summary>
    public static bool IsTooGreat(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < html.Length && end - start < 32 && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            var name = html[start..end];
            if (name.Length == 0 || NeedsNoEnd.Contains(name))
            {
                continue;
            }

            var count = open.GetValueOrDefault(name);
            if (closes && count > 0)
            {
                open[name] = count - 1;
                depth--;
            }
            else if (!closes)
            {
                open[name] = count + 1;
                depth++;
            }

            if (depth > Deepest)
            {
                return true;
            }
        }

        return false;
    }
}
