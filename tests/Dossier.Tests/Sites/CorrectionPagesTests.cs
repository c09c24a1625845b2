using AngleSharp.Dom;
using Dossier.Tests.Rendering.Metadata;

namespace Dossier.Tests.Sites;

/// <summary>Where readers find what was corrected.</summary>
public class CorrectionPagesTests
{
    [Fact]
    public void A_corrected_page_says_so_at_its_head_and_what_at_its_end()
    {
        var page = BuiltSite.Harbour.Page("articles/courier.html");
        var note = page.QuerySelector(".page-head .revision")!;

        note.TextContent.ShouldBe("Page updated 2 March 2019Page corrected 4 March 2019");
        note.QuerySelector("a")!.GetAttribute("href").ShouldBe("#sec-corrections");
        note.QuerySelectorAll("time").Select(time => time.GetAttribute("datetime")).ShouldBe(["2019-03-02", "2019-03-04"]);
        page.QuerySelector(".page-body > section:last-child h2")!.TextContent.ShouldBe("Corrections");
        page.QuerySelectorAll(".correction").Select(Words).ShouldBe([
            "4 March 2019: The brief said that the islanders had been asked before the harbour was closed. → The report says that nobody on the island had been asked, and the brief follows it.",
            "20 February 2019: The brief called Oren Castellow an engineer. → He is an economist, as the report says.",
        ]);
    }

    [Fact]
    public void The_timeline_shows_the_corrections_of_its_events_with_their_names()
        => BuiltSite.Harbour.Page("timeline.html").QuerySelectorAll(".correction .correction-on").Select(link => (link.TextContent, link.GetAttribute("href"))).ShouldBe([("The harbour is closed", "timeline.html#closure")]);

    [Fact]
    public void The_log_leads_from_every_correction_to_where_it_stands()
    {
        var log = BuiltSite.Harbour.Page("corrections.html");
        var links = log.QuerySelectorAll("main .correction-on").Select(link => link.GetAttribute("href")!).ToArray();

        log.QuerySelectorAll("main time").Select(time => time.GetAttribute("datetime")).ShouldBe(["2019-03-12", "2019-03-04", "2019-02-20"]);
        links.Select(link => link.Split('#')[0]).ShouldBe(["timeline.html", "articles/courier.html", "articles/courier.html"]);
        links.ShouldAllBe(link => BuiltSite.Harbour.Page(link.Split('#')[0]).GetElementById(link.Split('#')[1])!.ClassList.Contains("correction"));
        BuiltSite.Harbour.Page("topics/money.html").QuerySelector(".site-footer a[href='../corrections.html']")!.TextContent.ShouldBe("Corrections");
    }

    [Fact]
    public void A_log_without_corrections_says_that_none_is_recorded()
    {
        var main = BuiltSite.Shipped.Page("corrections.html").QuerySelector("main")!;

        main.TextContent.ShouldContain("No correction is recorded");
        main.QuerySelectorAll(".correction").ShouldBeEmpty();
    }

    [Fact]
    public void The_front_page_shows_its_own_corrections_with_all_that_belongs_to_them()
    {
        using var site = TestSite.Minimal().With("input/index.md", "---\ntitle: F\nupdated: 2001-02\ncorrections: [{date: 2001-02-03, was: A, now: B}]\n---\nThe bottom line.\n");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(site.Page("index.html"));

        page.QuerySelector(".revision")!.TextContent.ShouldBe("Page updated February 2001Page corrected 3 February 2001");
        page.QuerySelectorAll(".correction").Select(Words).ShouldBe(["3 February 2001: A → B"]);
        site.Page("corrections.html").ShouldContain("Front page");
        site.Page("feed.xml").ShouldContain("<title>Correction: Front page</title>");
    }

    [Fact]
    public void The_graph_of_a_page_holds_its_corrections()
    {
        var page = JsonLd.The(JsonLd.Graph(BuiltSite.Harbour.Text("articles/courier.html")), "WebPage");

        page.GetProperty("correction").EnumerateArray().Select(correction => (JsonLd.TypeOf(correction), correction.Text("datePublished"), correction.Text("text")))
            .ShouldContain(("CorrectionComment", "2019-02-20", "Was: The brief called Oren Castellow an engineer. Now: He is an economist, as the report says."));
        JsonLd.The(JsonLd.Graph(BuiltSite.Harbour.Text("timeline.html")), "CollectionPage").GetProperty("correction").GetArrayLength().ShouldBe(1);
    }

    private static string Words(IElement correction)
        => $"{correction.QuerySelector("time")!.TextContent}: {correction.QuerySelector(".correction-was dd")!.TextContent} → {correction.QuerySelector(".correction-now dd")!.TextContent}";
}
