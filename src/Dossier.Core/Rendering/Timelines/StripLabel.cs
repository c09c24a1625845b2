namespace Dossier.Core.Rendering.Timelines;

/// <summary>Where the label of a mark stands.</summary>
public enum LabelSide
{
    After,
    Before,

    /// <summary>On the bar itself, which is long enough.</summary>
    Inside,
}

/// <summary>The place of a mark's label on a wide panel.</summary>
/// <param name="Width">The room that it has, in pixels.</param>
public sealed record StripLabel(LabelSide Side, double Width)
{
    /// <summary>What lies between a mark and its label.</summary>
    public const double Gap = 12;

    private const double Widest = 440;

    /// <summary>Beside the mark where there is room, behind it if possible; else where there is more.</summary>
    /// <param name="mark">The ends of the mark in pixels.</param>
    /// <param name="wanted">The width of the whole label.</param>
    public static StripLabel For((double Left, double Right) mark, double wanted)
    {
        var width = Math.Min(wanted, Widest);
        var (before, after) = (mark.Left - Gap, StripLanes.Wide - mark.Right - Gap);
        return after >= width ? new StripLabel(LabelSide.After, width)
            : before >= width ? new StripLabel(LabelSide.Before, width)
            : mark.Right - mark.Left >= Math.Max(before, after) ? new StripLabel(LabelSide.Inside, Math.Min(width, mark.Right - mark.Left - (2 * Gap)))
            : after >= before ? new StripLabel(LabelSide.After, after)
            : new StripLabel(LabelSide.Before, before);
    }

    /// <summary>The pixels that mark and label take together.</summary>
    public (double Left, double Right) With((double Left, double Right) mark) => Side switch
    {
        LabelSide.After => (mark.Left, mark.Right + Gap + Width),
        LabelSide.Before => (mark.Left - Gap - Width, mark.Right),
        _ => mark,
    };
}
