using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Core.Rendering.Data;
using Dossier.Core.Rendering.Data.Records;

namespace Dossier.Tests.Rendering.Data;

public class DataJsonTests
{
    [Fact]
    public void Writes_names_in_camel_case_and_text_as_it_is()
        => Write(new AliasData("Å “x” <b> & ü", Misspelling: true)).ShouldContain(
            """
                  {
                    "text": "Å “x” <b> & ü",
                    "misspelling": true
                  }
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Ends_lines_alike_on_every_system() => Write(new AliasData("a", Misspelling: false)).ShouldNotContain("\r");

    [Theory]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("line\nbreak\ttab\u0001")]
    [InlineData("</script>")]
    [InlineData("\u2028")]
    public void Any_text_is_read_back_as_it_was(string text)
        => JsonDocument.Parse(Write(new AliasData(text, Misspelling: false))).RootElement[0].GetProperty("aliases")[0].GetProperty("text").GetString().ShouldBe(text);

    [Fact]
    public void What_is_not_known_is_null()
        => JsonDocument.Parse(Write(new AliasData("a", Misspelling: false))).RootElement[0].GetProperty("role").ValueKind.ShouldBe(JsonValueKind.Null);

    private static string Write(AliasData alias)
        => DataJson.Write(ImmutableArray.Create(new TermData("id", "terms/id.html", "Name", "person", null, null, null, [alias])));
}
