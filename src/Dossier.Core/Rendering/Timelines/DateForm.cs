using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Timelines;

/// <summary>What a date says of a happening, which decides how it is drawn.</summary>
public enum DateShape
{
    /// <summary>It happened on one day.</summary>
    Day,

    /// <summary>It happened some time in the days that the date covers.</summary>
    Within,

    /// <summary>It lasted from one end to the other.</summary>
    Lasting,
}

/// <summary>How a date is drawn, whatever the scale.</summary>
/// <param name="FadesAtStart">The first day is not known sharply.</param>
public sealed record DateForm(DateShape Shape, bool FadesAtStart, bool FadesAtEnd)
{
    public bool IsOpenAtStart { get; init; }

    public bool IsOpenAtEnd { get; init; }

    public bool IsUnknownAtStart { get; init; }

    public bool IsUnknownAtEnd { get; init; }

    public bool IsUncertain { get; init; }

    /// <summary>The form of a date. The ends of an interval are sharp where they are days.</summary>
    public static DateForm Of(EdtfDate date)
    {
        var (start, end) = (date.Start, date.End);
        var uncertain = start?.Uncertain == true || end?.Uncertain == true;
        if (date.IsInterval)
        {
            return new DateForm(DateShape.Lasting, start is not null && !IsSharp(start), end is not null && !IsSharp(end))
            {
                IsOpenAtStart = start is null && !date.IsStartUnknown,
                IsOpenAtEnd = end is null && !date.IsEndUnknown,
                IsUnknownAtStart = date.IsStartUnknown,
                IsUnknownAtEnd = date.IsEndUnknown,
                IsUncertain = uncertain,
            };
        }

        var approximate = start!.Approximate;
        return new DateForm(start.Precision == DatePrecision.Day ? DateShape.Day : DateShape.Within, approximate, approximate) { IsUncertain = uncertain };
    }

    private static bool IsSharp(DatePoint point) => point is { Precision: DatePrecision.Day, Approximate: false };
}
