using System.Text.Json.Nodes;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data.Description;

/// <summary>Describes a table as CSV on the Web does (W3C, "Metadata Vocabulary for Tabular Data", 2015). The descriptions are in English, whatever the language of the dossier.</summary>
public static class TableMetadata
{
    /// <param name="host">The absolute address of the site; <c>null</c> where it is not known, and the table then has no id.</param>
    public static JsonObject Of(DataFile file, Uri? host)
    {
        var metadata = new JsonObject { ["@context"] = new JsonArray("http://www.w3.org/ns/csvw", new JsonObject { ["@language"] = "en" }) };
        if (host is not null)
        {
            metadata["@id"] = host.AbsoluteUri + file.Path;
        }

        metadata["url"] = file.FileName;
        metadata["dc:title"] = file.Title;
        metadata["dc:description"] = file.Description;
        metadata["dialect"] = new JsonObject
        {
            ["encoding"] = "utf-8",
            ["delimiter"] = ",",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
            ["header"] = true,
            ["lineTerminators"] = new JsonArray("\r\n"),
            ["commentPrefix"] = null,
        };
        metadata["tableSchema"] = new JsonObject
        {
            ["columns"] = new JsonArray([.. file.Fields.Select(Column)]),
            ["primaryKey"] = file.Fields.Single(field => field.IsKey).Name,
        };
        return metadata;
    }

    private static JsonObject Column(DataField field)
    {
        var column = new JsonObject
        {
            ["name"] = field.Name,
            ["titles"] = field.Name,
            ["dc:description"] = field.Description,
            ["datatype"] = DataType(field),
            ["required"] = !field.IsOptional && !field.IsList,
        };
        if (field.IsList)
        {
            column["separator"] = Csv.ListSeparator;
        }

        return column;
    }

    private static JsonNode DataType(DataField field) => field.Type switch
    {
        FieldType.Number => "decimal",
        FieldType.Integer => "integer",
        FieldType.Flag => "boolean",
        FieldType.Address => "anyURI",
        FieldType.Day => "date",
        FieldType.Edtf => new JsonObject { ["base"] = "string", ["format"] = DataField.EdtfCellPattern },
        _ when !field.Values.IsEmpty => new JsonObject { ["base"] = "string", ["format"] = string.Join('|', field.Values) },
        _ => "string",
    };
}
