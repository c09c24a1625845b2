using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>Who says something, as a page shows it.</summary>
/// <param name="Href">The speaker's page, where there is one.</param>
/// <param name="NotStated">The source does not state who.</param>
/// <param name="Unnamed">Said by someone whom the source does not name: the name is a description.</param>
/// <param name="ByAuthor">An author of the article, or the article's own voice.</param>
/// <param name="Via">Who passed it on, before the article.</param>
public sealed record SpeakerView(string Name, string? Href, bool NotStated, bool Unnamed, bool ByAuthor, ImmutableArray<LinkView> Via);

/// <summary>What checking a passage against its source found.</summary>
/// <param name="Status">For style: "found".</param>
/// <param name="Label">In words: "checked"; with the place, "checked: paragraph 12, word 3", where a reader can find it.</param>
public sealed record CheckView(string Status, string Label);

/// <summary>A statement.</summary>
/// <param name="Href">Its permalink, on the article's page.</param>
/// <param name="Mode">The value of the mode, for style: "direct".</param>
/// <param name="ModeLabel">The mode in words.</param>
/// <param name="OriginalHref">The passage on the page where the article was published, where it has an address.</param>
/// <param name="IsQuoted">Whether quotation marks belong to the passage: only for direct and partial.</param>
public sealed record StatementView(
    string Anchor,
    string Href,
    LinkView Article,
    SpeakerView Speaker,
    string Mode,
    string ModeLabel,
    bool IsQuoted,
    string? Passage,
    CheckView Check,
    string? OriginalHref,
    string? Says,
    string? Note,
    ImmutableArray<LinkView> Topics)
{
    /// <summary>What the speaker is to the article, for style: "author".</summary>
    public required string Standing { get; init; }

    /// <summary>The same in words; <c>null</c> where nothing can be said.</summary>
    public required string? StandingLabel { get; init; }

    /// <summary>The anchors that it had before.</summary>
    public ImmutableArray<string> OldAnchors { get; init; } = [];

    /// <summary>The passage's mark in the text of the article, where its page shows that.</summary>
    public string? InTextHref { get; init; }

    /// <summary>What stands in place of a passage whose words may not be shown.</summary>
    public string? Withheld { get; init; }

    /// <summary>The language of the article's words, where it is not the page's.</summary>
    public string? Language { get; init; }
}

/// <summary>A value of a measure.</summary>
/// <param name="RowAnchor">The anchor of its row on pages that hold many articles' facts.</param>
/// <param name="Anchor">Its anchor on the article's page.</param>
/// <param name="Href">Its permalink, on the measure's page.</param>
public sealed record FactView(
    string RowAnchor,
    string Anchor,
    string Href,
    LinkView Measure,
    string Value,
    bool ValueDerived,
    string? Scope,
    DateView? AsOf,
    bool AsOfDerived,
    SpeakerView Speaker,
    LinkView Article,
    string? Passage,
    CheckView Check,
    string? OriginalHref,
    string? Note,
    bool Retracted)
{
    /// <summary>The anchors that its row had before.</summary>
    public ImmutableArray<string> OldRowAnchors { get; init; } = [];

    /// <summary>The anchors that it had before on the article's page.</summary>
    public ImmutableArray<string> OldAnchors { get; init; } = [];

    /// <inheritdoc cref="StatementView.InTextHref"/>
    public string? InTextHref { get; init; }

    /// <inheritdoc cref="StatementView.Withheld"/>
    public string? Withheld { get; init; }

    /// <summary>The value, where it is a date.</summary>
    public DateView? ValueDate { get; init; }

    /// <inheritdoc cref="StatementView.Language"/>
    public string? Language { get; init; }
}

/// <summary>A measure with all its facts.</summary>
/// <param name="Summary">Count of values and sources, and how they differ, in words: "4 values, 3 sources, scope differs".</param>
/// <param name="DisagreementLabel">How the values differ, or <c>null</c> where they do not.</param>
/// <param name="DisagreementMeaning">What that kind of disagreement means, in a sentence.</param>
/// <param name="Values">The different values, for a short listing.</param>
public sealed record MeasureView(
    string Id,
    string Href,
    string TableHref,
    string Title,
    string? Unit,
    string KindLabel,
    string Summary,
    string? DisagreementLabel,
    string? DisagreementMeaning,
    ImmutableArray<MeasureValueView> Values,
    ImmutableArray<FactView> Facts,
    ImmutableArray<LinkView> Topics)
{
    /// <summary>The ids that it had before.</summary>
    public ImmutableArray<string> OldAnchors { get; init; } = [];

    /// <summary>Which article gives values that can't both hold, in words; <c>null</c> where none does.</summary>
    public string? Contradiction { get; init; }
}

/// <summary>One value in a short listing, with who says it and for what it holds.</summary>
/// <param name="About">Its scope, and its date where those of the measure's values differ; <c>null</c> where neither is told.</param>
public sealed record MeasureValueView(string Value, string Href, string? Scope, string? About, string Source, bool Retracted)
{
    /// <inheritdoc cref="FactView.ValueDate"/>
    public DateView? ValueDate { get; init; }

    /// <summary>The words of the article; <c>null</c> where they may not be shown.</summary>
    public string? Words { get; init; }

    /// <summary>Who says it; <c>null</c> where the article does so itself.</summary>
    public string? Speaker { get; init; }

    /// <inheritdoc cref="StatementView.Language"/>
    public string? Language { get; init; }
}

/// <summary>An event.</summary>
public sealed record EventView(
    string Anchor,
    string Href,
    DateView Date,
    bool DateDerived,
    string? DateNote,
    string Title,
    string? Description,
    ImmutableArray<LinkView> Topics,
    ImmutableArray<EventSourceView> Sources)
{
    /// <summary>The ids that it had before.</summary>
    public ImmutableArray<string> OldAnchors { get; init; } = [];

    /// <summary>The places that refer to it, each named by its page; a page that does so twice stands here once.</summary>
    public ImmutableArray<LinkView> Mentions { get; init; } = [];
}

/// <summary>An article that tells of an event, with its words.</summary>
public sealed record EventSourceView(LinkView Article, string? Passage, CheckView? Check, string? OriginalHref)
{
    /// <inheritdoc cref="StatementView.Language"/>
    public string? Language { get; init; }
}

/// <summary>An article in a list. What the source does not state is <c>null</c>.</summary>
public sealed record ArticleView(
    string Id,
    string Href,
    string Name,
    string ShortName,
    bool TitleStated,
    ImmutableArray<LinkView> Authors,
    string? Publisher,
    DateView? Published,
    bool PublishedDerived,
    string? Description,
    int Statements,
    int Facts)
{
    /// <summary>The language of its title and text, where it is not the page's.</summary>
    public string? Language { get; init; }
}

/// <summary>A person, organisation, place, term or topic in a list.</summary>
public sealed record EntryView(string Href, string Name, string SortName, string? Role, LinkView? Organisation, string? Description, int Statements, int Articles)
{
    /// <summary>Role and organisation in one line.</summary>
    public AffiliationView? Affiliation { get; init; }

    /// <summary>The values that a speaker gives, or that are on a topic.</summary>
    public int Facts { get; init; }

    /// <summary>Whether there is anything to count.</summary>
    public bool IsHeard => Statements > 0 || Facts > 0;
}

/// <summary>What one article contributes to a topic or an expert's page.</summary>
/// <param name="Anchor">The anchor of the part.</param>
/// <param name="Counts">How much it is, in words: "3 statements, 2 facts".</param>
public sealed record ContributionView(string Anchor, ArticleView Article, string Counts, ImmutableArray<StatementView> Statements)
{
    /// <summary>Its values for the measures of the topic, on a topic's page.</summary>
    public ImmutableArray<ContributedFactView> Facts { get; init; } = [];
}

/// <summary>A value in short, with what it measures.</summary>
public sealed record ContributedFactView(string Href, string Value, string Measure, bool Retracted);
