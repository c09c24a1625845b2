using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Tests.Reading.Shapes;

/// <summary>That snippets write what the reader takes, and offer what can be chosen.</summary>
public sealed partial class ShapeSnippetsTests
{
    private static readonly ILookup<ThingKind, string> Ids = new[] { (ThingKind.Expert, "jo-example"), (ThingKind.Term, "board"), (ThingKind.Topic, "pier"), (ThingKind.Measure, "cracks") }.ToLookup(id => id.Item1, id => id.Item2);

    private static readonly JsonObject Snippets = JsonNode.Parse(SchemaMaker.Snippets(Ids).Bytes.Span)!.AsObject();

    public static TheoryData<ThingKind> Kinds => [.. ThingKinds.All];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_every_key_of_a_kind_as_the_reader_takes_it(ThingKind kind)
    {
        var shape = ContentShapes.Of(kind);
        foreach (var key in shape.Keys)
        {
            var bodies = Bodies(key.Name, kind.Name());
            Faults(bodies.ShouldHaveSingleItem(key.Name), shape).ShouldBeEmpty(key.Name);
        }
    }

    [Theory]
    [InlineData(ThingKind.Article, "statements", "statement")]
    [InlineData(ThingKind.Article, "facts", "fact")]
    [InlineData(ThingKind.Article, "roles", "role")]
    [InlineData(ThingKind.Article, "defects", "defect")]
    [InlineData(ThingKind.Topic, "questions", "question")]
    [InlineData(ThingKind.Topic, "corrections", "correction")]
    public void Write_one_more_item_of_a_list(ThingKind kind, string list, string item)
        => Faults($"{list}:\n{Bodies(item, kind.Name()).ShouldHaveSingleItem()}", ContentShapes.Of(kind)).ShouldBeEmpty();

    [Fact]
    public void Offer_choices_and_the_ids_of_the_dossier_and_decide_nothing()
    {
        var lines = Snippets["statement"]!["body"]!.AsArray().Select(line => (string)line!).ToArray();

        lines.ShouldContain("  by: ${2|…,article,board,jo-example|}");
        lines.ShouldContain("  mode: ${5|…,direct,partial,paraphrase,reported|}");
        lines.ShouldContain("  topics: [${8|…,pier|}]");
        var unchosen = string.Join('\n', Snippets["mode"]!["body"]!.AsArray().Select(line => FirstChoice().Replace((string)line!, "${first}")));
        Faults($"statements:\n  - {unchosen}", ContentShapes.Article).ShouldContain(diagnostic => diagnostic.Rule == Rules.UnknownChoice);
    }

    [Fact]
    public void Keep_keys_apart_that_have_one_name_and_other_values()
    {
        Snippets["kind (term)"]!["body"]![0]!.ToString().ShouldContain("person");
        Snippets["kind (measure)"]!["body"]![0]!.ToString().ShouldContain("quantity");
    }

    [Fact]
    public void Go_from_place_to_place_in_order()
    {
        foreach (var (name, snippet) in Snippets)
        {
            var stops = Stop().Matches(string.Join('\n', snippet!["body"]!.AsArray())).Select(match => match.Groups["number"].Value);
            stops.ShouldBe(Enumerable.Range(1, stops.Count()).Select(number => $"{number}"), name);
        }
    }

    /// <summary>What stands in the file when the last choice is taken and a text is typed where one is wanted.</summary>
    private static string[] Bodies(string prefix, string place)
        => [.. from snippet in Snippets
               where (string)snippet.Value!["prefix"]! == prefix && WherePattern().Match((string)snippet.Value["description"]!).Groups["places"].Value.Split(", ").Contains(place)
               let body = string.Join('\n', snippet.Value["body"]!.AsArray())
               select Stop().Replace(LastChoice().Replace(body, "${last}"), "2022")];

    /// <summary>What the reader finds, but for texts where a date, an address or a language is wanted: the test types the same everywhere.</summary>
    private static IEnumerable<Diagnostic> Faults(string yaml, MappingShape shape)
    {
        var found = new DiagnosticBag();
        var mapping = YamlParser.Parse(new SourceFile("a.md", yaml), 0, yaml.Length, found).ShouldBeOfType<YamlMapping>();
        ShapeChecker.Check(mapping, shape, found);
        return found.ToSorted().Where(diagnostic => diagnostic.Rule != Rules.MissingKey && diagnostic.Rule != Rules.BadDate && diagnostic.Rule != Rules.UnsafeAddress && !(diagnostic.Rule == Rules.WrongType && (diagnostic.Message.Contains("address", StringComparison.Ordinal) || diagnostic.Message.Contains("a language tag", StringComparison.Ordinal))));
    }

    [GeneratedRegex(@"\$\{\d+\|(?<first>[^,|]+)[^|]*\|\}")]
    private static partial Regex FirstChoice();

    [GeneratedRegex(@"\$\{\d+\|([^|]*,)?(?<last>[^,|]+)\|\}")]
    private static partial Regex LastChoice();

    [GeneratedRegex(@"\$\{?(?<number>\d+)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\((?<places>[^()]+)\)\z")]
    private static partial Regex WherePattern();
}
