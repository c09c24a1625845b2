using Dossier.Core.Provenance;

namespace Dossier.Tests.Provenance;

public class SourceTextTests
{
    [Fact]
    public void Each_line_is_a_paragraph_where_lines_are_long()
    {
        var text = SourceText.FromPlain("The Pier\nBy a clerk\n\n" + string.Join(' ', Enumerable.Repeat("word", 40)) + "\nLast words");
        text.Paragraphs.Select(paragraph => paragraph.Words.Length).ShouldBe([2, 3, 40, 2]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Blank_lines_part_paragraphs_where_lines_are_wrapped(string newLine)
        => SourceText.FromPlain(string.Join(newLine, "The pier", "is shut.", " ", "", "Nobody", "knows why.")).Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(["The pier is shut.", "Nobody knows why."]);

    [Theory]
    [InlineData("## **Domestic risks**", "Domestic risks")]
    [InlineData("A poll [showed](#) that [its] reach [grew fast](https://x.example/a_b) .", "A poll showed that [its] reach grew fast .")]
    [InlineData("> ![A pier](pier.jpg) and __more__", "A pier and more")]
    public void Markup_is_no_part_of_the_words(string line, string shown)
        => SourceText.WithoutMarkup(line).ShouldBe(shown);

    [Fact]
    public void Paragraphs_without_a_word_do_not_count()
        => SourceText.FromPlain("* * *\n\n—\n\nOne two").Paragraphs.ShouldHaveSingleItem().Text.ShouldBe("One two");

    [Fact]
    public void The_digest_does_not_change_with_typography_and_does_with_words()
    {
        var digest = SourceText.FromPlain("“It’s shut”…\u00A0he said").Digest;
        SourceText.FromPlain("\"It's shut\" ... he said").Digest.ShouldBe(digest);
        SourceText.FromPlain("It's shut he\n\nsaid").Digest.ShouldNotBe(digest);
        SourceText.FromPlain("It's shut she said").Digest.ShouldNotBe(digest);
        digest.ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Tells_the_paragraph_of_each_word()
    {
        var text = SourceText.FromParagraphs(["one two", "…", "three", "four five six"]);
        Enumerable.Range(0, 6).Select(text.ParagraphOf).ShouldBe([0, 0, 1, 2, 2, 2]);
    }
}
