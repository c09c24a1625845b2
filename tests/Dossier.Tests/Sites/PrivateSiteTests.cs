using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Sites;

/// <summary>A dossier that stays inside the house: it shows the texts of articles, and says so.</summary>
public sealed class PrivateSiteTests : IClassFixture<PrivateSiteTests.PrivateHarbour>
{
    private readonly PrivateHarbour site;

    public PrivateSiteTests(PrivateHarbour site) => this.site = site;

    [Fact]
    public void Shows_our_brief_and_the_text_of_an_article_of_which_only_excerpts_may_be_published()
    {
        var page = site.Page("articles/courier.html");

        page.QuerySelectorAll(".page-body h2").Select(heading => heading.TextContent).Take(3).ShouldBe(["The brief", "What it adds", "The article"]);
        page.QuerySelector(".article-text")!.TextContent.ShouldContain("swept the same ten yards of concrete");
        page.QuerySelectorAll(".article-text p").Length.ShouldBe(8);
        page.QuerySelectorAll("mark[id]").Length.ShouldBe(15);
        page.GetElementById("prudent")!.QuerySelector("a.in-text")!.GetAttribute("href").ShouldBe("../articles/courier.html#passage-prudent");
    }

    [Fact]
    public void An_article_whose_text_is_not_there_looks_as_it_does_in_public()
        => site.Page("articles/budget-paper.html").QuerySelector("main")!.InnerHtml.ShouldBe(BuiltSite.Harbour.Page("articles/budget-paper.html").QuerySelector("main")!.InnerHtml);

    [Fact]
    public void Every_page_says_that_it_is_private_and_is_not_to_be_indexed()
    {
        foreach (var file in site.Result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = site.Page(file.Path);
            page.QuerySelector("meta[name=robots]")?.GetAttribute("content").ShouldBe("noindex", file.Path);
            if (!LeadsOn(page))
            {
                page.QuerySelector("header .private-note").ShouldNotBeNull(file.Path);
            }

            page.QuerySelector("link[rel=alternate]").ShouldBeNull(file.Path);
        }
    }

    [Fact]
    public void No_public_page_speaks_of_a_private_edition()
    {
        foreach (var path in BuiltSite.Harbour.PagePaths)
        {
            BuiltSite.Harbour.Text(path).ShouldNotContain("private", Case.Insensitive, path);
            (path is "404.html" or "search.html" or "print.html" || LeadsOn(BuiltSite.Harbour.Page(path)) || !BuiltSite.Harbour.Text(path).Contains("noindex", StringComparison.Ordinal)).ShouldBeTrue(path);
        }
    }

    /// <summary>Whether a page stands at a former address and shows nothing but the way to the present one.</summary>
    private static bool LeadsOn(IHtmlDocument page) => page.QuerySelector("meta[http-equiv=refresh]") is not null;

    [Fact]
    public void Robots_are_sent_away_and_nothing_is_given_to_feed_readers()
    {
        site.Text("robots.txt").ShouldBe("User-agent: *\nDisallow: /\n");
        BuiltSite.Harbour.Files.Keys.Except(site.Result.Files.Select(file => file.Path)).ShouldBe(["feed.json", "feed.xml", "sitemap.xml"], ignoreOrder: true);
    }

    [Fact]
    public void The_data_is_that_of_the_public_site()
    {
        foreach (var path in BuiltSite.Harbour.Files.Keys.Where(path => path.StartsWith("data/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal)))
        {
            site.Text(path).ShouldBe(BuiltSite.Harbour.Text(path), path);
        }
    }

    [Fact]
    public void A_public_build_after_a_private_one_leaves_nothing_of_it()
    {
        using var copy = SiteCopy.OfHarbour();
        copy.Build().ErrorCount.ShouldBe(0);
        var before = Bytes(copy);

        SiteBuilder.Build(new BuildOptions(copy.Folders) { Private = true }).Written!.Removed.ShouldBe(3);
        Bytes(copy).ShouldNotBe(before);
        copy.Build().ErrorCount.ShouldBe(0);

        Bytes(copy).ShouldBe(before);
    }

    [Fact]
    public void A_text_that_is_there_is_shown_even_where_only_the_link_may_be_published()
    {
        using var own = TestSite.Minimal()
            .With("input/articles/a.source.md", "# The pier\n\nThey closed *the pier* at noon.\n")
            .With("input/articles/a.md", "---\ntitle: A\nrights: link\nstatements:\n  - id: s\n    not-stated: true\n    mode: paraphrase\n    passage: closed the pier at noon\n    says: It is closed.\n---\n");

        var result = SiteBuilder.Build(new BuildOptions(own.Folders, WriteOutput: false) { Private = true });
        var page = Parse(result.Files.Single(file => file.Path == "articles/a.html"));

        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ShouldBeEmpty();
        page.QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["closed ", "the pier", " at noon"]);
        page.GetElementById("s")!.QuerySelector(".passage-words")!.TextContent.ShouldBe("closed the pier at noon");
        own.Page("articles/a.html").ShouldNotContain("closed the pier at noon");
    }

    private static SortedDictionary<string, string> Bytes(TestSite site)
        => new(SiteCopy.Contents(site.Output).ToDictionary(file => file.Key, file => file.Value.Bytes, StringComparer.Ordinal), StringComparer.Ordinal);

    private static IHtmlDocument Parse(OutputFile file) => new HtmlParser().ParseDocument(TestSite.Text(file));

    /// <summary>The fixture dossier as a private site, built once.</summary>
    public sealed class PrivateHarbour
    {
        public BuildResult Result { get; } = SiteBuilder.Build(new BuildOptions(new SiteFolders(BuiltSite.HarbourFolder), WriteOutput: false) { Private = true });

        public string Text(string path) => TestSite.Text(Result.Files.Single(file => file.Path == path));

        public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));
    }
}
