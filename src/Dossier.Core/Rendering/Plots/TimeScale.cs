using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Core.Rendering.Plots;

/// <summary>Finds the scale for dates, counted in days, with ticks on days, on firsts of months or on firsts of January.</summary>
public static class TimeScale
{
    private const int MostIntervals = 8;
    private const int LastYear = 9999;

    /// <summary>The day from which days are counted, in the count of <see cref="DateOnly"/>.</summary>
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>How ticks may lie: about how many days apart, and after which a tick begins or follows.</summary>
    private static readonly ImmutableArray<(double Days, Func<DateOnly, DateOnly> Floor, Func<DateOnly, DateOnly?> Next)> Steps =
    [
        (1, day => day, day => day < DateOnly.MaxValue ? day.AddDays(1) : null),
        DaysOfMonth(5, [1, 6, 11, 16, 21, 26]),
        DaysOfMonth(10, [1, 11, 21]),
        DaysOfMonth(15, [1, 16]),
        .. new[] { 1, 2, 3, 6 }.Select(Months),
        .. new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000 }.Select(Years),
    ];

    /// <param name="dates">What all dates cover; at least one.</param>
    public static PlotScale Over(IReadOnlyCollection<PlotExtent> dates)
    {
        var bounds = dates.SelectMany(date => date.Bounds).ToArray();
        var (low, high) = (Day(bounds.Min()), Day(bounds.Max()));
        var least = Finest(dates);
        var step = Steps.First(step => step.Days >= least && step.Days * MostIntervals >= Number(high) - Number(low));
        var ticks = new List<DateOnly> { step.Floor(low) };
        while (ticks[^1] < high && step.Next(ticks[^1]) is { } next)
        {
            ticks.Add(next);
        }

        if (ticks.Count == 1)
        {
            ticks.InsertRange(0, ticks[0] > DateOnly.MinValue ? [step.Floor(ticks[0].AddDays(-1))] : []);
            ticks.AddRange(step.Next(ticks[^1]) is { } after ? [after] : []);
        }

        return new PlotScale(
            Math.Min(Number(ticks[0]), Number(low)),
            Math.Max(Number(ticks[^1]), Number(high)),
            IsLogarithmic: false,
            [.. ticks.Select(tick => (double)Number(tick))]);
    }

    /// <summary>A tick as an EDTF date: a year where all ticks begin one, a month where all begin one, else a day.</summary>
    public static string Edtf(PlotScale scale, double tick)
    {
        var days = scale.Ticks.Select(Day).ToArray();
        var format = days.All(day => day is { Day: 1, Month: 1 }) ? "yyyy" : days.All(day => day.Day == 1) ? "yyyy-MM" : "yyyy-MM-dd";
        return Day(tick).ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>The days between ticks, at the least: where all dates are whole years or months, the ticks are no finer.</summary>
    private static double Finest(IReadOnlyCollection<PlotExtent> dates)
        => dates.All(date => IsWhole(date, first => first is { Day: 1, Month: 1 }, last => last is { Day: 31, Month: 12 })) ? 365
            : dates.All(date => IsWhole(date, first => first.Day == 1, last => last.Day == DateTime.DaysInMonth(last.Year, last.Month))) ? 30
            : 1;

    private static bool IsWhole(PlotExtent date, Func<DateOnly, bool> begins, Func<DateOnly, bool> ends)
        => (date.Low is not { } low || begins(Day(low))) && (date.High is not { } high || ends(Day(high)));

    private static DateOnly Day(double number) => DateOnly.FromDayNumber((int)number + Epoch);

    private static int Number(DateOnly day) => day.DayNumber - Epoch;

    private static (double Days, Func<DateOnly, DateOnly> Floor, Func<DateOnly, DateOnly?> Next) DaysOfMonth(int days, int[] of) => (
        days,
        date => new DateOnly(date.Year, date.Month, of.Last(day => day <= date.Day)),
        date => of.FirstOrDefault(day => day > date.Day) is > 0 and var day ? new DateOnly(date.Year, date.Month, day) : MonthsLater(date, 1));

    private static (double Days, Func<DateOnly, DateOnly> Floor, Func<DateOnly, DateOnly?> Next) Months(int count) => (
        count * 30.4,
        date => new DateOnly(date.Year, date.Month - ((date.Month - 1) % count), 1),
        date => MonthsLater(date, count));

    private static (double Days, Func<DateOnly, DateOnly> Floor, Func<DateOnly, DateOnly?> Next) Years(int count) => (
        count * 365.25,
        date => new DateOnly(Math.Max(1, date.Year - (date.Year % count)), 1, 1),
        date => date.Year - (date.Year % count) + count is <= LastYear and var year ? new DateOnly(year, 1, 1) : null);

    private static DateOnly? MonthsLater(DateOnly date, int count)
        => (date.Year * 12) + date.Month - 1 + count is var month && month / 12 <= LastYear ? new DateOnly(month / 12, (month % 12) + 1, 1) : null;
}
