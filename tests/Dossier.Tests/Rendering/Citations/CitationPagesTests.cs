using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Citations;

public class CitationPagesTests
{
    [Theory]
    [InlineData("articles/courier", "Cite this article")]
    [InlineData("topics/money", "Cite this page")]
    [InlineData("experts/ada-brinkwell", "Cite this page")]
    [InlineData("facts/repair-cost", "Cite this page")]
    public void A_page_gives_its_reference_a_button_that_waits_for_a_script_and_two_files(string path, string heading)
    {
        var page = BuiltSite.Harbour.Page(path + ".html");

        page.GetElementById("sec-cite")!.TextContent.ShouldBe(heading);
        page.GetElementById("sec-reference")!.TextContent.ShouldContain(page.QuerySelector("h1")!.TextContent.Replace('“', '‘').Replace('”', '’'));
        page.QuerySelector("button[hidden][data-copy=sec-reference]").ShouldNotBeNull();
        page.QuerySelectorAll(".cite-ways a[download]").Select(link => link.GetAttribute("href")).ShouldBe([$"../{path}.ris", $"../{path}.csl.json"]);
        BuiltSite.Harbour.Text(path + ".ris").ShouldStartWith("TY  - ");
    }

    [Fact]
    public void Without_the_templates_of_the_files_a_page_has_its_reference_alone()
    {
        using var site = TestSite.Minimal().With("input/topics/t.md", "---\ntitle: T\n---\n")
            .With("output-template/topics/[topic].ris.hbs", "").With("output-template/topics/[topic].csl.json.hbs", "");

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Page("topics/t.html"));

        page.GetElementById("sec-reference")!.TextContent.ShouldBe("“T”. Test.");
        page.QuerySelectorAll(".cite-ways a").ShouldBeEmpty();
        site.Check().Files.ShouldNotContain(file => file.Path.EndsWith(".ris", StringComparison.Ordinal) && file.Path.StartsWith("topics/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_for_each_thing_that_is_no_page_sees_the_thing_and_the_site()
    {
        using var site = TestSite.Minimal().With("input/topics/t.md", "---\ntitle: T\n---\n").With("output-template/topics/[topic].txt.hbs", "{{id}}|{{title}}|{{url}}|{{site.title}}");

        site.Page("topics/t.txt").ShouldBe("t|T|topics/t.html|Test");
    }
}
