using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dossier.Core.Rendering.Citations;

/// <summary>An item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json). What is not known is left out, as the schema wants it.</summary>
public sealed record CslItem(
    string Id,
    string Type,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<CslName>? Author,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title,
    [property: JsonPropertyName("container-title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ContainerTitle,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CslDate? Issued,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CslDate? Accessed,
    [property: JsonPropertyName("URL"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Archive,
    [property: JsonPropertyName("archive_location"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ArchiveLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Language,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note);

/// <summary>A name in CSL-JSON: family and given where both are known, otherwise literal.</summary>
public sealed record CslName(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Family,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Given,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Literal);

/// <summary>A date in CSL-JSON.</summary>
/// <param name="DateParts">One list of year, month and day for a date, two for a range; each no longer than what is known.</param>
/// <param name="Season">1 to 4, spring to winter.</param>
/// <param name="Circa">Uncertain or approximate.</param>
/// <param name="Literal">Words, for a date that has no parts.</param>
public sealed record CslDate(
    [property: JsonPropertyName("date-parts"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<ImmutableArray<int>>? DateParts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Season,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] bool? Circa,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Literal);
