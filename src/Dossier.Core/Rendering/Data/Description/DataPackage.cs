using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Data.Fields;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Data.Description;

/// <summary>
/// Describes all data files as a Data Package (datapackage.org, version 2.0). It gives no licence and no date of its making, which nobody states, and lists only the files that are made.
/// </summary>
public static class DataPackage
{
    /// <param name="paths">The paths of the files that the site has.</param>
    public static JsonObject Of(DossierContent content, IReadOnlySet<string> paths)
    {
        var settings = content.Settings;
        var package = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = Name(settings.Title),
            ["title"] = settings.Title,
        };
        if (settings.Description is { } description)
        {
            package["description"] = description;
        }

        if (settings.Host is { } host)
        {
            package["homepage"] = host.AbsoluteUri;
        }

        package["sources"] = new JsonArray([.. content.Articles.Select(Source)]);
        var files = DataFile.All.Where(file => paths.Contains(file.Path)).ToImmutableArray();
        package["resources"] = new JsonArray([.. files.Select(file => Resource(file, files)), .. BibliographyFile.Made(content, paths).Select(Resource)]);
        return package;
    }

    /// <summary>A name of the few characters that every tool takes for one.</summary>
    private static string Name(string title)
        => string.Concat(Slug.Of(Folding.Fold(title)).Where(char.IsAscii)).Trim('-') is { Length: > 0 } name ? name : "dossier";

    private static JsonObject Source(Article article)
    {
        var source = new JsonObject { ["title"] = article.Title?.Value ?? $"[Title not stated: {article.Name}]" };
        if (LinkAddress.Web(article.Url?.Value) is not null)
        {
            source["path"] = article.Url!.Value.Value;
        }

        return source;
    }

    private static JsonObject Resource(BibliographyFile file) => new()
    {
        ["name"] = file.FileName.Replace('.', '-'),
        ["path"] = file.FileName,
        ["title"] = file.Title,
        ["description"] = file.Description,
        ["format"] = file.Extension,
        ["mediatype"] = file.MediaType,
        ["encoding"] = "utf-8",
    };

    private static JsonObject Resource(DataFile file, ImmutableArray<DataFile> files)
    {
        var resource = new JsonObject
        {
            ["name"] = NameOf(file),
            ["type"] = "table",
            ["path"] = file.FileName,
            ["title"] = file.Title,
            ["description"] = file.Description,
            ["format"] = file.Extension,
            ["mediatype"] = file.IsTable ? "text/csv" : "application/json",
            ["encoding"] = "utf-8",
        };
        if (file.IsTable)
        {
            resource["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true };
        }

        resource["schema"] = Schema(file, files);
        return resource;
    }

    private static string NameOf(DataFile file) => file.IsTable ? $"{file.Name}-table" : file.Name;

    private static JsonObject Schema(DataFile file, ImmutableArray<DataFile> files)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. file.Fields.Select(field => Field(field, file.IsTable))]),
            ["primaryKey"] = new JsonArray([.. file.Fields.Where(field => field.IsKey).Select(field => (JsonNode)field.Name)]),
            ["missingValues"] = new JsonArray(""),
        };
        JsonNode[] foreign =
        [
            .. from field in file.Fields
               where field is { RefersTo: not null, IsList: false }
               from target in files
               where !target.IsTable && target.Name == field.RefersTo
               select new JsonObject
               {
                   ["fields"] = new JsonArray(field.Name),
                   ["reference"] = new JsonObject { ["resource"] = NameOf(target), ["fields"] = new JsonArray(target.Fields.Single(key => key.IsKey).Name) },
               },
        ];
        if (foreign.Length > 0)
        {
            schema["foreignKeys"] = new JsonArray(foreign);
        }

        return schema;
    }

    private static JsonObject Field(DataField field, bool isTable)
    {
        var described = new JsonObject { ["name"] = field.Name, ["type"] = TypeOf(field, isTable), ["description"] = field.Description };
        if (field.IsList && isTable)
        {
            described["delimiter"] = Csv.ListSeparator;
        }

        var constraints = new JsonObject();
        if (!field.IsOptional && !(field.IsList && isTable))
        {
            constraints["required"] = true;
        }

        if (field.IsKey)
        {
            constraints["unique"] = true;
        }

        if (!field.Values.IsEmpty)
        {
            constraints["enum"] = new JsonArray([.. field.Values.Select(value => (JsonNode)value)]);
        }

        if (field.Type == FieldType.Edtf)
        {
            constraints["pattern"] = isTable ? DataField.EdtfCellPattern : DataField.EdtfPattern;
        }

        if (constraints.Count > 0)
        {
            described["constraints"] = constraints;
        }

        return described;
    }

    private static string TypeOf(DataField field, bool isTable) => field switch
    {
        { IsList: true } => isTable ? "list" : "array",
        { Type: FieldType.Number } => "number",
        { Type: FieldType.Integer } => "integer",
        { Type: FieldType.Flag } => "boolean",
        { Type: FieldType.Day } => "date",
        { Type: FieldType.Record } => "object",
        _ => "string",
    };
}
