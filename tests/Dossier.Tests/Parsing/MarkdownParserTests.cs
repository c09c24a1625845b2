using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Tests.Parsing;

public class MarkdownParserTests
{
    [Theory]
    [InlineData("[[kortunov]]", "kortunov", null, null)]
    [InlineData("[[ kortunov | the  head ]]", "kortunov", null, "the  head")]
    [InlineData("[[topics/china#trade]]", "topics/china", "trade", null)]
    [InlineData("[[Андрей Кортунов]]", "Андрей Кортунов", null, null)]
    [InlineData("[[a|]]", "a", null, null)]
    [InlineData("[[a|b|c]]", "a", null, "b|c")]
    [InlineData("[China](xref:topics/china)", "topics/china", null, "China")]
    [InlineData("[China](XREF:topics/china#trade)", "topics/china", "trade", "China")]
    [InlineData("[China](xref:topics/central%20asia)", "topics/central asia", null, "China")]
    [InlineData("[China](../topics/china.md)", "topics/china", null, "China")]
    [InlineData("[China](./china.md#trade)", "china", "trade", "China")]
    [InlineData("[China](/topics/china.md)", "topics/china", null, "China")]
    [InlineData("[China](china.md#z%C3%B6lle)", "china", "zölle", "China")]
    [InlineData("[**Big** `China`](china.md)", "china", null, "Big China")]
    [InlineData("[](china.md)", "china", null, null)]
    public void Reads_a_reference_in_each_of_its_forms(string markdown, string target, string? anchor, string? label)
    {
        var reference = Parse(markdown).References.ShouldHaveSingleItem();

        (reference.Target.Value, reference.Anchor, reference.Label).ShouldBe((target, anchor, label));
    }

    [Theory]
    [InlineData("# On [[a]]")]
    [InlineData("On [[a]]\n===")]
    [InlineData("## \tabc[[a]]")]
    [InlineData("- one\n  - on [[a]]")]
    [InlineData("1. on [[a]]")]
    [InlineData("> on [[a]]")]
    [InlineData("> - on\n[[a]]")]
    [InlineData("*on **[[a]]***")]
    [InlineData("| x | y |\n|---|---|\n| z | [[a]] |")]
    [InlineData("| [[a]] | y |\n|---|---|")]
    [InlineData("Note[^1].\n\n[^1]: On [[a]].")]
    [InlineData("*[on](a.md)*")]
    [InlineData("[[[a]]]")]
    [InlineData("\"[[a]]\"")]
    [InlineData("👩‍👩‍👧 𝒳 [[a]]")]
    [InlineData("\t- x\n\n[[a]]")]
    public void Finds_references_wherever_text_runs(string markdown)
    {
        foreach (var text in new[] { markdown, markdown.Replace("\n", "\r\n", StringComparison.Ordinal) })
        {
            var reference = Parse(text).References.ShouldHaveSingleItem();
            reference.Target.Value.ShouldBe("a");
            Slice(reference.Target.Span).ShouldBe(text.Contains("a.md", StringComparison.Ordinal) ? "[on](a.md)" : "[[a]]");
        }
    }

    /// <summary>The one without a target is what Linking reports.</summary>
    [Fact]
    public void Finds_a_reference_that_interrupts_another_one_beside_that_which_is_not_closed()
        => Parse("[[b [[a]]").References.Select(reference => reference.Target.Value).ShouldBe(["", "a"]);

    [Theory]
    [InlineData("`[[a]]`")]
    [InlineData("```\n[[a]]\n```")]
    [InlineData("    [[a]]")]
    [InlineData("~~~ [[a]]\n~~~")]
    [InlineData("\\[[a]]")]
    [InlineData("[[a]")]
    [InlineData("[a]")]
    [InlineData("![a](a.md)")]
    [InlineData("[a](https://example.org/a.md)")]
    [InlineData("[a](//example.org/a.md)")]
    [InlineData("[a](a.html)")]
    [InlineData("[a](#a)")]
    [InlineData("![[[a]]](a.png)")]
    [InlineData("[see [[a]]](https://example.org/)")]
    public void Takes_nothing_else_for_a_reference(string markdown) => Parse(markdown).References.ShouldBeEmpty();

    [Theory]
    [InlineData("[[a", "[[a")]
    [InlineData("See [[a. And more", "[[a")]
    [InlineData("[[a\nb]]", "[[a")]
    [InlineData("Про [[гавань, и ещё", "[[гавань")]
    [InlineData("[[]]", "[[]]")]
    [InlineData("[[ | a]]", "[[ | a]]")]
    public void Keeps_a_reference_that_names_nothing_or_is_not_closed_to_be_reported(string markdown, string written)
    {
        var reference = Parse(markdown).References.ShouldHaveSingleItem();

        reference.Target.Value.ShouldBeEmpty();
        Slice(reference.Target.Span).ShouldBe(written);
    }

    [Fact]
    public void A_link_to_a_thing_keeps_the_words_of_a_reference_inside_it()
        => Parse("[see [[a|the thing]]](b.md)").References.ShouldHaveSingleItem().Label.ShouldBe("see the thing");

    [Fact]
    public void Gives_each_reference_a_place_of_its_own_that_no_heading_has()
    {
        var body = Parse("# Ref 1\n\n[[a]] and [[a]].\n\n## Ref-2\n\n[[b]]");

        body.References.Select(reference => reference.PlaceAnchor).Concat(body.Headings.Select(heading => heading.Anchor)).ShouldBeUnique();
        body.References.Select(reference => reference.PlaceAnchor).ShouldBe(["ref-1", "ref-2", "ref-3"]);
    }

    [Fact]
    public void Gives_a_reference_its_place_in_the_file_behind_the_front_matter()
    {
        var file = new SourceFile("a.md", "---\r\ntitle: 👩\r\n---\r\n\r\nOn 𝒳 [[a]] there\r\n");

        var reference = MarkdownParser.Parse(file, file.Text.LastIndexOf("---", StringComparison.Ordinal) + 5, new DiagnosticBag()).References.ShouldHaveSingleItem();

        Slice(reference.Target.Span).ShouldBe("[[a]]");
        reference.Target.Span.Position.ShouldBe(new LinePosition(5, 7));
    }

    [Fact]
    public void Keeps_the_running_text_around_references()
    {
        var body = Parse("Before *and* `code` &amp; [[a]] -- then\n\"[the b](b.md)\" after.\n\nNo reference here.");

        var paragraph = body.Paragraphs.ShouldHaveSingleItem();
        string.Concat(paragraph.Select(part => part.Reference < 0 ? part.Text : $"<{part.Reference}:{part.Text}>"))
            .ShouldBe("Before and code & <0:> – then “<1:the b>” after.");
        body.References.Select(reference => reference.Paragraph).ShouldBe([0, 0]);
    }

    [Fact]
    public void Gives_headings_anchors_that_no_two_share()
        => Parse("# The end\n## The end\n### *The* `end`!\n# The end 2\n# ?\n# !\nA\n-\n").Headings.Select(heading => $"{heading.Level} {heading.Anchor}")
            .ShouldBe(["2 the-end", "3 the-end-2", "4 the-end-3", "2 the-end-2-2", "2 section", "2 section-2", "3 a"]);

    [Theory]
    [InlineData("# A\n# B", "2 2")]
    [InlineData("## A\n### B\n## C", "2 3 2")]
    [InlineData("#### A\n## B\n###### C\n### D", "2 2 3 3")]
    [InlineData("# A\n## B\n### C\n#### D\n##### E\n###### F", "2 3 4 5 6 6")]
    public void Headings_begin_below_the_heading_of_the_page_and_skip_no_level(string markdown, string levels)
        => string.Join(' ', Parse(markdown).Headings.Select(heading => heading.Level)).ShouldBe(levels);

    [Fact]
    public void A_heading_is_named_by_its_words_in_running_text()
        => Parse("## The \"end\" of [[topics/china|China]] & [more](a.md)").Headings.Select(heading => (heading.Level, heading.Text, heading.Anchor))
            .ShouldBe([(2, "The “end” of China & more", "the-end-of-china-more")]);

    [Theory]
    [InlineData("One\n\n  See [this](javascript:alert(1)) now", 3, 7, "[this](javascript:alert(1))")]
    [InlineData("See ![x](data:image/png;base64,AA==)", 1, 5, "![x](data:image/png;base64,AA==)")]
    [InlineData("See <javascript:alert>", 1, 5, "<javascript:alert>")]
    [InlineData("See [x](java&#9;script:alert)", 1, 5, "[x](java&#9;script:alert)")]
    [InlineData("> - See [x][1]\n\n[1]: vbscript:x", 1, 9, "[x][1]")]
    [InlineData("| See | [x](file:///etc) |\n|---|---|", 1, 9, "[x](file:///etc)")]
    public void Reports_an_unsafe_address_at_its_place(string markdown, int line, int column, string written)
    {
        Parse(markdown, out var found);

        var diagnostic = found.ShouldHaveSingleItem();
        diagnostic.Rule.ShouldBe(Rules.UnsafeAddress);
        diagnostic.Span!.Value.Position.ShouldBe(new LinePosition(line, column));
        Slice(diagnostic.Span.Value).ShouldBe(written);
    }

    [Theory]
    [InlineData("[a](https://example.org) [b](mailto:a@example.org) <a@example.org> [c](#x) [d](x/y.html)")]
    [InlineData("`[x](javascript:alert)`")]
    public void Has_nothing_against_other_addresses(string markdown)
    {
        Parse(markdown, out var found);

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("> ", "x")]
    [InlineData("- ", "x")]
    [InlineData("[", "x")]
    [InlineData("![", "x")]
    [InlineData("*a **b ", "x")]
    [InlineData("[[", "x")]
    [InlineData("<", "x")]
    [InlineData("[x](", "x")]
    [InlineData("`", "x")]
    [InlineData("| a ", "\n|---|")]
    public void Reads_or_reports_what_is_nested_deeply_but_never_fails(string open, string end)
    {
        Parse(string.Concat(Enumerable.Repeat(open, 3_000)) + end, out var found);

        found.ShouldAllBe(diagnostic => diagnostic.Rule == Rules.NestedTooDeeply);
    }

    [Fact]
    public void Says_that_quotations_stand_too_deep_in_each_other()
    {
        var file = new SourceFile("a.md", "title\n" + new string('>', 3_000) + " x");
        var diagnostics = new DiagnosticBag();

        MarkdownParser.Parse(file, 6, diagnostics).IsEmpty.ShouldBeTrue();

        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        found.Rule.ShouldBe(Rules.NestedTooDeeply);
        found.Span!.Value.Start.ShouldBe(6);
    }

    [Fact]
    public void Any_text_is_read_or_reported_and_every_place_is_exact()
        => AnyText.Holds(AnyText.OfMarkdown, text =>
        {
            var file = new SourceFile("a.md", "αβ\n" + text);
            var diagnostics = new DiagnosticBag();

            var body = MarkdownParser.Parse(file, 3, diagnostics);

            foreach (var span in diagnostics.ToSorted().Select(diagnostic => diagnostic.Span.ShouldNotBeNull()))
            {
                span.Start.ShouldBeInRange(3, file.Text.Length);
                span.End.ShouldBeInRange(span.Start, file.Text.Length);
            }

            foreach (var reference in body.References)
            {
                var written = Slice(reference.Target.Span);
                (reference.Target.Value.Length == 0 ? written.StartsWith("[[", StringComparison.Ordinal) : written.StartsWith('[') && written[^1] is ']' or ')').ShouldBeTrue(written);
                body.Paragraphs[reference.Paragraph].Count(part => part.Reference >= 0 && ReferenceEquals(body.References[part.Reference], reference)).ShouldBe(1);
            }

            body.References.Select(reference => reference.Target.Span).ShouldBeUnique();
            body.Headings.Select(heading => heading.Anchor).Concat(body.References.Select(reference => reference.PlaceAnchor)).ShouldBeUnique();
            body.Headings.ShouldAllBe(heading => Slug.IsId(heading.Anchor));
        });

    [Fact]
    public void A_reference_has_its_place_whatever_text_stands_before_it()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            foreach (var reference in Parse($"{text} [[target-{text.Length.ToString(CultureInfo.InvariantCulture)}]]").References)
            {
                Slice(reference.Target.Span).ShouldStartWith("[[");
                Slice(reference.Target.Span).ShouldEndWith("]]");
            }
        });

    private static MarkdownBody Parse(string markdown) => Parse(markdown, out _);

    private static MarkdownBody Parse(string markdown, out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var body = MarkdownParser.Parse(new SourceFile("a.md", markdown), 0, diagnostics);
        found = diagnostics.ToSorted();
        return body;
    }

    private static string Slice(SourceSpan span) => span.File.Text.Substring(span.Start, span.Length);
}
