using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Linking.Differences;
using Dossier.Core.Linking.Mentions;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>
/// The dossier with every reference resolved. The look-ups are by <see cref="Thing.Key"/>, so that no page has to search the whole
/// dossier; those that follow from others are made when they are first needed.
/// </summary>
public sealed record DossierGraph
{
    public required DossierContent Content { get; init; }

    /// <summary>What each reference in Markdown leads to, by the reference's place.</summary>
    public required FrozenDictionary<SourceSpan, Target> Targets { get; init; }

    public required ImmutableArray<LinkedStatement> Statements { get; init; }

    public required ImmutableArray<LinkedFact> Facts { get; init; }

    public required ImmutableArray<LinkedQuestion> Questions { get; init; }

    public required ImmutableArray<LinkedEvent> Events { get; init; }

    public required PassageChecks Passages { get; init; }

    public required ImmutableArray<Measure> KeyMeasures { get; init; }

    public required ILookup<string, LinkedAuthor> AuthorsOf { get; init; }

    public required ILookup<string, Article> ArticlesBy { get; init; }

    public required ILookup<string, Topic> TopicsOf { get; init; }

    public required ILookup<string, Topic> RelatedTopics { get; init; }

    public required ILookup<string, Thing> OrganisationOf { get; init; }

    public required ILookup<string, Thing> MembersOf { get; init; }

    public required ILookup<string, LinkedRole> RolesOf { get; init; }

    /// <summary>The other ends of references and mentions.</summary>
    public required ILookup<string, Backlink> Backlinks { get; init; }

    public required LinkedMentions Mentions { get; init; }

    /// <summary>Whether a name in front matter led nowhere, so that something is not where its editor put it.</summary>
    public bool HasLostNames { get; init; }

    /// <summary>Whether facts, or what else figures rest on, may be missing, because something could not be read or means nothing.</summary>
    public bool LacksEvidence => Content.Gaps.InEvidence || Facts.Length < Content.Articles.Sum(article => article.Facts.Length);

    /// <summary>The addresses of files that only lead on.</summary>
    public required ImmutableArray<LinkedRedirect> Redirects { get; init; }

    /// <summary>The plain pages and listings by the folder in which they are listed: by the editor's order, folders first, then the newest, then by name.</summary>
    public ILookup<string, Page> PagesIn => field ??= Content.Pages.Where(page => page.IsPlain)
        .OrderBy(page => page.Order)
        .ThenBy(page => page.Folder is null)
        .ThenByDescending(page => page.Published?.Value.SortKey)
        .ThenBy(page => page.SortKey, StringComparer.Ordinal)
        .ThenBy(page => page.Id, StringComparer.Ordinal)
        .ToLookup(page => page.Parent, StringComparer.Ordinal);

    /// <summary>The pages that stand for folders of plain pages, by the folder.</summary>
    public FrozenDictionary<string, Page> FolderPages => field ??= Content.Pages.Where(page => page.Folder is not null).DistinctBy(page => page.Folder).ToFrozenDictionary(page => page.Folder!, StringComparer.Ordinal);

    /// <summary>The anchors that the rows of facts had before, by their anchors of today.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> FormerRowAnchors => field ??= FormerRows.Of(Facts, Content.Measures);

    public ILookup<string, Article> ArticlesOn => field ??= Content.Articles.SelectMany(article => TopicsOf[article.Key].Select(topic => (topic, article))).ToLookup(pair => pair.topic.Key, pair => pair.article);

    public ILookup<string, Measure> MeasuresOn => field ??= Content.Measures.SelectMany(measure => TopicsOf[measure.Key].Select(topic => (topic, measure))).ToLookup(pair => pair.topic.Key, pair => pair.measure);

    public ILookup<string, LinkedStatement> StatementsIn => field ??= Statements.ToLookup(statement => statement.Article.Key);

    public ILookup<string, LinkedStatement> StatementsBy => field ??= Statements.Where(statement => statement.Speaker.By is not null).ToLookup(statement => statement.Speaker.By!.Key);

    public ILookup<string, LinkedStatement> StatementsOn => field ??= Statements.SelectMany(statement => statement.Topics.Select(topic => (topic, statement))).ToLookup(pair => pair.topic.Key, pair => pair.statement);

    public ILookup<string, LinkedStatement> StatementsVia => field ??= Statements.SelectMany(statement => statement.Speaker.Via.Select(via => (via, statement))).ToLookup(pair => pair.via.Key, pair => pair.statement);

    public ILookup<string, LinkedFact> FactsIn => field ??= Facts.ToLookup(fact => fact.Article.Key);

    public ILookup<string, LinkedFact> FactsFor => field ??= Facts.ToLookup(fact => fact.Measure.Key);

    /// <summary>How the values of a measure differ.</summary>
    public ValueDifferences DifferencesOf(Measure measure) => Differences[measure.Key];

    /// <summary>Whether one speaker gives values for a measure in the article that can't both hold, with nothing stated to tell them apart.</summary>
    public bool Contradicts(Article article, Measure measure) => DifferencesOf(measure).SelfContradicting.Any(found => found.Key == article.Key);

    /// <summary>Whether the values of a measure differ: by the editor's finding, or because they can't all hold.</summary>
    public bool IsDisputed(Measure measure) => measure.Disagreement is not null || DifferencesOf(measure).CannotAllHold;

    private FrozenDictionary<string, ValueDifferences> Differences => field ??= Content.Measures.ToFrozenDictionary(measure => measure.Key, measure => ValueDifferences.Of(FactsFor[measure.Key]), StringComparer.Ordinal);

    public ILookup<string, LinkedFact> FactsBy => field ??= Facts.Where(fact => fact.Speaker.By is not null).ToLookup(fact => fact.Speaker.By!.Key);

    public ILookup<string, LinkedEvent> EventsOn => field ??= Events.SelectMany(happening => happening.Topics.Select(topic => (topic, happening))).ToLookup(pair => pair.topic.Key, pair => pair.happening);

    public ILookup<string, LinkedEvent> EventsIn => field ??= Events.SelectMany(happening => happening.Sources.Select(source => source.Article.Key).Distinct(StringComparer.Ordinal).Select(key => (key, happening))).ToLookup(pair => pair.key, pair => pair.happening);

    public ILookup<string, LinkedRole> RolesIn => field ??= RolesOf.SelectMany(roles => roles).ToLookup(role => role.Article.Key);

    public ILookup<string, LinkedQuestion> QuestionsOn => field ??= Questions.ToLookup(question => question.Topic.Key);

    /// <summary>The questions to which an article is a source for an answer, whoever speaks in it.</summary>
    public ILookup<string, LinkedQuestion> QuestionsIn => field ??= Questions.SelectMany(question => question.Sides.Articles.Select(article => (article.Article.Key, question))).ToLookup(pair => pair.Key, pair => pair.question);

    /// <summary>The way from an article to those that are near it.</summary>
    public RelatedIndex NearArticles => field ??= RelatedHoldings.OfArticles(this);

    /// <summary>The way from a topic to those that are near it; <see cref="RelatedTopics"/> are those that its editor names.</summary>
    public RelatedIndex NearTopics => field ??= RelatedHoldings.OfTopics(this);

    /// <summary>Every correction, the newest first.</summary>
    public IReadOnlyList<LinkedCorrection> Corrections => field ??= LinkedCorrection.All(Content);

    public ReadingOrder ReadingOrder => field ??= ReadingOrder.Of(this);

    public FeedDays FeedDays => field ??= FeedDays.Of(Content);

    /// <summary>The questions that a speaker answers.</summary>
    public ILookup<string, LinkedQuestion> QuestionsBy => field ??= Questions
        .SelectMany(question => question.Answers.SelectMany(answer => answer.Statements).Select(statement => statement.Speaker.By?.Key).OfType<string>().Distinct(StringComparer.Ordinal).Select(key => (key, question)))
        .ToLookup(pair => pair.key, pair => pair.question);
}
