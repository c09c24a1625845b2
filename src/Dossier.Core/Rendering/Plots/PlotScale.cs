using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Plots;

/// <summary>A scale from its first value to its last, which differ, with two ticks at least, in order and all on it.</summary>
public sealed record PlotScale(double From, double To, bool IsLogarithmic, ImmutableArray<double> Ticks)
{
    /// <summary>How far along the scale a value stands: 0 at its start, 1 at its end.</summary>
    public double Place(double value)
        => IsLogarithmic
            ? Math.Clamp((Math.Log10(value) - Math.Log10(From)) / (Math.Log10(To) - Math.Log10(From)), 0, 1)
            : Math.Clamp((value - From) / (To - From), 0, 1);
}
