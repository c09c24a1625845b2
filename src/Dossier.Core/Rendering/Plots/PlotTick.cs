namespace Dossier.Core.Rendering.Plots;

/// <summary>Where a label stands against the place it names.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>A tick and its label. All measures across are in percent of the scale's width.</summary>
/// <param name="X">Where the tick is.</param>
/// <param name="LabelX">Where its label is: at the tick, or at the edge of the picture, which it would leave otherwise.</param>
/// <param name="IsLabelled">Whether the label is shown where there is room; else the tick is a line only.</param>
/// <param name="IsLabelledNarrow">Whether it is shown in a narrow window too.</param>
public sealed record PlotTick(double X, string Label, double LabelX, LabelAnchor Anchor, bool IsLabelled, bool IsLabelledNarrow);
