using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data.Records;

// The records of data/*.json and data/*.csv: a public interface. Names, ids and their meaning stay.

/// <summary>A fact, as in facts.json.</summary>
public sealed record FactData(
    [property: Field("The fact: the article's id, #, and the fact's own name in that article.", IsKey = true)] string Id,
    [property: Field("The address of its row on the page of its measure.", Form = FieldForm.Address)] string Url,
    [property: Field("The measure that it is a value of.", RefersTo = "measures")] string Measure,
    [property: Field("The title of the measure.")] string MeasureTitle,
    [property: Field("What kind of value the measure takes.", Values = typeof(MeasureKind))] string Kind,
    [property: Field("The unit of the measure, in its form for many; empty where it has none.")] string? Unit,
    [property: Field("The value as the editor wrote it: a number, a bound (>=12, >12, <=5, <5), ~ before an approximate one, a range (2000..2500), an EDTF date for a measure of dates, or words.")] string Value,
    [property: Field("The smallest number that the value allows; empty where it has no lower bound or is no number.")] decimal? Minimum,
    [property: Field("The largest number that the value allows; empty where it has no upper bound or is no number. A single number stands in both.")] decimal? Maximum,
    [property: Field("Whether the bound itself is left out, as in “more than 12”.")] bool Exclusive,
    [property: Field("Whether the article gives the number as approximate.")] bool Approximate,
    [property: Field("For a measure of dates: the first day of the date, worked out from its EDTF form and leaving doubt aside. For sorting: it may be more precise than the source.", Form = FieldForm.Day)] string? ValueFrom,
    [property: Field("For a measure of dates: the last day of the date, worked out likewise.", Form = FieldForm.Day)] string? ValueTo,
    [property: Field("The value in the words that the pages show.")] string Text,
    [property: Field("Whether the value was worked out by the editor, not stated; the note says how.")] bool ValueDerived,
    [property: Field("What the value holds for, where that is narrower than the measure.")] string? Scope,
    [property: Field("The date for which the value holds.")] DateData? AsOf,
    [property: Field("Who gives the value.")] SpeakerData Speaker,
    [property: Field("How the article gives what the speaker said; empty where the editor has not said.", Values = typeof(StatementMode))] string? Mode,
    [property: Field("The article that the value comes from.", RefersTo = "articles")] string Article,
    [property: Field("The words of the article that give the value; empty where none of the article's words may be shown.")] string? Passage,
    [property: Field("What the check of the passage against the article's text found.", Values = typeof(PassageStatus))] string Status,
    [property: Field("The paragraph of the article in which the passage begins, counted from one.")] int? Paragraph,
    [property: Field("The word of that paragraph at which it begins, counted from one.")] int? Word,
    [property: Field("The passage on the page where the article was published: its address with a text fragment.", Form = FieldForm.Address)] string? Original,
    [property: Field("The editor's note.")] string? Note,
    [property: Field("Whether the source says that the value was withdrawn.")] bool Retracted,
    [property: Field("How the values of the measure differ, as the editor found; empty where they do not or nobody has said.", Values = typeof(Disagreement))] string? Disagreement);

/// <summary>A row of facts.csv. A column that <see cref="FactData"/> has by the same name means the same.</summary>
[FieldsOf(typeof(FactData))]
public sealed record FactRow(
    string Id,
    string Url,
    string Measure,
    string MeasureTitle,
    string Kind,
    string? Unit,
    string Value,
    decimal? Minimum,
    decimal? Maximum,
    bool Exclusive,
    bool Approximate,
    string? ValueFrom,
    string? ValueTo,
    string Text,
    bool ValueDerived,
    string? Scope,
    [property: Field("The date for which the value holds, as EDTF (Extended Date/Time Format, level 1).", Form = FieldForm.Edtf)] string? AsOf,
    [property: Field("The first day of this date, worked out from its EDTF form and leaving doubt aside. For sorting: it may be more precise than the source.", Form = FieldForm.Day)] string? AsOfFrom,
    [property: Field("The last day of this date, worked out likewise.", Form = FieldForm.Day)] string? AsOfTo,
    [property: Field("Whether the date was worked out by the editor, not stated.")] bool AsOfDerived,
    [property: Field("Who gives the value: folder and id of an expert or term, or of the article where it speaks in its own voice. Empty for someone whom the source does not name.")] string? Speaker,
    [property: Field("The name of the speaker, of the article in its own voice, or the source's words for someone whom it does not name. Empty where the speaker is not stated.")] string? SpeakerName,
    [property: Field("Who passed the words on, the nearest to the speaker first: folder and id of experts or terms.")] ImmutableArray<string> Via,
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
