using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Feeds;

/// <summary>
/// Makes the feeds, which tell what changed in the dossier: every article, every topic that carries the day of its last change, every correction.
/// An article is dated by our last change to its file, or by its publication as far as its source states the day, or else by the day of the dossier;
/// where there is none of these it has no date, and only the JSON feed holds it. Nothing is ever dated by a clock.
/// </summary>
public sealed record FeedMaker(DossierGraph Graph, PublicAddresses Addresses)
{
    /// <summary>A feed tells what is new; whoever wants everything takes the data.</summary>
    private const int MostEntries = 100;

    private DossierContent Content => Graph.Content;

    private Parts Parts => new(Graph, Links.From(Addresses.Routes, "feed.xml"));

    public FeedView Make()
    {
        ImmutableArray<FeedEntry> entries =
        [
            .. Content.Articles.Select(Entry)
                .Concat(Content.Topics.Where(topic => FeedDays.Of(topic) is not null).Select(Entry))
                .Concat(Graph.Corrections.Select(Entry))
                .OrderByDescending(entry => entry.Updated ?? "", StringComparer.Ordinal)
                .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                .Take(MostEntries),
        ];
        var dated = entries.RemoveAll(entry => entry.Updated is null);
        return new FeedView(
            Addresses.LastingId("", Addresses.Of("index.html")),
            dated is [var newest, ..] ? newest.Updated! : Graph.FeedDays.AsOf is { } asOf ? Moment(asOf)! : "",
            dated,
            Json(entries));
    }

    private JsonFeed Json(ImmutableArray<FeedEntry> entries)
    {
        var settings = Content.Settings;
        return new JsonFeed(
            "https://jsonfeed.org/version/1.1",
            settings.Title,
            settings.Host?.AbsoluteUri,
            settings.Host is null ? null : Addresses.Of("feed.json"),
            settings.Description,
            settings.Language,
            [new JsonFeedAuthor(settings.Title, settings.Host?.AbsoluteUri)],
            [.. entries.Select(Item)]);
    }

    private static JsonFeedItem Item(FeedEntry entry) => new(
        entry.Id,
        entry.Url,
        entry.Original,
        entry.Title,
        entry.Content.Length > 0 ? entry.Content : entry.Summary.Length > 0 ? entry.Summary : entry.Title,
        entry.Published,
        entry.Updated,
        entry.Topics.IsEmpty ? null : [.. entry.Topics.Select(topic => topic.Text)],
        entry.Dossier);

    private FeedEntry Entry(Article article) => new(Addresses.LastingId(article), Addresses.Of(article), article.Name)
    {
        Updated = Moment(Graph.FeedDays.Of(article)),
        Published = Moment(FeedDays.Published(article)),
        Summary = $"{Source(article)} {Parts.Prose(article.Description)}".TrimEnd(),
        Topics = Topics(Graph.TopicsOf[article.Key]),
        Original = article.Url?.Value,
        Dossier = Extension("article", article.Key) with
        {
            Publisher = article.Publisher?.Value,
            Published = article.Published is { } published ? new PublishedDate(published.Value.ToString(), article.PublishedDerived) : null,
            Statements = article.Statements.Length,
            Facts = article.Facts.Length,
        },
    };

    /// <summary>Who published an article and when, in words: a feed shows a date beside it, which need not be this one.</summary>
    private string Source(Article article)
    {
        var published = article.Published is { } date ? Parts.Date(date.Value).Text + (article.PublishedDerived ? " (worked out, not stated)" : "") : "date not stated";
        return $"{article.Publisher?.Value ?? "Publisher not stated"}, {published}.";
    }

    private FeedEntry Entry(Topic topic) => new(Addresses.LastingId(topic), Addresses.Of(topic), topic.Name)
    {
        Updated = Moment(FeedDays.Of(topic)),
        Summary = Parts.Prose(topic.Description) ?? "",
        Topics = Topics([topic]),
        Dossier = Extension("topic", topic.Key),
    };

    private FeedEntry Entry(LinkedCorrection linked) => new(Addresses.LastingId(linked), Addresses.Of(linked), $"Correction: {Revisions.Name(linked)}")
    {
        Updated = Moment(StatedDay.Of(linked.Correction.Date.Value)),
        Content = $"Was: {Parts.Prose(linked.Correction.Was)}\nNow: {Parts.Prose(linked.Correction.Now)}",
        Topics = Topics(linked.Thing is Topic topic ? [topic] : linked.Thing is { } thing ? Graph.TopicsOf[thing.Key] : []),
        Dossier = Extension("correction", linked.Thing?.Key ?? linked.Event?.Key ?? "index"),
    };

    private DossierExtension Extension(string kind, string id)
        => new(Content.Pages.FirstOrDefault(page => page.Id == "about") is { } about ? Addresses.Of(about) : Addresses.Of("index.html"), kind, id);

    private static ImmutableArray<LinkView> Topics(IEnumerable<Topic> topics) => [.. topics.Select(topic => new LinkView(topic.Id, topic.Name))];

    /// <summary>A day as the moment that the standards of feeds want: its first, in UTC.</summary>
    private static string? Moment(string? day) => day is null ? null : day + "T00:00:00Z";
}

/// <summary>The feeds.</summary>
/// <param name="Id">The lasting id of the Atom feed: an absolute IRI.</param>
/// <param name="Updated">The newest moment in it; empty where nothing has a day, and then there is no Atom feed.</param>
/// <param name="Entries">What the Atom feed holds, the newest first.</param>
public sealed record FeedView(string Id, string Updated, ImmutableArray<FeedEntry> Entries, JsonFeed Json);
