using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Provenance;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>Makes the views of what stands on many pages: statements, facts, measures, events and list entries, with the links of one page.</summary>
public sealed record Parts(DossierGraph Graph, Links Links)
{
    private Settings Settings => Graph.Content.Settings;

    /// <summary>A date in words.</summary>
    public ArchivedView? Archived(Article article) => article.Archived is { } copy ? new ArchivedView(copy.Url.Value, copy.Archive, copy.On is { } on ? Date(on.Value) : null) : null;

    public DateView Date(EdtfDate date) => new(DateWords.Of(date, Settings.Wording), date.HtmlDateTime);

    /// <summary>A value in words.</summary>
    public string Value(FactValue value, Measure measure) => Typography.Apostrophes(ValueWords.Of(value, measure, Settings.Wording));

    /// <summary>A value that is a date, as a date; <c>null</c> for any other.</summary>
    public DateView? ValueDate(FactValue value) => value is DateValue date ? Date(date.Date) : null;

    /// <param name="on">The topic on whose page it stands, which needs no link to itself.</param>
    public StatementView Statement(LinkedStatement linked, Topic? on = null) => new(
        linked.Statement.Anchor,
        Links.To(linked),
        Links.Link(linked.Article),
        Speaker(linked.Speaker, linked.ByAuthor, linked.Article),
        linked.Statement.Mode.ToString().ToLowerInvariant(),
        Formatting.Mode(linked.Statement.Mode),
        linked.IsQuoted,
        Words(linked.Article, linked.Passage),
        Check(linked.Article, linked.Statement.Passage),
        linked.Article.OriginalAt(Words(linked.Article, linked.Statement.Passage.Value)),
        Prose(linked.Statement.Says),
        Prose(linked.Statement.Note),
        [.. linked.Topics.Where(topic => topic.Key != on?.Key).Select(topic => Links.Link(topic))])
    {
        Standing = ChoiceNames.Of(linked.Standing),
        StandingLabel = linked.Standing == Standing.OwnVoice ? "own voice" : Formatting.Standing(linked), // The name says already that it is the article.
        OldAnchors = Anchors(linked.Statement.RedirectFrom),
        InTextHref = InText(linked.Article, linked.Statement.Passage, linked.Statement.Anchor),
        Withheld = Withheld(linked.Article),
        Language = Language(linked.Article),
    };

    public ImmutableArray<StatementView> Statements(IEnumerable<LinkedStatement> statements, Topic? on = null) => [.. statements.Select(statement => Statement(statement, on))];

    public SpeakerView Speaker(LinkedSpeaker speaker, bool byAuthor, Article article)
    {
        ImmutableArray<LinkView> via = [.. speaker.Via.Select(thing => Links.Link(thing))];
        return speaker switch
        {
            { By: { } by } => new SpeakerView(by.Name, Links.To(by), NotStated: false, Unnamed: false, byAuthor, via),
            { IsArticle: true } => new SpeakerView("The article", Links.To(article), NotStated: false, Unnamed: false, ByAuthor: true, via),
            { Unnamed: { } unnamed } => new SpeakerView(Capitalised(Typography.Apostrophes(unnamed)), null, NotStated: false, Unnamed: true, byAuthor, via),
            _ => new SpeakerView("Speaker not stated", null, NotStated: true, Unnamed: false, byAuthor, via),
        };
    }

    public FactView Fact(LinkedFact linked) => new(
        linked.RowAnchor,
        linked.Fact.Anchor,
        Links.To(linked),
        Links.Link(linked.Measure),
        Value(linked.Value, linked.Measure),
        linked.Fact.ValueDerived,
        linked.Fact.Scope is { } scope ? Capitalised(Prose(scope)) : null,
        linked.Fact.AsOf is { } date ? Date(date.Value) : null,
        linked.Fact.AsOfDerived,
        Speaker(linked.Speaker, linked.Speaker.IsArticle, linked.Article),
        Links.Link(linked.Article),
        Words(linked.Article, linked.Fact.Passage.Value),
        Check(linked.Article, linked.Fact.Passage),
        linked.Article.OriginalAt(Words(linked.Article, linked.Fact.Passage.Value)),
        Prose(linked.Fact.Note),
        linked.Fact.Retracted)
    {
        OldRowAnchors = Graph.FormerRowAnchors.GetValueOrDefault(linked.RowAnchor, []),
        OldAnchors = Anchors(linked.Fact.RedirectFrom),
        InTextHref = InText(linked.Article, linked.Fact.Passage, linked.Fact.Anchor),
        Withheld = Withheld(linked.Article),
        ValueDate = ValueDate(linked.Value),
        Language = Language(linked.Article),
    };

    public ImmutableArray<FactView> Facts(IEnumerable<LinkedFact> facts) => [.. facts.Select(Fact)];

    public MeasureView Measure(Measure measure)
    {
        var facts = Graph.FactsFor[measure.Key].ToArray();
        var sources = facts.Select(fact => fact.Article.Key).Distinct(StringComparer.Ordinal).Count();
        var mark = DisagreementMark.Of(measure, Graph);
        var contradiction = DisagreementMark.Contradiction(Graph.DifferencesOf(measure));
        var areDatesApart = facts.Select(fact => fact.Fact.AsOf?.Value.Text).Distinct(StringComparer.Ordinal).Count() > 1;
        var counts = facts.Length == 1 ? "1 value" : $"{Formatting.Count(facts.Length, "value", "values")}, {Formatting.Count(sources, "source", "sources")}";
        return new MeasureView(
            measure.Id,
            Links.To(measure),
            Links.To("facts/index.html") + "#" + measure.Id,
            measure.Name,
            Typography.Apostrophes(measure.Unit?.Other),
            Formatting.Kind(measure.MeasureKind),
            string.Join(", ", new[] { counts, mark.Label, contradiction }.OfType<string>()),
            mark.Label,
            mark.Meaning,
            [
                .. facts.Select(fact => new MeasureValueView(
                    Value(fact.Value, measure),
                    Links.To(fact),
                    Prose(fact.Fact.Scope),
                    string.Join(", ", new[] { Prose(fact.Fact.Scope), areDatesApart && fact.Fact.AsOf is { } asOf ? $"as of {Date(asOf.Value).Text}" : null }.OfType<string>()) is { Length: > 0 } about ? about : null,
                    fact.Article.ShortName,
                    fact.Fact.Retracted)
                {
                    ValueDate = ValueDate(fact.Value),
                    Words = Words(fact.Article, fact.Fact.Passage.Value),
                    Language = Language(fact.Article),
                    Speaker = fact.Speaker.IsArticle ? null : Speaker(fact.Speaker, byAuthor: false, fact.Article).Name,
                }),
            ],
            Facts(facts),
            [.. Graph.TopicsOf[measure.Key].Select(topic => Links.Link(topic))])
        {
            OldAnchors = [.. FormerRows.FormerIds(measure)],
            Contradiction = contradiction,
        };
    }

    public ImmutableArray<MeasureView> Measures(IEnumerable<Measure> measures) => [.. measures.Select(Measure)];

    /// <param name="on">What the page on which it stands is about, which needs no link to itself.</param>
    public EventView Event(LinkedEvent linked, Thing? on = null) => new(
        linked.Event.Id,
        Links.To(linked.Event),
        Date(linked.Event.Date.Value),
        linked.Event.DateDerived,
        Prose(linked.Event.DateNote),
        Prose(linked.Event.Title),
        Prose(linked.Event.Description),
        [.. linked.Topics.Where(topic => topic.Key != on?.Key).Select(topic => Links.Link(topic))],
        [.. linked.Sources.Select(EventSource)])
    {
        OldAnchors = Anchors(linked.Event.RedirectFrom),
        Mentions = [.. Graph.Backlinks[linked.Event.Key].DistinctBy(backlink => backlink.From?.Key).Where(backlink => on is null || backlink.From?.Key != on.Key).Select(backlink => new LinkView(Place(backlink), PageName(backlink)))],
    };

    private EventSourceView EventSource(LinkedEventSource source)
    {
        var words = Words(source.Article, source.Passage?.Words.Value);
        return new EventSourceView(Links.Link(source.Article), words, words is null ? null : Check(source.Article, source.Passage!.Words), source.Article.OriginalAt(words)) { Language = Language(source.Article) };
    }

    public ImmutableArray<EventView> Events(IEnumerable<LinkedEvent> events, Thing? on = null) => [.. events.Select(happening => Event(happening, on))];

    public ArticleView Article(Article article) => new(
        article.Id,
        Links.To(article),
        article.Name,
        article.ShortName,
        article.Title is not null,
        [.. Graph.AuthorsOf[article.Key].Select(author => new LinkView(author.Thing is null ? "" : Links.To(author.Thing), author.Name))],
        Prose(article.Publisher),
        article.Published is { } published ? Date(published.Value) : null,
        article.PublishedDerived,
        Prose(article.Description),
        article.Statements.Length,
        article.Facts.Length)
    {
        Language = Language(article),
    };

    public ImmutableArray<ArticleView> Articles(IEnumerable<Article> articles) => [.. articles.Select(Article)];

    public EntryView Entry(Thing thing)
    {
        var statements = thing is Topic ? Graph.StatementsOn[thing.Key] : Graph.StatementsBy[thing.Key];
        LinkedFact[] facts = [.. thing is Topic ? Graph.MeasuresOn[thing.Key].SelectMany(measure => Graph.FactsFor[measure.Key]) : Graph.FactsBy[thing.Key]];
        var articles = thing is Topic
            ? Graph.ArticlesOn[thing.Key].Select(article => article.Key)
            : statements.Select(statement => statement.Article.Key).Concat(facts.Select(fact => fact.Article.Key)).Distinct(StringComparer.Ordinal);
        var role = Prose((thing as Expert)?.Role ?? (thing as Term)?.Role);
        var organisation = Graph.OrganisationOf[thing.Key].FirstOrDefault();
        return new EntryView(
            Links.To(thing),
            thing.Name,
            (thing as Expert)?.Sort?.Value ?? (thing as Term)?.Sort?.Value ?? thing.Name,
            role,
            Links.LinkOrNone(organisation),
            Prose(thing.Description),
            statements.Count(),
            articles.Count())
        {
            Affiliation = Affiliations.Of(role, organisation, Links),
            Facts = facts.Length,
        };
    }

    public ImmutableArray<EntryView> Entries(IEnumerable<Thing> things) => [.. things.Select(Entry)];

    /// <summary>How articles describe people: in their own words, so that nothing is left where those may not be shown.</summary>
    public ImmutableArray<RoleView> Roles(IEnumerable<LinkedRole> roles)
        =>
        [
            .. roles.Where(role => Shown.Passages(role.Article, Settings))
                .Select(role => new RoleView(Links.Link(role.Of), Links.Link(role.Article), role.Passage.Words.Value, Check(role.Article, role.Passage.Words), role.Article.OriginalAt(role.Passage.Words.Value)) { Language = Language(role.Article) }),
        ];

    /// <summary>The defects of an article's text.</summary>
    public ImmutableArray<DefectView> Defects(Article article) => [.. article.Defects.Select(defect => Defect(article, defect))];

    private DefectView Defect(Article article, Defect defect)
    {
        var words = Words(article, defect.Passage?.Value);
        return new DefectView(Links.Link(article), words, words is null ? null : Check(article, defect.Passage!.Value), article.OriginalAt(words), Prose(defect.Note)) { Language = Language(article) };
    }

    private CheckView Check(Article article, Located<string> passage)
    {
        var check = Graph.Passages[article, passage];
        return new CheckView(ChoiceNames.Of(check.Status), Formatting.Check(check, Shown.Text(article, Settings)));
    }

    /// <summary>Words of an article, where pages may show them.</summary>
    public string? Words(Article article, string? passage) => Shown.Passages(article, Settings) ? passage : null;

    /// <summary>The other names of a thing; a misspelling with the articles in which it stands, each linked to the first passage that holds it.</summary>
    public ImmutableArray<AliasView> Aliases(Thing thing)
    {
        var uses = Graph.Mentions.Misspellings[thing.Key].ToLookup(use => use.Text, use => use.Places, StringComparer.Ordinal);
        return
        [
            .. thing.Aliases.Where(alias => alias.Text.Value != thing.Title?.Value).Select(alias => new AliasView(
                Prose(alias.Text),
                alias.Misspelling,
                alias.Misspelling ? [.. uses[alias.Text.Value].First().Select(place => Links.Link(place.Article, place.Anchor))] : [])),
        ];
    }

    /// <summary>The pages that name or refer to a thing, each with the sentences that do.</summary>
    public ImmutableArray<BacklinkGroupView> Backlinks(Thing thing)
        =>
        [
            .. Graph.Backlinks[thing.Key].GroupBy(backlink => backlink.From?.Key).Select(page =>
            {
                var from = page.First().From;
                var href = from is null ? Links.To("index.html") : Links.To(from);
                return new BacklinkGroupView(
                    href,
                    from is null ? "Front page" : Links.Link(from).Text,
                    from is null ? null : Formatting.Kind(from.Kind),
                    [.. page.Where(backlink => backlink.Times == 0).Select(backlink => new BacklinkView(Place(backlink), backlink.Before, backlink.Words, backlink.After))],
                    page.Sum(backlink => backlink.Times) is > 0 and var times ? Formatting.Times(times) : null);
            }),
        ];

    private string Place(Backlink backlink) => backlink.From is { } from ? Links.To(from, backlink.PlaceAnchor) : Links.To("index.html") + "#" + backlink.PlaceAnchor;

    private string PageName(Backlink backlink) => backlink.From is { } from ? Links.Link(from).Text : "Front page";

    private static ImmutableArray<string> Anchors(ImmutableArray<Located<string>> former) => [.. former.Select(anchor => anchor.Value)];

    /// <summary>Where a passage is marked in the text of its article, where the article's page shows that.</summary>
    private string? InText(Article article, Located<string> passage, string anchor)
        => Shown.Text(article, Settings) && Graph.Passages[article, passage].IsProved ? Links.To(article, PassageMark.IdOf(anchor)) : null;

    private string? Language(Article article) => LanguageOfParts.Of(article, Settings);

    private string? Withheld(Article article) => Shown.Passages(article, Settings) ? null : "Words not shown";

    /// <summary>Our own words, set as a printer would.</summary>
    public static string Prose(Located<string> text) => Typography.Apostrophes(text.Value);

    /// <inheritdoc cref="Prose(Located{string})"/>
    public static string? Prose(Located<string>? text) => Typography.Apostrophes(text?.Value);

    public static string Capitalised(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
