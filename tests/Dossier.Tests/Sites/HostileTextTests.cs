using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dossier.Core;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Sites;

/// <summary>Text that would do harm if it were taken for markup, script or a formula: everything that a page shows may come from others.</summary>
public sealed class HostileTextTests : IClassFixture<HostileTextTests.HostileSite>
{
    /// <summary>What is put, with a letter before it that names the field, into every text of a dossier.</summary>
    private const string Hostile = """</script><script>alert(1)</script><img src=x onerror=alert(2)>"' onmouseover="alert(3)" {{title}} {{{title}}} &amp; ]]> javascript:alert(4)""";

    /// <summary>Control characters, a tab, characters that XML forbids and marks that turn the direction of writing.</summary>
    private const string Control = "\u0001\u0008\u000B\u001B[31m\t\u007F\u0085\uFFFE\u202E";

    private readonly HostileSite site;

    public HostileTextTests(HostileSite site) => this.site = site;

    [Fact]
    public void A_dossier_full_of_hostile_text_builds() => site.Result.Diagnostics.Where(diagnostic => diagnostic.Rule != Rules.UncheckedPassages).Select(DiagnosticText.Format).ShouldBeEmpty();

    [Fact]
    public void No_page_gets_an_element_an_attribute_or_an_address_from_a_text()
    {
        using var harmless = Dossier("harmless", cell: "harmless");
        var expected = harmless.Check().Files.Where(IsPage).ToDictionary(file => file.Path, file => Parse(TestSite.Text(file)), StringComparer.Ordinal);
        foreach (var file in site.Result.Files.Where(IsPage))
        {
            var page = Parse(TestSite.Text(file));
            page.QuerySelectorAll("script:not([src$=\"assets/site.js\"]):not([src$=\"assets/appearance.js\"]):not([type='application/ld+json']):not(#previews[type='application/json']), img[src=x], [onerror], [onmouseover], iframe").ShouldBeEmpty(file.Path);
            page.All.SelectMany(element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>()
                .ShouldAllBe(address => !address.Trim().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase), file.Path);
            page.All.Select(element => element.LocalName).ShouldBe(expected[file.Path].All.Select(element => element.LocalName), file.Path);
            page.All.Select(element => string.Join(' ', element.Attributes.Select(attribute => attribute.Name)))
                .ShouldBe(expected[file.Path].All.Select(element => string.Join(' ', element.Attributes.Select(attribute => attribute.Name))), file.Path);
        }
    }

    [Theory]
    [InlineData("articles/a.html", "titleA", "passageA", "noteA", "saysA", "scopeA", "publisherA", "roleA", "defectA", "unnamedA", "authorA ", "publishednoteA", "wasA", "nowA")]
    [InlineData("topics/t.html", "titleT", "askT", "answerT", "otheranswerT", "unnamedA", "bodyT")]
    [InlineData("questions.html", "titleT", "askT", "answerT", "nameE", "unnamedA")]
    [InlineData("experts/e.html", "nameE", "roleE", "aliasE", "askT", "answerT", "otheranswerT")]
    [InlineData("terms/o.html", "nameO", "aliasO")]
    [InlineData("facts/m.html", "titleM", "unitM")]
    [InlineData("timeline.html", "titleV", "descriptionV", "datenoteV", "passageV", "wasV", "nowV")]
    [InlineData("corrections.html", "wasA", "nowA", "wasV", "nowV")]
    [InlineData("pages/p.html", "titleP")]
    [InlineData("index.html", "siteS", "titleT")]
    public void A_page_shows_the_text_as_it_was_written(string path, params string[] fields)
    {
        var text = Parse(site.Page(path)).Body!.TextContent;
        foreach (var field in fields)
        {
            text.ShouldContain(field + Hostile, customMessage: $"{path}: {field}");
        }
    }

    [Fact]
    public void The_feeds_and_the_sitemap_are_well_formed_and_give_the_text_as_it_was_written()
    {
        var feed = XDocument.Parse(site.Page("feed.xml"));
        feed.Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value).ShouldContain(title => title.Contains("titleA" + Hostile, StringComparison.Ordinal));
        feed.Descendants().ShouldNotContain(element => element.Name.LocalName == "script");
        XDocument.Parse(site.Page("sitemap.xml")).Root.ShouldNotBeNull();

        var items = JsonDocument.Parse(site.Page("feed.json")).RootElement.GetProperty("items");
        items.EnumerateArray().Select(item => item.GetProperty("title").GetString()!).ShouldContain(title => title.StartsWith("titleA" + Hostile, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("articles", "title", "titleA")]
    [InlineData("statements", "passage", "passageA")]
    [InlineData("facts", "scope", "scopeA")]
    [InlineData("experts", "name", "nameE")]
    [InlineData("terms", "name", "nameO")]
    [InlineData("topics", "title", "titleT")]
    [InlineData("questions", "ask", "askT")]
    [InlineData("events", "title", "titleV")]
    public void The_data_gives_the_text_as_it_was_written(string file, string property, string field)
        => JsonDocument.Parse(site.Page($"data/{file}.json")).RootElement.EnumerateArray().Select(item => item.GetProperty(property).GetString())
            .ShouldContain(field + Hostile + Control);

    [Fact]
    public void No_cell_of_the_table_is_a_formula()
    {
        var rows = Cells(site.Page("data/facts.csv"));

        rows.Select(row => row.Count).Distinct().ShouldHaveSingleItem();
        rows.SelectMany(row => row).ShouldContain("'=cmd|' /C calc'!A0");
        rows.SelectMany(row => row).Where(cell => cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)).ShouldBeEmpty();
        rows.SelectMany(row => row).ShouldContain("scopeA" + Hostile + Control);
    }

    [Fact]
    public void HTML_in_Markdown_is_text()
    {
        using var own = TestSite.Minimal().With("input/pages/p.md", """
            ---
            title: P
            ---
            Before <b onclick="alert(1)">bold</b> &lt;i&gt; after.

            <script>alert(2)</script>

            <div style="x">block</div>

            ![picture](x.png" onerror="alert(3)) ``<s>``

            [label]: javascript:alert(4)
            """);

        var main = Parse(own.Page("pages/p.html")).QuerySelector("main")!;

        main.QuerySelectorAll("b, script, i, [style], [onclick], [onerror], s").ShouldBeEmpty();
        main.TextContent.ShouldContain("""Before <b onclick="alert(1)">bold</b> <i> after.""");
        main.TextContent.ShouldContain("<script>alert(2)</script>");
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](&#106;avascript:alert(1))")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    public void An_address_that_could_run_a_script_fails_the_build(string markdown)
    {
        using var own = TestSite.Minimal().With("input/pages/p.md", $"---\ntitle: P\n---\n{markdown}\n");

        own.Check().Diagnostics.ShouldContain(diagnostic => diagnostic.Rule == Rules.UnsafeAddress);
    }

    [Theory]
    [InlineData("url: javascript:alert(1)")]
    [InlineData("url: \"java\\tscript:alert(1)\"")]
    [InlineData("url: data:text/html,x")]
    [InlineData("url: //evil.example/")]
    public void An_article_s_address_that_could_run_a_script_fails_the_build(string url)
    {
        using var own = TestSite.Minimal().With("input/articles/a.md", $"---\ntitle: A\n{url}\n---\nText.\n");

        own.Check().Diagnostics.ShouldContain(diagnostic => diagnostic.Rule == Rules.UnsafeAddress);
    }

    private static bool IsPage(Core.Rendering.OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static TestSite Dossier(string text, string cell)
    {
        string Q(string field) => JsonSerializer.Serialize(field + text);
        return new TestSite()
            .With("input/settings.yml", $"title: {Q("siteS")}\ndescription: {Q("siteD")}\nhost: https://host.example/\n")
            .With("input/index.md", $"---\ntitle: {Q("siteS")}\nkey-measures: [m]\n---\nText.\n")
            .With("input/articles/a.md", $"""
                ---
                title: {Q("titleA")}
                short-title: {Q("shortA")}
                description: {Q("descriptionA")}
                authors: [{Q("authorA ")}]
                publisher: {Q("publisherA")}
                published: 2001-02-03
                published-derived: true
                published-note: {Q("publishednoteA")}
                language: en
                updated: 2001-02-04
                corrections:
                  - date: 2001-02-05
                    was: {Q("wasA")}
                    now: {Q("nowA")}
                topics: [t]
                roles:
                  - of: e
                    passage: {Q("roleA")}
                defects:
                  - passage: {Q("brokenA")}
                    note: {Q("defectA")}
                statements:
                  - id: s
                    by: e
                    via: [o]
                    mode: direct
                    passage: {Q("passageA")}
                    says: {Q("saysA")}
                    note: {Q("noteA")}
                    topics: [t]
                  - id: other
                    unnamed: {Q("unnamedA")}
                    mode: paraphrase
                    passage: {Q("otherpassageA")}
                facts:
                  - id: f
                    measure: m
                    value: 1
                    scope: {Q("scopeA")}
                    by: e
                    passage: {Q("factpassageA")}
                    note: {Q("factnoteA")}
                  - id: g
                    measure: m
                    value: 2
                    scope: {JsonSerializer.Serialize(cell)}
                    unnamed: {JsonSerializer.Serialize(cell)}
                    passage: {JsonSerializer.Serialize(cell)}
                    note: "@SUM(1)"
                ---
                Text.
                """)
            .With("input/topics/t.md", $"""
                ---
                title: {Q("titleT")}
                description: {Q("descriptionT")}
                updated: 2001-02-06
                questions:
                  - ask: {Q("askT")}
                    answers:
                      - says: {Q("answerT")}
                        statements: [a#s]
                      - says: {Q("otheranswerT")}
                        statements: [a#other]
                ---
                [[e]] and [[m|labelT]] `bodyT{(text.StartsWith("harmless", StringComparison.Ordinal) ? text : Hostile)}`
                """)
            .With("input/experts/e.md", $"---\ntitle: {Q("nameE")}\nsort: {Q("sortE")}\nrole: {Q("roleE")}\norganisation: o\naliases: [{Q("aliasE")}]\n---\n[[a]]\n")
            .With("input/terms/o.md", $"---\ntitle: {Q("nameO")}\nkind: organisation\naliases: [{{text: {Q("aliasO")}, misspelling: true}}]\n---\n")
            .With("input/measures/m.md", $"---\ntitle: {Q("titleM")}\nkind: quantity\nunit: {Q("unitM")}\ndisagreement: conflict\n---\n")
            .With("input/pages/p.md", $"---\ntitle: {Q("titleP")}\ndescription: {Q("descriptionP")}\n---\n[[t]]\n")
            .With("input/events.yml", $"""
                - id: v
                  date: 2001-02-03
                  date-derived: true
                  date-note: {Q("datenoteV")}
                  title: {Q("titleV")}
                  description: {Q("descriptionV")}
                  corrections:
                    - date: 2001-02-07
                      was: {Q("wasV")}
                      now: {Q("nowV")}
                  topics: [t]
                  sources:
                    - article: a
                      passage: {Q("passageV")}
                """);
    }

    /// <summary>The hostile dossier, built once.</summary>
    public sealed class HostileSite
    {
        public HostileSite()
        {
            using var site = Dossier(Hostile + Control, cell: "=cmd|' /C calc'!A0");
            Result = site.Check();
        }

        public BuildResult Result { get; }

        public string Page(string path) => TestSite.Text(Result.Files.Single(file => file.Path == path));
    }

    /// <summary>Reads CSV as RFC 4180 has it.</summary>
    private static List<List<string>> Cells(string csv)
    {
        var rows = new List<List<string>> { new() };
        var (cell, quoted) = (new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted ? csv[i] != '"' : csv[i] is not ('"' or ',' or '\r'))
            {
                cell.Append(csv[i]);
            }
            else if (csv[i] == '"')
            {
                if (quoted && i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    cell.Append(csv[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r')
                {
                    rows.Add([]);
                    i++;
                }
            }
        }

        return rows[..^1];
    }
}
