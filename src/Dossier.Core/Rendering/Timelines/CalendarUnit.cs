using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>What a scale counts in.</summary>
public enum CalendarPart
{
    Day,
    Month,
    Year,
}

/// <summary>A round stretch of the calendar: a day, five days, a month, a quarter, ten years.</summary>
/// <param name="Step">How many of the part it has. Five days begin anew with each month.</param>
public sealed record CalendarUnit(CalendarPart Part, int Step)
{
    /// <summary>From short to long.</summary>
    public static ImmutableArray<CalendarUnit> All { get; } =
    [
        new(CalendarPart.Day, 1),
        new(CalendarPart.Day, 5),
        new(CalendarPart.Month, 1),
        new(CalendarPart.Month, 3),
        new(CalendarPart.Month, 6),
        .. new[] { 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000 }
            .SelectMany(ten => new[] { 1, 2, 5 }.Select(times => new CalendarUnit(CalendarPart.Year, times * ten))),
    ];

    /// <summary>About how many days it has.</summary>
    public double Days => Part switch { CalendarPart.Day => Step, CalendarPart.Month => Step * 30.4, _ => Step * 365.25 };

    /// <summary>The first day of the unit in which a day lies.</summary>
    /// <remarks>Years count from the year 1 on, and backwards from 1 BC, so that both 100 and 100 BC are round.</remarks>
    public CalendarDay Floor(CalendarDay day) => Part switch
    {
        CalendarPart.Day when Step == 1 => day,
        CalendarPart.Day => day with { Day = day.Day >= 25 ? 25 : Math.Max(1, day.Day / Step * Step) },
        CalendarPart.Month => new CalendarDay(day.Year, ((day.Month - 1) / Step * Step) + 1, 1),
        _ => new CalendarDay(day.Year > 0 ? Math.Max(1, day.Year / Step * Step) : 1 - ((Step - day.Year) / Step * Step), 1, 1),
    };

    /// <summary>The first day of the next unit.</summary>
    public CalendarDay Next(CalendarDay floor) => Part switch
    {
        CalendarPart.Day when Step == 1 => CalendarDay.Of(floor.Number + 1),
        CalendarPart.Day when floor.Day >= 25 => floor.Month == 12 ? new CalendarDay(floor.Year + 1, 1, 1) : new CalendarDay(floor.Year, floor.Month + 1, 1),
        CalendarPart.Day => floor with { Day = (floor.Day / Step * Step) + Step },
        CalendarPart.Month => floor.Month + Step > 12 ? new CalendarDay(floor.Year + 1, 1, 1) : floor with { Month = floor.Month + Step },
        _ => new CalendarDay(floor.Year > 0 ? (floor.Year / Step * Step) + Step : Math.Min(1, floor.Year + Step), 1, 1),
    };
}
