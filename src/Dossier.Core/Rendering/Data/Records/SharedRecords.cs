using System.Collections.Immutable;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data.Records;

/// <summary>A date, never more precise than its source but where it says so.</summary>
public sealed record DateData(
    [property: Field("The date as EDTF (Extended Date/Time Format, level 1).", Form = FieldForm.Edtf)] string Edtf,
    [property: Field("The date in words.")] string Words,
    [property: Field("Whether it was worked out by the editor, not stated.")] bool Derived,
    [property: Field("The first day of it, worked out from its EDTF form and leaving doubt aside. For sorting: it may be more precise than the source. Empty where the start is open.", Form = FieldForm.Day)] string? From,
    [property: Field("The last day of it, worked out likewise. Empty where the end is open.", Form = FieldForm.Day)] string? To);

/// <summary>Who says something. Exactly one of <c>By</c>, <c>Unnamed</c> and <c>NotStated</c> (true) is given.</summary>
public sealed record SpeakerData(
    [property: Field("Folder and id of an expert or term, or of the article where it speaks in its own voice.")] string? By,
    [property: Field("The name of the expert or term.")] string? Name,
    [property: Field("The source's words for someone whom it does not name.")] string? Unnamed,
    [property: Field("Whether the source does not state who speaks.")] bool NotStated,
    [property: Field("Whether the speaker is an author of the article, or the article itself.")] bool ByAuthor,
    [property: Field("Who passed the words on, the nearest to the speaker first: folder and id of experts or terms.")] ImmutableArray<string> Via);
