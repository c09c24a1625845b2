using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>
/// Draws events to scale, as numbers.
/// <list type="number">
/// <item><see cref="StripPlan"/> decides how many scales there are and which event stands on which;</item>
/// <item>each event covers, on its scale, all the days that its date can mean; <see cref="StripLanes"/> puts the marks below each other;</item>
/// <item>where that takes too many lanes, the panel counts events instead.</item>
/// </list>
/// </summary>
public static class StripLayout
{
    /// <summary>What is narrower on the narrowest panel can't be drawn to scale.</summary>
    private const double LeastBar = 6;

    /// <summary>How far the fading tail of an end that is not known reaches.</summary>
    private const double Tail = 9;

    private const double HalfOfCount = 7;
    private const int MostColumns = 31;

    /// <summary>The panels of a strip: none where fewer than two dates differ, which needs no picture.</summary>
    /// <param name="events">The dates of all events, sorted by their first days, and how wide their labels are.</param>
    public static ImmutableArray<StripPanel> Of(ImmutableArray<(EdtfDate Date, double Label)> events)
    {
        if (events.Select(happening => happening.Date.Text).Distinct(StringComparer.Ordinal).Take(2).Count() < 2)
        {
            return [];
        }

        var plan = StripPlan.Of([.. events.Select((happening, at) => StripEntry.Of(happening.Date, at, happening.Label))]);
        return [.. plan.Select(panel => Panel(panel, plan))];
    }

    private static StripPanel Panel(PlannedPanel planned, ImmutableArray<PlannedPanel> plan)
    {
        var scale = StripScale.For(planned.Start, planned.End);
        ImmutableArray<StripMark> pieces = [.. planned.Enlarged.Select(panel => Piece(panel, plan[panel], scale))];
        var marks = InLanes([.. planned.Entries.Select(entry => Mark(entry, scale)), .. pieces]);
        return marks.IsEmpty
            ? new StripPanel(scale, planned.Start, planned.End, InLanes(pieces), Columns(planned.Entries, scale), StripTicks.Of(scale))
            : new StripPanel(scale, planned.Start, planned.End, marks, [], StripTicks.Of(scale));
    }

    private static StripMark Piece(int panel, PlannedPanel planned, StripScale scale)
    {
        var middle = Math.Clamp(scale.At((planned.Start + planned.End) / 2.0), HalfOfCount, 100 - HalfOfCount);
        return new StripMark(planned.Start, middle - HalfOfCount, middle + HalfOfCount) { Panel = panel, IsSmall = true };
    }

    private static StripMark Mark(StripEntry entry, StripScale scale)
    {
        var form = entry.Form;
        var (from, to) = (scale.At(entry.Start), scale.At(entry.End));
        var middle = (from + to) / 2;
        if (form.Shape == DateShape.Day)
        {
            return new StripMark(entry.Start, middle, middle) { Entry = entry, IsSmall = true };
        }

        if (form is { Shape: DateShape.Within, FadesAtStart: true })
        {
            var half = (to - from) / 2;
            (from, to) = (from - half, to + half);
        }

        from = form.IsOpenAtStart ? 0 : form.IsUnknownAtStart ? from - Tail : from;
        to = form.IsOpenAtEnd ? 100 : form.IsUnknownAtEnd ? to + Tail : to;
        return (to - from) * StripLanes.Narrow / 100 < LeastBar
            ? new StripMark(entry.Start, middle, middle) { Entry = entry, IsSmall = true }
            : new StripMark(entry.Start, Math.Max(0, from), Math.Min(100, to)) { Entry = entry };
    }

    /// <summary>The marks in order of time, each with its lanes; none where they need too many. On wide panels they have labels as long as these have room.</summary>
    private static ImmutableArray<StripMark> InLanes(IEnumerable<StripMark> marks)
    {
        StripMark[] inOrder = [.. marks.OrderBy(mark => mark.Day).ThenBy(mark => mark.Entry?.Index)];
        StripMark[] labelled = [.. inOrder.Select(mark => mark.Entry is { } entry ? mark with { Label = StripLabel.For(Wide(mark), entry.Label) } : mark)];
        var narrow = StripLanes.Of(inOrder.Select(mark => StripLanes.Footprint(mark.From, mark.To, StripLanes.Narrow)));
        var wide = StripLanes.Of(labelled.Select(mark => mark.Label?.With(Wide(mark)) ?? Wide(mark)));
        if (wide.IsEmpty)
        {
            (labelled, wide) = (inOrder, StripLanes.Of(inOrder.Select(Wide)));
        }

        return narrow.IsEmpty || wide.IsEmpty ? [] : [.. labelled.Select((mark, at) => mark with { NarrowLane = narrow[at], WideLane = wide[at] })];
    }

    private static (double Left, double Right) Wide(StripMark mark) => StripLanes.Footprint(mark.From, mark.To, StripLanes.Wide);

    private static ImmutableArray<StripColumn> Columns(ImmutableArray<StripEntry> entries, StripScale scale)
    {
        var unit = CalendarUnit.All.FirstOrDefault(unit => unit.Part >= scale.Part && (scale.End - scale.Start) / unit.Days <= MostColumns) ?? CalendarUnit.All[^1];
        return
        [
            .. entries.GroupBy(entry => unit.Floor(CalendarDay.Of(entry.Start))).OrderBy(group => group.Key).Select(group => new StripColumn(
                unit,
                group.Key.Number,
                scale.At(Math.Max(scale.Start, group.Key.Number)),
                scale.At(Math.Min(scale.End, unit.Next(group.Key).Number)),
                group.Count(),
                group.Min(entry => entry.Index))),
        ];
    }
}
