using System.Text.RegularExpressions;
using Dossier.Core;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Sites;

/// <summary>That a folder in Statiq's shape becomes a site: its pages at their addresses, its links whole, its redirects, and what it can't have told once each.</summary>
public sealed partial class StatiqSiteTests : IDisposable
{
    private const int Pages = 500;
    private static readonly string[] Folders = ["blog/index.html", "docs/guide/index.html", "docs/guide/winter/index.html", "docs/reference/index.html", "news/index.html", "news/2021/index.html"];
    private readonly TestSite site = new();
    private readonly StatiqSite shape;

    public StatiqSiteTests()
    {
        shape = new StatiqSite(site, Pages);
        shape.Write();
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_site_of_500_pages_is_built()
    {
        var result = site.Check();
        var files = result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

        // What has no counterpart is told once for each sort, and nothing else is.
        result.Diagnostics.Select(found => found.Rule).Distinct().ShouldBe([Rules.NoCounterpart], string.Join('\n', result.Diagnostics.Take(20).Select(DiagnosticText.Format)));
        result.Diagnostics.Select(found => found.Message.Split(':')[0]).Order(StringComparer.Ordinal).ShouldBe(
        [
            "1 HTML file is copied as it stands, front matter included",
            "1 data file is read by nothing",
            "1 file of code is neither run nor published",
            "1 style sheet in Sass or Less is neither compiled nor published",
            "10 HTML tags stand on pages as text",
            "10 shortcodes stand on pages as text",
            "126 keys say what no page shows",
            "3 keys choose a layout that is not there",
            "3 settings mean nothing here",
            "3 template files are neither read nor published",
        ]);

        // Every page at its address, and a page above each.
        shape.Made.Count.ShouldBeGreaterThan(480);
        shape.Made.Where(path => !files.ContainsKey(path)).ShouldBeEmpty();
        Folders.Where(path => !files.ContainsKey(path)).ShouldBeEmpty();
        shape.Excluded.Where(files.ContainsKey).ShouldBeEmpty();
        files.Keys.Where(path => path.Contains("cshtml", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".scss", StringComparison.Ordinal)).ShouldBeEmpty();
        files.ContainsKey("assets/own.css").ShouldBeTrue("what is no code is copied");

        var texts = files.Values.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(file => file.Path, TestSite.Text, StringComparer.Ordinal);
        FollowLinks(texts, files.Keys.ToHashSet(StringComparer.Ordinal));
        FollowRedirects(texts, TestSite.Text(files["_redirects"]));

        // Each page is listed in its folder, and none of them floods the rest.
        foreach (var folder in shape.Made.Where(path => path.Contains('/', StringComparison.Ordinal) && !path.EndsWith("index.html", StringComparison.Ordinal)).GroupBy(path => path[..path.LastIndexOf('/')]))
        {
            var list = texts[folder.Key + "/index.html"];
            folder.Where(path => !list.Contains($"href=\"../{(folder.Key.Contains('/', StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat("../", folder.Key.Count(c => c == '/'))) : "")}{path}\"", StringComparison.Ordinal)).ShouldBeEmpty(folder.Key);
        }

        FooterLink().Count(texts["blog/2021-01-01-ferry-0.html"]).ShouldBeLessThan(30);
        texts["index.html"].ShouldNotContain("ferry-0");
        TestSite.Text(files["sitemap.xml"]).ShouldContain("https://quillhaven.example/notes/blog/2021-01-01-ferry-0.html");
    }

    [Fact]
    public void Many_pages_beside_the_front_page_are_listed_on_a_page_of_their_own()
    {
        using var many = TestSite.Minimal();
        for (var i = 0; i < 40; i++)
        {
            many.With($"input/page-{i}.md", $"Title: Page {i}\n---\nText.\n");
        }

        var page = many.Page("page-7.html");

        FooterLink().Count(page).ShouldBeLessThan(32);
        page.ShouldContain("<a href=\"pages/index.html\">All pages</a>");
        var list = many.Page("pages/index.html");
        Enumerable.Range(0, 40).Where(i => !list.Contains($"<a href=\"../page-{i}.html\">Page {i}</a>", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void A_dossier_keeps_its_sections_and_its_plain_pages_are_not_printed()
    {
        using var dossier = TestSite.Minimal().With("input/topics/pier.md", "---\ntitle: The pier\n---\nText.\n").With("input/blog/a.md", "Title: A post\n---\nText.\n");

        dossier.Page("blog/a.html").ShouldContain("topics/index.html");
        dossier.Page("index.html").ShouldContain("sec-glance");
        dossier.Page("print.html").ShouldNotContain("A post");
    }

    [Fact]
    public void A_second_build_is_the_same()
    {
        var first = site.Check().Files;
        var second = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false)).Files;

        second.Select(file => file.Path).ShouldBe(first.Select(file => file.Path));
        second.Zip(first).Where(pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)).Select(pair => pair.First.Path).ShouldBeEmpty();
    }

    private static void FollowLinks(Dictionary<string, string> pages, HashSet<string> paths)
    {
        var followed = 0;
        foreach (var (from, text) in pages.Where(page => page.Key != "404.html"))
        {
            foreach (var address in Address().Matches(text).Select(match => match.Groups["address"].Value).Where(address => !address.StartsWith("http", StringComparison.Ordinal) && !address.StartsWith('#') && !address.StartsWith("data:", StringComparison.Ordinal)))
            {
                address.ShouldNotStartWith("xref:", Case.Insensitive, from);
                address.ShouldNotStartWith("/", customMessage: from);
                var target = new Uri(new Uri($"https://a.example/{from}"), address.Split('#', '?')[0]).AbsolutePath[1..];
                paths.ShouldContain(Uri.UnescapeDataString(target), $"{from}: {address}");
                followed++;
            }
        }

        followed.ShouldBeGreaterThan(Pages * 6);
    }

    private void FollowRedirects(Dictionary<string, string> pages, string rules)
    {
        var lines = rules.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToHashSet(StringComparer.Ordinal);
        shape.Redirects.Count.ShouldBeGreaterThan(100);
        foreach (var (from, to) in shape.Redirects)
        {
            lines.ShouldContain($"{from} {to} 301");
            var file = from[1..] + (from.EndsWith('/') ? "index.html" : from.EndsWith(".html", StringComparison.Ordinal) ? "" : ".html");
            var refresh = Refresh().Match(pages[file]).Groups["address"].Value;
            (to.StartsWith("https", StringComparison.Ordinal) ? refresh : new Uri(new Uri($"https://a.example/{file}"), refresh).AbsolutePath).ShouldBe(to);
        }
    }

    [GeneratedRegex("(href|src)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0; url=(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Refresh();

    [GeneratedRegex("(?<=<footer class=\"site-footer\">.*)<li>", RegexOptions.Singleline)]
    private static partial Regex FooterLink();
}
