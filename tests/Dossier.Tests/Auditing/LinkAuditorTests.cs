using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Auditing;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Auditing;

public class LinkAuditorTests
{
    private static readonly (string Path, string Text)[] Others =
    [
        ("index.html", "<h1 id=\"start\">Start</h1>"),
        ("topics/index.html", "<h1 id=\"all\">Topics</h1>"),
        ("topics/ferry lines.html", "<h2 id=\"was-kostet-das-überhaupt\">Cost</h2>"),
        ("data/facts.csv", "id"),
    ];

    [Theory]
    [InlineData("../index.html")]
    [InlineData("../index.html#start")]
    [InlineData("../index.html?from=feed#start")]
    [InlineData("../topics/")]
    [InlineData("../topics/#all")]
    [InlineData("..")]
    [InlineData("../")]
    [InlineData("./../data/facts.csv#row-3")]
    [InlineData("../topics/ferry%20lines.html#was-kostet-das-%C3%BCberhaupt")]
    [InlineData("../topics/ferry lines.html#was-kostet-das-überhaupt")]
    [InlineData("#here")]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("?page=2")]
    [InlineData("https://elsewhere.example/index.html#nowhere")]
    [InlineData("//elsewhere.example/nothing.html")]
    [InlineData("mailto:bridge@example.org?subject=nowhere.html")]
    [InlineData("tel:+420123")]
    [InlineData("data:text/plain,x")]
    public void Takes_links_that_lead_somewhere(string link)
    {
        Found(link, host: null).ShouldBeEmpty();
        Found(link, "https://site.example/").ShouldBeEmpty();
        Found(link, "https://site.example/deep/er/").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("nowhere.html", "the link `nowhere.html` leads to `pages/nowhere.html`, which the build does not make")]
    [InlineData("../INDEX.html", "the link `../INDEX.html` leads to `INDEX.html`, which the build does not make")]
    [InlineData("../data/", "the link `../data/` leads to `data/index.html`, which the build does not make")]
    [InlineData("../nowhere.html?x#y", "the link `../nowhere.html?x#y` leads to `nowhere.html`, which the build does not make")]
    [InlineData("#nowhere", "the link `#nowhere` leads to `#nowhere`, which is not on `pages/about.html`")]
    [InlineData("../index.html#all", "the link `../index.html#all` leads to `#all`, which is not on `index.html`")]
    [InlineData("../../index.html", "the link `../../index.html` leads out of the site's folder")]
    [InlineData("../../../../../../../../x", "the link `../../../../../../../../x` leads out of the site's folder")]
    public void Reports_links_that_lead_nowhere(string link, string message)
    {
        foreach (var host in new[] { null, "https://site.example/", "https://site.example/deep/er/" })
        {
            var found = Found(link, host).ShouldHaveSingleItem($"with the host {host}");
            (found.Rule, found.Path, found.Message).ShouldBe((Rules.BrokenLink, "pages/about.html", message));
        }
    }

    [Theory]
    [InlineData("gone.PNG", "put the file into the input folder as `pages/gone.PNG`, where the address leads, or mend the address")]
    [InlineData("gone.pdf", "mend the address, or link to a thing of the dossier with `[[…]]`")]
    public void Says_where_a_picture_is_to_be_put(string link, string help) => Found(link, host: null).ShouldHaveSingleItem().Help.ShouldBe(help);

    [Fact]
    public void Follows_full_addresses_of_the_site_itself()
    {
        Found("https://site.example/deep/index.html", "https://site.example/deep/").ShouldBeEmpty();
        Found("/deep/index.html#start", "https://site.example/deep/").ShouldBeEmpty();
        Found("https://site.example/deep/nowhere.html", "https://site.example/deep/").ShouldHaveSingleItem();
        Found("/deep/nowhere.html", "https://site.example/deep/").ShouldHaveSingleItem();
        Found("/nowhere.html", host: null).ShouldHaveSingleItem();
    }

    [Fact]
    public void Leaves_the_rest_of_the_host_to_others()
    {
        Found("https://site.example/another/site.html", "https://site.example/deep/").ShouldBeEmpty();
        Found("/another/site.html", "https://site.example/deep/").ShouldBeEmpty();
    }

    [Fact]
    public void Names_the_nearest_file_and_the_nearest_place()
    {
        Found("www.example.org/a", host: null).ShouldHaveSingleItem().Help.ShouldBe("put `https://` before it: `https://www.example.org/a`");
        Found("../indx.html", host: null).ShouldHaveSingleItem().Help.ShouldBe("did you mean `index.html`?");
        Found("../index.html#strat", host: null).ShouldHaveSingleItem().Help.ShouldBe("did you mean `start`?");
    }

    [Fact]
    public void Reports_a_link_that_many_pages_have_once_and_counts_the_pages()
    {
        var found = Audit([("a.html", "<a href=\"x.html\"></a><a href=\"x.html\"></a>"), ("b.html", "<a href=\"x.html\"></a>")], host: null);
        var once = found.ShouldHaveSingleItem();
        (once.Path, once.Message).ShouldBe(("a.html", "the link `x.html` leads to `x.html`, which the build does not make, on this page and on 1 more"));
    }

    [Fact]
    public void Reports_an_id_that_stands_twice_on_a_page_and_not_one_on_two_pages()
    {
        var found = Audit([("a.html", "<p id=\"x\"><p id=\"x\"><p id=\"y\">"), ("b.html", "<p id=\"y\">")], host: null).ShouldHaveSingleItem();
        (found.Rule, found.Path, found.Message).ShouldBe((Rules.RepeatedAnchor, "a.html", "the id `x` stands twice on the page"));
    }

    [Fact]
    public void Looks_for_links_in_pages_only()
        => Audit([("a.txt", "<a href=\"x.html\">"), ("feed.xml", "<a href=\"x.html\"/>")], host: null).ShouldBeEmpty();

    [Fact]
    public void Stops_a_build_whose_page_has_a_broken_link()
    {
        using var site = TestSite.Minimal().With("input/pages/about.md", "---\ntitle: About\n---\n[x](nowhere.html)\n");
        var result = site.Build();
        DiagnosticText.Format(result.Diagnostics.ShouldHaveSingleItem()).ShouldStartWith("input/pages/about.md:4:1: error DS0607");
        result.Written.ShouldBeNull();
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    private static ImmutableArray<Diagnostic> Found(string link, string? host)
        => Audit([.. Others, ("pages/about.html", $"<h1 id=\"here\">About</h1><a href=\"{link}\">x</a>")], host);

    private static ImmutableArray<Diagnostic> Audit((string Path, string Text)[] files, string? host)
    {
        var diagnostics = new DiagnosticBag();
        LinkAuditor.Audit([.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text), "test"))], host is null ? null : new Uri(host), diagnostics);
        return diagnostics.ToSorted();
    }
}
