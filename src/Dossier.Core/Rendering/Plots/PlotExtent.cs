using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Plots;

/// <summary>What of a scale a value covers: a point where both bounds are equal, else a stretch. A <c>null</c> bound is open. Dates are counted in days, as <see cref="CalendarDay.Number"/>.</summary>
public sealed record PlotExtent(double? Low, double? High)
{
    /// <summary>The source says "about", or is not sure.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The bound of an open value is not itself meant: "more than", not "at least".</summary>
    public bool IsExclusive { get; init; }

    public IEnumerable<double> Bounds => new[] { Low, High }.OfType<double>();

    /// <summary>Where the value stands among others.</summary>
    public double SortKey => Low ?? High ?? 0;

    /// <summary><c>null</c> for what stands on no scale: words, and dates outside the years 1 to 9999.</summary>
    public static PlotExtent? Of(FactValue value) => value switch
    {
        NumberValue { Minimum: null, Maximum: null } => null,
        NumberValue number => new PlotExtent((double?)number.Minimum, (double?)number.Maximum) { IsApproximate = number.Approximate, IsExclusive = number.IsExclusive },
        DateValue { Date: var date } => IsOnScale(date) ? new PlotExtent(date.Start?.First.Number, date.End?.Last.Number) { IsApproximate = IsVague(date.Start) || IsVague(date.End) } : null,
        _ => null,
    };

    /// <summary>A scale of days reaches from the year 1 to the year 9999.</summary>
    private static bool IsOnScale(EdtfDate date) => (date.Start ?? date.End!).First.Year >= 1 && (date.End ?? date.Start!).Last.Year <= DateTime.MaxValue.Year;

    private static bool IsVague(DatePoint? point) => point is { Approximate: true } or { Uncertain: true };
}
