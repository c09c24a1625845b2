using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Rendering.Previews;

public class PagePreviewTests
{
    private const string Hostile = "</script><script>alert(1)</script><!-- \" \\ ' {{title}} &amp;";

    [Fact]
    public void A_page_holds_what_its_text_links_once_and_nothing_else()
    {
        using var site = Quay().With("input/pages/p.md", "---\ntitle: P\nautolink: false\n---\n[[ada]] and [[ada|she]], [[quay]], [[fact:boats@log]], [[log#arrived]], [[log]], [[boats]] and [[pages/q]].");

        Previews(site, "pages/p.html").Keys.ShouldBe(
            ["../experts/ada.html", "../topics/quay.html", "../facts/boats.html#log-arrived", "../articles/log.html", "../facts/boats.html"]);
    }

    [Fact]
    public void A_mention_has_a_preview_too()
    {
        using var site = Quay().With("input/pages/p.md", "---\ntitle: P\n---\nSo Ada Marsh came.");

        Previews(site, "pages/p.html").Keys.ShouldBe(["../experts/ada.html"]);
    }

    [Fact]
    public void A_page_whose_text_links_nothing_has_no_block()
    {
        using var site = Quay().With("input/pages/p.md", "---\ntitle: P\n---\nNobody came.");

        site.Page("pages/p.html").ShouldNotContain("id=\"previews\"");
    }

    [Fact]
    public void A_page_holds_no_preview_of_itself()
    {
        using var site = Quay().With("input/topics/quay.md", "---\ntitle: The quay\n---\nSee [[quay#end]].\n\n# End\n\n[[ada]]");

        Previews(site, "topics/quay.html").Keys.ShouldNotContain("../topics/quay.html");
    }

    [Fact]
    public void A_site_without_the_scripts_has_no_previews()
    {
        using var site = Quay().With("input/pages/p.md", "---\ntitle: P\n---\n[[ada]]").With("output-template/assets/site.js.hbs", "");

        site.Page("pages/p.html").ShouldNotContain("id=\"previews\"");
    }

    [Fact]
    public void A_preview_says_what_its_kind_of_thing_is_known_by()
    {
        using var site = Quay().With("input/pages/p.md", "---\ntitle: P\n---\n[[ada]] [[quay]] [[fact:boats@log]] [[log]] [[boats]]");
        var previews = Previews(site, "pages/p.html");

        previews["../experts/ada.html"].ShouldBe(new() { ["kind"] = "Expert", ["name"] = "Ada Marsh", ["about"] = "Keeper of the log, Harbour board", ["text"] = "Counts boats." });
        previews["../topics/quay.html"].ShouldBe(new() { ["kind"] = "Topic", ["name"] = "The quay", ["text"] = "Where boats lie." });
        previews["../articles/log.html"].ShouldBe(new() { ["kind"] = "Article", ["name"] = "The log", ["about"] = "Ada Marsh · publisher not stated · 4 May 2019" });
        previews["../facts/boats.html"].ShouldBe(new() { ["kind"] = "Figure", ["name"] = "Boats", ["about"] = "1 value" });
        previews["../facts/boats.html#log-arrived"].ShouldBe(new()
        {
            ["kind"] = "Fact",
            ["name"] = "12 boats",
            ["about"] = "Boats",
            ["text"] = "That arrived, as of 4 May 2019",
            ["words"] = "twelve boats came in",
            ["source"] = "Ada Marsh, in The log",
        });
    }

    [Fact]
    public void Words_that_may_not_be_shown_are_in_no_preview()
    {
        using var site = Quay("link").With("input/pages/p.md", "---\ntitle: P\n---\n[[fact:boats@log]]");

        site.Page("pages/p.html").ShouldNotContain("twelve boats");
        Previews(site, "pages/p.html")["../facts/boats.html#log-arrived"].ShouldNotContainKey("words");
    }

    [Fact]
    public void A_hostile_title_stays_text_and_ends_no_script()
    {
        using var site = Quay()
            .With("input/experts/eve.md", $"---\ntitle: {JsonSerializer.Serialize(Hostile)}\n---\n")
            .With("input/pages/p.md", "---\ntitle: P\nautolink: false\n---\n[[eve]] and [[ada]]");

        Previews(site, "pages/p.html")["../experts/eve.html"]["name"].ShouldBe(Hostile);
        new HtmlParser().ParseDocument(site.Page("pages/p.html")).QuerySelectorAll("script").Length.ShouldBe(new HtmlParser().ParseDocument(site.Page("pages/p.html")).QuerySelectorAll("script[src], script[type]").Length);
    }

    [Fact]
    public void An_address_with_letters_of_any_script_finds_its_preview()
    {
        using var site = Quay().With("input/experts/жанна.md", "---\ntitle: Жанна\n---\n").With("input/pages/p.md", "---\ntitle: P\nautolink: false\n---\n[[жанна]]");

        var previews = Previews(site, "pages/p.html");
        previews.Keys.ShouldBe([new HtmlParser().ParseDocument(site.Page("pages/p.html")).QuerySelector(".prose a.ref")!.GetAttribute("href")!]);
        previews.Values.Single()["name"].ShouldBe("Жанна");
    }

    [Fact]
    public void A_heading_with_a_reference_stands_in_the_contents_with_its_words()
    {
        using var site = Quay().With("input/topics/quay.md", "---\ntitle: The quay\n---\n# About [[ada]]'s *log*\n\nText.");

        new HtmlParser().ParseDocument(site.Page("topics/quay.html")).QuerySelectorAll(".contents-follow ul ul li").Select(entry => entry.TextContent).ShouldContain("About Ada Marsh’s log");
    }

    private static Dictionary<string, Dictionary<string, string>> Previews(TestSite site, string page)
        => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(new HtmlParser().ParseDocument(site.Page(page)).QuerySelector("script#previews").ShouldNotBeNull().TextContent)!;

    private static TestSite Quay(string rights = "excerpt") => TestSite.Minimal()
        .With("input/terms/board.md", "---\ntitle: Harbour board\nkind: organisation\n---\n")
        .With("input/experts/ada.md", "---\ntitle: Ada Marsh\nrole: Keeper of the log\norganisation: board\ndescription: Counts boats. Has done so for years.\n---\n")
        .With("input/topics/quay.md", "---\ntitle: The quay\ndescription: Where boats lie.\n---\n")
        .With("input/measures/boats.md", "---\ntitle: Boats\nkind: quantity\nunit: boats\n---\n")
        .With("input/pages/q.md", "---\ntitle: Q\n---\n")
        .With("input/articles/log.md", $"""
            ---
            title: The log
            authors: [ada]
            published: 2019-05-04
            rights: {rights}
            topics: [quay]
            facts:
              - id: arrived
                measure: boats
                value: 12
                scope: that arrived
                as-of: 2019-05-04
                by: ada
                passage: twelve boats came in
            ---
            """);
}
