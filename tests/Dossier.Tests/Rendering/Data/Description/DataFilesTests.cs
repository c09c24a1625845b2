using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using Dossier.Core.Rendering.Data.Description;
using Dossier.Core.Rendering.Data.Fields;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Data.Description;

/// <summary>Each data file read back, by parsers that are not ours, against what describes it: data package, CSV on the Web, JSON Schema.</summary>
public class DataFilesTests
{
    private static readonly string[] Sites = [nameof(BuiltSite.Harbour), nameof(BuiltSite.Shipped)];

    public static TheoryData<string> SiteNames => [.. Sites];

    public static TheoryData<string, string> JsonFiles
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var site in Sites)
            {
                foreach (var file in DataFile.All.Where(file => !file.IsTable))
                {
                    files.Add(site, file.Name);
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(JsonFiles))]
    public void A_JSON_file_obeys_its_schema(string name, string file)
    {
        var site = BuiltSite.Named(name);

        SmallSchema.Faults(Json(site, $"data/{file}.json"), Json(site, $"data/schemas/{file}.schema.json")).ShouldBeEmpty();
    }

    [Fact]
    public void A_schema_has_an_id_only_where_the_host_is_known()
    {
        Json(BuiltSite.Harbour, "data/schemas/facts.schema.json").GetProperty("$id").GetString().ShouldBe("https://harbour.example/quillhaven/data/schemas/facts.schema.json");
        Json(BuiltSite.Shipped, "data/schemas/facts.schema.json").TryGetProperty("$id", out _).ShouldBe(BuiltSite.Shipped.Result.Graph!.Content.Settings.Host is not null);
    }

    [Theory]
    [MemberData(nameof(SiteNames))]
    public void The_table_is_as_the_data_package_describes_it(string name)
    {
        var site = BuiltSite.Named(name);
        var resource = Resources(site).Single(resource => resource.GetProperty("path").GetString() == "facts.csv");
        var schema = resource.GetProperty("schema");
        var fields = schema.GetProperty("fields").EnumerateArray().ToArray();
        var (header, rows) = Table(site.Text("data/facts.csv"));

        header.ShouldBe(fields.Select(Name));
        rows.Count.ShouldBe(site.Result.Graph!.Facts.Length);
        foreach (var (field, column) in fields.Select((field, column) => (field, column)))
        {
            var cells = rows.Select(row => row[column]).ToArray();
            var constraints = field.TryGetProperty("constraints", out var given) ? given : default;
            cells.Where(cell => cell.Length > 0).ShouldAllBe(cell => IsOfType(cell, field), $"{Name(field)} is no {field.GetProperty("type")}");
            CheckConstraints(cells, constraints, Name(field));
        }

        CheckForeignKeys(site, schema, field => rows.Select(row => row[Array.IndexOf(header, field)]));
    }

    [Theory]
    [MemberData(nameof(SiteNames))]
    public void The_table_is_as_CSV_on_the_Web_describes_it(string name)
    {
        var site = BuiltSite.Named(name);
        var metadata = Json(site, "data/facts.csv-metadata.json");
        var columns = metadata.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToArray();
        var (header, rows) = Table(site.Text("data/" + metadata.GetProperty("url").GetString()));

        metadata.GetProperty("@context")[0].GetString().ShouldBe("http://www.w3.org/ns/csvw");
        header.ShouldBe(columns.Select(column => column.GetProperty("titles").GetString()));
        columns.ShouldAllBe(column => Regex.IsMatch(Name(column), "^[a-z_]+$") && column.GetProperty("dc:description").GetString()!.Length > 0);
        foreach (var (column, at) in columns.Select((column, at) => (column, at)))
        {
            var cells = rows.Select(row => row[at]).ToArray();
            cells.Where(cell => cell.Length > 0).ShouldAllBe(cell => IsOfDataType(cell, column.GetProperty("datatype")), Name(column));
            (column.GetProperty("required").GetBoolean() && cells.Any(cell => cell.Length == 0)).ShouldBeFalse(Name(column));
        }

        rows.Select(row => row[Array.IndexOf(header, metadata.GetProperty("tableSchema").GetProperty("primaryKey").GetString())]).ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(SiteNames))]
    public void The_data_package_describes_every_data_file_and_no_other(string name)
    {
        var site = BuiltSite.Named(name);
        var package = Json(site, "data/datapackage.json");
        var resources = Resources(site);
        string[] describing = ["data/index.html", "data/datapackage.json", "data/facts.csv-metadata.json"];

        package.GetProperty("$schema").GetString().ShouldBe("https://datapackage.org/profiles/2.0/datapackage.json");
        Regex.IsMatch(Name(package), "^[a-z0-9._-]+$").ShouldBeTrue();
        resources.Select(Name).ShouldBeUnique();
        resources.Select(resource => "data/" + resource.GetProperty("path").GetString()).Order(StringComparer.Ordinal)
            .ShouldBe(site.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !path.StartsWith("data/schemas/", StringComparison.Ordinal)).Except(describing).Order(StringComparer.Ordinal));
        package.GetProperty("sources").GetArrayLength().ShouldBe(site.Result.Graph!.Content.Articles.Length);
        package.GetProperty("sources").EnumerateArray().ShouldAllBe(source => source.GetProperty("title").GetString()!.Length > 0);
        package.TryGetProperty("licenses", out _).ShouldBeFalse("nobody states one");
    }

    [Theory]
    [MemberData(nameof(SiteNames))]
    public void The_JSON_files_are_as_the_data_package_describes_them(string name)
    {
        var site = BuiltSite.Named(name);
        foreach (var resource in Resources(site).Where(resource => resource.TryGetProperty("schema", out _) && resource.GetProperty("format").GetString() == "json"))
        {
            var schema = resource.GetProperty("schema");
            var records = Json(site, "data/" + resource.GetProperty("path").GetString()).EnumerateArray().ToArray();
            foreach (var field in schema.GetProperty("fields").EnumerateArray())
            {
                var values = records.Select(record => record.GetProperty(Name(field))).ToArray();
                values.ShouldAllBe(value => IsOfJsonType(value, field.GetProperty("type").GetString()!), $"{Name(resource)}: {Name(field)}");
                CheckConstraints(values.Select(value => value.ValueKind == JsonValueKind.Null ? "" : value.ToString()), field.TryGetProperty("constraints", out var given) ? given : default, $"{Name(resource)}: {Name(field)}");
            }

            CheckForeignKeys(site, schema, field => records.Select(record => record.GetProperty(field).GetString() ?? ""));
        }
    }

    [Theory]
    [MemberData(nameof(SiteNames))]
    public void Every_list_of_ids_names_records_that_are_there(string name)
    {
        var site = BuiltSite.Named(name);
        foreach (var file in DataFile.All.Where(file => !file.IsTable))
        {
            foreach (var field in file.Fields.Where(field => field is { RefersTo: not null, IsList: true }))
            {
                Json(site, file.Path).EnumerateArray().SelectMany(record => record.GetProperty(field.Name).EnumerateArray()).Select(id => id.GetString())
                    .Except(Ids(site, field.RefersTo!)).ShouldBeEmpty($"{file.FileName}: {field.Name}");
            }
        }
    }

    [Fact]
    public void Every_field_says_what_it_means_in_a_sentence()
    {
        foreach (var file in DataFile.All)
        {
            file.Fields.SelectMany(AndWithin).ShouldAllBe(field => field.Description.EndsWith('.') && char.IsUpper(field.Description[0]), file.FileName);
            file.Fields.Count(field => field.IsKey).ShouldBe(file.IsTable ? file.Fields.Count(field => field.Name == "id") : 1, file.FileName);
            file.Fields.SelectMany(AndWithin).Select(field => field.RefersTo).OfType<string>().ShouldAllBe(name => DataFile.All.Any(target => target.FileName == name + ".json"), file.FileName);
        }
    }

    [Fact]
    public void The_page_about_the_data_lists_every_file_and_every_field()
    {
        var page = BuiltSite.Harbour.Page("data/index.html");

        page.QuerySelectorAll(".file-name a").Select(link => link.TextContent).ShouldBe(DataFile.All.Select(file => file.FileName));
        foreach (var file in DataFile.All)
        {
            page.QuerySelectorAll($"#file-{file.FileName.Replace('.', '-')} .fields dt > code").Length.ShouldBe(file.Fields.SelectMany(AndWithin).Count(), file.FileName);
        }

        page.QuerySelectorAll(".plain-files a").Select(link => link.TextContent).ShouldBe(["articles.csl.json", "articles.ris", "articles.bib", "datapackage.json", "facts.csv-metadata.json"]);
        page.QuerySelector("#file-facts-csv .file-count")!.TextContent.ShouldBe("24 facts");
        page.QuerySelector("footer a[href='../data/index.html']").ShouldNotBeNull();
        BuiltSite.Harbour.Page("facts/index.html").QuerySelector("main a[href='../data/index.html']").ShouldNotBeNull();
    }

    [Fact]
    public void A_file_that_no_template_makes_is_listed_nowhere()
    {
        using var site = TestSite.Minimal().With("output-template/data/events.json.hbs", "").With("output-template/data/articles.bib.hbs", "");

        site.Page("data/datapackage.json").ShouldNotContain("events.json");
        site.Page("data/index.html").ShouldNotContain("articles.bib");
        site.Check().Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_is_only_linked_has_no_words_in_any_file()
    {
        var data = BuiltSite.Harbour.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal)).ToArray();

        data.Length.ShouldBeGreaterThan(20);
        data.ShouldAllBe(path => !BuiltSite.Harbour.Text(path).Contains("some 50,000 passengers", StringComparison.Ordinal) && !BuiltSite.Harbour.Text(path).Contains("32 per cent", StringComparison.Ordinal));
    }

    private static IEnumerable<DataField> AndWithin(DataField field) => field.Fields.SelectMany(AndWithin).Prepend(field);

    private static JsonElement Json(BuiltSite site, string path) => JsonDocument.Parse(site.Text(path)).RootElement;

    private static JsonElement[] Resources(BuiltSite site) => [.. Json(site, "data/datapackage.json").GetProperty("resources").EnumerateArray()];

    private static string Name(JsonElement described) => described.GetProperty("name").GetString()!;

    private static string[] Ids(BuiltSite site, string file) => [.. Json(site, $"data/{file}.json").EnumerateArray().Select(record => record.GetProperty("id").GetString()!)];

    private static (string[] Header, List<string[]> Rows) Table(string csv)
    {
        using var reader = new CsvParser(new StringReader(csv), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", BadDataFound = arguments => throw new InvalidOperationException(arguments.RawRecord) });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(reader.Record!);
        }

        rows.ShouldAllBe(row => row.Length == rows[0].Length);
        return (rows[0], rows[1..]);
    }

    private static void CheckConstraints(IEnumerable<string> cells, JsonElement constraints, string name)
    {
        if (constraints.ValueKind == JsonValueKind.Undefined)
        {
            return;
        }

        foreach (var constraint in constraints.EnumerateObject())
        {
            switch (constraint.Name)
            {
                case "required":
                    cells.ShouldAllBe(cell => cell.Length > 0, name);
                    break;
                case "unique":
                    cells.ShouldBeUnique();
                    break;
                case "enum":
                    cells.Where(cell => cell.Length > 0).Except(constraint.Value.EnumerateArray().Select(value => value.GetString()!)).ShouldBeEmpty(name);
                    break;
                case "pattern":
                    cells.Where(cell => cell.Length > 0).ShouldAllBe(cell => Regex.IsMatch(cell, $"^({constraint.Value.GetString()})$"), name);
                    break;
                default:
                    throw new InvalidOperationException(constraint.Name);
            }
        }
    }

    private static void CheckForeignKeys(BuiltSite site, JsonElement schema, Func<string, IEnumerable<string>> valuesOf)
    {
        foreach (var key in schema.TryGetProperty("foreignKeys", out var keys) ? keys.EnumerateArray() : [])
        {
            var target = Resources(site).Single(resource => Name(resource) == key.GetProperty("reference").GetProperty("resource").GetString());
            var field = key.GetProperty("reference").GetProperty("fields")[0].GetString()!;
            var known = Json(site, "data/" + target.GetProperty("path").GetString()).EnumerateArray().Select(record => record.GetProperty(field).GetString()!);
            valuesOf(key.GetProperty("fields")[0].GetString()!).Where(value => value.Length > 0).Except(known).ShouldBeEmpty();
        }
    }

    private static bool IsOfType(string cell, JsonElement field) => field.GetProperty("type").GetString() switch
    {
        "string" => true,
        "number" => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => cell is "true" or "false",
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "list" => cell.Split(field.GetProperty("delimiter").GetString()).All(item => item.Length > 0 && !item.Contains(' ', StringComparison.Ordinal)),
        _ => false,
    };

    private static bool IsOfDataType(string cell, JsonElement type) => type.ValueKind == JsonValueKind.Object
        ? type.GetProperty("base").GetString() == "string" && Regex.IsMatch(cell, $"^({type.GetProperty("format").GetString()})$")
        : type.GetString() switch
        {
            "string" => true,
            "decimal" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "anyURI" => SmallSchema.IsAddress(cell),
            _ => false,
        };

    private static bool IsOfJsonType(JsonElement value, string type) => value.ValueKind == JsonValueKind.Null || type switch
    {
        "string" or "date" => value.ValueKind == JsonValueKind.String,
        "number" or "integer" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };
}
