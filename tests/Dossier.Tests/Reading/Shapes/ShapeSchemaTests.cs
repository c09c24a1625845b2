using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;
using Dossier.Tests.Rendering.Data.Description;

namespace Dossier.Tests.Reading.Shapes;

/// <summary>That the schemas take what the reader takes, and refuse what it refuses as far as a schema can.</summary>
public sealed class ShapeSchemaTests
{
    private static readonly ILookup<ThingKind, string> NoNames = Array.Empty<string>().ToLookup(_ => ThingKind.Article);

    public static TheoryData<string> Dossiers => [.. Directory.EnumerateDirectories(Path.Combine(RepositoryFolder.Path, "tests", "fixtures")).Select(path => Path.Combine(path, "input")).Append(Path.Combine(RepositoryFolder.Path, "input")).Where(Directory.Exists).Select(path => Path.GetRelativePath(RepositoryFolder.Path, path))];

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Take_all_front_matter_of_dossiers_that_build(string folder)
    {
        var looked = 0;
        foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, folder), "*.md", SearchOption.AllDirectories).Where(path => !path.EndsWith(".source.md", StringComparison.Ordinal)))
        {
            var within = Path.GetRelativePath(Path.Combine(RepositoryFolder.Path, folder), path).Replace('\\', '/');
            var file = new SourceFile(within, File.ReadAllText(path));
            var bounds = FrontMatter.Find(file, new DiagnosticBag());
            if (ThingKinds.All.Where(known => within.StartsWith(known.Folder() + "/", StringComparison.Ordinal)).Cast<ThingKind?>().FirstOrDefault() is not { } kind
                || YamlParser.Parse(file, bounds.YamlStart, bounds.YamlEnd, new DiagnosticBag()) is not YamlMapping mapping)
            {
                continue;
            }

            // What a sidecar or the folder's defaults add is not in the file.
            Faults(mapping, ContentShapes.Of(kind), isWhole: false).ShouldBeEmpty(within);
            looked++;
        }

        looked.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("title: A\ntitel: B\n", "unknown key")]
    [InlineData("description: B\n", "missing title")]
    [InlineData("title: [A]\n", "list for a text")]
    [InlineData("title: A\naliases: B\n", "text for a list")]
    [InlineData("title: A\naliases: [{misspelling: true}]\n", "missing key inside")]
    [InlineData("title: A\nautolink: yes\n", "no flag")]
    [InlineData("title: A\norder: first\n", "no number")]
    [InlineData("title: A\nquestions: [{ask: B, answers: [{says: C, statements: [d#e], mode: F}]}]\n", "unknown key deep inside")]
    public void Refuse_what_the_reader_refuses(string yaml, string why)
    {
        var mapping = Parse(yaml);
        var diagnostics = new DiagnosticBag();
        ShapeChecker.Check(mapping, ContentShapes.Topic, diagnostics);

        diagnostics.HasErrors.ShouldBeTrue(why);
        Faults(mapping, ContentShapes.Topic, isWhole: true).ShouldNotBeEmpty(why);
    }

    [Theory]
    [InlineData("title: A\n")]
    [InlineData("title: 1984\ndescription:\naliases: [B, {text: C, misspelling: true}]\norder: 3\nautolink: false\nupdated: 2022-01~\n")]
    [InlineData("title: A\nquestions: [{ask: B, answers: [{says: C, statements: [d#e]}]}]\nrelated: [x]\n")]
    public void Take_what_the_reader_takes(string yaml)
    {
        var mapping = Parse(yaml);
        var diagnostics = new DiagnosticBag();
        ShapeChecker.Check(mapping, ContentShapes.Topic, diagnostics);

        diagnostics.IsEmpty.ShouldBeTrue();
        Faults(mapping, ContentShapes.Topic, isWhole: true).ShouldBeEmpty();
    }

    [Fact]
    public void Know_every_key_and_every_choice_of_the_reader()
    {
        foreach (var kind in ThingKinds.All)
        {
            var properties = new ShapeSchema(NoNames).Of(ContentShapes.Of(kind), "T", isWhole: true)["properties"]!.AsObject();
            properties.Select(property => property.Key).ShouldBe(ContentShapes.Of(kind).Keys.Select(key => key.Name));
            properties.ShouldAllBe(property => property.Value!["description"]!.GetValue<string>().Length > 0);
        }

        new ShapeSchema(NoNames).Of(ContentShapes.Term, "T", isWhole: true)["properties"]!["kind"]!["enum"]!.AsArray().Select(choice => choice!.GetValue<string>()).ShouldBe(Enum.GetValues<TermKind>().Select(ChoiceNames.Of));
    }

    [Fact]
    public void Offer_the_ids_of_the_dossier_and_take_others()
    {
        var names = new[] { (Kind: ThingKind.Topic, Id: "safety"), (Kind: ThingKind.Term, Id: "board"), (Kind: ThingKind.Expert, Id: "jo-example") }.ToLookup(name => name.Kind, name => name.Id);
        var schema = new ShapeSchema(names).Of(ContentShapes.Article, "T", isWhole: true);

        var topics = schema["properties"]!["topics"]!["anyOf"]![0]!["items"]!["anyOf"]!;
        topics[0]!["enum"]!.AsArray().Select(id => id!.GetValue<string>()).ShouldBe(["safety"]);
        topics[1]!["type"]!.AsArray().Select(type => type!.GetValue<string>()).ShouldContain("string");
        schema["properties"]!["authors"]!["anyOf"]![0]!["items"]!["anyOf"]![0]!["enum"]!.AsArray().Select(id => id!.GetValue<string>()).ShouldBe(["board", "jo-example"]);
    }

    [Fact]
    public void Are_written_for_every_kind_of_file_and_again_without_a_trace_of_the_first_time()
    {
        using var site = TestSite.Minimal().With("input/topics/safety.md", "---\ntitle: Safety\n---\n").With("input/topics/broken.md", "---\ntitle: [\n---\n");

        var result = SchemaMaker.Make(site.Folders, "schemas");
        SchemaMaker.Make(site.Folders, "schemas").Names.ShouldBe(result.Names);

        result.Diagnostics.ShouldBeEmpty();
        result.Names.ShouldContain("article.schema.json");
        result.Names.ShouldContain("settings.schema.json");
        result.Names.ShouldAllBe(name => File.Exists(Path.Combine(site.Root, "schemas", name)));
        File.ReadAllText(Path.Combine(site.Root, "schemas", "article.schema.json")).ShouldContain("\"safety\"");
    }

    private static YamlMapping Parse(string yaml) => YamlParser.Parse(new SourceFile("a.yml", yaml), 0, yaml.Length, new DiagnosticBag()).ShouldBeOfType<YamlMapping>();

    private static IEnumerable<string> Faults(YamlNode node, MappingShape shape, bool isWhole)
    {
        using var schema = JsonDocument.Parse(new ShapeSchema(NoNames).Of(shape, "T", isWhole).ToJsonString());
        using var value = JsonDocument.Parse(Json(node)?.ToJsonString() ?? "null");
        return [.. SmallSchema.Faults(value.RootElement, schema.RootElement)];
    }

    /// <summary>What the language server for YAML makes of a node.</summary>
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        YamlList list => new JsonArray([.. list.Items.Select(Json)]),
        YamlScalar { IsNull: true, IsPlain: true } => null,
        YamlScalar { IsPlain: true, Text: "true" or "false" } flag => flag.Text == "true",
        YamlScalar { IsPlain: true } plain when long.TryParse(plain.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        YamlScalar scalar => scalar.Text,
        _ => throw new InvalidOperationException($"{node.GetType().Name} has no JSON"),
    };
}
