using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Passages;

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
            Articles = [.. Content.Articles.Select(Article)],
            Statements = [.. Graph.Statements.Select(Statement)],
            Facts = [.. Graph.Facts.Select(Fact)],
            FactRows = [.. Graph.Facts.Select(Fact).Select(Row)],
            Experts = [.. Content.Experts.Select(Expert)],
            Terms = [.. Content.Terms.Select(Term)],
            Topics = [.. Content.Topics.Select(topic => new TopicData(topic.Id, Address(topic), topic.Name, topic.Description?.Value))],
            Questions = [.. Graph.Questions.Select(question => new QuestionData(
                Address(question.Topic, question.Anchor),
                question.Topic.Id,
                question.Question.Ask.Value,
                [.. question.Answers.Select(answer => new AnswerData(answer.Answer.Says.Value, [.. answer.Statements.Select(Id)]))]))],
            Events = [.. Graph.Events.Select(Event)],
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

    private static string Id(LinkedStatement statement) => $"{statement.Article.Id}#{statement.Statement.Anchor}";

    private DateData? Date(EdtfDate? date, bool derived) => date is null ? null : new DateData(date.Text, DateWords.Of(date, Content.Settings.Wording), derived);

    /// <summary>The first moment of the first day that a date can mean, where the standard of moments (RFC 3339) knows its year.</summary>
    private static string Instant(EdtfDate date)
        => date.SortKey is { Year: >= 1 and <= 9999 } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}T00:00:00Z") : Undated;

    private static string Flag(bool value) => value ? "true" : "false";

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

    private ArticleData Article(Article article) => new(
        article.Id,
        Address(article),
        article.Title?.Value,
        article.ShortTitle?.Value,
        article.Description?.Value,
        [.. Graph.AuthorsOf[article.Key].Select(author => author.Name)],
        article.Publisher?.Value,
        Date(article.Published?.Value, article.PublishedDerived),
        article.PublishedNote?.Value,
        article.Url?.Value,
        article.Language?.Value,
        ChoiceNames.Of(article.Rights),
        [.. Graph.TopicsOf[article.Key].Select(topic => topic.Id)]);

    private static SpeakerData Speaker(LinkedSpeaker speaker, bool byAuthor, Article article) => new(
        speaker.IsArticle ? article.Key : speaker.By?.Key,
        speaker.By?.Name,
        speaker.Unnamed,
        speaker is { By: null, IsArticle: false, Unnamed: null },
        byAuthor,
        [.. speaker.Via.Select(via => via.Key)]);

    private StatementData Statement(LinkedStatement linked)
    {
        var check = Graph.Passages[linked.Article, linked.Statement.Passage];
        var passage = Shown.InData(linked.Article, linked.Statement.Passage.Value);
        return new StatementData(
            Id(linked),
            Address(linked.Article, linked.Statement.Anchor),
            linked.Article.Id,
            Speaker(linked.Speaker, linked.ByAuthor, linked.Article),
            ChoiceNames.Of(linked.Statement.Mode),
            passage,
            ChoiceNames.Of(check.Status),
            Place(check.Paragraph),
            Place(check.Word),
            linked.Article.OriginalAt(passage),
            linked.Statement.Says?.Value,
            linked.Statement.Note?.Value,
            [.. linked.Topics.Select(topic => topic.Id)]);
    }

    /// <summary>A number that counts from one, or <c>null</c> where nothing was found.</summary>
    private static int? Place(int number) => number == 0 ? null : number;

    private FactData Fact(LinkedFact linked)
    {
        var number = linked.Value as NumberValue;
        var check = Graph.Passages[linked.Article, linked.Fact.Passage];
        var passage = Shown.InData(linked.Article, linked.Fact.Passage.Value);
        return new FactData(
            $"{linked.Article.Id}#{linked.Fact.Anchor}",
            Address(linked.Measure, linked.RowAnchor),
            linked.Measure.Id,
            linked.Measure.Name,
            ChoiceNames.Of(linked.Measure.MeasureKind),
            linked.Measure.Unit?.Other,
            linked.Fact.Value.Value,
            number?.Minimum,
            number?.Maximum,
            number?.Approximate ?? false,
            ValueWords.Of(linked.Value, linked.Measure, Content.Settings.Wording),
            linked.Fact.ValueDerived,
            linked.Fact.Scope?.Value,
            Date(linked.Fact.AsOf?.Value, linked.Fact.AsOfDerived),
            Speaker(linked.Speaker, linked.Speaker.IsArticle, linked.Article),
            linked.Fact.Mode is { } mode ? ChoiceNames.Of(mode) : null,
            linked.Article.Id,
            passage,
            ChoiceNames.Of(check.Status),
            Place(check.Paragraph),
            Place(check.Word),
            linked.Article.OriginalAt(passage),
            linked.Fact.Note?.Value,
            linked.Fact.Retracted,
            linked.Measure.Disagreement is { } disagreement ? ChoiceNames.Of(disagreement.Value) : null);
    }

    private static FactRow Row(FactData fact) => new(
        fact.Id,
        fact.Url,
        fact.Measure,
        fact.MeasureTitle,
        fact.Kind,
        fact.Unit ?? "",
        fact.Value,
        fact.Minimum?.ToString(CultureInfo.InvariantCulture) ?? "",
        fact.Maximum?.ToString(CultureInfo.InvariantCulture) ?? "",
        Flag(fact.Approximate),
        fact.Text,
        Flag(fact.ValueDerived),
        fact.Scope ?? "",
        fact.AsOf?.Edtf ?? "",
        Flag(fact.AsOf?.Derived ?? false),
        fact.Speaker.By ?? fact.Speaker.Unnamed ?? "not stated",
        string.Join("; ", fact.Speaker.Via),
        fact.Mode ?? "",
        fact.Article,
        fact.Passage ?? "",
        fact.Status,
        fact.Paragraph?.ToString(CultureInfo.InvariantCulture) ?? "",
        fact.Word?.ToString(CultureInfo.InvariantCulture) ?? "",
        fact.Original ?? "",
        fact.Note ?? "",
        Flag(fact.Retracted),
        fact.Disagreement ?? "");

    private ExpertData Expert(Expert expert) => new(
        expert.Id,
        Address(expert),
        expert.Name,
        expert.Sort?.Value,
        expert.Role?.Value,
        Graph.OrganisationOf[expert.Key].FirstOrDefault()?.Id,
        [.. expert.Aliases.Where(alias => !alias.Misspelling && !IsTitle(alias, expert)).Select(alias => alias.Text.Value)],
        [.. Graph.StatementsBy[expert.Key].SelectMany(statement => statement.Topics).Select(topic => topic.Id).Distinct(StringComparer.Ordinal)]);

    private TermData Term(Term term) => new(
        term.Id,
        Address(term),
        term.Name,
        ChoiceNames.Of(term.TermKind),
        term.Role?.Value,
        Graph.OrganisationOf[term.Key].FirstOrDefault()?.Id,
        term.Description?.Value,
        [.. term.Aliases.Where(alias => !IsTitle(alias, term)).Select(alias => new AliasData(alias.Text.Value, alias.Misspelling))]);

    /// <summary>Whether an alias only says how the title is found in text.</summary>
    private static bool IsTitle(Alias alias, Thing thing) => alias.Text.Value == thing.Title?.Value;

    private EventData Event(LinkedEvent linked) => new(
        linked.Event.Id,
        Address("timeline.html") + "#" + linked.Event.Id,
        Date(linked.Event.Date.Value, linked.Event.DateDerived)!,
        linked.Event.DateNote?.Value,
        linked.Event.Title.Value,
        linked.Event.Description?.Value,
        [.. linked.Topics.Select(topic => topic.Id)],
        [.. linked.Sources.Select(source => (source.Article, Passage: Shown.InData(source.Article, source.Passage?.Words.Value))).Select(source => new EventSourceData(source.Article.Id, source.Passage, source.Article.OriginalAt(source.Passage)))]);
}
