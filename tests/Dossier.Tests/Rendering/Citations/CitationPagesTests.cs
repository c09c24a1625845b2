using AngleSharp.Html.Dom;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Citations;

public class CitationPagesTests
{
    [Theory]
    [InlineData("articles/courier", "Cite this article")]
    [InlineData("topics/money", "Cite this page")]
    [InlineData("experts/ada-brinkwell", "Cite this page")]
    [InlineData("facts/repair-cost", "Cite this page")]
    public void A_page_gives_its_reference_a_button_that_waits_for_a_script_and_two_links_that_save_it(string path, string heading)
    {
        var page = BuiltSite.Harbour.Page(path + ".html");

        page.GetElementById("sec-cite")!.TextContent.ShouldBe(heading);
        page.GetElementById("sec-reference")!.TextContent.ShouldContain(page.QuerySelector("h1")!.TextContent.Replace('“', '‘').Replace('”', '’'));
        page.QuerySelector("button[hidden][data-copy=sec-reference]").ShouldNotBeNull();
        page.QuerySelectorAll(".cite-ways a").Select(link => link.GetAttribute("download")).ShouldBe([Path.GetFileName(path) + ".ris", Path.GetFileName(path) + ".csl.json"]);
        Saved(page, "ris").ShouldStartWith("data:application/x-research-info-systems;charset=utf-8,TY  - ");
        Saved(page, "json").ShouldStartWith("data:application/vnd.citationstyles.csl+json;charset=utf-8,[{");
    }

    [Fact]
    public void The_file_of_all_articles_is_those_of_the_pages_one_after_the_other()
        => BuiltSite.Harbour.Text("data/articles.ris").ShouldBe(
            string.Concat(BuiltSite.Harbour.Result.Graph!.Content.Articles.Select(article => Saved(BuiltSite.Harbour.Page($"articles/{article.Id}.html"), "ris").Split(',', 2)[1])));

    [Fact]
    public void A_template_for_each_thing_that_is_no_page_sees_the_thing_and_the_site()
    {
        using var site = TestSite.Minimal().With("input/topics/t.md", "---\ntitle: T\n---\n").With("output-template/topics/[topic].txt.hbs", "{{id}}|{{title}}|{{url}}|{{site.title}}");

        site.Page("topics/t.txt").ShouldBe("t|T|topics/t.html|Test");
    }

    /// <summary>What a page's link saves, as an address whose text can be read.</summary>
    private static string Saved(IHtmlDocument page, string extension)
        => Uri.UnescapeDataString(page.QuerySelector($".cite-ways a[download$='.{extension}']").ShouldNotBeNull().GetAttribute("href").ShouldNotBeNull());
}
