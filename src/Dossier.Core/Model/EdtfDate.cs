using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dossier.Core.Model;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    Year,
    Season,
    Month,
    Day,
}

/// <summary>One calendar point of an EDTF date, no more precise than its author wrote it.</summary>
/// <param name="Month">1 to 12, or 21 to 24 for spring, summer, autumn, winter.</param>
public sealed record DatePoint(int Year, int? Month, int? Day, bool Uncertain, bool Approximate)
{
    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month switch
    {
        null => DatePrecision.Year,
        > 12 => DatePrecision.Season,
        _ => DatePrecision.Month,
    };

    /// <summary>The first day that the point can mean, for sorting.</summary>
    public DateOnly First => new(Year, Month is null or > 12 ? SeasonStart : Month.Value, Day ?? 1);

    /// <summary>The last day that the point can mean. A winter counts to the end of its year.</summary>
    public DateOnly Last
    {
        get
        {
            var month = Month is > 12 ? Math.Min(SeasonStart + 2, 12) : Month ?? 12;
            return new DateOnly(Year, month, Day ?? DateTime.DaysInMonth(Year, month));
        }
    }

    private int SeasonStart => Month switch { 21 => 3, 22 => 6, 23 => 9, 24 => 12, _ => 1 };
}

/// <summary>
/// A date in EDTF (Library of Congress, ISO 8601-2:2019 annex A), levels 0 and 1 as far as a dossier needs them: year, month or day;
/// seasons; "?" uncertain, "~" approximate, "%" both; intervals, also open at an end.
/// </summary>
/// <param name="Start"><c>null</c> for an interval whose start is open.</param>
/// <param name="End">The interval's end; equal to <paramref name="Start"/> for a single date, <c>null</c> where open.</param>
public sealed partial record EdtfDate(string Text, DatePoint? Start, DatePoint? End, bool IsInterval)
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];

    /// <summary>The key by which dates sort: open starts first, then the first day that the date can mean.</summary>
    public DateOnly SortKey => Start?.First ?? End?.First ?? DateOnly.MinValue;

    /// <summary>The value of an HTML <c>time</c> element's <c>datetime</c>, or <c>null</c> where HTML has no form for the date.</summary>
    public string? HtmlDateTime => !IsInterval && Start is { Precision: not DatePrecision.Season } point ? Iso(point) : null;

    /// <summary>Reads a date; <c>null</c> where the text is not one, or names a day that does not exist.</summary>
    public static EdtfDate? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 1)
        {
            return Point(text) is { } point ? new EdtfDate(text, point, point, IsInterval: false) : null;
        }

        if (parts.Length != 2 || (IsOpen(parts[0]) && IsOpen(parts[1])))
        {
            return null;
        }

        var start = IsOpen(parts[0]) ? null : Point(parts[0]);
        var end = IsOpen(parts[1]) ? null : Point(parts[1]);
        if ((start is null && !IsOpen(parts[0])) || (end is null && !IsOpen(parts[1])) || (start is not null && end is not null && end.Last < start.First))
        {
            return null;
        }

        return new EdtfDate(text, start, end, IsInterval: true);
    }

    /// <summary>The date in English words, as precise as written: "6 January 2022", "about January 2022", "5–10 January 2022".</summary>
    public string ToWords()
    {
        if (!IsInterval)
        {
            return Words(Start!);
        }

        if (Start is null)
        {
            return $"until {Words(End!)}";
        }

        if (End is null)
        {
            return $"from {Words(Start)} on";
        }

        if (Start == End)
        {
            return Words(Start);
        }

        var plain = !Start.Uncertain && !Start.Approximate && !End.Uncertain && !End.Approximate && Start.Day is not null && End.Day is not null;
        return plain && Start.Year == End.Year && Start.Month == End.Month
            ? $"{Start.Day}–{Words(End)}"
            : plain && Start.Year == End.Year
                ? $"{Start.Day} {MonthNames[Start.Month!.Value - 1]} – {Words(End)}"
                : $"{Words(Start)} – {Words(End)}";
    }

    public override string ToString() => Text;

    private static bool IsOpen(string part) => part is "" or "..";

    private static DatePoint? Point(string text)
    {
        var match = PointPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = Number(match.Groups["y"]);
        int? month = match.Groups["m"].Success ? Number(match.Groups["m"]) : null;
        int? day = match.Groups["d"].Success ? Number(match.Groups["d"]) : null;
        var valid = year >= 1
            && month is null or (>= 1 and <= 12) or (>= 21 and <= 24)
            && (day is null || (month <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value)));
        var qualifier = match.Groups["q"].Value;
        return valid ? new DatePoint(year, month, day, qualifier is "?" or "%", qualifier is "~" or "%") : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Iso(DatePoint point)
    {
        var iso = new StringBuilder(point.Year.ToString("0000", CultureInfo.InvariantCulture));
        foreach (var part in new[] { point.Month, point.Day })
        {
            if (part is { } number)
            {
                iso.Append(CultureInfo.InvariantCulture, $"-{number:00}");
            }
        }

        return iso.ToString();
    }

    private static string Words(DatePoint point)
    {
        var year = point.Year.ToString(CultureInfo.InvariantCulture);
        var words = point.Precision switch
        {
            DatePrecision.Year => year,
            DatePrecision.Season => $"{SeasonNames[point.Month!.Value - 21]} {year}",
            DatePrecision.Month => $"{MonthNames[point.Month!.Value - 1]} {year}",
            _ => $"{point.Day} {MonthNames[point.Month!.Value - 1]} {year}",
        };
        return (point.Approximate ? "about " : "") + words + (point.Uncertain ? " (uncertain)" : "");
    }

    [GeneratedRegex(@"\A(?<y>[0-9]{4})(-(?<m>[0-9]{2})(-(?<d>[0-9]{2}))?)?(?<q>[?~%])?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PointPattern();
}
