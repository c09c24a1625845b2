using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>Makes the view of a strip: the numbers of <see cref="StripLayout"/> with words and addresses.</summary>
/// <param name="Events">The events that the strip shows, sorted by date.</param>
public sealed record StripMaker(ImmutableArray<DatedEventView> Events, ImmutableArray<(EdtfDate Date, bool Derived)> Dates, Parts Parts)
{
    private const int ColumnHeight = 80;
    private const double MonthLabel = 100;

    /// <summary>The strip, or <c>null</c> where there is nothing to compare.</summary>
    public StripView? Make()
    {
        var panels = StripLayout.Of([.. Dates.Select((date, at) => (date.Date, StripText.Width(Events[at].Event.Title)))]);
        return panels.IsEmpty
            ? null
            : new StripView([.. panels.Select((panel, at) => Panel(panel, at, panels))], StripKey.Of([.. panels.SelectMany(panel => panel.Marks).Select(mark => mark.Entry).OfType<StripEntry>().Select(entry => (entry.Form, Dates[entry.Index].Derived))]));
    }

    private StripPanelView Panel(StripPanel panel, int at, ImmutableArray<StripPanel> panels)
    {
        var count = Count(panel, panels);
        var events = Formatting.Count(count, "event", "events");
        var note = (at, panels.Length, panel.Columns.IsEmpty) switch
        {
            (0, 1, true) => events,
            (0, _, true) => $"{events}; {Formatting.Count(count - Own(panel), "of them is", "of them are")} enlarged below",
            (_, _, true) => $"{events}, enlarged",
            (0, _, false) => $"{events}; {Counts(panel)}",
            _ => $"{events}, enlarged; {Counts(panel)}",
        };
        return new StripPanelView(
            Id(at),
            Range(panel.Scale.Part, panel.Start, panel.End),
            note,
            Invariant($"w{panel.WideLanes} n{panel.NarrowLanes}") + (panel.Scale.Part == CalendarPart.Day ? " strip-days" : "") + (panel.Columns.IsEmpty ? "" : " strip-counted"),
            panel.Scale.Part == CalendarPart.Day ? Months(panel.Scale) : [],
            [.. panel.Ticks.Select(tick => Tick(tick, panel.Scale))],
            [.. panel.Marks.Where(mark => mark.Panel is not null).Select(mark => Piece(panels[mark.Panel!.Value], panel.Scale))],
            [.. panel.Marks.Select(mark => mark.Entry is null ? PieceMark(mark, panels) : Mark(mark))],
            [.. panel.Columns.Select(column => Column(column, panel))]);
    }

    private StripMarkView Mark(StripMark mark)
    {
        var dated = Events[mark.Entry!.Index];
        var derived = Dates[mark.Entry.Index].Derived;
        var label = $"{dated.Event.Date.Text}{(derived ? ", derived" : "")}: {dated.Event.Title}";
        return new StripMarkView("#" + dated.Id, label, Lane(mark), DateMarks.Percent((mark.From + mark.To) / 2)) { Date = DateMarks.On(mark, derived), Text = Text(mark, dated.Event.Title) };
    }

    private static StripTextView? Text(StripMark mark, string title)
    {
        if (mark.Label is not { } label)
        {
            return null;
        }

        var gap = StripLabel.Gap * (!mark.IsSmall ? 1 : label.Side == LabelSide.After && mark.Entry!.Form.IsUncertain ? 2 : 1.5);
        return new StripTextView(
            StripText.Cut(title, label.Width),
            DateMarks.Percent(label.Side == LabelSide.After ? mark.To : mark.From),
            DateMarks.Number(label.Side == LabelSide.Before ? -gap : gap),
            label.Side == LabelSide.Before ? "end" : "start",
            label.Side == LabelSide.Inside);
    }

    private StripMarkView PieceMark(StripMark mark, ImmutableArray<StripPanel> panels)
    {
        var panel = panels[mark.Panel!.Value];
        var count = Count(panel, panels);
        var label = $"{Formatting.Count(count, "event", "events")}, {Range(panel.Scale.Part, panel.Start, panel.End).Text}, enlarged below";
        return new StripMarkView("#" + Id(mark.Panel.Value), label, Lane(mark), DateMarks.Percent((mark.From + mark.To) / 2)) { Count = count };
    }

    private static StripPieceView Piece(StripPanel panel, StripScale scale)
    {
        var (from, to) = (scale.At(panel.Start), scale.At(panel.End));
        return new StripPieceView(DateMarks.Percent(from), DateMarks.Percent(Math.Max(to - from, 0.3)));
    }

    private StripColumnView Column(StripColumn column, StripPanel panel)
    {
        var height = Math.Max(2, ColumnHeight * column.Count / (double)panel.Columns.Max(other => other.Count));
        var next = column.Unit.Next(CalendarDay.Of(column.Day)).Number;
        return new StripColumnView(
            "#" + Events[column.First].Id,
            $"{Formatting.Count(column.Count, "event", "events")}, {Range(column.Unit.Part, column.Day, next).Text}",
            DateMarks.Percent(column.From),
            DateMarks.Percent(column.To - column.From),
            DateMarks.Number(ColumnHeight - height),
            DateMarks.Number(height));
    }

    private StripTickView Tick(StripTick tick, StripScale scale)
    {
        var day = CalendarDay.Of(tick.Day);
        var isLast = tick.Day == scale.End;
        var text = tick.Unit.Part switch
        {
            _ when tick is { OnNarrow: false, OnWide: false } || (isLast && tick.Unit.Part == CalendarPart.Month) => "",
            CalendarPart.Day => day.Day.ToString(CultureInfo.InvariantCulture),
            _ => Range(tick.Unit.Part, tick.Day, tick.Day + 1).Text,
        };
        return new StripTickView(DateMarks.Percent(tick.At), text, tick.Unit.Part == CalendarPart.Month ? "start" : "middle", Shown(tick.OnNarrow, tick.OnWide), tick.OnNarrow ? "" : tick.OnWide ? "on-wide" : "on-wide strip-tick-between");
    }

    /// <summary>The months of a scale of days, each where its first day stands and its name has room.</summary>
    private ImmutableArray<StripTickView> Months(StripScale scale)
    {
        long[] starts = [.. StripTicks.Starts(scale, new CalendarUnit(CalendarPart.Month, 1)).Prepend(scale.Start).Distinct().Where(start => start < scale.End)];
        return
        [
            .. starts.Select((start, at) => (start, days: (at + 1 < starts.Length ? starts[at + 1] : scale.End) - start))
                .Select(month => (month.start, narrow: scale.Pixels(month.days, StripLanes.Narrow) >= MonthLabel, wide: scale.Pixels(month.days, StripLanes.Wide) >= MonthLabel))
                .Where(month => month.wide)
                .Select(month => new StripTickView(DateMarks.Percent(scale.At(month.start)), Range(CalendarPart.Month, month.start, month.start + 1).Text, "start", Shown(month.narrow, month.wide), "")),
        ];
    }

    /// <summary>The days from a first to one before another in words: as days, as whole months or as years.</summary>
    private DateView Range(CalendarPart part, long start, long end)
    {
        var (first, last) = (CalendarDay.Of(start), CalendarDay.Of(end - 1));
        var wholeMonths = first.Day == 1 && CalendarDay.Of(end).Day == 1;
        var (from, to) = (Point(first), Point(last));
        return Parts.Date(from == to ? new EdtfDate(from.ToString(), from, from, IsInterval: false) : new EdtfDate($"{from}/{to}", from, to, IsInterval: true));

        DatePoint Point(CalendarDay day) => new(
            day.Year,
            part == CalendarPart.Year ? null : day.Month,
            part == CalendarPart.Day && !wholeMonths ? day.Day : null,
            Uncertain: false,
            Approximate: false);
    }

    private static string Counts(StripPanel panel) => $"each column counts those that begin in its time, {Formatting.Count(panel.Columns.Max(column => column.Count), "event", "events")} at most";

    private static int Own(StripPanel panel) => panel.Marks.Count(mark => mark.Entry is not null) + panel.Columns.Sum(column => column.Count);

    private static int Count(StripPanel panel, ImmutableArray<StripPanel> panels)
        => Own(panel) + panel.Marks.Where(mark => mark.Panel is not null).Sum(mark => Count(panels[mark.Panel!.Value], panels));

    private static string Id(int panel) => Invariant($"sec-strip-{panel + 1}");

    private static string Lane(StripMark mark) => Invariant($"w{mark.WideLane} n{mark.NarrowLane}");

    private static string Shown(bool onNarrow, bool onWide) => (onNarrow, onWide) switch { (true, false) => "on-narrow", (false, true) => "on-wide", _ => "" };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
