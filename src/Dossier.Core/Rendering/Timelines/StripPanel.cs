using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>A panel of a strip with everything in its place. Places across are in percent of its width, so that it fits any; lanes are given for narrow panels and for wide ones.</summary>
/// <param name="Start">The first day of its events.</param>
/// <param name="End">The day after their last one.</param>
/// <param name="Marks">One mark for each event or enlarged piece, in order of time.</param>
/// <param name="Columns">Counts of events, where there are too many to draw one by one.</param>
public sealed record StripPanel(StripScale Scale, long Start, long End, ImmutableArray<StripMark> Marks, ImmutableArray<StripColumn> Columns, ImmutableArray<StripTick> Ticks)
{
    public int NarrowLanes => Marks.Select(mark => mark.NarrowLane + 1).DefaultIfEmpty(0).Max();

    public int WideLanes => Marks.Select(mark => mark.WideLane + 1).DefaultIfEmpty(0).Max();
}

/// <summary>The mark of an event, or of a piece that another panel enlarges.</summary>
/// <param name="Day">The first day of what it stands for.</param>
/// <param name="From">Where it begins, in percent.</param>
public sealed record StripMark(long Day, double From, double To)
{
    /// <summary><c>null</c> for an enlarged piece.</summary>
    public StripEntry? Entry { get; init; }

    /// <summary>The place of the panel that enlarges the piece.</summary>
    public int? Panel { get; init; }

    /// <summary>Its time is too short to be drawn to scale: it stands at the middle of it, with a width of its own.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Where its label stands on a wide panel; <c>null</c> where labels have no room.</summary>
    public StripLabel? Label { get; init; }

    public int NarrowLane { get; init; }

    public int WideLane { get; init; }
}

/// <summary>A stretch of the calendar with the number of events whose first possible day lies in it.</summary>
/// <param name="First">The index of the first of them.</param>
public sealed record StripColumn(CalendarUnit Unit, long Day, double From, double To, int Count, int First);

/// <summary>A mark on the axis.</summary>
/// <param name="Day">The first day of the unit.</param>
/// <param name="At">Its start; the middle of a day where days are counted.</param>
/// <param name="OnNarrow">Whether it stands, with its date, on narrow panels.</param>
/// <param name="OnWide">Whether it stands, with its date, on wide panels; between these it stands there without.</param>
public sealed record StripTick(CalendarUnit Unit, long Day, double At, bool OnNarrow, bool OnWide);
