using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>Finds the round dates at which an axis is marked: as many as there is room for their labels.</summary>
public static class StripTicks
{
    private const double DayWidth = 18;
    private const double MonthWidth = 112;
    private const double BetweenWidth = 12;
    private const double YearWidth = 46;
    private const double WidthOfDigit = 8;

    /// <summary>The marks that have labels on narrow or wide panels, and shorter ones without between those on wide panels.</summary>
    public static ImmutableArray<StripTick> Of(StripScale scale)
    {
        var (narrow, wide) = (UnitFor(scale, StripLanes.Narrow, LabelWidth), UnitFor(scale, StripLanes.Wide, LabelWidth));
        var between = UnitFor(scale, StripLanes.Wide, (_, _) => BetweenWidth);
        return
        [
            .. new[] { wide, narrow, between }.Distinct().SelectMany(unit => Starts(scale, unit).Select(day => (day, unit)))
                .GroupBy(tick => (tick.day, tick.unit.Part))
                .OrderBy(group => group.Key.day)
                .Select(group => new StripTick(
                    group.First().unit,
                    group.Key.day,
                    scale.At(group.Key.day + (group.Key.Part == CalendarPart.Day ? 0.5 : 0)),
                    group.Any(tick => tick.unit == narrow),
                    group.Any(tick => tick.unit == wide))),
        ];
    }

    /// <summary>The first days of the units that begin on the scale; its end counts where no unit of its own is cut.</summary>
    public static IEnumerable<long> Starts(StripScale scale, CalendarUnit unit)
    {
        var day = unit.Floor(CalendarDay.Of(scale.Start));
        for (var number = day.Number; number < scale.End || (number == scale.End && unit.Part != CalendarPart.Day); day = unit.Next(day), number = day.Number)
        {
            if (number >= scale.Start)
            {
                yield return number;
            }
        }
    }

    /// <summary>The shortest unit that has the width it needs.</summary>
    private static CalendarUnit UnitFor(StripScale scale, double width, Func<CalendarUnit, StripScale, double> needed)
        => CalendarUnit.All.FirstOrDefault(unit => unit.Part >= scale.Part && scale.Pixels(unit.Days, width) >= needed(unit, scale)) ?? CalendarUnit.All[^1];

    private static double LabelWidth(CalendarUnit unit, StripScale scale) => unit.Part switch
    {
        CalendarPart.Day => DayWidth,
        CalendarPart.Month => MonthWidth,
        _ => YearWidth + (WidthOfDigit * Math.Max(Extra(scale.Start), Extra(scale.End))),
    };

    /// <summary>By how many letters the label of a year is longer than four digits.</summary>
    private static int Extra(long day)
    {
        var year = CalendarDay.Of(day).Year;
        return Math.Max(0, Math.Abs(year).ToString(System.Globalization.CultureInfo.InvariantCulture).Length - 4) + (year < 1 ? 3 : 0);
    }
}
