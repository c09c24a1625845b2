using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>Events drawn to scale, on one panel or several. All places are values of SVG attributes.</summary>
public sealed record StripView(ImmutableArray<StripPanelView> Panels, ImmutableArray<StripKeyView> Key);

/// <summary>A panel of a strip, with a scale of its own.</summary>
/// <param name="Range">The time that it covers.</param>
/// <param name="Note">What it shows, in words.</param>
/// <param name="Lanes">The classes that say how many lanes it has, on wide panels and on narrow ones.</param>
/// <param name="Months">The months above the numbers of days, where it counts in days.</param>
/// <param name="Columns">In place of marks, where there are too many events.</param>
public sealed record StripPanelView(
    string Id,
    DateView Range,
    string Note,
    string Lanes,
    ImmutableArray<StripTickView> Months,
    ImmutableArray<StripTickView> Ticks,
    ImmutableArray<StripPieceView> Pieces,
    ImmutableArray<StripMarkView> Marks,
    ImmutableArray<StripColumnView> Columns);

/// <summary>A round date on the axis.</summary>
/// <param name="Shown">The class that says on which panels its date is shown.</param>
/// <param name="LineShown">The class that says on which its line is.</param>
public sealed record StripTickView(string At, string Text, string Anchor, string Shown, string LineShown);

/// <summary>The time that another panel enlarges.</summary>
public sealed record StripPieceView(string From, string Width);

/// <summary>A mark: of an event, or of an enlarged piece with its count.</summary>
/// <param name="Label">What it stands for, in words.</param>
/// <param name="Lane">The classes of its lanes, on wide panels and on narrow ones.</param>
public sealed record StripMarkView(string Href, string Label, string Lane, string Middle)
{
    public DateMarkView? Date { get; init; }

    public int? Count { get; init; }

    /// <summary>The title beside it, on wide panels.</summary>
    public StripTextView? Text { get; init; }
}

/// <summary>A title beside its mark.</summary>
public sealed record StripTextView(string Text, string At, string Shift, string Anchor, bool IsInside);

/// <summary>The count of the events of a stretch of time.</summary>
public sealed record StripColumnView(string Href, string Label, string From, string Width, string Top, string Height);

/// <summary>What a form of mark means.</summary>
public sealed record StripKeyView(DateMarkView Mark, string Words);

/// <summary>How a date is drawn.</summary>
/// <param name="IsDay">One day: a dot; everything else is a bar.</param>
/// <param name="IsThick">Something that lasted, and not a time in which it happened.</param>
/// <param name="IsHollow">The date is derived.</param>
/// <param name="Fade">Which edges fade: <c>both</c>, <c>start</c> or <c>end</c>; empty for none.</param>
public sealed record DateMarkView(bool IsDay, bool IsThick, bool IsHollow, string Fade)
{
    public required string Middle { get; init; }

    public string From { get; init; } = "";

    public string Width { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>Where it has a width of its own: how far its edges are from its middle.</summary>
    public string ShiftFrom { get; init; } = "0";

    /// <inheritdoc cref="ShiftFrom"/>
    public string ShiftTo { get; init; } = "0";

    /// <summary>Whether it has a cap at its start.</summary>
    public bool IsCappedAtStart { get; init; }

    public bool IsCappedAtEnd { get; init; }

    public bool IsOpenAtStart { get; init; }

    public bool IsOpenAtEnd { get; init; }

    /// <summary>Where a question mark stands; <c>null</c> for none.</summary>
    public string? Question { get; init; }

    /// <summary>How far it stands from there.</summary>
    public string QuestionShift { get; init; } = "0";
}
