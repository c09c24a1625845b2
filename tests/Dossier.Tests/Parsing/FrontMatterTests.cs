using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Tests.Parsing;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nBody", "title: A\n", "Body")]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody", "title: A\r\n", "Body")]
    [InlineData("---\rtitle: A\r---\rBody", "title: A\r", "Body")]
    [InlineData("---  \ntitle: A\n---\t\nBody", "title: A\n", "Body")]
    [InlineData("----\ntitle: A\n-----\nBody", "title: A\n", "Body")]
    [InlineData("---\ntitle: A\n---", "title: A\n", "")]
    [InlineData("---\n---\nBody", "", "Body")]
    [InlineData("---\n\n---\n\nBody", "\n", "\nBody")]
    [InlineData("---\ntitle: |\n  A\n  ---\n---\nBody", "title: |\n  A\n  ---\n", "Body")]
    [InlineData("---\ntitle: A\n---\nHeading\n---\n", "title: A\n", "Heading\n---\n")]
    public void Stands_between_two_lines_of_hyphens(string text, string yaml, string body) => Split(text).ShouldBe((yaml, body));

    [Theory]
    [InlineData("\n---\ntitle: A\n---\nBody", 2)]
    [InlineData("\r\n\t\r\n---\r\ntitle: A\r\n---\r\nBody", 3)]
    public void Below_empty_lines_it_is_read_with_a_warning_at_its_first_line(string text, int line)
    {
        var diagnostics = new DiagnosticBag();

        var bounds = FrontMatter.Find(new SourceFile("a.md", text), diagnostics);

        (text[bounds.YamlStart..bounds.YamlEnd].Trim(), text[bounds.BodyStart..]).ShouldBe(("title: A", "Body"));
        diagnostics.ToSorted().ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            found => found.Rule.ShouldBe(Rules.FrontMatterNotFirst),
            found => found.Span!.Value.Position.ShouldBe(new LinePosition(line, 1)));
    }

    [Theory]
    [InlineData("title: A\n---\nBody", "title: A\n", "Body")]
    [InlineData("title: A\r\n---\r\nBody", "title: A\r\n", "Body")]
    [InlineData("title: A\ntopics:\n- a\n\n# note\nurl: x\n---\nBody", "title: A\ntopics:\n- a\n\n# note\nurl: x\n", "Body")]
    [InlineData("\n\ntitle: A\n---\n", "\n\ntitle: A\n", "")]
    [InlineData("topics: [\n  a\n]\nno colon here\n---\nBody", "topics: [\n  a\n]\nno colon here\n", "Body")]
    [InlineData("title: A\ntopics: []\n------\nBody", "title: A\ntopics: []\n", "Body")]
    public void May_do_without_the_first_line(string text, string yaml, string body) => Split(text).ShouldBe((yaml, body));

    [Theory]
    [InlineData("")]
    [InlineData("Just text")]
    [InlineData("title: A\nand no end")]
    [InlineData("# Heading\n\n---\n\nText")]
    [InlineData("A heading\n---\n\nText")]
    [InlineData("A heading: with a colon\n---\n\nText")]
    [InlineData("Background: the story\n-------------------\n\nText\n\n---\n")]
    [InlineData("Note: this is a text.\n\nIt goes on.\n\n---\n\nMore")]
    [InlineData("Note: this is a text.\n\nSecond heading\n---\n\nMore")]
    [InlineData("https://example.org/\n---\n")]
    [InlineData("> quoted: text\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("- item: a\n---\n")]
    [InlineData("--\ntitle: A\n--\n")]
    [InlineData("\n---\n\nA paragraph.\n\n---\n")]
    [InlineData("\n---\ntitle: A\n\nand no end")]
    [InlineData("<!-- a note -->\n\ntitle: A\n---\n")]
    [InlineData("<!---\ntitle: A\n\nand no end")]
    [InlineData("{note}\n---\nText")]
    [InlineData("{ \"a\": [\n---\nText")]
    public void A_text_without_it_is_body(string text) => Split(text).ShouldBe(("", text));

    [Theory]
    [InlineData("<!---\ntitle: A\n--->\nBody", "title: A\n", "Body")]
    [InlineData("<!-----\r\ntitle: A\r\n---->\r\nBody", "title: A\r\n", "Body")]
    [InlineData("/*---\ntitle: A\n---*/\nBody", "title: A\n", "Body")]
    [InlineData("@*-\ntitle: A\n-*@\nBody", "title: A\n", "Body")]
    [InlineData("{ \"title\": \"A\" }\n---\nBody", "{ \"title\": \"A\" }\n", "Body")]
    [InlineData("{\n  \"title\": \"A\"\n}\n----\nBody", "{\n  \"title\": \"A\"\n}\n", "Body")]
    public void May_stand_in_a_comment_or_as_JSON(string text, string yaml, string body) => Split(text).ShouldBe((yaml, body));

    [Fact]
    public void Reports_front_matter_that_nothing_ends_at_its_first_line()
    {
        var diagnostics = new DiagnosticBag();

        var bounds = FrontMatter.Find(new SourceFile("a.md", "---\ntitle: A\n\nBody"), diagnostics);

        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        found.Rule.ShouldBe(Rules.UnclosedFrontMatter);
        found.Span.ShouldNotBeNull().Position.ShouldBe(new LinePosition(1, 1));
        found.Span!.Value.Length.ShouldBe(3);
        (bounds.YamlStart, bounds.YamlEnd).ShouldBe((4, 4), "what is not closed is not read either");
        bounds.BodyStart.ShouldBe(18);
    }

    [Fact]
    public void Is_found_behind_a_byte_order_mark_and_counted_from_the_first_line()
    {
        using var site = TestSite.Minimal().With("input/topics/a.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: A\r\ntitel: B\r\n---\r\n"u8]);

        site.Check().Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(diagnostic => (diagnostic.Rule.Code, diagnostic.Span!.Value.Position))
            .ShouldBe([("DS0301", new LinePosition(3, 1))]);
    }

    [Fact]
    public void The_parts_of_any_text_follow_each_other_inside_it()
        => AnyText.Holds(AnyText.OfFile, text =>
        {
            var bounds = FrontMatter.Find(new SourceFile("a.md", text), new DiagnosticBag());

            bounds.YamlStart.ShouldBeInRange(0, bounds.YamlEnd);
            bounds.YamlEnd.ShouldBeInRange(bounds.YamlStart, bounds.BodyStart);
            bounds.BodyStart.ShouldBeInRange(bounds.YamlEnd, text.Length);
        });

    private static (string Yaml, string Body) Split(string text)
    {
        var diagnostics = new DiagnosticBag();
        var bounds = FrontMatter.Find(new SourceFile("a.md", text), diagnostics);
        diagnostics.IsEmpty.ShouldBeTrue();
        return (text[bounds.YamlStart..bounds.YamlEnd], text[bounds.BodyStart..]);
    }
}
