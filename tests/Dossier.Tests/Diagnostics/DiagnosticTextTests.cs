using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Tests.Diagnostics;

public class DiagnosticTextTests
{
    private static readonly DiagnosticRule Rule = new("DS9999", "a-fault", Severity.Error);

    [Fact]
    public void Shows_place_severity_code_line_caret_and_help()
        => Format("title: Tolls\nby: kortunow\n", "kortunow", "nothing is called `kortunow`", "did you mean `kortunov`?").ShouldBe(
            """
            input/a.md:2:5: error DS9999 (a-fault): nothing is called `kortunow`
              2 | by: kortunow
                |     ^^^^^^^^
                = help: did you mean `kortunov`?
            """);

    [Fact]
    public void Calls_a_warning_by_its_name()
        => DiagnosticText.Format(new Diagnostic(Rule with { Severity = Severity.Warning }, "words", "output")).ShouldBe("output: warning DS9999 (a-fault): words");

    [Fact]
    public void Shows_no_line_where_there_is_no_place()
        => DiagnosticText.Format(new Diagnostic(Rule, "words", "output", Help: "cure")).ShouldBe("output: error DS9999 (a-fault): words\n   = help: cure");

    [Fact]
    public void Shows_no_line_for_a_fault_of_the_file_as_a_whole()
        => DiagnosticText.Format(Diagnostic.At(new SourceFile("a.md", "title: x\n").Start, Rule, "words")).ShouldBe("a.md:1:1: error DS9999 (a-fault): words");

    [Fact]
    public void Widens_the_gutter_with_the_number_of_the_line()
        => CaretLines(Format(string.Concat(Enumerable.Repeat("\n", 122)) + "x: bad", "bad")).ShouldBe(("  123 | x: bad", "      |    ^^^"));

    [Fact]
    public void Puts_the_caret_under_its_word_behind_tabs()
        => CaretLines(Format("\ta\tbad", "bad")).ShouldBe(("  1 |  a bad", "    |    ^^^"));

    [Fact]
    public void Puts_the_caret_under_its_word_behind_letters_with_accents()
        => CaretLines(Format("prénom: žluť bad", "bad")).ShouldBe(("  1 | prénom: žluť bad", "    |              ^^^"));

    [Theory]
    [InlineData("first\r\nx: bad\r\nlast\r\n")]
    [InlineData("first\rx: bad\rlast\r")]
    [InlineData("first\nx: bad\nlast\n")]
    public void Shows_one_line_whatever_ends_it(string text)
        => CaretLines(Format(text, "bad")).ShouldBe(("  2 | x: bad", "    |    ^^^"));

    [Fact]
    public void Marks_only_the_first_line_of_a_longer_stretch()
        => CaretLines(Format("x: bad\nand more\n", "bad\nand more")).ShouldBe(("  1 | x: bad", "    |    ^^^"));

    [Fact]
    public void Marks_the_place_behind_the_end_of_a_line()
    {
        var file = new SourceFile("a.md", "abc\n");
        CaretLines(DiagnosticText.Format(Diagnostic.At(new SourceSpan(file, 3, 1), Rule, "words"))).ShouldBe(("  1 | abc", "    |    ^"));
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(40, 1000)]
    [InlineData(500, 500)]
    [InlineData(990, 5)]
    [InlineData(155, 0)]
    [InlineData(158, 0)]
    public void Cuts_a_long_line_around_the_place(int before, int after)
    {
        var (line, caret) = CaretLines(Format(new string('a', before) + "bad" + new string('z', after), "bad"));
        line.Length.ShouldBeLessThan(175);
        var at = caret.IndexOf('^', StringComparison.Ordinal);
        line.Substring(at, 3).ShouldBe("bad");
        caret[at..].ShouldBe("^^^");
    }

    [Fact]
    public void Does_not_mark_past_the_end_of_a_line_that_was_cut()
    {
        var (line, caret) = CaretLines(Format(new string('a', 100) + new string('b', 5000), new string('b', 5000)));
        caret.Length.ShouldBeLessThanOrEqualTo(line.Length);
        caret.ShouldContain("^^^");
    }

    [Fact]
    public void Makes_control_characters_visible_so_that_a_file_cannot_steer_the_terminal()
    {
        var file = new SourceFile("in\u001Bput/a.md", "x: \u001B[31mred\u0007 \u202Edetrevni\u2066\n");
        var text = DiagnosticText.Format(Diagnostic.At(new SourceSpan(file, 3, 4), Rule, "wo\u001Brds\r\nmore", "he\u0000lp\u009B"));
        text.ShouldBe(
            """
            in·put/a.md:1:4: error DS9999 (a-fault): wo·rds··more
              1 | x: ·[31mred· ·detrevni·
                |    ^^^^
                = help: he·lp·
            """);
    }

    private static string Format(string text, string marked, string message = "words", string? help = null)
        => DiagnosticText.Format(Diagnostic.At(new SourceSpan(new SourceFile("input/a.md", text), text.IndexOf(marked, StringComparison.Ordinal), marked.Length), Rule, message, help));

    private static (string Line, string Caret) CaretLines(string text)
    {
        var lines = text.Split('\n');
        return (lines[1], lines[2]);
    }
}
