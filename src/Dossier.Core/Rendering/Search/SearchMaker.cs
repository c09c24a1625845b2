using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Search;

/// <summary>
/// Gathers what can be found: every thing by its names, and what stands on its page by the place where it stands. Words of articles go in only as far as pages
/// show them. What has a name comes first, since the index is made in this order.
/// </summary>
public sealed class SearchMaker
{
    /// <summary>How many characters of running text a browser is asked to load and index: about half a million words.</summary>
    private const int MostText = 3_000_000;

    /// <summary>A text of a dossier of any size is found by so much of it at least.</summary>
    private const int LeastText = 120;

    private readonly DossierGraph graph;
    private readonly Routes routes;
    private readonly Parts parts;
    private readonly int longest;

    private SearchMaker(DossierGraph graph, Routes routes)
    {
        this.graph = graph;
        this.routes = routes;
        parts = new Parts(graph, new Links(routes, ""));
        var texts = graph.Statements.Length + graph.Content.Things.Sum(thing => 1 + thing.Body.Headings.Length + (IsText(thing) ? ((Article)thing).Source!.Paragraphs.Length : 0));
        longest = Math.Max(LeastText, MostText / Math.Max(1, texts));
    }

    private DossierContent Content => graph.Content;

    public static SearchIndex Make(DossierGraph graph, Routes routes) => new SearchMaker(graph, routes).Make();

    private SearchIndex Make()
    {
        ImmutableArray<Thing> things = [.. Content.Things.Where(thing => routes.PathOf(thing) is not null)];
        var bodies = things.AsParallel().AsOrdered().Select(thing => (thing, sections: SectionsOf(thing))).ToDictionary(pair => pair.thing.Key, pair => pair.sections, StringComparer.Ordinal);
        var front = Content.FrontPage is { } page ? BodySections.Read(page.BottomLine, graph, longest) : [];
        var hasTimeline = routes.Has("timeline.html") && graph.Events.Length > 0;

        IEnumerable<SearchEntry> Of(ThingKind kind) => things.Where(thing => thing.Kind == kind).Select(thing => Entry(thing, bodies[thing.Key]));
        IEnumerable<SearchEntry> Sections(string path, ImmutableArray<BodySection> all) => all.Where(section => section.Anchor.Length > 0).Select(section => new SearchEntry(path) { Anchor = section.Anchor, Title = section.Title, Text = section.Text });

        (SearchKind Kind, IEnumerable<SearchEntry> Entries)[] groups =
        [
            (new("topic", "Topic", "Topics", 1.5) { IsTitled = true }, Of(ThingKind.Topic)),
            (new("expert", "Expert", "Experts", 1.6) { IsTitled = true, IsNamed = true }, Of(ThingKind.Expert)),
            (new("term", "Who’s who", "Who’s who and glossary", 1.6) { IsTitled = true, IsNamed = true }, Of(ThingKind.Term)),
            (new("article", "Article", "Articles", 1.4) { IsTitled = true }, Of(ThingKind.Article)),
            (new("figure", "Figure", "Figures", 1.3) { IsTitled = true }, Of(ThingKind.Measure)),
            (new("question", "Question", "Questions", 1.3) { IsTitled = true }, graph.Questions.Select(Entry)),
            (new("event", "Event", "Events", 1.1) { IsTitled = true }, hasTimeline ? graph.Events.Select(Entry) : []),
            (new("page", "Page", "Pages", 1.1) { IsTitled = true }, Of(ThingKind.Page).Prepend(FrontEntry(front))),
            (new("value", "Value", "Values", 1), graph.Facts.Where(fact => routes.PathOf(fact.Measure) is not null).Select(Entry)),
            (new("statement", "Statement", "Statements", 1), graph.Statements.Where(statement => routes.PathOf(statement.Article) is not null).Select(Entry)),
            (new("section", "Section", "Sections of text", 0.9), Sections("index.html", front).Concat(things.SelectMany(thing => Sections(PathOf(thing), bodies[thing.Key])))),
        ];
        ImmutableArray<SearchGroup> filled = [.. groups.Select(group => new SearchGroup(group.Kind, [.. group.Entries])).Where(group => group.Entries.Length > 0)];
        var used = filled.SelectMany(group => group.Entries).Select(entry => entry.Page).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<SearchPage> pages =
        [
            .. new[] { new SearchPage("index.html", Typography.Apostrophes(Content.Settings.Title)), new SearchPage("timeline.html", "Timeline") }
                .Concat(things.Select(thing => new SearchPage(PathOf(thing), thing is Article article ? article.ShortName : thing.Name)))
                .Where(page => used.Contains(page.Path)),
        ];
        return new SearchIndex(pages, filled);
    }

    private string PathOf(Thing thing) => routes.PathOf(thing)!;

    private bool IsText(Thing thing) => thing is Article article && Shown.Text(article, Content.Settings);

    /// <summary>The sections of a thing's page: of our own text by its headings, of an article's text by its paragraphs.</summary>
    private ImmutableArray<BodySection> SectionsOf(Thing thing)
    {
        ImmutableArray<BodySection> own = thing is Article { Rights: not Rights.Excerpt } ? [] : BodySections.Read(thing.Body, graph, longest);
        return IsText(thing)
            ? [.. own, .. ((Article)thing).Source!.Paragraphs.Select((paragraph, index) => new BodySection($"p-{index + 1}", $"Paragraph {index + 1}", BodySections.Cut(Typography.Apostrophes(paragraph.Text), longest)))]
            : own;
    }

    private SearchEntry Entry(Thing thing, ImmutableArray<BodySection> sections)
    {
        var names = thing.Aliases.ToLookup(alias => alias.Misspelling, alias => alias.Text.Value);
        return new SearchEntry(PathOf(thing))
        {
            Title = thing is Article article && article.Name != article.ShortName ? article.Name : "",
            Also = Lines(names[false].Prepend((thing as Article)?.ShortName ?? "").Where(name => name != thing.Name)),
            Wrong = Lines(names[true]),
            Note = Joined(NotesOn(thing)),
            Text = Joined([Parts.Prose(thing.Description), sections.FirstOrDefault(section => section.Anchor.Length == 0)?.Text], " "),
        };
    }

    private IEnumerable<string?> NotesOn(Thing thing) => thing switch
    {
        Article article => [.. graph.AuthorsOf[article.Key].Select(author => author.Name), Parts.Prose(article.Publisher), article.Published is { } date ? parts.Date(date.Value).Text : null],
        Expert expert => [Parts.Prose(expert.Role), graph.OrganisationOf[expert.Key].FirstOrDefault()?.Name],
        Term term => [Formatting.Kind(term.TermKind), Parts.Prose(term.Role), graph.OrganisationOf[term.Key].FirstOrDefault()?.Name],
        Measure measure => [Typography.Apostrophes(measure.Unit?.Other)],
        _ => [],
    };

    private SearchEntry FrontEntry(ImmutableArray<BodySection> sections) => new("index.html")
    {
        Note = "Front page",
        Text = Joined([Parts.Prose(Content.FrontPage?.Description) ?? Typography.Apostrophes(Content.Settings.Description), sections.FirstOrDefault(section => section.Anchor.Length == 0)?.Text], " "),
    };

    private SearchEntry Entry(LinkedQuestion question) => new(PathOf(question.Topic))
    {
        Anchor = question.Anchor,
        Title = Parts.Prose(question.Question.Ask),
        Text = Joined(question.Answers.Select(answer => Parts.Prose(answer.Answer.Says)), " · "),
    };

    private SearchEntry Entry(LinkedEvent linked) => new("timeline.html")
    {
        Anchor = linked.Event.Id,
        Title = Parts.Prose(linked.Event.Title),
        Note = DateWords.Of(linked.Event.Date.Value, Content.Settings.Wording),
        Text = Parts.Prose(linked.Event.Description) ?? "",
    };

    private SearchEntry Entry(LinkedFact linked) => new(PathOf(linked.Measure))
    {
        Anchor = linked.RowAnchor,
        Title = BodySections.Cut(parts.Value(linked.Value, linked.Measure), longest),
        Note = Joined([linked.Speaker.IsArticle ? null : SpeakerOf(linked.Speaker, linked.Article), linked.Article.ShortName]),
        Text = Joined([linked.Fact.Scope is { } scope ? Parts.Capitalised(Parts.Prose(scope)) : null, linked.Fact.AsOf is { } date ? DateWords.Of(date.Value, Content.Settings.Wording) : null]),
    };

    private SearchEntry Entry(LinkedStatement linked)
    {
        var words = parts.Words(linked.Article, linked.Words);
        var says = Parts.Prose(linked.Statement.Says);
        return new SearchEntry(PathOf(linked.Article))
        {
            Anchor = linked.Statement.Anchor,
            Title = BodySections.Cut(says ?? "", longest),
            Note = SpeakerOf(linked.Speaker, linked.Article),
            Text = BodySections.Cut(words ?? "", longest),
        };
    }

    private string SpeakerOf(LinkedSpeaker speaker, Article article) => parts.Speaker(speaker, byAuthor: false, article).Name;

    private static string Lines(IEnumerable<string> names) => string.Join('\n', names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Joined(IEnumerable<string?> words, string separator = ", ") => string.Join(separator, words.Where(word => !string.IsNullOrEmpty(word)));
}
