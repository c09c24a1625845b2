using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Timelines;
using Dossier.Tests.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Dossier.Tests.Rendering.Timelines;

public class StripLayoutTests
{
    private const double Tolerance = 1e-6;

    /// <summary>From none to hundreds of dates in all forms, some of them far apart and some crowded into a few weeks.</summary>
    private static readonly Arbitrary<string> Many = Arb.From(
        from far in Gen.ListOf(AnyDate.Text.Generator)
        from near in Gen.ListOf(Gen.Choose(1, 28).Select(day => $"2022-01-{day:00}"))
        from times in Gen.Elements(1, 1, 1, 30)
        select string.Join(' ', far.Concat(Enumerable.Repeat(near, times).SelectMany(dates => dates))),
        text => text.Contains(' ', StringComparison.Ordinal) ? [text[..text.LastIndexOf(' ')], text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..]] : []);

    [Fact]
    public void Every_event_is_drawn_once_and_inside_its_panel()
        => AnyText.Holds(Many, text =>
        {
            var panels = Layout(Dates(text));
            var drawn = panels.SelectMany(panel => panel.Marks).Select(mark => mark.Entry?.Index).OfType<int>().ToArray();

            drawn.ShouldBeUnique();
            if (panels.Length > 0)
            {
                (drawn.Length + panels.SelectMany(panel => panel.Columns).Sum(column => column.Count)).ShouldBe(Dates(text).Length);
            }

            foreach (var panel in panels)
            {
                foreach (var (left, right) in panel.Marks.Select(Narrow).Concat(panel.Columns.Select(column => StripLanes.Footprint(column.From, column.To, StripLanes.Narrow))))
                {
                    left.ShouldBeGreaterThanOrEqualTo(-StripLanes.LeastWidth / 2, text);
                    right.ShouldBeLessThanOrEqualTo(StripLanes.Narrow + (StripLanes.LeastWidth / 2), text);
                }

                foreach (var place in panel.Marks.SelectMany(mark => new[] { mark.From, mark.To }).Concat(panel.Columns.SelectMany(column => new[] { column.From, column.To })).Concat(panel.Ticks.Select(tick => tick.At)))
                {
                    place.ShouldBeInRange(0, 100, text);
                }
            }
        });

    [Fact]
    public void Marks_of_one_lane_never_overlap_on_narrow_or_wide_panels()
        => AnyText.Holds(Many, text =>
        {
            foreach (var panel in Layout(Dates(text)))
            {
                foreach (var lane in panel.Marks.GroupBy(mark => mark.NarrowLane))
                {
                    ShouldBeApart([.. lane.Select(Narrow)], text);
                }

                foreach (var lane in panel.Marks.GroupBy(mark => mark.WideLane))
                {
                    ShouldBeApart([.. lane.Select(Wide)], text);
                }
            }
        });

    [Fact]
    public void Panels_lanes_and_ticks_are_few_and_marks_in_order_of_time()
        => AnyText.Holds(Many, text =>
        {
            var panels = Layout(Dates(text));

            panels.Length.ShouldBeLessThanOrEqualTo(StripPlan.MostPanels);
            foreach (var panel in panels)
            {
                panel.NarrowLanes.ShouldBeLessThanOrEqualTo(StripLanes.Most);
                panel.WideLanes.ShouldBeLessThanOrEqualTo(StripLanes.Most);
                panel.Columns.Length.ShouldBeLessThanOrEqualTo(64, text);
                panel.Ticks.Length.ShouldBeLessThan(200, text);
                panel.Marks.Select(mark => mark.Day).ShouldBeInOrder(SortDirection.Ascending);
                panel.Marks.Select(mark => mark.Entry?.Index).OfType<int>().ShouldBeInOrder(SortDirection.Ascending);
                panel.Ticks.Where(tick => tick.OnNarrow).Select(tick => tick.At).ShouldBeInOrder(SortDirection.Ascending);
            }
        });

    [Fact]
    public void Where_a_mark_stands_depends_on_nothing_but_the_dates()
        => AnyText.Holds(Many, text => Layout(Dates(text)).SelectMany(panel => panel.Marks).ShouldBe(Layout(Dates(text)).SelectMany(panel => panel.Marks)));

    [Theory]
    [InlineData("")]
    [InlineData("2022-01-05")]
    [InlineData("2022-01-05 2022-01-05 2022-01-05")]
    public void Fewer_than_two_different_dates_need_no_picture(string dates) => Layout(Dates(dates)).ShouldBeEmpty();

    [Fact]
    public void From_the_first_year_to_the_last_there_is_one_even_scale()
    {
        var panel = Layout(Dates("0001 5000 9999")).ShouldHaveSingleItem();

        panel.Marks.Select(mark => Math.Round((mark.From + mark.To) / 2, 1)).ShouldBe([4.5, 50, 95.5]);
        panel.Ticks.Where(tick => tick.OnWide).Select(tick => CalendarDay.Of(tick.Day).Year).ShouldBe([1, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000]);
    }

    [Fact]
    public void A_crowd_is_enlarged_and_stands_as_one_mark_on_the_scale_of_the_whole()
    {
        var panels = Layout(Dates("1991 2008 2014 2022-01 2022-01-05 2022-01-05 2022-01-06 2022-01-06 2022-01-06 2022-01-08"));

        panels.Length.ShouldBe(2);
        panels[0].Marks.Select(mark => mark.Panel).ShouldBe([null, null, null, 1]);
        panels[1].Marks.Length.ShouldBe(7);
        panels[1].Scale.ShouldBe(new StripScale(new CalendarDay(2022, 1, 1).Number, new CalendarDay(2022, 2, 1).Number, CalendarPart.Day));
    }

    [Fact]
    public void Dates_that_lie_evenly_are_not_enlarged()
        => Layout(Dates(string.Join(' ', Enumerable.Range(1980, 40)))).Length.ShouldBe(1);

    [Fact]
    public void Two_crowds_are_enlarged_each_by_itself()
    {
        var panels = Layout(Dates("1990 2000 2010 " + string.Join(' ', Enumerable.Range(1, 12).SelectMany(day => new[] { $"2012-03-{day:00}", $"2021-06-{day:00}" }))));

        panels.Length.ShouldBe(3);
        panels[0].Marks.Select(mark => mark.Panel).OfType<int>().Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void Hundreds_of_events_are_counted()
    {
        var panel = Layout(Dates(string.Join(' ', Enumerable.Range(0, 500).Select(at => $"20{at % 20:00}-{(at % 12) + 1:00}-{(at % 28) + 1:00}")))).ShouldHaveSingleItem();

        panel.Marks.ShouldBeEmpty();
        panel.Columns.Sum(column => column.Count).ShouldBe(500);
        panel.Columns.Length.ShouldBe(20);
        panel.Columns[0].First.ShouldBe(0);
    }

    [Theory]
    [InlineData("2022-01", DateShape.Within)]
    [InlineData("2022-22", DateShape.Within)]
    [InlineData("2022", DateShape.Within)]
    [InlineData("199X", DateShape.Within)]
    [InlineData("2022-01-XX", DateShape.Within)]
    [InlineData("2022-01-05", DateShape.Day)]
    [InlineData("2022-01-05/2022-01-06", DateShape.Lasting)]
    public void A_date_is_drawn_as_what_it_says(string date, DateShape shape) => DateForm.Of(EdtfDate.Parse(date)!).ShouldBe(new DateForm(shape, FadesAtStart: false, FadesAtEnd: false));

    [Fact]
    public void Doubt_and_open_ends_show()
    {
        Form("2022-01~").FadesAtStart.ShouldBeTrue();
        Form("2022-01~").FadesAtEnd.ShouldBeTrue();
        Form("2022-01-05?").IsUncertain.ShouldBeTrue();
        Form("2022-01-05%").ShouldBe(new DateForm(DateShape.Day, FadesAtStart: true, FadesAtEnd: true) { IsUncertain = true });
        Form("2022-01-05/..").IsOpenAtEnd.ShouldBeTrue();
        Form("2022-01-05/").ShouldBe(new DateForm(DateShape.Lasting, FadesAtStart: false, FadesAtEnd: false) { IsUnknownAtEnd = true });
        Form("../2022-01").ShouldBe(new DateForm(DateShape.Lasting, FadesAtStart: false, FadesAtEnd: true) { IsOpenAtStart = true });
        Form("/2022-01-05").IsUnknownAtStart.ShouldBeTrue();

        static DateForm Form(string date) => DateForm.Of(EdtfDate.Parse(date)!);
    }

    [Theory]
    [InlineData("2022-01 2022-01-01", "2022-01-01", "2022-02-01")]
    [InlineData("2022-01-01 2022-22", "2022-06-01", "2022-09-01")]
    [InlineData("1980-01-01 199X 2022-01-01", "1990-01-01", "2000-01-01")]
    [InlineData("2022-01-01 2022-02-XX", "2022-02-01", "2022-03-01")]
    public void What_is_not_known_to_the_day_covers_all_its_days(string dates, string first, string next)
    {
        var panel = Layout(Dates(dates)).ShouldHaveSingleItem();
        var mark = panel.Marks.Single(mark => mark.Entry!.Form.Shape == DateShape.Within);

        mark.From.ShouldBe(panel.Scale.At(DatePoint.Parse(first)!.First.Number), Tolerance);
        mark.To.ShouldBe(panel.Scale.At(DatePoint.Parse(next)!.First.Number), Tolerance);
    }

    [Fact]
    public void An_open_interval_runs_to_the_edge()
    {
        var marks = Layout(Dates("../2022-01-03 2022-01-05/.. 2022-01-09")).ShouldHaveSingleItem().Marks;

        marks[0].From.ShouldBe(0);
        marks[1].To.ShouldBe(100);
    }

    private static ImmutableArray<EdtfDate> Dates(string text)
        => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(date => EdtfDate.Parse(date).ShouldNotBeNull(date)).OrderBy(date => date.SortKey)];

    private static ImmutableArray<StripPanel> Layout(ImmutableArray<EdtfDate> dates) => StripLayout.Of([.. dates.Select((date, at) => (date, 40.0 + (at % 7 * 50)))]);

    private static (double Left, double Right) Narrow(StripMark mark) => StripLanes.Footprint(mark.From, mark.To, StripLanes.Narrow);

    private static (double Left, double Right) Wide(StripMark mark)
    {
        var footprint = StripLanes.Footprint(mark.From, mark.To, StripLanes.Wide);
        return mark.Label?.With(footprint) ?? footprint;
    }

    private static void ShouldBeApart((double Left, double Right)[] footprints, string text)
    {
        Array.Sort(footprints);
        foreach (var (before, after) in footprints.Zip(footprints.Skip(1)))
        {
            before.Right.ShouldBeLessThanOrEqualTo(after.Left + Tolerance, text);
        }
    }
}
