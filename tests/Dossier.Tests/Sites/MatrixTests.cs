using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>The tables of who, or which article, says how much on what.</summary>
public class MatrixTests
{
    private static readonly IDocument Experts = BuiltSite.Harbour.Page("experts/index.html");
    private static readonly IDocument Sources = BuiltSite.Harbour.Page("sources.html");

    [Fact]
    public void Counts_the_statements_of_each_expert_on_each_topic_and_shows_gaps()
        => Rows(Experts).ShouldBe(
        [
            "Expert | Safety of the pier | Money | Consent of the island | In all",
            "Ada Brinkwell | 1 | – | – | 1",
            "Óren Castellow | 1 | 1 | – | 1",
            "Mirel Dovane | 2 | – | 3 | 5",
            "In all | 4 | 1 | 3 | 7",
        ]);

    [Fact]
    public void Counts_the_statements_and_facts_of_each_article_and_what_is_on_two_topics_once_in_all()
        => Rows(Sources).Where(row => row.StartsWith("Article", StringComparison.Ordinal) || row.StartsWith("Log", StringComparison.Ordinal) || row.StartsWith("In all", StringComparison.Ordinal)).ShouldBe(
        [
            "Article | Safety of the pier | Money | Consent of the island | In all",
            "Log of the Petrel | 3+1 | 0+1 | 4+1 | 6+4",
            "In all | 6+9 | 2+9 | 8+5 | 15+24",
        ]);

    [Fact]
    public void A_cell_leads_to_what_it_counts_and_says_so()
    {
        var cell = Experts.QuerySelector("a[href='../experts/mirel-dovane.html#sec-on-consent']").ShouldNotBeNull();
        cell.TextContent.ShouldBe("3 statements: Mirel Dovane on Consent of the island");
        BuiltSite.Harbour.Page("experts/mirel-dovane.html").GetElementById("sec-on-consent")!.QuerySelectorAll("li").Length.ShouldBe(3);

        Sources.QuerySelector("a[href='topics/safety.html#sec-from-ferry-log']")!.TextContent.ShouldBe("3 statements+1 fact: Log of the Petrel on Safety of the pier");
        BuiltSite.Harbour.Page("topics/safety.html").GetElementById("sec-from-ferry-log")!.QuerySelectorAll(".statement").Length.ShouldBe(3);
    }

    [Fact]
    public void A_fact_counts_on_the_topics_of_its_measure_and_is_named_in_what_its_article_contributes()
    {
        using var site = TestSite.Minimal()
            .With("input/topics/t.md", "---\ntitle: T\n---\n")
            .With("input/measures/m.md", "---\ntitle: M\nkind: quantity\nunit: boats\ntopics: [t]\n---\n")
            .With("input/articles/a.md", "---\ntitle: A\nfacts: [{id: f, measure: m, value: 3, by: article, passage: three boats came}]\n---\n");

        new HtmlParser().ParseDocument(site.Page("sources.html")).QuerySelector("a[href='topics/t.html#sec-from-a']")!.TextContent.ShouldBe("0 statements+1 fact: A on T");
        site.Page("topics/t.html").ShouldContain("<a class=\"value\" href=\"../facts/m.html#a-f\">3 boats</a>");
    }

    [Theory]
    [InlineData("experts/index.html")]
    [InlineData("sources.html")]
    public void Each_table_has_a_caption_scopes_and_a_named_region_that_takes_the_focus(string path)
    {
        var table = BuiltSite.Harbour.Page(path).QuerySelector("table.matrix").ShouldNotBeNull();

        table.QuerySelector("caption").ShouldNotBeNull();
        table.QuerySelectorAll("thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
        table.QuerySelectorAll("tbody th, tfoot th").ShouldAllBe(head => head.GetAttribute("scope") == "row");
        var region = table.ParentElement!;
        (region.GetAttribute("role"), region.GetAttribute("tabindex")).ShouldBe(("region", "0"));
        region.GetAttribute("aria-labelledby").ShouldBe("sec-matrix");
    }

    [Fact]
    public void A_gap_is_said_and_seen()
    {
        var gap = Experts.QuerySelector(".matrix-gap").ShouldNotBeNull();

        (gap.TextContent, gap.GetAttribute("aria-hidden"), gap.NextElementSibling!.TextContent).ShouldBe(("–", "true", "none"));
    }

    /// <summary>What is seen of each row.</summary>
    private static string[] Rows(IDocument page)
    {
        var table = (IElement)page.QuerySelector("table.matrix")!.Clone();
        foreach (var hidden in table.QuerySelectorAll(".visually-hidden"))
        {
            hidden.Remove();
        }

        return [.. table.QuerySelectorAll("tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())))];
    }
}
