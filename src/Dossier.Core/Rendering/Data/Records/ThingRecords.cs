using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data.Records;

/// <summary>A source article, as in articles.json. What its source does not state is empty.</summary>
public sealed record ArticleData(
    [property: Field("The article.", IsKey = true)] string Id,
    [property: Field("The address of the article's page in this dossier.", Form = FieldForm.Address)] string Url,
    [property: Field("The title; empty where the source states none.")] string? Title,
    [property: Field("The dossier's own short name for it.")] string? ShortTitle,
    [property: Field("The editor's description in one sentence.")] string? Description,
    [property: Field("The names of the authors; none where the source states none.")] ImmutableArray<string> Authors,
    [property: Field("The publisher; empty where the source states none.")] string? Publisher,
    [property: Field("The date of publication; empty where it is neither stated nor worked out.")] DateData? Published,
    [property: Field("The editor's note on the date of publication.")] string? PublishedNote,
    [property: Field("The day on which the editor read it.")] DateData? Accessed,
    [property: Field("The address where it was published; empty where none is known.", Form = FieldForm.Address)] string? Original,
    [property: Field("A copy of it in an archive; empty where the editor names none.")] ArchivedData? Archived,
    [property: Field("The language of the article, as a language tag (BCP 47).")] string? Language,
    [property: Field("What of the article this dossier shows: its full text, excerpts, or a link alone.", Values = typeof(Rights))] string Rights,
    [property: Field("The topics that it contributes to.", RefersTo = "topics")] ImmutableArray<string> Topics);

/// <summary>A copy of an article that an archive keeps.</summary>
public sealed record ArchivedData(
    [property: Field("The address of the copy.", Form = FieldForm.Address)] string Address,
    [property: Field("When the archive made it; empty where the editor does not say.")] DateData? On);

/// <summary>A topic, as in topics.json.</summary>
public sealed record TopicData(
    [property: Field("The topic.", IsKey = true)] string Id,
    [property: Field("The address of the topic's page.", Form = FieldForm.Address)] string Url,
    [property: Field("The title.")] string Title,
    [property: Field("The editor's description in one sentence.")] string? Description,
    [property: Field("The articles that contribute to it.", RefersTo = "articles")] ImmutableArray<string> Articles,
    [property: Field("The measures that belong to it.", RefersTo = "measures")] ImmutableArray<string> Measures,
    [property: Field("The topics that the editor names as near.", RefersTo = "topics")] ImmutableArray<string> Related);

/// <summary>A person whose analysis is quoted, as in experts.json.</summary>
public sealed record ExpertData(
    [property: Field("The expert.", IsKey = true)] string Id,
    [property: Field("The address of the expert's page.", Form = FieldForm.Address)] string Url,
    [property: Field("The name.")] string Name,
    [property: Field("The name as it sorts: surname, given name.")] string? SortName,
    [property: Field("What the expert is, in few words.")] string? Role,
    [property: Field("The organisation that the expert belongs to.", RefersTo = "terms")] string? Organisation,
    [property: Field("The editor's description in one sentence.")] string? Description,
    [property: Field("Other forms of the name.")] ImmutableArray<string> Aliases,
    [property: Field("The articles that the expert wrote.", RefersTo = "articles")] ImmutableArray<string> Authored,
    [property: Field("What the expert says.", RefersTo = "statements")] ImmutableArray<string> Statements,
    [property: Field("The topics of these statements.", RefersTo = "topics")] ImmutableArray<string> Topics);

/// <summary>An entry of the who's who or the glossary, as in terms.json.</summary>
public sealed record TermData(
    [property: Field("The entry.", IsKey = true)] string Id,
    [property: Field("The address of the entry's page.", Form = FieldForm.Address)] string Url,
    [property: Field("The name.")] string Name,
    [property: Field("What it describes.", Values = typeof(TermKind))] string Kind,
    [property: Field("What a person or organisation is, in few words.")] string? Role,
    [property: Field("The organisation that it belongs to.", RefersTo = "terms")] string? Organisation,
    [property: Field("The editor's description in one sentence.")] string? Description,
    [property: Field("Other forms of the name.")] ImmutableArray<AliasData> Aliases);

/// <summary>Another form of a name.</summary>
public sealed record AliasData(
    [property: Field("The form.")] string Text,
    [property: Field("Whether it stands in a source but is wrong.")] bool Misspelling);

/// <summary>Something that can have a value, as in measures.json.</summary>
public sealed record MeasureData(
    [property: Field("The measure.", IsKey = true)] string Id,
    [property: Field("The address of the measure's page.", Form = FieldForm.Address)] string Url,
    [property: Field("The title.")] string Title,
    [property: Field("The editor's description in one sentence.")] string? Description,
    [property: Field("What kind of value it takes.", Values = typeof(MeasureKind))] string Kind,
    [property: Field("Its unit, in its form for many.")] string? Unit,
    [property: Field("How its values differ, as the editor found; empty where they do not or nobody has said.", Values = typeof(Disagreement))] string? Disagreement,
    [property: Field("How its values differ, as far as their scopes, dates and retractions alone can tell.", Values = typeof(Disagreement))] string? ComputedDisagreement,
    [property: Field("Whether its values differ: the editor says so, or they can't all hold for one scope and date.")] bool Disputed,
    [property: Field("The articles in which one speaker gives values that can't both hold.", RefersTo = "articles")] ImmutableArray<string> SelfContradicting,
    [property: Field("The topics that it belongs to.", RefersTo = "topics")] ImmutableArray<string> Topics,
    [property: Field("Its values.", RefersTo = "facts")] ImmutableArray<string> Facts);
