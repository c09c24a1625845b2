using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dossier.Tests.Rendering.Data.Description;

/// <summary>Holds JSON against a JSON Schema (draft 7 or 2020-12), as far as the schemas of the data files and of front matter go; a keyword that it does not know is a fault.</summary>
internal static class SmallSchema
{
    private static readonly string[] Notes = ["$schema", "$id", "title", "description"];

    public static IEnumerable<string> Faults(JsonElement value, JsonElement schema, string path = "$")
        => schema.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)).SelectMany(keyword => Faults(value, schema, keyword, path));

    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonProperty keyword, string path) => keyword.Name switch
    {
        "type" => Types(keyword.Value).Any(type => Is(value, type)) ? [] : [$"{path} is {value.ValueKind}, not {keyword.Value}"],
        "enum" => keyword.Value.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value)) ? [] : [$"{path} is {value}, not one of {keyword.Value}"],
        "anyOf" => keyword.Value.EnumerateArray().Any(one => !Faults(value, one, path).Any()) ? [] : [$"{path} is {value}, none of {keyword.Value}"],
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, index) => Faults(item, keyword.Value, $"{path}[{index}]")),
        "properties" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateObject().SelectMany(property => value.TryGetProperty(property.Name, out var held) ? Faults(held, property.Value, $"{path}.{property.Name}") : []),
        "required" => value.ValueKind != JsonValueKind.Object ? [] : keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path} has no {name}"),
        "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.False
            => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _)).Select(property => $"{path} has {property.Name} besides"),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)) ? [] : [$"{path} is {value}, against {keyword.Value}"],
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble() ? [] : [$"{path} is {value}, less than {keyword.Value}"],
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble() ? [] : [$"{path} is {value}, more than {keyword.Value}"],
        "format" => value.ValueKind != JsonValueKind.String || HasForm(value.GetString()!, keyword.Value.GetString()!) ? [] : [$"{path} is {value}, no {keyword.Value}"],
        _ => [$"the keyword {keyword.Name} is not known"],
    };

    private static IEnumerable<string?> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static bool Is(JsonElement value, string? type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };

    /// <summary>Whether a text is an IRI reference (RFC 3987) by its characters, and one that .NET can read.</summary>
    public static bool IsAddress(string text)
        => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) && !text.Any(c => c <= ' ' || char.IsControl(c) || "<>\"{}|\\^`".Contains(c, StringComparison.Ordinal)) && !Regex.IsMatch(text, "%(?![0-9A-Fa-f]{2})", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static bool HasForm(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "iri-reference" => IsAddress(text),
        _ => false,
    };
}
