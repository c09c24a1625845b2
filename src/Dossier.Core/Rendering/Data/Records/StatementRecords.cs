using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data.Records;

/// <summary>A statement, as in statements.json.</summary>
public sealed record StatementData(
    [property: Field("The statement: the article's id, #, and the statement's own name in that article.", IsKey = true)] string Id,
    [property: Field("The address of the statement on the page of its article.", Form = FieldForm.Address)] string Url,
    [property: Field("The article in which it stands.", RefersTo = "articles")] string Article,
    [property: Field("Who says it.")] SpeakerData Speaker,
    [property: Field("How the article gives what was said. Only the words of direct and partial statements are the speaker's own.", Values = typeof(StatementMode))] string Mode,
    [property: Field("The words of the article; empty where none of them may be shown.")] string? Passage,
    [property: Field("What the check of the passage against the article's text found.", Values = typeof(PassageStatus))] string Status,
    [property: Field("The paragraph of the article in which the passage begins, counted from one.")] int? Paragraph,
    [property: Field("The word of that paragraph at which it begins, counted from one.")] int? Word,
    [property: Field("The passage on the page where the article was published: its address with a text fragment.", Form = FieldForm.Address)] string? Original,
    [property: Field("The editor's summary in one line.")] string? Says,
    [property: Field("The editor's note.")] string? Note,
    [property: Field("The topics that it is about.", RefersTo = "topics")] ImmutableArray<string> Topics);

/// <summary>A question that the sources answer differently, as in questions.json.</summary>
public sealed record QuestionData(
    [property: Field("The question: the topic's id, #, and the question's anchor on the topic's page.", IsKey = true)] string Id,
    [property: Field("The address of the question on the page of its topic.", Form = FieldForm.Address)] string Url,
    [property: Field("The topic that asks it.", RefersTo = "topics")] string Topic,
    [property: Field("The question.")] string Ask,
    [property: Field("Whether the editor found that no source gives another answer.")] bool Unopposed,
    [property: Field("The answers, in the editor's order.")] ImmutableArray<AnswerData> Answers);

/// <summary>One answer to a question.</summary>
public sealed record AnswerData(
    [property: Field("The answer's letter among those to its question.")] string Side,
    [property: Field("The address of the answer on the page of its topic.", Form = FieldForm.Address)] string Url,
    [property: Field("The answer, in the editor's words.")] string Says,
    [property: Field("The statements that give it.", RefersTo = "statements")] ImmutableArray<string> Statements,
    [property: Field("The same statements, each with its speaker.")] ImmutableArray<GivenAnswerData> Given);

/// <summary>A statement as an answer to a question.</summary>
public sealed record GivenAnswerData(
    [property: Field("The statement.", RefersTo = "statements")] string Statement,
    [property: Field("The article in which it stands.", RefersTo = "articles")] string Article,
    [property: Field("Who says it.")] SpeakerData Speaker,
    [property: Field("What the speaker is to the article.", Values = typeof(Standing))] string Standing,
    [property: Field("How the article gives what was said.", Values = typeof(StatementMode))] string Mode,
    [property: Field("The letters of the other answers that the same speaker gives.")] ImmutableArray<string> AlsoGives);

/// <summary>An event, as in events.json.</summary>
public sealed record EventData(
    [property: Field("The event.", IsKey = true)] string Id,
    [property: Field("The address of the event in the timeline.", Form = FieldForm.Address)] string Url,
    [property: Field("When it happened, as precisely as the sources say.")] DateData Date,
    [property: Field("The editor's note on a date that was worked out.")] string? DateNote,
    [property: Field("What happened, in few words.")] string Title,
    [property: Field("What happened, in a sentence or two.")] string? Description,
    [property: Field("The topics that it belongs to.", RefersTo = "topics")] ImmutableArray<string> Topics,
    [property: Field("The articles that tell of it.")] ImmutableArray<EventSourceData> Sources);

/// <summary>An article that tells of an event.</summary>
public sealed record EventSourceData(
    [property: Field("The article.", RefersTo = "articles")] string Article,
    [property: Field("Its words for the event; empty where the editor gives none or none may be shown.")] string? Passage,
    [property: Field("What the check of the passage against the article's text found; empty where there is no passage.", Values = typeof(PassageStatus))] string? Status,
    [property: Field("The paragraph of the article in which the passage begins, counted from one.")] int? Paragraph,
    [property: Field("The word of that paragraph at which it begins, counted from one.")] int? Word,
    [property: Field("The passage on the page where the article was published: its address with a text fragment.", Form = FieldForm.Address)] string? Original);
