using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>Events in order of time: under the headings of their dates, and drawn to scale.</summary>
/// <param name="Events">Sorted by date.</param>
/// <param name="Prefix">What stands before the id of an event in its anchor on the page.</param>
/// <param name="On">What the page is about, where it is about one thing.</param>
public sealed record Chronology(ImmutableArray<LinkedEvent> Events, Parts Parts, string Prefix = "", Thing? On = null)
{
    private readonly ImmutableArray<(EdtfDate Date, DatedEventView View)> dated = [.. Events.Select(linked => (linked.Event.Date.Value, Dated(linked, Parts, Prefix, On)))];

    public ImmutableArray<EventDateView> Dates => ByDate(dated);

    public StripView? Strip
        => new StripMaker([.. dated.Select(happening => happening.View)], [.. Events.Select(linked => (linked.Event.Date.Value, linked.Event.DateDerived))], Parts).Make();

    /// <summary>The years in which the events begin; a decade or century stands by itself where no year is given.</summary>
    public ImmutableArray<TimelineYearView> Years
        =>
        [
            .. dated.GroupBy(happening => YearOf(happening.Date)).Select(year =>
            {
                var name = Parts.Date(new EdtfDate(year.Key.ToString(), year.Key, year.Key, IsInterval: false));
                return new TimelineYearView("year-" + year.Key.ToString().ToLowerInvariant(), name, year.Count(), [.. ByDate(year).Select(date => date with { IsSaid = date.Date == name })]);
            }),
        ];

    private ImmutableArray<EventDateView> ByDate(IEnumerable<(EdtfDate Date, DatedEventView View)> events)
        =>
        [
            .. events.GroupBy(happening => happening.Date.Text, StringComparer.Ordinal)
                .Select(group => new EventDateView(Parts.Date(group.First().Date), NotGiven(group.First().Date), [.. group.Select(happening => happening.View)])),
        ];

    private static DatedEventView Dated(LinkedEvent linked, Parts parts, string prefix, Thing? on) => new(
        prefix + linked.Event.Id,
        parts.Event(linked, on),
        DateMarks.Beside(DateForm.Of(linked.Event.Date.Value), linked.Event.DateDerived),
        string.Join(' ', linked.Topics.Select(topic => topic.Id)));

    private static DatePoint YearOf(EdtfDate date)
    {
        var point = date.Start ?? date.End!;
        return new DatePoint(point.Year, null, null, Uncertain: false, Approximate: false) { Unspecified = point.Precision < DatePrecision.Year ? point.Unspecified : UnspecifiedPart.None };
    }

    /// <summary>What a single date does not say, which its words alone could hide.</summary>
    private static string? NotGiven(EdtfDate date) => date.IsInterval ? null : date.Start!.Precision switch
    {
        DatePrecision.Century or DatePrecision.Decade => "Year, month and day not given",
        DatePrecision.Year => "Day and month not given",
        DatePrecision.Season => "Day not given",
        DatePrecision.Month => "Day not given",
        _ => null,
    };
}
