using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>The table of all facts: its groups and rows, and what filters and citations need of them.</summary>
public class FactTableTests
{
    private const string Hostile = """</option></script><script>alert(1)</script>"' onmouseover="alert(2) {{name}}""";

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_fact_has_a_row_in_the_group_of_its_measure(string name)
    {
        var site = BuiltSite.Named(name);
        var page = site.Page("facts/index.html");

        page.QuerySelectorAll("#fact-table tbody").Select(group => group.Id).ShouldBeUnique();
        foreach (var fact in site.Result.Graph!.Facts)
        {
            page.GetElementById(fact.RowAnchor)!.ParentElement!.Id.ShouldBe(fact.Measure.Id);
        }

        page.QuerySelectorAll("#fact-table tbody tr:not(.group-row)").Length.ShouldBe(site.Result.Graph.Facts.Length);
    }

    [Fact]
    public void A_group_begins_with_a_heading_for_all_its_rows_that_says_how_it_is_disputed()
    {
        var page = BuiltSite.Harbour.Page("facts/index.html");

        page.QuerySelectorAll("#fact-table tbody").ShouldAllBe(group => group.FirstElementChild!.QuerySelector("th[scope=rowgroup] a[href]") != null && group.QuerySelectorAll("th[scope=rowgroup]").Length == 1);
        page.QuerySelectorAll("#fact-table thead th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
        page.QuerySelector("#passengers-per-year .group-summary")!.TextContent.ShouldBe("≠ 3 values, 2 sources, sources conflict");
    }

    [Fact]
    public void Groups_and_rows_carry_what_filters_and_orders_need()
    {
        var page = BuiltSite.Harbour.Page("facts/index.html");
        var row = page.GetElementById("courier-cracks-found")!;

        row.ParentElement!.GetAttribute("data-topic").ShouldBe("safety");
        row.ParentElement.GetAttribute("data-disagreement").ShouldBe("any retracted");
        page.GetElementById("closure-period")!.GetAttribute("data-disagreement").ShouldBe("none");
        row.GetAttribute("data-article").ShouldBe("courier");
        row.GetAttribute("data-speaker").ShouldBe("terms/harbour-trust terms/halvard-moen");
        row.GetAttribute("data-value").ShouldBe("17");
        page.GetElementById("courier-passengers")!.GetAttribute("data-as-of").ShouldBe("17532");
        page.GetElementById("ferry-log-first-boat")!.GetAttribute("data-value").ShouldBe("-30195");
        page.GetElementById("quay-notice-dozens-of-posts-6588")!.HasAttribute("data-value").ShouldBeFalse();
        page.GetElementById("quay-notice-dozens-of-posts-6588")!.GetAttribute("data-speaker").ShouldBe("not-stated");
        page.GetElementById("courier-some-110-of-us-e88a")!.GetAttribute("data-speaker").ShouldBe("unnamed");
        page.GetElementById("courier-repair")!.GetAttribute("data-speaker").ShouldBe("article");
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void An_option_of_a_filter_says_how_many_values_have_its_key(string name)
    {
        var page = BuiltSite.Named(name).Page("facts/index.html");
        var selects = page.QuerySelectorAll("#fact-filter select:not([name=sort])");

        selects.Select(select => select.GetAttribute("name")).ShouldBe(["topic", "article", "speaker", "disagreement"]);
        foreach (var select in selects)
        {
            var facet = "data-" + select.GetAttribute("name");
            var keys = page.QuerySelectorAll("#fact-table tbody tr:not(.group-row)").SelectMany(row => (row.GetAttribute(facet) ?? row.ParentElement!.GetAttribute(facet))!.Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountBy(key => key).ToDictionary();
            foreach (var option in select.QuerySelectorAll("option").Skip(1))
            {
                option.TextContent.ShouldEndWith($"({keys[option.GetAttribute("value")!]})");
            }

            select.QuerySelectorAll("option").Skip(1).Select(option => option.GetAttribute("value")).ShouldBe(keys.Keys, ignoreOrder: true);
        }
    }

    [Fact]
    public void What_needs_a_script_is_hidden_and_nothing_else()
    {
        var page = BuiltSite.Harbour.Page("facts/index.html");

        page.QuerySelectorAll("main form, main button:not(form button):not(#fact-none button), #fact-none").ShouldAllBe(element => element.HasAttribute("hidden"));
        page.QuerySelectorAll("#fact-table [hidden]:not(button):not([id^='cite:'])").ShouldBeEmpty();
        page.QuerySelectorAll("[aria-sort]").ShouldBeEmpty();
    }

    [Fact]
    public void Each_row_has_its_permalink_and_a_button_that_copies_its_citation()
    {
        var page = BuiltSite.Harbour.Page("facts/index.html");

        foreach (var row in page.QuerySelectorAll("#fact-table tbody tr:not(.group-row)"))
        {
            row.QuerySelector("a.permalink")!.GetAttribute("href")!.ShouldEndWith("#" + row.Id);
            page.GetElementById(row.QuerySelector("button[data-copy]")!.GetAttribute("data-copy")!)!.ParentElement!.Closest("tr").ShouldBe(row);
        }
    }

    [Fact]
    public void The_table_of_the_first_dossier_stays_within_its_budget()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(BuiltSite.Shipped.Files["facts/index.html"].Bytes.Span);
        }

        compressed.Length.ShouldBeLessThan(60_000);
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var name = System.Text.Json.JsonSerializer.Serialize(Hostile);
        using var site = TestSite.Minimal()
            .With("input/measures/m.md", $"---\ntitle: {name}\nkind: quantity\n---\n")
            .With("input/experts/e.md", $"---\ntitle: {name}\n---\n")
            .With("input/articles/a.md", $"---\ntitle: {name}\nrights: full\nfacts:\n  - measure: m\n    value: 1\n    scope: {name}\n    by: e\n    passage: \"one two three\"\n  - measure: m\n    value: 2\n    by: article\n    passage: \"four five six\"\n---\none two three four five six\n");

        foreach (var path in new[] { "facts/index.html", "facts/m.html", "index.html" })
        {
            var page = new HtmlParser().ParseDocument(site.Page(path));
            page.QuerySelectorAll("main script, [onmouseover]").ShouldBeEmpty(path);
        }

        new HtmlParser().ParseDocument(site.Page("facts/index.html")).QuerySelectorAll("#fact-filter option").ShouldContain(option => option.TextContent == Typographic(Hostile) + " (1)");
    }

    private static string Typographic(string text) => Dossier.Core.Text.Typography.Apostrophes(text);
}
