using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Plots;

/// <summary>What of a scale a value covers: a point where both bounds are equal, else a stretch. A <c>null</c> bound is open. Dates are counted in days.</summary>
public sealed record PlotExtent(double? Low, double? High)
{
    /// <summary>The source says "about", or is not sure.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>The bound of an open value is not itself meant: "more than", not "at least".</summary>
    public bool IsExclusive { get; init; }

    public IEnumerable<double> Bounds => new[] { Low, High }.OfType<double>();

    /// <summary>Where the value stands among others.</summary>
    public double SortKey => Low ?? High ?? 0;

    /// <summary><c>null</c> for words, which stand on no scale.</summary>
    public static PlotExtent? Of(FactValue value) => value switch
    {
        NumberValue { Minimum: null, Maximum: null } => null,
        NumberValue number => new PlotExtent((double?)number.Minimum, (double?)number.Maximum) { IsApproximate = number.Approximate },
        DateValue { Date: var date } => new PlotExtent(date.Start?.First.DayNumber, date.End?.Last.DayNumber) { IsApproximate = IsVague(date.Start) || IsVague(date.End) },
        _ => null,
    };

    private static bool IsVague(DatePoint? point) => point is { Approximate: true } or { Uncertain: true };
}
