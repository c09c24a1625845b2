using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Feeds;

/// <summary>The sitemap, held against the protocol of sitemaps.org, 0.9.</summary>
public partial class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour), "https://harbour.example/quillhaven/")]
    [InlineData("hostile", "https://host.example/")]
    public void Keeps_to_its_standard(string name, string host)
    {
        var text = OddSites.Named(name).Single(file => file.Path == "sitemap.xml").Text;
        var urls = XDocument.Parse(text).Root!.Elements().ToArray();

        text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        XDocument.Parse(text).Root!.Name.ShouldBe(Sitemaps + "urlset");
        urls.Length.ShouldBeInRange(1, 50_000);
        urls.ShouldAllBe(url => url.Name == Sitemaps + "url" && url.Elements().All(child => child.Name == Sitemaps + "loc" || child.Name == Sitemaps + "lastmod"));
        urls.Select(url => url.Elements(Sitemaps + "loc").ShouldHaveSingleItem().Value).ShouldBeUnique();
        urls.Select(url => url.Element(Sitemaps + "loc")!.Value).ShouldAllBe(address => address.StartsWith(host, StringComparison.Ordinal) && address.Length < 2048 && Uri.IsWellFormedUriString(address, UriKind.Absolute));
        urls.SelectMany(url => url.Elements(Sitemaps + "lastmod")).ShouldAllBe(date => DatePattern().IsMatch(date.Value));
    }

    [Theory]
    [InlineData("articles/courier.html", "2019-03-04")]
    [InlineData("topics/money.html", "2019-03")]
    [InlineData("topics/safety.html", null)]
    [InlineData("pages/method/counting.html", "2019-03-18")]
    [InlineData("timeline.html", "2019-03-12")]
    [InlineData("corrections.html", "2019-03-12")]
    [InlineData("articles/index.html", "2019-03-04")]
    [InlineData("topics/index.html", "2019-03-14")]
    [InlineData("experts/index.html", null)]
    [InlineData("", "2019-03-18")]
    public void Dates_a_page_by_its_last_change_and_a_list_by_the_newest_that_it_lists(string path, string? date)
        => XDocument.Parse(BuiltSite.Harbour.Text("sitemap.xml")).Root!.Elements().Single(url => url.Element(Sitemaps + "loc")!.Value == "https://harbour.example/quillhaven/" + path)
            .Element(Sitemaps + "lastmod")?.Value.ShouldBe(date);

    [Fact]
    public void Is_dated_alike_in_the_graph_of_each_page()
    {
        var dates = XDocument.Parse(BuiltSite.Harbour.Text("sitemap.xml")).Root!.Elements().ToDictionary(url => url.Element(Sitemaps + "loc")!.Value, url => url.Element(Sitemaps + "lastmod")?.Value, StringComparer.Ordinal);

        foreach (var (path, graph) in Metadata.JsonLd.Pages(BuiltSite.Harbour).Where(page => page.Path is not ("404.html" or "search.html" or "print.html")))
        {
            var page = graph.EnumerateArray().Single(node => node.GetProperty("@id").GetString()!.EndsWith("#webpage", StringComparison.Ordinal));
            (page.TryGetProperty("dateModified", out var date) ? date.GetString() : null).ShouldBe(dates[page.GetProperty("url").GetString()!], path);
        }
    }

    [GeneratedRegex(@"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DatePattern();
}
