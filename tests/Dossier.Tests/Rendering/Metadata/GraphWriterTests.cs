using System.Text.Json;
using Dossier.Core.Rendering.Metadata;
using Dossier.Core.Text;

namespace Dossier.Tests.Rendering.Metadata;

public class GraphWriterTests
{
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</SCRIPT >")]
    [InlineData("<!--<script>")]
    [InlineData("]]> --> <![CDATA[")]
    [InlineData("quote \" and ' and \\ and `")]
    [InlineData("lines \u2028 and \u2029 \u0000 \u0001 \u007F \u0085 \uFFFE")]
    [InlineData("{{title}} {{{title}}}")]
    [InlineData("👩‍👩‍👧 Қазақстан é")]
    public void No_text_ends_the_element_that_holds_it_and_every_text_is_read_back(string text) => Holds(text);

    [Fact]
    public void Holds_for_every_text() => AnyText.Holds(AnyText.Plain, Holds);

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("a\uDC69b")]
    [InlineData("\uD83D\uD83D\uDC69")]
    public void Half_of_a_surrogate_pair_becomes_the_character_that_stands_for_it(string text) => Read(text).ShouldBe(string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())));

    [Fact]
    public void A_property_without_a_value_is_left_out()
    {
        var written = GraphWriter.Write([GraphNode.Of("Thing", "#a", ("name", null), ("description", ""), ("about", Array.Empty<object>()), ("position", 0))]);

        JsonDocument.Parse(written).RootElement.GetProperty("@graph")[0].EnumerateObject().Select(property => property.Name).ShouldBe(["@type", "@id", "position"]);
    }

    [Fact]
    public void Nodes_references_and_several_values_are_written_as_JSON_LD_has_them()
        => GraphWriter.Write([GraphNode.Of(null, null, ("a", GraphNode.Of("B", null, ("c", 1.50m))), ("d", new GraphReference("#e")), ("f", new[] { "g", "h" }))]).ReplaceLineEndings("")
            .ShouldBe("""{"@context": "https://schema.org","@graph": [{"a": {"@type": "B","c": 1.50},"d": {"@id": "#e"},"f": ["g","h"]}]}""");

    private static void Holds(string text)
    {
        var written = Written(text);
        written.ShouldNotContain("<");
        written.ShouldNotContain(">");
        written.ShouldNotContain("\u2028");
        written.ShouldNotContain("\u2029");
        Read(text).ShouldBe(string.Concat(text.EnumerateRunes().Select(rune => rune.ToString())));
    }

    private static string Written(string text) => GraphWriter.Write([GraphNode.Of("Thing", "#" + Uri.EscapeDataString(Folding.WellFormed(text)), ("name", text + "."))]);

    private static string Read(string text) => JsonDocument.Parse(Written(text)).RootElement.GetProperty("@graph")[0].GetProperty("name").GetString()![..^1];
}
