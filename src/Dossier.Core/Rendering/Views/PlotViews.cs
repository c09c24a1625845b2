using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>Values on one scale, smallest or earliest first.</summary>
/// <param name="Title">What the scale is, for who does not see it: "Scale from 2,000 to 3,500".</param>
/// <param name="Caption">What it counts and how, in words.</param>
/// <param name="Key">What the marks mean that stand on it.</param>
/// <param name="InWords">Values that are words, which no scale has.</param>
public sealed record PlotView(
    string Title,
    string Caption,
    ImmutableArray<PlotTickView> Ticks,
    ImmutableArray<PlotRowView> Rows,
    ImmutableArray<PlotKeyView> Key,
    ImmutableArray<PlotRowView> InWords)
{
    /// <summary>What the ids in it begin with.</summary>
    public string Id { get; init; } = "plot-";
}

/// <summary>A tick: a line, and its label where there is one.</summary>
/// <param name="Anchor">The value of <c>text-anchor</c>.</param>
/// <param name="Class">Says in which widths the label is shown.</param>
public sealed record PlotTickView(string X, string? Label, string LabelX, string Anchor, string Class);

/// <summary>A value with its words and its mark.</summary>
public sealed record PlotRowView(string Href, string Value, bool Retracted, string? Speaker, string Source, string? Scope, PlotShapeView? Shape, ImmutableArray<PlotTickView> Ticks);

/// <summary>The mark of a value: lines across, then marks at places.</summary>
public sealed record PlotShapeView(ImmutableArray<PlotLineView> Lines, ImmutableArray<PlotMarkView> Marks);

public sealed record PlotLineView(string X1, string X2, string Class);

/// <param name="Path">An outline in pixels around the place.</param>
public sealed record PlotMarkView(string X, string Path, string Class);

/// <summary>A mark and what it means.</summary>
public sealed record PlotKeyView(PlotShapeView Shape, string Meaning);
