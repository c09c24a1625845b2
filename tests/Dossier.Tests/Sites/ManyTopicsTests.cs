using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>Places that have no room for all topics of a large dossier.</summary>
public class ManyTopicsTests
{
    [Fact]
    public void A_table_shows_the_sixty_topics_on_which_the_most_is_said_in_the_order_of_the_dossier_and_leads_to_all()
    {
        using var site = Topics(61);

        var page = new HtmlParser().ParseDocument(site.Page("sources.html"));

        var heads = page.QuerySelectorAll(".matrix thead th a").Select(head => head.TextContent).ToArray();
        heads.Length.ShouldBe(60);
        heads.ShouldContain("Topic 060");
        heads.ShouldNotContain("Topic 059");
        heads.ShouldBe(heads.Order(StringComparer.Ordinal));
        page.QuerySelector(".matrix ~ .more a, .scroller + .more a")!.TextContent.ShouldBe("All 61 topics");
    }

    [Fact]
    public void The_front_page_shows_the_thirty_busiest_and_leads_to_all()
    {
        using var site = Topics(31);

        var page = new HtmlParser().ParseDocument(site.Page("index.html"));

        page.QuerySelectorAll("#sec-topics + .cards .card").Length.ShouldBe(30);
        page.QuerySelectorAll("#sec-topics ~ .more a").ShouldHaveSingleItem().TextContent.ShouldBe("All 31 topics");
    }

    [Fact]
    public void Where_there_is_room_for_all_no_link_leads_to_them()
    {
        using var site = Topics(30);

        new HtmlParser().ParseDocument(site.Page("sources.html")).QuerySelectorAll(".scroller + .more").ShouldBeEmpty();
        new HtmlParser().ParseDocument(site.Page("index.html")).QuerySelectorAll("#sec-topics ~ .more").ShouldBeEmpty();
    }

    /// <summary>Topics of which the last alone has a statement.</summary>
    private static TestSite Topics(int count)
    {
        var site = TestSite.Minimal();
        for (var topic = 0; topic < count; topic++)
        {
            site.With(string.Create(CultureInfo.InvariantCulture, $"input/topics/t{topic:000}.md"), string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Topic {topic:000}\n---\n"));
        }

        return site.With("input/articles/a.md", string.Create(CultureInfo.InvariantCulture, $"---\ntitle: A\nrights: full\nstatements: [{{id: s, by: article, mode: paraphrase, passage: it burned all night, topics: [t{count - 1:000}]}}]\n---\nit burned all night\n"));
    }
}
