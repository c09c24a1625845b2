using AngleSharp.Dom;

namespace Dossier.Tests.Sites;

/// <summary>What a reader of the timeline and of a topic's events finds.</summary>
[Collection(BuiltSite.PagesCollection)]
public class TimelineTests
{
    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_event_has_one_mark_with_a_name_that_leads_to_it(string name)
    {
        foreach (var (path, page) in BuiltSite.Named(name).Pages.Where(page => page.Key == "timeline.html" || page.Key.StartsWith("topics/", StringComparison.Ordinal)))
        {
            var marks = page.QuerySelectorAll(".strip-scale a").ToArray();
            if (marks.Length == 0)
            {
                continue;
            }

            marks.ShouldAllBe(mark => mark.GetAttribute("aria-label")!.Length > 3);
            var events = page.QuerySelectorAll(".chronology .event").Select(element => "#" + element.Id).ToArray();
            marks.Where(mark => !mark.ClassList.Contains("strip-more")).Select(mark => mark.GetAttribute("href")).ShouldBe(events, ignoreOrder: true, path);
        }
    }

    [Fact]
    public void A_date_is_told_to_be_stated_or_derived_and_why()
    {
        var page = BuiltSite.Harbour.Page("timeline.html");

        Note("budget").ShouldBe("Date stated.");
        Note("closure").ShouldBe("Date derived. The notice gives day and month; the report gives the year.");
        page.GetElementById("closure")!.QuerySelector(".date-sign .date-mark-hollow").ShouldNotBeNull();
        page.GetElementById("budget")!.QuerySelector(".date-sign .date-mark-hollow").ShouldBeNull();
        Mark("closure").ShouldBe("11 February 2019, derived: The harbour is closed");
        Mark("inspection").ShouldContain("uncertain");

        string Note(string id) => page.GetElementById(id)!.QuerySelector(".event-how")!.TextContent.Trim();
        string Mark(string id) => page.QuerySelector($".strip-scale a[href='#{id}']")!.GetAttribute("aria-label")!;
    }

    [Fact]
    public void What_a_date_leaves_open_is_said()
    {
        var page = BuiltSite.Harbour.Page("timeline.html");

        NotGiven("budget").ShouldBe("Day not given");
        NotGiven("bad-year").ShouldBe("Day and month not given");
        NotGiven("second-pier").ShouldBe("Year, month and day not given");
        NotGiven("closure").ShouldBeNull();

        string? NotGiven(string id) => page.GetElementById(id)!.Closest(".event-date-group")!.QuerySelector(".event-not-given")?.TextContent;
    }

    [Fact]
    public void The_filter_counts_the_events_of_each_topic_and_is_hidden_where_there_is_no_script()
    {
        var filter = BuiltSite.Harbour.Page("timeline.html").QuerySelector(".timeline-filter").ShouldNotBeNull();

        filter.HasAttribute("hidden").ShouldBeTrue();
        filter.QuerySelectorAll("option").Select(option => option.TextContent).ShouldBe(["All topics (17)", "Safety of the pier (3)", "Money (5)", "Consent of the island (5)"]);
    }

    [Fact]
    public void The_shipped_timeline_enlarges_the_crisis()
    {
        var panels = BuiltSite.Shipped.Page("timeline.html").QuerySelectorAll(".strip-panel").ToArray();

        panels.Select(panel => panel.QuerySelector("figcaption")!.TextContent).ShouldBe(["1991 – 2022 29 events; 17 of them are enlarged below", "January 2022 17 events, enlarged"]);
        panels[0].QuerySelector(".strip-more")!.GetAttribute("aria-label").ShouldBe("17 events, January 2022, enlarged below");
    }

    [Fact]
    public void A_topic_s_events_lead_to_the_timeline_narrowed_to_it()
        => BuiltSite.Harbour.Page("topics/money.html").QuerySelectorAll(".more a").Select(link => link.GetAttribute("href")).ShouldContain("../timeline.html?topic=money");
}
