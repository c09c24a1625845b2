using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Plots;

/// <summary>Finds the scale for numbers: logarithmic where they are orders of magnitude apart, else linear, with round ticks.</summary>
public static class NumberScale
{
    /// <summary>The ratio from which the smaller of two values could not be told from zero on a linear scale.</summary>
    public const double OrdersApart = 100;

    private const int Intervals = 5;
    private const int MostDecades = 7;

    /// <summary>The share of the largest value below which the smallest must lie for the scale to begin at zero.</summary>
    private const double NearZero = 0.6;

    /// <summary>Rounding errors of binary fractions are smaller.</summary>
    private const double Tolerance = 1e-9;

    /// <param name="bounds">The closed bounds of all values; at least one.</param>
    public static PlotScale Over(IReadOnlyCollection<double> bounds)
    {
        var (low, high) = (bounds.Min(), bounds.Max());
        return low > 0 && high / low >= OrdersApart ? Logarithmic(low, high) : Linear(low, high, bounds.All(double.IsInteger));
    }

    private static PlotScale Logarithmic(double low, double high)
    {
        var first = (int)Math.Floor(Math.Log10(low) + Tolerance);
        var last = (int)Math.Ceiling(Math.Log10(high) - Tolerance);
        var step = (int)Math.Ceiling((last - first) / (double)MostDecades);
        ImmutableArray<double> ticks = [.. Enumerable.Range(0, ((last - first) / step) + 1).Select(index => Math.Pow(10, first + (index * step)))];
        return new PlotScale(Math.Min(ticks[0], low), Math.Max(ticks[^1], high), IsLogarithmic: true, ticks);
    }

    private static PlotScale Linear(double low, double high, bool whole)
    {
        (low, high) = Widened(low, high, whole);
        var step = RoundStep((high - low) / Intervals);
        step = whole ? Math.Max(step, 1) : step;
        var first = Math.Floor((low / step) + Tolerance);
        var last = Math.Ceiling((high / step) - Tolerance);
        ImmutableArray<double> ticks = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(index => Multiple(first + index, step))];
        return new PlotScale(Math.Min(ticks[0], low), Math.Max(ticks[^1], high), IsLogarithmic: false, ticks);
    }

    /// <summary>Room around equal values, and zero where it is near.</summary>
    private static (double Low, double High) Widened(double low, double high, bool whole)
    {
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (high - low <= size * Tolerance)
        {
            var room = Math.Max(size / 4, whole || size == 0 ? 1 : 0);
            return (low >= 0 ? Math.Max(0, low - room) : low - room, high <= 0 && low < 0 ? Math.Min(0, high + room) : high + room);
        }

        return low > 0 && low <= NearZero * high ? (0, high)
            : high < 0 && high >= NearZero * low ? (low, 0)
            : (low, high);
    }

    /// <summary>The next of 1, 2, 5, 10, 20 … and of 0.5, 0.2, 0.1 …</summary>
    private static double RoundStep(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        foreach (var factor in new[] { 1, 2, 5 })
        {
            if (factor * power >= least * (1 - Tolerance))
            {
                return factor * power;
            }
        }

        return 10 * power;
    }

    /// <summary>The product without the error of a step such as 0.1.</summary>
    private static double Multiple(double count, double step) => step < 1 ? count / Math.Round(1 / step) : count * step;
}
