using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Rendering;

public class OriginalLinkTests
{
    private const string Fragment = "https://courier.example/a?b=1&c=2#:~:text=nobody%20had%20been%20asked";

    [Theory]
    [InlineData("articles/a.html", ".passage .original")]
    [InlineData("topics/t.html", ".passage .original")]
    [InlineData("terms/p.html", ".passage .original")]
    [InlineData("articles/a.html", ".fact-table .original")]
    [InlineData("facts/index.html", ".fact-table .original")]
    [InlineData("facts/m.html", ".fact-table .original")]
    [InlineData("articles/a.html", ".roles .original")]
    [InlineData("terms/p.html", ".roles .original")]
    [InlineData("articles/a.html", ".defects .original")]
    [InlineData("sources.html", ".defects .original")]
    [InlineData("timeline.html", ".event-sources .original")]
    public void Every_passage_leads_to_its_place_in_the_original(string path, string selector)
    {
        using var site = Site("url: https://courier.example/a?b=1&c=2");

        var link = new HtmlParser().ParseDocument(site.Page(path)).QuerySelector(selector).ShouldNotBeNull();

        link.GetAttribute("href").ShouldBe(Fragment);
        link.TextContent.ShouldBe("in the original, Courier");
    }

    [Theory]
    [InlineData("articles/a.html")]
    [InlineData("facts/index.html")]
    [InlineData("timeline.html")]
    public void An_article_without_an_address_has_no_such_link(string path)
    {
        using var site = Site("language: en");

        new HtmlParser().ParseDocument(site.Page(path)).QuerySelectorAll(".original").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("data/statements.json")]
    [InlineData("data/facts.json")]
    public void The_data_state_the_place_in_the_original(string path)
    {
        using var with = Site("url: https://courier.example/a?b=1&c=2");
        using var without = Site("language: en");

        JsonDocument.Parse(with.Page(path)).RootElement[0].GetProperty("original").GetString().ShouldBe(Fragment);
        JsonDocument.Parse(without.Page(path)).RootElement[0].GetProperty("original").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_data_of_events_state_it_for_each_source()
    {
        using var site = Site("url: https://courier.example/a?b=1&c=2");

        JsonDocument.Parse(site.Page("data/events.json")).RootElement[0].GetProperty("sources")[0].GetProperty("original").GetString().ShouldBe(Fragment);
    }

    private static TestSite Site(string line) => TestSite.Minimal()
        .With("input/articles/a.md", $"""
            ---
            title: Courier
            rights: excerpt
            {line}
            topics: [t]
            roles:
              - of: p
                passage: nobody had been asked
            defects:
              - passage: nobody had been asked
                note: A slip.
            statements:
              - id: s
                by: p
                mode: direct
                passage: nobody had been asked
                topics: [t]
            facts:
              - id: f
                measure: m
                value: nobody
                by: p
                passage: nobody had been asked
            ---
            """)
        .With("input/measures/m.md", "---\ntitle: M\nkind: text\n---\n")
        .With("input/topics/t.md", "---\ntitle: T\n---\n")
        .With("input/terms/p.md", "---\ntitle: P\nkind: person\n---\n")
        .With("input/events.yml", """
            - id: e
              date: 2019
              title: E
              sources:
                - article: a
                  passage: nobody had been asked
            """);
}
