using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Data;

// The records of data/*.json and data/*.csv: a public interface. Names, ids and their meaning stay.

/// <summary>A date as EDTF and in words.</summary>
public sealed record DateData(string Edtf, string Words, bool Derived);

/// <summary>Who says something. Exactly one of <c>By</c>, <c>Unnamed</c> and <c>NotStated</c> (true) is given.</summary>
/// <param name="By">Folder and id of an expert or term, or of the article where it speaks in its own voice.</param>
public sealed record SpeakerData(string? By, string? Name, string? Unnamed, bool NotStated, bool ByAuthor, ImmutableArray<string> Via);

public sealed record ArticleData(
    string Id,
    string Url,
    string? Title,
    string? ShortTitle,
    string? Description,
    ImmutableArray<string> Authors,
    string? Publisher,
    DateData? Published,
    string? PublishedNote,
    string? Original,
    string? Language,
    string Rights,
    ImmutableArray<string> Topics);

/// <param name="Passage"><c>null</c> for an article with <c>rights: link</c>, none of whose words may be shown.</param>
/// <param name="Status">What checking the passage found: <c>found</c>, <c>in-parts</c>, <c>too-short</c> or <c>unchecked</c>.</param>
/// <param name="Paragraph">The paragraph of the article in which the passage begins, counted from one.</param>
/// <param name="Word">The word of that paragraph at which it begins, counted from one.</param>
/// <param name="Original">The passage on the page where the article was published: its address with a text fragment. <c>null</c> where the passage is.</param>
public sealed record StatementData(
    string Id,
    string Url,
    string Article,
    SpeakerData Speaker,
    string Mode,
    string? Passage,
    string Status,
    int? Paragraph,
    int? Word,
    string? Original,
    string? Says,
    string? Note,
    ImmutableArray<string> Topics);

/// <inheritdoc cref="StatementData" path="/param"/>
public sealed record FactData(
    string Id,
    string Url,
    string Measure,
    string MeasureTitle,
    string Kind,
    string? Unit,
    string Value,
    decimal? Minimum,
    decimal? Maximum,
    bool Approximate,
    string Text,
    bool ValueDerived,
    string? Scope,
    DateData? AsOf,
    SpeakerData Speaker,
    string? Mode,
    string Article,
    string? Passage,
    string Status,
    int? Paragraph,
    int? Word,
    string? Original,
    string? Note,
    bool Retracted,
    string? Disagreement);

public sealed record ExpertData(string Id, string Url, string Name, string? SortName, string? Role, string? Organisation, ImmutableArray<string> Aliases, ImmutableArray<string> Topics);

public sealed record TermData(string Id, string Url, string Name, string Kind, string? Role, string? Organisation, string? Description, ImmutableArray<AliasData> Aliases);

public sealed record AliasData(string Text, bool Misspelling);

public sealed record TopicData(string Id, string Url, string Title, string? Description);

/// <param name="Id">The topic's id and the question's anchor on its page.</param>
/// <param name="Unopposed">No source gives another answer, as the editor found.</param>
public sealed record QuestionData(string Id, string Url, string Topic, string Ask, bool Unopposed, ImmutableArray<AnswerData> Answers);

/// <param name="Side">The answer's letter among those to its question.</param>
/// <param name="Statements">The ids of the statements that give it.</param>
/// <param name="Given">The same, each with its speaker.</param>
public sealed record AnswerData(string Side, string Url, string Says, ImmutableArray<string> Statements, ImmutableArray<GivenAnswerData> Given);

/// <param name="Standing">What the speaker is to the article: <c>author</c>, <c>own-voice</c>, <c>expert</c>, <c>person</c>, <c>body</c>, <c>unnamed</c> or <c>not-stated</c>.</param>
/// <param name="AlsoGives">The letters of the other answers that the same speaker gives.</param>
public sealed record GivenAnswerData(string Statement, string Article, SpeakerData Speaker, string Standing, string Mode, ImmutableArray<string> AlsoGives);

public sealed record EventData(string Id, string Url, DateData Date, string? DateNote, string Title, string? Description, ImmutableArray<string> Topics, ImmutableArray<EventSourceData> Sources);

public sealed record EventSourceData(string Article, string? Passage, string? Original);

/// <summary>A row of facts.csv: one cell a column, all text.</summary>
public sealed record FactRow(
    string Id,
    string Url,
    string Measure,
    string MeasureTitle,
    string Kind,
    string Unit,
    string Value,
    string Minimum,
    string Maximum,
    string Approximate,
    string Text,
    string ValueDerived,
    string Scope,
    string AsOf,
    string AsOfDerived,
    string Speaker,
    string Via,
    string Mode,
    string Article,
    string Passage,
    string Status,
    string Paragraph,
    string Word,
    string Original,
    string Note,
    string Retracted,
    string Disagreement);
