using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking.Mentions;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>
/// Turns names into things and gives every reference its other end.
/// <list type="number">
/// <item>files that only lead on, which are former names of what they lead to;</item>
/// <item>front matter: topics, speakers, chains, authors, organisations, measures, statements that answer questions;</item>
/// <item>fact values, whose meaning depends on the measure's kind;</item>
/// <item>references in Markdown, with the backlink and the sentence around each;</item>
/// <item>mentions: names of experts, terms and topics that stand in running text;</item>
/// <item>former ids, each of which must lead to one thing.</item>
/// </list>
/// Everything goes through one <see cref="Resolver"/>; what does not resolve is an error with candidates, and left out.
/// </summary>
public static class Linker
{
    private static readonly ThingKind[] Speakers = [ThingKind.Expert, ThingKind.Term];

    /// <param name="memory">Of earlier builds of the same site.</param>
    public static DossierGraph Link(DossierContent content, DiagnosticBag diagnostics, LinkMemory? memory = null)
    {
        memory ??= new LinkMemory();
        var redirects = RedirectLinker.Link(content, diagnostics);
        var resolver = RedirectLinker.Resolver(content, redirects);
        var names = new Names(resolver, diagnostics);
        var speakers = new SpeakerLinker(names, diagnostics);
        var authors = content.Articles.SelectMany(article => article.Authors.Select(author => (article, author: Author(author, names)))).ToArray();
        var authorsOf = authors.ToLookup(pair => pair.article.Key, pair => pair.author);
        var statements = content.Articles
            .SelectMany(article => article.Statements.Select(statement => Statement(article, statement, authorsOf[article.Key], names, speakers)))
            .ToImmutableArray();
        ImmutableArray<LinkedFact> facts = [.. content.Articles.SelectMany(article => article.Facts.Select(fact => Fact(article, fact, names, speakers, diagnostics)).OfType<LinkedFact>())];
        ImmutableArray<LinkedEvent> events = [.. content.Events.Select(happening => Event(happening, names))];
        var answers = new AnswerLinker(resolver, statements, diagnostics);
        ImmutableArray<LinkedQuestion> questions = [.. content.Topics.SelectMany(topic => answers.Link(topic))];
        var places = new Places(content, statements.ToLookup(statement => statement.Article.Key), facts.ToLookup(fact => fact.Measure.Key), questions.ToLookup(question => question.Topic.Key));
        var targets = new ReferenceLinker(resolver, places, new PrefixedReferences(resolver, places, new PrefixedReferences.Known(facts, events, content.Settings.Wording), diagnostics), diagnostics).Link(content);
        var mentions = new MentionLinker(resolver, targets, diagnostics, memory.Mentions).Link(content);
        RedirectConflicts.Report(content, diagnostics);
        var memberships = content.Experts.Select(expert => ((Thing)expert, expert.Organisation)).Concat(content.Terms.Select(term => ((Thing)term, term.Organisation)))
            .Where(pair => pair.Organisation is not null)
            .Select(pair => (member: pair.Item1, organisation: names.One(pair.Organisation!.Value, ThingKind.Term)))
            .Where(pair => pair.organisation is not null)
            .ToArray();

        return new DossierGraph
        {
            Content = content,
            Targets = targets.ToFrozenDictionary(),
            Statements = statements,
            Facts = facts,
            Questions = questions,
            Events = events,
            Passages = PassageLinker.Link(content, events),
            KeyMeasures = content.FrontPage is { } front ? names.Many<Measure>(front.KeyMeasures, ThingKind.Measure) : [],
            AuthorsOf = authorsOf,
            ArticlesBy = authors.Where(pair => pair.author.Thing is not null).ToLookup(pair => pair.author.Thing!.Key, pair => pair.article),
            TopicsOf = content.Articles.Select(article => (article.Key, article.Topics)).Concat(content.Measures.Select(measure => (measure.Key, measure.Topics)))
                .SelectMany(pair => names.Many<Topic>(pair.Topics, ThingKind.Topic).Select(topic => (pair.Key, topic)))
                .ToLookup(pair => pair.Key, pair => pair.topic),
            RelatedTopics = content.Topics.SelectMany(topic => names.Many<Topic>(topic.Related, ThingKind.Topic).Select(related => (topic, related))).ToLookup(pair => pair.topic.Key, pair => pair.related),
            OrganisationOf = memberships.ToLookup(pair => pair.member.Key, pair => pair.organisation!),
            MembersOf = memberships.ToLookup(pair => pair.organisation!.Key, pair => pair.member),
            RolesOf = content.Articles
                .SelectMany(article => article.Roles.Select(role => (article, role, of: names.One(role.Of, Speakers))))
                .Where(pair => pair.of is not null)
                .Select(pair => new LinkedRole(pair.article, pair.of!, new Passage(pair.role.Passage, pair.role.Paragraph)))
                .ToLookup(role => role.Of.Key),
            Mentions = mentions,
            Redirects = redirects,
            Backlinks = Backlinks(content, ReferenceLinker.Backlinks(content, targets).Concat(mentions.Backlinks)),
            HasLostNames = names.HaveFailed,
        };
    }

    /// <summary>By the thing that they point to: page by page, and on a page in the order of the text.</summary>
    private static ILookup<string, Backlink> Backlinks(DossierContent content, IEnumerable<(string Key, Backlink Backlink)> backlinks)
    {
        var rank = content.Things.Select((thing, index) => (thing.Key, index)).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        return backlinks
            .OrderBy(pair => pair.Backlink.From is { } from ? rank[from.Key] : -1)
            .ThenBy(pair => pair.Backlink.Position)
            .ToLookup(pair => pair.Key, pair => pair.Backlink);
    }

    /// <summary>An author is an id where one fits; a text that reads like a name (with a space) may stand for itself.</summary>
    private static LinkedAuthor Author(Located<string> written, Names names)
    {
        var thing = written.Value.Contains(' ', StringComparison.Ordinal) ? names.OneIfKnown(written, Speakers) : names.One(written, Speakers);
        return new LinkedAuthor(thing, thing?.Name ?? Typography.Apostrophes(written.Value));
    }

    private static LinkedStatement Statement(Article article, Statement statement, IEnumerable<LinkedAuthor> authors, Names names, SpeakerLinker speakers)
    {
        var speaker = speakers.Link(statement.Speaker);
        var byAuthor = speaker.IsArticle || (speaker.By is { } by && authors.Any(author => author.Thing?.Key == by.Key));
        return new LinkedStatement(article, statement, speaker, names.Many<Topic>(statement.Topics, ThingKind.Topic), byAuthor);
    }

    private static LinkedFact? Fact(Article article, Fact fact, Names names, SpeakerLinker speakers, DiagnosticBag diagnostics)
    {
        var speaker = speakers.Link(fact.Speaker);
        if (names.One(fact.Measure, ThingKind.Measure) is not Measure measure)
        {
            return null;
        }

        if (FactValue.Parse(fact.Value.Value, measure.MeasureKind) is { } value)
        {
            return new LinkedFact(article, fact, measure, value, speaker);
        }

        diagnostics.Add(fact.Value.Span, Rules.BadValue, $"`{fact.Value.Value}` is not a value of `{measure.Id}`, whose kind is {measure.MeasureKind.ToString().ToLowerInvariant()}", Meant(fact.Value.Value, measure.MeasureKind) ?? Forms(measure.MeasureKind));
        return null;
    }

    /// <summary>How to write a value that was written as sources write it.</summary>
    private static string? Meant(string written, MeasureKind kind)
    {
        if (kind == MeasureKind.Date)
        {
            return MeantDate.Of(written) is { IsEmpty: false } dates ? $"write {string.Join(" or ", dates.Select(date => $"`{date}`"))}" : null;
        }

        return MeantNumber.Cure(written, kind);
    }

    private static string Forms(MeasureKind kind) => kind switch
    {
        MeasureKind.Date => "write a date: 2022-01-05, 2022-01, 2022-01~ or 2022-01-05/2022-01-10",
        MeasureKind.Share => "write 32%, \">=32%\", \">32%\", \"~32%\", 30..35% or the source's own vague words",
        _ => "write 3000, \">=12\", \">12\", \"<=5\", \"~2500\", 2000..2500, 1.5 million or the source's own vague words",
    };

    private static LinkedEvent Event(Event happening, Names names)
        => new(
            happening,
            names.Many<Topic>(happening.Topics, ThingKind.Topic),
            [.. happening.Sources.Select(source => names.One(source.Article, ThingKind.Article) is Article article ? new LinkedEventSource(article, source.Passage is { } words ? new Passage(words, source.Paragraph) : null) : null).OfType<LinkedEventSource>()]);
}
