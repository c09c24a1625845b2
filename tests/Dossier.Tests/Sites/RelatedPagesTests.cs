using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>The lists of related articles and topics, with their reasons in words.</summary>
public class RelatedPagesTests
{
    private const string Hostile = """</a><script>alert(1)</script>"' onmouseover="alert(2) {{name}}""";

    [Fact]
    public void An_article_names_its_related_articles_and_why()
    {
        var page = BuiltSite.Harbour.Page("articles/courier.html");

        page.QuerySelector("#sec-related")!.TextContent.ShouldBe("Related articles");
        page.QuerySelector(".contents a[href='#sec-related']").ShouldNotBeNull();
        Reasons(page).ShouldNotBeEmpty();
        Reasons(page).ShouldAllBe(reason => reason.StartsWith("Shares ", StringComparison.Ordinal));
        page.QuerySelectorAll(".related").ShouldAllBe(related => related.QuerySelectorAll(".related-reason a[href]").Length > 0);
    }

    [Fact]
    public void A_topic_says_which_topics_the_editor_named()
    {
        var page = BuiltSite.Harbour.Page("topics/money.html");

        page.QuerySelectorAll(".related-name").Select(name => name.TextContent).ShouldBe(["Safety of the pier", "Consent of the island"]);
        Reasons(page).ShouldAllBe(reason => reason.StartsWith("Named by the editor", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_that_shares_nothing_has_no_such_part()
    {
        using var site = TestSite.Minimal().With("input/articles/a.md", "---\ntitle: A\n---\nText.\n").With("input/articles/b.md", "---\ntitle: B\n---\nText.\n");

        site.Page("articles/a.html").ShouldNotContain("related");
    }

    [Theory]
    [InlineData(1, "Shares T1")]
    [InlineData(2, "Shares T1 and T2")]
    [InlineData(3, "Shares T1, T2 and T3")]
    [InlineData(4, "Shares T1, T2, T3 and T4")]
    [InlineData(5, "Shares T1, T2, T3 and 2 more")]
    public void Three_reasons_are_named_and_the_others_counted(int count, string reason)
    {
        using var site = Site("T", count);

        Reasons(Parse(site.Page("articles/a.html"))).ShouldBe([reason]);
        Parse(site.Page("articles/a.html")).QuerySelectorAll(".related-reason a").Select(link => link.GetAttribute("href")).First().ShouldBe("../terms/t1.html");
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        using var site = Site(Hostile, 5);

        var page = Parse(site.Page("articles/a.html"));

        Reasons(page).ShouldHaveSingleItem().ShouldContain(Hostile + "1, ");
        page.QuerySelectorAll("script:not([src$=\"assets/site.js\"]):not([src$=\"assets/appearance.js\"]):not([type='application/ld+json']):not(#previews), [onmouseover]").ShouldBeEmpty();
    }

    private static TestSite Site(string name, int count)
    {
        var references = string.Join(' ', Enumerable.Range(1, count).Select(number => $"[[t{number}]]"));
        var site = TestSite.Minimal().With("input/articles/c.md", "---\ntitle: C\n---\nText.\n").With("input/articles/d.md", "---\ntitle: D\n---\nText.\n");
        foreach (var id in new[] { "a", "b" })
        {
            site.With($"input/articles/{id}.md", $"---\ntitle: {id}\n---\n{references}\n");
        }

        for (var number = 1; number <= count; number++)
        {
            site.With($"input/terms/t{number}.md", $"---\ntitle: {System.Text.Json.JsonSerializer.Serialize(name + number)}\nkind: term\n---\n");
        }

        return site;
    }

    private static string[] Reasons(IDocument page) => [.. page.QuerySelectorAll(".related-reason").Select(reason => reason.TextContent)];

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
