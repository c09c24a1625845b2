using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

public class QuotationMarksTests
{
    private const string Text = "The pier is shut, and the clerk spoke of a “long rest” for the quays.\n\n“Less a closure than a long rest,” said the clerk.\n\n“This is the first of two paragraphs of one quotation.\n\nThis is the second of them.”\n\nClerk: We never asked for this rest.";

    [Theory]
    [InlineData("direct", "Less a closure than", false)]
    [InlineData("direct", "The pier is shut", true)]
    [InlineData("partial", "The pier is shut", true)]
    [InlineData("paraphrase", "The pier is shut", false)]
    [InlineData("reported", "The pier is shut", false)]
    [InlineData("partial", "spoke of a “long rest”", false)]
    [InlineData("partial", "spoke “of a” long rest", true)]
    [InlineData("direct", "spoke of a “long rest”", true)]
    [InlineData("direct", "second of them", false)]
    [InlineData("direct", "never asked for this", true)]
    [InlineData("direct", "Less a closure … said the clerk", true)]
    public void Warns_of_words_shown_between_marks_that_have_none_in_the_article(string mode, string passage, bool warns)
        => Warnings("by: clerk", mode, passage).ShouldBe(warns ? 1 : 0);

    [Fact]
    public void An_author_needs_no_marks() => Warnings("by: clerk", "direct", "The pier is shut", "authors: [clerk]\n").ShouldBe(0);

    [Fact]
    public void The_voice_of_the_article_needs_no_marks() => Warnings("by: article", "direct", "The pier is shut").ShouldBe(0);

    [Fact]
    public void A_transcript_needs_no_marks() => Warnings("by: clerk", "direct", "never asked for this", "transcript: true\n").ShouldBe(0);

    [Fact]
    public void A_fact_that_is_quoted_needs_marks_though_pages_show_none_for_it()
    {
        var warning = Of("", "facts: [{measure: m, value: 3, by: clerk, mode: direct, passage: The pier is shut}]").Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.PassageNotInQuotationMarks).ShouldHaveSingleItem();

        warning.Message.ShouldBe("`mode: direct` says that the passage is in the speaker's own words, but in `a` it does not stand between quotation marks (paragraph 1)");
        warning.Help!.ShouldContain("or leave `mode` out, which a fact need not have");
    }

    private static int Warnings(string speaker, string mode, string passage, string extra = "")
        => Of(extra, $"statements: [{{{speaker}, mode: {mode}, passage: {passage}}}]").Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.PassageNotInQuotationMarks);

    private static InMemoryDossier Of(string extra, string yaml)
    {
        var dossier = InMemoryDossier.Of(
            ("articles/a.md", $"---\ntitle: A\n{extra}{yaml}\n---\n"),
            ("articles/a.source.txt", Text),
            ("terms/clerk.md", "---\ntitle: Clerk\nkind: person\n---\n"),
            ("measures/m.md", "---\ntitle: M\nkind: quantity\n---\n"));
        dossier.Errors.ShouldBeEmpty();
        return dossier;
    }
}
