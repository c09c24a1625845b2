using System.Text.Json.Nodes;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data.Description;

/// <summary>
/// Describes a JSON data file as JSON Schema, draft 2020-12. Every property is there, since what is not known is written as <c>null</c>, and there is no other.
/// </summary>
public static class JsonSchema
{
    /// <param name="host">The absolute address of the site; <c>null</c> where it is not known, and the schema then has no id.</param>
    public static JsonObject Of(DataFile file, Uri? host)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema" };
        if (host is not null)
        {
            schema["$id"] = host.AbsoluteUri + file.SchemaPath;
        }

        schema["title"] = file.Title;
        schema["description"] = file.Description;
        schema["type"] = "array";
        schema["items"] = Record(file.Fields);
        return schema;
    }

    private static JsonObject Record(IEnumerable<DataField> fields)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var field in fields)
        {
            properties[field.Name] = Field(field);
            required.Add(field.Name);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false };
    }

    private static JsonObject Field(DataField field)
    {
        var schema = new JsonObject { ["description"] = field.Description };
        if (field.IsList)
        {
            schema["type"] = "array";
            schema["items"] = Value(field, isOptional: false);
            return schema;
        }

        foreach (var (name, value) in Value(field, field.IsOptional))
        {
            schema[name] = value?.DeepClone();
        }

        return schema;
    }

    private static JsonObject Value(DataField field, bool isOptional)
    {
        var schema = field.Type == FieldType.Record ? Record(field.Fields) : [];
        JsonNode type = field.Type switch
        {
            FieldType.Number => "number",
            FieldType.Integer => "integer",
            FieldType.Flag => "boolean",
            FieldType.Record => "object",
            _ => "string",
        };
        schema["type"] = isOptional ? new JsonArray(type, "null") : type;
        if (!field.Values.IsEmpty)
        {
            schema["enum"] = new JsonArray([.. field.Values.Select(value => (JsonNode?)value), .. isOptional ? [null] : Array.Empty<JsonNode?>()]);
        }

        if (field.Type is FieldType.Address or FieldType.Day)
        {
            schema["format"] = field.Type == FieldType.Day ? "date" : "iri-reference";
        }

        if (field.Type == FieldType.Edtf)
        {
            schema["pattern"] = $"^{DataField.EdtfPattern}$";
        }

        return schema;
    }
}
