using System.Net;
using System.Text.RegularExpressions;

namespace Dossier.Core.Rendering.Print;

/// <summary>
/// Brings what was made for many pages onto one. It works on attributes in double quotes, as our own markup has them all; in text and in the
/// metadata a quotation mark never stands bare behind an equals sign.
/// </summary>
public static partial class PrintLinks
{
    private const int LowestHeading = 6;

    /// <summary>
    /// HTML made for a page, as it stands in the print edition: its ids get the name of their section, its links count from the site's folder, and its headings
    /// go down to below the section's own.
    /// </summary>
    /// <param name="page">The path of the page that it was made for.</param>
    /// <param name="down">How many levels its headings go down.</param>
    public static string Placed(string html, string page, string section, int down)
        => MarkupPattern().Replace(html, match =>
        {
            if (match.Groups["level"] is { Success: true } level)
            {
                return $"<{match.Groups["end"].Value}h{Math.Min(LowestHeading, level.ValueSpan[0] - '0' + down)}";
            }

            var value = match.Groups["value"].Value;
            var moved = match.Groups["name"].ValueSpan is "id" ? PrintAnchors.Of(section, value)
                : value.StartsWith('#') ? $"#{section}:{value[1..]}"
                : FromRoot(value, page);
            return $" {match.Groups["name"].Value}=\"{moved}\"";
        });

    /// <summary>
    /// The finished page with each link to a page of the site that stands in it led to its place there: to the same anchor where it is here too, else to the
    /// section. The frame around it still leads to the site's pages.
    /// </summary>
    public static string InDocument(string html, PrintPlaces places)
    {
        var start = html.IndexOf("<main", StringComparison.Ordinal);
        var end = html.LastIndexOf("</main>", StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return html;
        }

        var main = html[start..end];
        var ids = MarkupPattern().Matches(main).Where(match => match.Groups["name"].ValueSpan is "id").Select(match => WebUtility.HtmlDecode(match.Groups["value"].Value)).ToHashSet(StringComparer.Ordinal);
        var turned = MarkupPattern().Replace(main, match =>
            match.Groups["name"].ValueSpan is "href" && Place(WebUtility.HtmlDecode(match.Groups["value"].Value), places, ids) is { } place
                ? $" href=\"{WebUtility.HtmlEncode(PrintAnchors.Href(place))}\""
                : match.Value);
        return string.Concat(html.AsSpan(0, start), turned, html.AsSpan(end));
    }

    private static string? Place(string href, PrintPlaces places, HashSet<string> ids)
    {
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var path = href.AsSpan(0, hash < 0 ? href.Length : hash);
        if (path.IsEmpty)
        {
            return Within(href, ids);
        }

        var query = path.IndexOf('?');
        if (places.SectionOf(Uri.UnescapeDataString(query < 0 ? path : path[..query])) is not { } section)
        {
            return null;
        }

        var place = hash < 0 ? section : PrintAnchors.Of(section, Uri.UnescapeDataString(href.AsSpan(hash + 1)));
        return ids.Contains(place) ? place : ids.Contains(section) ? section : null;
    }

    /// <summary>Where a link leads that was one inside a page, to a part of it that is not here: to the section.</summary>
    private static string? Within(string href, HashSet<string> ids)
    {
        var place = Uri.UnescapeDataString(href.TrimStart('#'));
        return !ids.Contains(place) && place.Split(':')[0] is var section && ids.Contains(section) ? section : null;
    }

    /// <summary>An address written for a page, counted from the site's folder instead.</summary>
    private static string FromRoot(string href, string page)
    {
        if (href.StartsWith('/') || SchemePattern().IsMatch(href))
        {
            return href;
        }

        var end = href.AsSpan().IndexOfAny('?', '#');
        var parts = new List<string>(page.Split('/')[..^1]);
        foreach (var part in (end < 0 ? href : href[..end]).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts) + (end < 0 ? "" : href[end..]);
    }

    [GeneratedRegex("""(?:<(?<end>/?)h(?<level>[1-6])\b)|(?:\s(?<name>id|href|src)="(?<value>[^"]*)")""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkupPattern();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant)]
    private static partial Regex SchemePattern();
}
