using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Plots;

/// <summary>
/// Draws one value: a dot for an exact one, a bar for a range, a broken line that ends in an arrow for an open end, brackets around what is only about right.
/// Across, everything is in percent, so that it fits any width; marks are drawn in pixels around their place, so that none is ever pressed together.
/// </summary>
public static class PlotShape
{
    private const string Dot = "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z";
    private const string Ring = "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z";
    private const string ArrowStart = "M6-5L0 0L6 5";
    private const string ArrowEnd = "M-6-5L0 0L-6 5";
    private const string BracketStart = "M-9.5-8a13 13 0 0 0 0 16";
    private const string BracketEnd = "M9.5-8a13 13 0 0 1 0 16";

    /// <summary>The mark of a value on a scale.</summary>
    public static PlotShapeView Of(PlotExtent extent, PlotLayout layout, bool retracted)
        => Draw(
            extent with { Low = extent.Low is { } low ? layout.X(low) : null, High = extent.High is { } high ? layout.X(high) : null },
            (layout.OpenStart, layout.OpenEnd),
            extent.Low == extent.High,
            retracted);

    /// <summary>A mark for the key, in a picture of its own.</summary>
    /// <param name="extent">Where it stands, in percent.</param>
    public static PlotShapeView Sample(PlotExtent extent, bool retracted) => Draw(extent, (0, 100), extent.Low == extent.High, retracted);

    private static PlotShapeView Draw(PlotExtent extent, (double Start, double End) open, bool isPoint, bool retracted)
    {
        var low = extent.Low is { } from ? Percent(from) : null;
        var high = extent.High is { } to ? Percent(to) : null;
        var about = About(extent, low, high);
        return (low, high) switch
        {
            (null, _) => new PlotShapeView([new(Percent(open.Start), high!, "plot-open")], [new(Percent(open.Start), ArrowStart, "plot-arrow"), Bound(extent, high!, retracted), .. about]),
            (_, null) => new PlotShapeView([new(low, Percent(open.End), "plot-open")], [new(Percent(open.End), ArrowEnd, "plot-arrow"), Bound(extent, low, retracted), .. about]),
            _ when isPoint => new PlotShapeView([], [Bound(extent, low, retracted), .. about]),
            _ => new PlotShapeView(retracted ? [new(low, high, "plot-bar"), new(low, high, "plot-bar-inside")] : [new(low, high, "plot-bar")], about),
        };
    }

    private static PlotMarkView Bound(PlotExtent extent, string x, bool retracted)
        => extent.IsExclusive ? new PlotMarkView(x, Ring, "plot-dot plot-hollow") : new PlotMarkView(x, Dot, retracted ? "plot-dot plot-hollow" : "plot-dot");

    /// <summary>A bracket at each closed end.</summary>
    private static ImmutableArray<PlotMarkView> About(PlotExtent extent, string? low, string? high)
        => extent.IsApproximate
            ? [.. low is null ? ImmutableArray<PlotMarkView>.Empty : [new(low, BracketStart, "plot-about")], .. high is null ? ImmutableArray<PlotMarkView>.Empty : [new(high, BracketEnd, "plot-about")]]
            : [];

    /// <summary>A place as it is written into the picture: "37.5%".</summary>
    public static string Percent(double x) => x.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
