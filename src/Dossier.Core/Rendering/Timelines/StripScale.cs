using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>The even scale of a panel: where a day stands, in percent of the panel's width.</summary>
public sealed record StripScale(long Start, long End, CalendarPart Part)
{
    /// <summary>What stays free at both ends, in percent: half a mark on the narrowest panel.</summary>
    public const double Margin = 4.5;

    /// <summary>The part of a panel's width that the scale takes.</summary>
    public const double Breadth = (100 - (2 * Margin)) / 100;

    private const int LongestInDays = 62;
    private const int LongestInMonths = 5 * 366;

    /// <summary>The scale for a stretch of time, from the start of its first day, month or year to the end of its last.</summary>
    public static StripScale For(long start, long end)
    {
        var part = end - start <= LongestInDays ? CalendarPart.Day : end - start <= LongestInMonths ? CalendarPart.Month : CalendarPart.Year;
        var unit = new CalendarUnit(part, 1);
        return new StripScale(unit.Floor(CalendarDay.Of(start)).Number, unit.Next(unit.Floor(CalendarDay.Of(end - 1))).Number, part);
    }

    /// <summary>Where a moment stands.</summary>
    /// <param name="moment">A number of days, with a half for a noon.</param>
    public double At(double moment) => Margin + (100 * Breadth * (moment - Start) / (End - Start));

    /// <summary>How many pixels days take on a panel of a width.</summary>
    public double Pixels(double days, double width) => Breadth * width * days / (End - Start);
}
