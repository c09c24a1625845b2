using Dossier.Core.Diagnostics;
using Dossier.Core.Importing;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Tests.Importing;

public class YamlTextTests
{
    [Fact]
    public void Any_text_is_read_back_as_it_was()
        => AnyText.Holds(AnyText.OfYaml, text => ReadBack(text).ShouldBe(Folding.WellFormed(text).Replace('\uFFFE', '\uFFFD')));

    [Theory]
    [InlineData("Yes")]
    [InlineData("no")]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("2022-01-06")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("# a")]
    [InlineData("@a")]
    [InlineData("- a")]
    [InlineData("\"a\" and 'b'")]
    [InlineData("a\tb\nc\r\n\u0085\u2028d")]
    [InlineData("trailing ")]
    [InlineData("\\ and \\n")]
    [InlineData("---")]
    [InlineData("\uFEFFa\u200Bb\u202Ec")]
    [InlineData("👩‍👩‍👧")]
    public void Traps_are_quoted(string text)
    {
        ReadBack(text).ShouldBe(text);
        Imported.From("a.txt", "A paragraph of the text.", new EditorFields { Title = text, Id = "a" }).Skeleton.ShouldContain("\ntitle: ");
    }

    private static string ReadBack(string text)
    {
        var file = new SourceFile("a.yml", $"title: {YamlText.Scalar(text)}  # {YamlText.Comment(text)}\nnext: 1\n");
        var diagnostics = new DiagnosticBag();
        var root = YamlParser.Parse(file, 0, file.Text.Length, diagnostics).ShouldBeOfType<YamlMapping>();
        diagnostics.ToSorted().ShouldBeEmpty();
        root["next"].ShouldBeOfType<YamlScalar>().Text.ShouldBe("1");
        return root["title"].ShouldBeOfType<YamlScalar>().Text;
    }
}
