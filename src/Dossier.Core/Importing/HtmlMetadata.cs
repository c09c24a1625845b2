using System.Collections.Immutable;
using AngleSharp.Dom;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>
/// Reads what a page states about itself: JSON-LD of schema.org, the <c>citation_*</c> tags of Highwire, Dublin Core, Open Graph, and the elements
/// that a reader sees. Of several, the first that states a thing is taken, in this order.
/// </summary>
public static class HtmlMetadata
{
    private const int LongestByline = 120;

    public static ArticleMetadata Read(IDocument page, IElement root)
    {
        var tags = Tags(page);
        var stated = JsonLd(page).Aggregate(new ArticleMetadata(), (known, data) => known.Or(data)).Or(OfTags(tags)).Or(OfElements(page, root));
        return stated with { Title = stated.Title ?? DocumentTitle(page, stated.Publisher) };
    }

    private static IEnumerable<ArticleMetadata> JsonLd(IDocument page)
        => page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JsonLdArticle.Read(script.TextContent, HtmlArticle.LineOf(script))).OfType<ArticleMetadata>();

    private static ILookup<string, Stated> Tags(IDocument page)
        => page.QuerySelectorAll("meta[content]")
            .Select(meta => (name: (meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? "").ToLowerInvariant(), content: Clean(meta.GetAttribute("content")), line: HtmlArticle.LineOf(meta)))
            .Where(tag => tag.name.Length > 0 && tag.content.Length > 0)
            .ToLookup(tag => tag.name, tag => new Stated(tag.content, $"line {tag.line}: the meta tag {tag.name}"));

    private static ArticleMetadata OfTags(ILookup<string, Stated> tags) => new()
    {
        Title = First(tags, "citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title"),
        Authors = Authors(tags, "citation_author", "dc.creator", "dcterms.creator", "article:author", "author", "parsely-author"),
        Publisher = First(tags, "citation_publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher", "og:site_name", "application-name"),
        Published = Dated(tags, "citation_publication_date", "citation_date", "citation_online_date", "dc.date", "dcterms.issued", "dcterms.created", "article:published_time", "datepublished", "pubdate", "parsely-pub-date", "date"),
        Url = First(tags, "og:url", "citation_public_url") is { } url && LinkAddress.Web(url.Value) is not null ? url : null,
        Language = First(tags, "citation_language", "dc.language", "og:locale") is { } language && LanguageTag.Of(language.Value) is { } tag ? language with { Value = tag } : null,
    };

    private static ArticleMetadata OfElements(IDocument page, IElement root)
    {
        var headings = page.QuerySelectorAll("h1").Where(heading => Clean(heading.TextContent).Length > 0).ToArray();
        var heading = headings.Length == 1 ? headings[0] : headings.FirstOrDefault(root.Contains);
        return new ArticleMetadata
        {
            Title = heading is null ? null : Seen(heading),
            Authors = Byline(root),
            Published = root.QuerySelectorAll("time[itemprop=datePublished], time[pubdate], time[datetime]").FirstOrDefault(time => !IsUpdate(time)) is { } time && WrittenDate.Iso(time.GetAttribute("datetime")) is { } date
                ? new Stated(date, $"line {HtmlArticle.LineOf(time)}: the element time")
                : null,
            Url = page.QuerySelector("link[rel~=canonical][href]") is { } canonical && LinkAddress.Web(canonical.GetAttribute("href")) is { } address
                ? new Stated(address.OriginalString, $"line {HtmlArticle.LineOf(canonical)}: the canonical link")
                : null,
            Language = LanguageTag.Of(page.DocumentElement.GetAttribute("lang")) is { } language ? new Stated(language, $"line {HtmlArticle.LineOf(page.DocumentElement)}: the page's lang") : null,
        };
    }

    /// <summary>The window's title, without the publisher's name behind it.</summary>
    private static Stated? DocumentTitle(IDocument page, Stated? publisher)
    {
        if (page.QuerySelector("head > title") is not { } element || Clean(element.TextContent) is not { Length: > 0 } title)
        {
            return null;
        }

        foreach (var separator in new[] { " | ", " - ", " – ", " — ", " · " })
        {
            var end = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (end > 0 && publisher is not null && title[(end + separator.Length)..].Equals(publisher.Value, StringComparison.OrdinalIgnoreCase))
            {
                title = title[..end];
            }
        }

        return new Stated(title, $"line {HtmlArticle.LineOf(element)}: the window's title; it may name the site, too");
    }

    private static ImmutableArray<Stated> Byline(IElement root)
    {
        var elements = root.QuerySelectorAll("[itemprop=author], [rel~=author], .byline, .author, .author-name, [class*=byline]");
        foreach (var element in elements)
        {
            var text = Clean(element.TextContent);
            var names = text.Length is 0 or > LongestByline ? [] : Bylines.Names(Bylines.After(text) ?? text);
            if (!names.IsEmpty)
            {
                return [.. names.Select(name => new Stated(name, $"line {HtmlArticle.LineOf(element)}: “{text}”"))];
            }
        }

        return [];
    }

    private static Stated Seen(IElement element) => new(Clean(element.TextContent), $"line {HtmlArticle.LineOf(element)}: the element {element.LocalName}");

    private static bool IsUpdate(IElement time) => $"{time.ClassName} {time.GetAttribute("itemprop")}".Contains("modified", StringComparison.OrdinalIgnoreCase) || $"{time.ClassName}".Contains("update", StringComparison.OrdinalIgnoreCase);

    private static Stated? First(ILookup<string, Stated> tags, params string[] names) => names.SelectMany(name => tags[name]).FirstOrDefault();

    /// <summary>The names in the first of the tags that is there; an address of a profile is no name.</summary>
    private static ImmutableArray<Stated> Authors(ILookup<string, Stated> tags, params string[] names)
        => names.Select(name => tags[name].SelectMany(tag => Bylines.Names(tag.Value).Select(author => tag with { Value = author })).ToImmutableArray()).FirstOrDefault(found => found.Length > 0, []);

    private static Stated? Dated(ILookup<string, Stated> tags, params string[] names)
        => names.SelectMany(name => tags[name]).Select(tag => WrittenDate.Iso(tag.Value) is { } date ? tag with { Value = date } : null).FirstOrDefault(found => found is not null);

    private static string Clean(string? text) => string.Join(' ', PlainBlocks.Printable(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
