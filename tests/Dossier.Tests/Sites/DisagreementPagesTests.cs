namespace Dossier.Tests.Sites;

/// <summary>How pages show that values differ: in words, never by a sign alone.</summary>
public class DisagreementPagesTests
{
    [Fact]
    public void An_article_that_contradicts_itself_says_so_with_a_link_to_the_figure()
    {
        var note = BuiltSite.Harbour.Page("articles/quay-notice.html").QuerySelector("#sec-facts + .differs-note").ShouldNotBeNull();

        note.TextContent.ShouldBe("≠ contradicts itself One speaker gives values here that can’t both hold: Crossings in a day.");
        note.QuerySelector("a")!.GetAttribute("href").ShouldBe("../facts/crossings-a-day.html");
        BuiltSite.Harbour.Page("articles/courier.html").QuerySelector(".differs-note").ShouldBeNull();
    }

    [Fact]
    public void The_page_of_a_figure_names_the_article_that_contradicts_itself()
    {
        var page = BuiltSite.Harbour.Page("facts/crossings-a-day.html");

        page.QuerySelector(".particulars")!.TextContent.ShouldContain("2 values, 1 source, values conflict, Notice on the quay contradicts itself");
        page.QuerySelector(".differs-note")!.TextContent.ShouldEndWith("Notice on the quay contradicts itself: the same speaker gives values there that can’t both hold.");
    }

    [Fact]
    public void Values_that_differ_are_marked_even_where_no_editor_said_how()
    {
        using var site = TestSite.Minimal()
            .With("input/measures/boats.md", "---\ntitle: Boats\nkind: quantity\n---\n")
            .With("input/articles/a.md", "---\ntitle: A\nfacts:\n  - measure: boats\n    value: 12\n    scope: fishing boats\n    by: article\n    passage: twelve boats lay there\n  - measure: boats\n    value: \">40\"\n    scope: all boats\n    by: article\n    passage: more than forty boats\n---\n");

        site.Page("facts/boats.html").ShouldContain("2 values, 1 source, scope differs");
        site.Page("facts/index.html").ShouldContain("scope differs");
    }

    [Fact]
    public void A_figure_in_short_has_the_words_of_the_article_where_they_may_be_shown()
    {
        var values = BuiltSite.Harbour.Page("topics/money.html").QuerySelectorAll(".measure-values li");

        values.Single(value => value.QuerySelector("a")!.GetAttribute("href")!.EndsWith("#courier-passengers", StringComparison.Ordinal)).QuerySelector(".measure-words").ShouldNotBeNull();
        values.Single(value => value.QuerySelector("a")!.GetAttribute("href")!.EndsWith("#budget-paper-passengers", StringComparison.Ordinal)).QuerySelector(".measure-words").ShouldBeNull();
    }
}
