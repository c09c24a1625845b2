using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

public sealed record FrontPageView : PageView
{
    private const int MostTopics = 12;

    public required string Body { get; init; }

    public required ImmutableArray<MeasureView> KeyFigures { get; init; }

    public required ImmutableArray<EntryView> Topics { get; init; }

    /// <summary>Those that are named beside the bottom line; a few more are not worth a page of their own.</summary>
    public ImmutableArray<EntryView> FirstTopics => HasMoreTopics ? Topics[..MostTopics] : Topics;

    public bool HasMoreTopics => Topics.Length > MostTopics + 4;

    /// <summary>Those that get a card: all, or the busiest where there are very many.</summary>
    public required ImmutableArray<EntryView> CardTopics { get; init; }

    /// <summary>The list of all topics, where there are more than the cards show.</summary>
    public LinkView? AllTopics { get; init; }

    /// <summary>Those in which the most sources stand against each other, in that order.</summary>
    public required ImmutableArray<QuestionView> Questions { get; init; }

    /// <summary>The list of all questions.</summary>
    public required LinkView? AllQuestions { get; init; }

    /// <summary>Whether that list holds more than these.</summary>
    public required bool HasMoreQuestions { get; init; }

    public required ImmutableArray<ArticleView> Articles { get; init; }

    public required ImmutableArray<EntryView> Experts { get; init; }

    public required TallyView ArticleTally { get; init; }

    public required TallyView ExpertTally { get; init; }

    public required TallyView StatementTally { get; init; }

    public required TallyView FactTally { get; init; }

    public required TallyView DisputedTally { get; init; }

    public required string TopicsHref { get; init; }

    public required string FactsHref { get; init; }

    public required string ArticlesHref { get; init; }

    public required string ExpertsHref { get; init; }

    /// <summary>What stands beside the front page, where the site has pages and nothing else; then no holdings are counted.</summary>
    public ImmutableArray<ListedPageView> Pages { get; init; } = [];
}

public sealed record ArticleListView : PageView
{
    public required ImmutableArray<ArticleView> Articles { get; init; }
}

public sealed record ArticlePageView : ThingPageView
{
    public required ArticleView Article { get; init; }

    public required string? PublishedNote { get; init; }

    public required DateView? Accessed { get; init; }

    public required string? Url { get; init; }

    public required ArchivedView? Archived { get; init; }

    /// <summary>The language of the article by its name: "English", "German (de-AT)".</summary>
    public required string? LanguageName { get; init; }

    /// <summary>The article's own text, as HTML, with its passages marked; empty where it may not be shown.</summary>
    public required string Text { get; init; }

    /// <summary>What the page shows of the article, in words.</summary>
    public required string RightsLabel { get; init; }

    public required ImmutableArray<LinkView> Topics { get; init; }

    /// <summary>The questions to which the article is a source for an answer.</summary>
    public required ImmutableArray<ArticleQuestionView> Questions { get; init; }

    public required ImmutableArray<RoleView> Roles { get; init; }

    public required ImmutableArray<DefectView> Defects { get; init; }

    public required ImmutableArray<StatementView> Statements { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    /// <summary>The measures for which one speaker gives values in the article that can't both hold.</summary>
    public required ImmutableArray<LinkView> Contradictions { get; init; }

    public required ImmutableArray<EventView> Events { get; init; }

    public required ImmutableArray<RelatedView> Related { get; init; }
}

/// <summary>How an article describes a person or organisation.</summary>
public sealed record RoleView(LinkView Of, LinkView Article, string Passage, CheckView Check, string? OriginalHref)
{
    /// <inheritdoc cref="StatementView.Language"/>
    public string? Language { get; init; }
}

/// <summary>An error in an article's text.</summary>
public sealed record DefectView(LinkView Article, string? Passage, CheckView? Check, string? OriginalHref, string Note)
{
    /// <inheritdoc cref="StatementView.Language"/>
    public string? Language { get; init; }
}

public sealed record TopicListView : PageView
{
    public required ImmutableArray<TopicEntryView> Topics { get; init; }

    /// <summary>The list of all questions.</summary>
    public required LinkView? AllQuestions { get; init; }
}

public sealed record TopicPageView : ThingPageView
{
    public required ImmutableArray<AnsweredQuestionView> Questions { get; init; }

    public required ImmutableArray<ContributionView> Contributions { get; init; }

    public required ImmutableArray<MeasureView> Figures { get; init; }

    public required ImmutableArray<EntryView> Experts { get; init; }

    public required ImmutableArray<EventView> Events { get; init; }

    /// <summary>The events under the headings of their dates.</summary>
    public required ImmutableArray<EventDateView> EventDates { get; init; }

    public required StripView? Strip { get; init; }

    /// <summary>The timeline, with no other events but these.</summary>
    public required string TimelineHref { get; init; }

    public required ImmutableArray<RelatedView> Related { get; init; }
}

public sealed record ExpertListView : PageView
{
    public required ImmutableArray<EntryGroupView> Letters { get; init; }

    public required ImmutableArray<EntryGroupView> Organisations { get; init; }

    public required MatrixView Matrix { get; init; }
}

/// <summary>A group of a list with its heading.</summary>
/// <param name="Href">The page of what the group is named after, where there is one.</param>
public sealed record EntryGroupView(string Anchor, string Name, string? Href, ImmutableArray<EntryView> Entries);

public sealed record ExpertPageView : ThingPageView
{
    public required string? Role { get; init; }

    public required LinkView? Organisation { get; init; }

    public required ImmutableArray<AliasView> Aliases { get; init; }

    public required ImmutableArray<RoleView> Roles { get; init; }

    public required ImmutableArray<ArticleView> Authored { get; init; }

    public required ImmutableArray<ContributionView> Contributions { get; init; }

    public required ImmutableArray<SpokenQuestionView> Questions { get; init; }

    public required ImmutableArray<StatementsOnTopicView> ByTopic { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required int StatementCount { get; init; }
}

/// <summary>Another name, and whether it is wrong.</summary>
/// <param name="Articles">The articles in which a misspelling stands.</param>
public sealed record AliasView(string Text, bool Misspelling, ImmutableArray<LinkView> Articles);

public sealed record TermListView : PageView
{
    public required ImmutableArray<EntryGroupView> Groups { get; init; }
}

public sealed record TermPageView : ThingPageView
{
    public required string KindLabel { get; init; }

    public required string? Role { get; init; }

    public required LinkView? Organisation { get; init; }

    public required ImmutableArray<AliasView> Aliases { get; init; }

    public required ImmutableArray<RoleView> Roles { get; init; }

    public required ImmutableArray<ContributionView> Contributions { get; init; }

    public required ImmutableArray<SpokenQuestionView> Questions { get; init; }

    /// <summary>Statements that reached the articles through this person or organisation.</summary>
    public required ImmutableArray<StatementView> PassedOn { get; init; }

    public required ImmutableArray<FactView> Facts { get; init; }

    public required ImmutableArray<EntryView> Members { get; init; }

    public required ImmutableArray<ArticleView> Authored { get; init; }
}

public sealed record FactTableView : PageView
{
    public required ImmutableArray<FactGroupView> Groups { get; init; }

    public required ImmutableArray<FactFilterView> Filters { get; init; }

    public required TallyView FactTally { get; init; }

    public required TallyView MeasureTally { get; init; }

    public required TallyView DisputedTally { get; init; }

    public required bool IsDisputed { get; init; }
}

public sealed record MeasurePageView : ThingPageView
{
    public required MeasureView Measure { get; init; }

    public required ImmutableArray<FactRowView> Rows { get; init; }

    /// <summary>The values on one scale, where two or more stand on one.</summary>
    public required PlotView? Plot { get; init; }
}

public sealed record TimelineView : PageView
{
    public required ImmutableArray<TimelineYearView> Years { get; init; }

    public required StripView? Strip { get; init; }

    /// <summary>The topics that have events.</summary>
    public required ImmutableArray<FilterOptionView> Topics { get; init; }

    public required int Count { get; init; }
}

/// <summary>The events that begin in a year.</summary>
public sealed record TimelineYearView(string Anchor, DateView Name, int Count, ImmutableArray<EventDateView> Dates);

public sealed record SourcesView : PageView
{
    public required MatrixView Matrix { get; init; }

    public required ImmutableArray<SourceView> Sources { get; init; }

    public required SourcesTotalView Total { get; init; }
}

/// <summary>The checks of all articles' passages together.</summary>
/// <param name="Quoted">How much is quoted, as the beginning of a sentence: "216 passages of 5 articles are".</param>
public sealed record SourcesTotalView(string Quoted, ImmutableArray<CheckCountView> Checks);

/// <summary>An article as a source: what of it the dossier uses, and what is wrong with it.</summary>
/// <param name="Quoted">How much of it is quoted, in words: "216 of 1,078 words (20.0%)".</param>
/// <param name="Passages">The number of different passages.</param>
/// <param name="Checks">How many of them were found, found in parts, and so on; each kind that occurs.</param>
/// <param name="CheckedAgainst">Against what they were checked, in words.</param>
public sealed record SourceView(
    ArticleView Article,
    string Quoted,
    int Passages,
    ImmutableArray<CheckCountView> Checks,
    string CheckedAgainst,
    ImmutableArray<DefectView> Defects,
    ImmutableArray<string> NotStated);

/// <summary>How many passages a check found in the same way.</summary>
public sealed record CheckCountView(string Status, string Label, int Count);

/// <summary>A page of the editors' own.</summary>
public sealed record PlainPageView : ThingPageView
{
    public required bool HasBody { get; init; }

    /// <summary>The date of publication, where its editor gives one.</summary>
    public DateView? Published { get; init; }

    /// <summary>The pages in its folder, where it stands for one.</summary>
    public ImmutableArray<ListedPageView> Pages { get; init; } = [];
}

/// <summary>A page of the editors' own in a list.</summary>
public sealed record ListedPageView(string Href, string Name, string? Description, DateView? Published);

/// <summary>A page made by a template that an editor added: it sees everything that the dossier holds.</summary>
public sealed record SitePageView : PageView
{
    public required ImmutableArray<ArticleView> Articles { get; init; }

    public required ImmutableArray<EntryView> Topics { get; init; }

    public required ImmutableArray<EntryView> Experts { get; init; }

    public required ImmutableArray<EntryView> Terms { get; init; }

    public required ImmutableArray<MeasureView> Measures { get; init; }

    public required ImmutableArray<QuestionView> Questions { get; init; }

    public required ImmutableArray<EventView> Events { get; init; }
}
