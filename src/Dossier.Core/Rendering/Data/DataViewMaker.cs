using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Data.Description;
using Dossier.Core.Rendering.Data.Records;

namespace Dossier.Core.Rendering.Data;

/// <summary>Makes the data that stands in files: once for the whole site.</summary>
/// <param name="Pages">The output paths of all pages, for the sitemap.</param>
public sealed record DataViewMaker(DossierGraph Graph, Routes Routes, ImmutableArray<(string Path, Thing? Thing)> Pages, string Stylesheet, string Script)
{
    /// <summary>The date of a feed in which nothing is dated; Atom wants one.</summary>
    private const string Undated = "1970-01-01T00:00:00Z";

    private DossierContent Content => Graph.Content;

    private Parts Parts => new(Graph, new Links(Routes, ""));

    public DataView Make()
    {
        var settings = Content.Settings;
        var entries = Content.Articles.Select(Entry).OrderByDescending(entry => entry.Updated, StringComparer.Ordinal).ThenBy(entry => entry.Id, StringComparer.Ordinal).ToImmutableArray();
        var records = new RecordMaker(Graph, Routes);
        return new DataView
        {
            Title = settings.Title,
            Description = settings.Description,
            Language = settings.Language,
            Host = settings.Host?.AbsoluteUri ?? "",
            FeedId = LastingId("", Address("")),
            IsPrivate = settings.IsPrivate,
            HostPath = settings.Host?.AbsolutePath ?? "/",
            Updated = entries.Select(entry => entry.Updated).Append(settings.AsOf is { } asOf ? Instant(asOf.Value) : Undated).Max(StringComparer.Ordinal)!,
            Entries = entries,
            JsonFeed = new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                settings.Title,
                settings.Host?.AbsoluteUri,
                settings.Host is null ? null : Address("feed.json"),
                settings.Description,
                settings.Language,
                [.. entries.Select(entry => new JsonFeedItem(entry.Id, entry.Url, entry.Title, entry.Summary.Length > 0 ? entry.Summary : entry.Title, entry.Updated == Undated ? null : entry.Updated))]),
            Sitemap = [.. Pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Path != "404.html").Select(page => new SitemapEntry(page.Path == "index.html" ? Address("") : Address(page.Path), page.Thing?.Updated?.Value.HtmlDateTime))],
            Redirects = [.. RedirectPages.Entries(Graph, Routes)],
            Articles = [.. Content.Articles.Select(records.Article)],
            Statements = [.. Graph.Statements.Select(records.Statement)],
            Facts = [.. Graph.Facts.Select(records.Fact)],
            FactRows = [.. Graph.Facts.Select(records.Row)],
            Experts = [.. Content.Experts.Select(records.Expert)],
            Terms = [.. Content.Terms.Select(records.Term)],
            Topics = [.. Content.Topics.Select(records.Topic)],
            Measures = [.. Content.Measures.Select(records.Measure)],
            Questions = [.. Graph.Questions.Select(records.Question)],
            Events = [.. Graph.Events.Select(records.Event)],
            Described = new DataDescriptions(Content, Routes.All.Select(route => route.Path).ToFrozenSet(StringComparer.Ordinal)),
            References = BibliographyView.Of([.. Content.Articles.Select(article => CitedWorks.Of(article, Parts))]),
            Stylesheet = Stylesheet,
            Script = Script,
        };
    }

    /// <summary>What stands in files that are made for one thing.</summary>
    public ThingDataView Make(Thing thing, DataView site) => new()
    {
        Site = site,
        Id = thing.Id,
        Title = thing.Name,
        Description = thing.Description?.Value,
        Url = Address(thing),
        Reference = BibliographyView.Of([CitedWorks.Of(thing, Parts)]),
    };

    /// <summary>The first moment of the first day that a date can mean, where the standard of moments (RFC 3339) knows its year.</summary>
    private static string Instant(EdtfDate date)
        => date.SortKey is { Year: >= 1 and <= 9999 } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}T00:00:00Z") : Undated;

    /// <summary>Absolute where the host is known, otherwise from the site's folder.</summary>
    private string Address(string path) => (Content.Settings.Host?.AbsoluteUri ?? "") + Links.EscapePath(path);

    private string Address(Thing thing, string? anchor = null) => Address(Routes.PathOf(thing) ?? "index.html") + (anchor is null ? "" : "#" + Uri.EscapeDataString(anchor));

    /// <summary>
    /// An id for feeds, which Atom wants as an absolute IRI: the address where the host is known, otherwise a UUID made from the dossier's
    /// title and the thing's key (RFC 9562, version 8: the first 128 bits of their SHA-256).
    /// </summary>
    private string LastingId(string key, string address)
    {
        if (Content.Settings.Host is not null)
        {
            return address;
        }

        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{Content.Settings.Title}\n{key}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }

    /// <summary>An entry is dated by our own work on it, as Atom means "updated": its last significant change, or else the dossier's date.</summary>
    private FeedEntry Entry(Article article)
        => new(LastingId(article.Key, Address(article)), Address(article), article.Name, article.Description?.Value ?? "", (article.Updated ?? Content.Settings.AsOf ?? article.Published) is { } date ? Instant(date.Value) : Undated);
}
