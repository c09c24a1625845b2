namespace Dossier.Tests.Linking.Mentions;

/// <summary>Names in the articles' own texts.</summary>
public class SourceMentionTests
{
    private const string Ada = "---\ntitle: Ada Marsh\naliases: [Marsh, {text: Marsch, misspelling: true}]\n---\n";

    [Fact]
    public void A_text_that_is_shown_gives_a_sentence_from_each_paragraph()
    {
        var dossier = InMemoryDossier.Of(
            ("experts/ada.md", Ada),
            ("articles/a.md", "---\ntitle: A\nrights: full\n---\nThen Ada Marsh came. Marsh went.\n\nNobody.\n\n> “So,” said Marsh’s man.\n"));

        dossier.Graph.Backlinks["experts/ada"].Select(backlink => (backlink.Before, backlink.Words, backlink.After, backlink.PlaceAnchor, backlink.Times)).ShouldBe(
            [("Then ", "Ada Marsh", " came.", "p-1", 0), ("“So,” said ", "Marsh", "’s man.", "p-3", 0)]);
        dossier.Graph.Mentions.Edges.ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_text_that_is_not_shown_only_the_number_of_times_is_told()
    {
        using var site = TestSite.Minimal()
            .With("input/experts/ada.md", Ada)
            .With("input/experts/cora.md", "---\ntitle: Cora Reed\naliases: [Reed]\n---\n")
            .With("input/experts/dan.md", "---\ntitle: Dan Reed\naliases: [Reed]\n---\n")
            .With("input/articles/a.md", "---\ntitle: The flood\n---\nOf Ada Marsh.\n")
            .With("input/articles/a.source.txt", "Secret Ada Marsh came. Marsh's secret, and Marsch.\n\nReed came. Cora Reed went.\n")
            .With("input/articles/b.md", "---\ntitle: The ebb\n---\n")
            .With("input/articles/b.source.txt", "Secret Marsh went.\n");

        var page = site.Page("experts/ada.html");
        page.ShouldContain("Named 3 times in the article’s own text, which is not shown here.");
        page.ShouldContain("Named once in the article’s own text, which is not shown here.");
        page.ShouldNotContain("ecret");
        page.IndexOf("The flood", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("The ebb", StringComparison.Ordinal));
        site.Page("experts/cora.html").ShouldContain("Named once");
        site.Page("experts/dan.html").ShouldNotContain("Named");
    }

    [Fact]
    public void A_misspelling_is_found_there_too()
    {
        using var site = TestSite.Minimal()
            .With("input/experts/ada.md", Ada)
            .With("input/articles/a.md", "---\ntitle: The flood\n---\n")
            .With("input/articles/a.source.txt", "So came Marsch.\n");

        site.Page("experts/ada.html").ShouldContain("<span class=\"alias-in\">in <a href=\"../articles/a.html\">The flood</a></span>");
    }
}
