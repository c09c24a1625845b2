using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Plots;

/// <summary>Lays values out on their one scale, in percent of its width, with room for marks at both edges and for arrows where an end is open.</summary>
/// <param name="Start">Where the scale starts, and <paramref name="End"/> where it ends.</param>
/// <param name="OpenStart">Where a value without a lower bound begins, and <paramref name="OpenEnd"/> where one without an upper bound ends.</param>
public sealed record PlotLayout(PlotScale Scale, double Start, double End, double OpenStart, double OpenEnd)
{
    private const double Margin = 3;
    private const double ArrowMargin = 13;
    private const double Edge = 0.5;

    /// <remarks>Where the scale begins at zero nothing lies below, so "at most" begins there.</remarks>
    public static PlotLayout Of(IReadOnlyCollection<PlotExtent> extents, bool areDates)
    {
        var scale = areDates ? TimeScale.Over(extents) : NumberScale.Over([.. extents.SelectMany(extent => extent.Bounds)]);
        var hasFloor = scale is { From: 0, IsLogarithmic: false };
        var start = extents.Any(extent => extent.Low is null) && !hasFloor ? ArrowMargin : Margin;
        var end = 100 - (extents.Any(extent => extent.High is null) ? ArrowMargin : Margin);
        return new PlotLayout(scale, start, end, hasFloor ? start : Edge, 100 - Edge);
    }

    /// <summary>Where a value stands.</summary>
    public double X(double value) => Start + (Scale.Place(value) * (End - Start));

    public ImmutableArray<PlotTick> Ticks(Func<double, (string Label, string Short)> label)
        => TickLabels.Lay([.. Scale.Ticks.Select(tick => (X(tick), label(tick).Label, label(tick).Short))]);
}
