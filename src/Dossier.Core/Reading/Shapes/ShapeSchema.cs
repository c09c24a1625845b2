using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Core.Reading.Shapes;

/// <summary>
/// Writes a shape as a JSON Schema (draft 7, which the language server for YAML knows best), for editors that complete and check front matter. What the reader takes, the schema
/// takes, but for a flag or a number in quotes and for keys in other letters (<see cref="KeyNames"/>); forms that no schema can say (a date in EDTF, a value) are in the description, and the build checks them.
/// </summary>
/// <param name="names">The ids of the dossier at hand by kind, offered where one is wanted; others may be written.</param>
public sealed class ShapeSchema(ILookup<ThingKind, string> names)
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <param name="isWhole">Whether all keys that are needed must be in this file: not in one that only adds to others.</param>
    public JsonObject Of(MappingShape shape, string title, bool isWhole)
        => Headed(Of(isWhole ? shape : shape with { Keys = [.. shape.Keys.Select(key => key with { Required = false })] }), title);

    /// <summary>The schema of a list of mappings.</summary>
    public JsonObject OfList(MappingShape item, string title) => Headed(new JsonObject { ["type"] = "array", ["items"] = Of(item) }, title);

    private static JsonObject Headed(JsonObject schema, string title)
    {
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", title);
        return schema;
    }

    private JsonObject Of(Shape shape) => shape switch
    {
        MappingShape { Short: { } shorter } mapping => new JsonObject { ["anyOf"] = new JsonArray(Of(shorter), Of(mapping with { Short = null })) },
        MappingShape mapping => Mapping(mapping),
        ListShape { OrOne: true } list => new JsonObject { ["anyOf"] = new JsonArray(Of(list with { OrOne = false }), Of(list.Item)) },
        ListShape list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item) },
        ChoiceShape choice => new JsonObject { ["enum"] = Strings(choice.Choices) },
        FlagShape => new JsonObject { ["enum"] = new JsonArray(true, false) },
        WholeNumberShape number => WholeNumber(number),
        LanguageShape => new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" },
        WarningCodeShape => new JsonObject { ["enum"] = Strings(AcceptableWarnings.All.Select(rule => rule.Code)) },
        AddressShape => new JsonObject { ["type"] = "string", ["pattern"] = "^[Hh][Tt][Tt][Pp][Ss]?:" },
        TextShape text when text.Offers(names) is { IsEmpty: false } known
            => new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["enum"] = Strings(known) }, Scalar()) },
        _ => Scalar(),
    };

    private JsonObject Mapping(MappingShape mapping)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(mapping.Keys.Select(key => KeyValuePair.Create(key.Name, (JsonNode?)Of(key)))),
            ["additionalProperties"] = false,
        };
        if (mapping.Keys.Any(key => key.Required))
        {
            schema["required"] = Strings(mapping.Keys.Where(key => key.Required).Select(key => key.Name));
        }

        return schema;
    }

    /// <summary>A key that is not needed may stand there without a value.</summary>
    private JsonObject Of(Key key)
    {
        var schema = key.Required ? Of(key.Shape) : new JsonObject { ["anyOf"] = new JsonArray(Of(key.Shape), new JsonObject { ["type"] = "null" }) };
        schema["description"] = key.Description + (key.Shape is DateShape or DayShape or MomentShape ? $"; {key.Shape.Expected}" : "");
        return schema;
    }

    private static JsonObject WholeNumber(WholeNumberShape shape)
    {
        var schema = new JsonObject { ["type"] = "integer" };
        if (shape.Least is { } least)
        {
            schema["minimum"] = least;
        }

        if (shape.Most is { } most)
        {
            schema["maximum"] = most;
        }

        return schema;
    }

    /// <summary>A text, however YAML reads it: a title may be <c>1984</c> and a value 32.5.</summary>
    private static JsonObject Scalar() => new() { ["type"] = new JsonArray("string", "number", "boolean") };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
