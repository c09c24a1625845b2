using AngleSharp.Html.Parser;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Rendering;

public class MarkdownHtmlTests
{
    [Theory]
    [InlineData("pages/p.md", "pages/p.html", "../experts/jo.html")]
    [InlineData("pages/deep/er/p.md", "pages/deep/er/p.html", "../../../experts/jo.html")]
    [InlineData("index.md", "index.html", "experts/jo.html")]
    public void A_link_counts_from_the_folder_of_its_page(string file, string page, string address)
        => Html("See [[jo]].", file, page).ShouldBe($"<p>See <a class=\"ref\" id=\"ref-1\" href=\"{address}\">Jo &amp; Co</a>.</p>\n");

    [Theory]
    [InlineData("[[jo|the <b>head</b>]]", "the &lt;b&gt;head&lt;/b&gt;")]
    [InlineData("[the *head*](xref:jo)", "the <em>head</em>")]
    [InlineData("[](xref:jo)", "Jo &amp; Co")]
    public void A_link_has_the_words_of_the_reference_or_the_name_of_the_thing(string markdown, string words)
        => Html(markdown).ShouldBe($"<p><a class=\"ref\" id=\"ref-1\" href=\"../experts/jo.html\">{words}</a></p>\n");

    [Fact]
    public void An_anchor_and_an_id_are_escaped_in_the_address()
        => Html("[[überall#große]]").ShouldContain("href=\"../topics/%C3%BCberall.html#gro%C3%9Fe\"");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=\"x\">b</b>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<!-- x -->")]
    [InlineData("<style>*{}</style>\n\n<iframe src=\"https://example.org\"></iframe>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("<javascript:alert>")]
    [InlineData("[x](java&#9;script:alert(1))")]
    [InlineData("[x][1]\n\n[1]: data:text/html,<script>alert(1)</script>")]
    [InlineData("[x](https://example.org \"\\\" onmouseover=alert(1) \\\"\")")]
    [InlineData("[[jo|\"><script>alert(1)</script>]]")]
    [InlineData("```\"><script>\n</code></pre><script>alert(1)</script>\n```")]
    [InlineData("# <script>alert(1)</script>")]
    public void What_a_text_brings_along_is_never_markup_or_script(string markdown)
    {
        var document = new HtmlParser().ParseDocument(Html(markdown));

        document.QuerySelectorAll("script, style, iframe, img[src=x]").ShouldBeEmpty();
        document.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal) && !attribute.Value.Contains("script:", StringComparison.Ordinal) && !attribute.Value.StartsWith("data:", StringComparison.Ordinal));
    }

    [Fact]
    public void Raw_html_is_shown_as_the_text_that_it_is() => Html("a <b>b</b>").ShouldBe("<p>a &lt;b&gt;b&lt;/b&gt;</p>\n");

    /// <summary>As the editors' guide lists it, under "Markdown".</summary>
    [Theory]
    [InlineData("## A\n\n### B", "h2 h3")]
    [InlineData("a\\\nb\n\nc", "p br p")]
    [InlineData("*a* **b**", "p em strong")]
    [InlineData("- a\n  - b\n\n1. c", "ul li ul li ol li")]
    [InlineData("> a", "blockquote p")]
    [InlineData("[a](https://example.org) <https://example.org/b> [c][d]\n\n[d]: https://example.org", "p a a a")]
    [InlineData("a | b\n|---|---:|\nc | d", "div table thead tr th th.align-right tbody tr td td.align-right")]
    [InlineData("`a`\n\n```\nb\n```\n\n    c\n\n***\n\n\\*d\\*", "p code pre code pre code hr p")]
    public void Understands_what_the_guide_says(string markdown, string elements)
        => Elements(markdown).ShouldBe(elements);

    [Theory]
    [InlineData("See https://example.org/a and www.example.org.", "p")]
    [InlineData("~~a~~ ==b== x^2^ H~2~O $y$ :smile:", "p")]
    [InlineData("- [ ] a", "ul li")]
    [InlineData("A\n: b", "p")]
    [InlineData("## A {#b}", "h2")]
    public void Leaves_all_other_signs_as_they_are_typed(string markdown, string elements)
    {
        Elements(markdown).ShouldBe(elements);
        new HtmlParser().ParseDocument(Html(markdown)).Body!.TextContent.Trim().ShouldBe(markdown.TrimStart('#', '-', ' '));
    }

    [Theory]
    [InlineData("\"Go,\" he said.", "“Go,” he said.")]
    [InlineData("It's the sources' word.", "It’s the sources’ word.")]
    [InlineData("[[jo|Jo]]'s word", "Jo</a>’s word")]
    [InlineData("2020--2022 --- then...", "2020–2022 — then…")]
    [InlineData("`\"code\" -- x`", "<code>&quot;code&quot; -- x</code>")]
    public void Sets_quotes_dashes_and_apostrophes(string markdown, string html)
        => Html(markdown).Replace("&ldquo;", "“", StringComparison.Ordinal).Replace("&rdquo;", "”", StringComparison.Ordinal).Replace("&ndash;", "–", StringComparison.Ordinal).Replace("&mdash;", "—", StringComparison.Ordinal).Replace("&hellip;", "…", StringComparison.Ordinal).ShouldContain(html);

    [Fact]
    public void Writes_tables_without_inline_styles()
    {
        var html = Html("| a | b |\n|:-:|--:|\n| [[jo]] | 2 |");

        html.ShouldNotContain("style=");
        var table = new HtmlParser().ParseDocument(html).QuerySelector("table").ShouldNotBeNull();
        table.QuerySelectorAll("th").Select(cell => cell.TextContent).ShouldBe(["a", "b"]);
        table.QuerySelectorAll("td").Select(cell => (cell.TextContent, cell.ClassName)).ShouldBe([("Jo & Co", "align-center"), ("2", "align-right")]);
    }

    [Theory]
    [InlineData("![the [[jo|head]]](a.png)", "the head")]
    [InlineData("![the [[jo]]](a.png)", "the jo")]
    public void A_reference_in_the_text_of_an_image_is_only_words(string markdown, string alt)
    {
        var document = new HtmlParser().ParseDocument(Html(markdown));

        document.QuerySelector("img").ShouldNotBeNull().GetAttribute("alt").ShouldBe(alt);
        document.QuerySelectorAll("a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[x](https://example.org/~a#b:~:text=a%20b%2Dc \"T & t\")", "<a href=\"https://example.org/~a#b:~:text=a%20b%2Dc\" title=\"T &amp; t\">x</a>")]
    [InlineData("[*x*][1]\n\n[1]: https://example.org/?a=1&b=2#:~:text=a%20b", "<a href=\"https://example.org/?a=1&amp;b=2#:~:text=a%20b\"><em>x</em></a>")]
    [InlineData("<https://example.org/#:~:text=a%20b>", "<a href=\"https://example.org/#:~:text=a%20b\">https://example.org/#:~:text=a%20b</a>")]
    [InlineData("[x](https://example.org/#:~:text=\"q\"<ö)", "<a href=\"https://example.org/#:~:text=%22q%22%3C%C3%B6\">x</a>")]
    public void A_text_fragment_keeps_the_tilde_by_which_a_browser_knows_it(string markdown, string html)
        => Html(markdown).ShouldBe($"<p>{html}</p>\n");

    [Fact]
    public void A_link_with_a_tilde_in_the_text_of_an_image_is_only_words()
        => Html("![the [x](https://example.org/~a) y](a.png)").ShouldContain("alt=\"the x y\"");

    [Fact]
    public void No_link_stands_in_a_link()
        => new HtmlParser().ParseDocument(Html("[see [[jo]] there](https://example.org/)")).QuerySelectorAll("a").ShouldHaveSingleItem().TextContent.ShouldBe("see jo there");

    [Fact]
    public void An_empty_body_writes_nothing() => Html("").ShouldBeEmpty();

    [Fact]
    public void A_heading_has_its_anchor() => Html("# The end").ShouldBe("<h2 id=\"the-end\">The end</h2>\n");

    [Fact]
    public void Rendering_twice_writes_the_same()
    {
        var dossier = InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n# A\n\n\"It's\" [^1] | [x](y.html)\n\n[^1]: z\n"));
        var body = dossier.Content.Pages.Single().Body;

        dossier.Html(body, "pages/p.html").ShouldBe(dossier.Html(body, "pages/p.html"));
    }

    [Fact]
    public void Any_text_is_written_without_script_or_markup_of_its_own()
        => AnyText.Holds(AnyText.OfMarkdown, text =>
        {
            var dossier = InMemoryDossier.Of(("experts/a.md", "---\ntitle: A\n---\n"), ("pages/p.md", "---\ntitle: P\n---\n" + text));
            var document = new HtmlParser().ParseDocument(dossier.Html(dossier.Content.Pages.Single().Body, "pages/p.html"));

            document.QuerySelectorAll("script, b").ShouldBeEmpty();
            document.QuerySelectorAll("a a").ShouldBeEmpty();
            document.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")).ShouldAllBe(address => !address!.Contains("script:", StringComparison.Ordinal));
            document.QuerySelectorAll("a.ref").Length.ShouldBeLessThanOrEqualTo(dossier.Graph.Targets.Count);
        });

    /// <summary>The elements in the order in which they begin, with the class of a cell.</summary>
    private static string Elements(string markdown)
        => string.Join(' ', new HtmlParser().ParseDocument(Html(markdown)).Body!.QuerySelectorAll("*").Select(element => element.LocalName + (element.LocalName is "th" or "td" && element.ClassName is { Length: > 0 } name ? "." + name : "")));

    private static string Html(string markdown, string file = "pages/p.md", string page = "pages/p.html")
    {
        var dossier = InMemoryDossier.Of(
            (file, $"---\ntitle: P\n---\n{markdown}"),
            ("experts/jo.md", "---\ntitle: Jo & Co\n---\n"),
            ("topics/überall.md", "---\ntitle: U\n---\n# Größe\n"));
        dossier.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Rule != Rules.UnsafeAddress && diagnostic.Rule != Rules.EmptyFile).ShouldBeEmpty();
        return dossier.Html(dossier.Content.FrontPage?.BottomLine ?? dossier.Content.Pages.Single().Body, page);
    }
}
