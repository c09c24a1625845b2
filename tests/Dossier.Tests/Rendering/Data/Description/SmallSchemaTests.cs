using System.Text.Json;

namespace Dossier.Tests.Rendering.Data.Description;

public class SmallSchemaTests
{
    private const string Schema = """{"type":"array","items":{"type":"object","properties":{"a":{"type":["string","null"],"enum":["x",null]},"b":{"type":"integer"},"c":{"type":"string","format":"date"}},"required":["a"],"additionalProperties":false}}""";

    [Theory]
    [InlineData("""[{"a":"x","b":1,"c":"2022-01-05"},{"a":null}]""", 0)]
    [InlineData("""[{"b":1}]""", 1)]
    [InlineData("""[{"a":"y"}]""", 1)]
    [InlineData("""[{"a":1}]""", 2)]
    [InlineData("""[{"a":"x","b":1.5}]""", 1)]
    [InlineData("""[{"a":"x","c":"2022-02-30"}]""", 1)]
    [InlineData("""[{"a":"x","d":0}]""", 1)]
    [InlineData("""{}""", 1)]
    public void Finds_what_is_against_the_schema(string json, int faults)
        => SmallSchema.Faults(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(Schema).RootElement).Count().ShouldBe(faults);
}
