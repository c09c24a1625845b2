using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Core.Model;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
}

/// <summary>What of a date stands as an X: it has a value, which the source does not give.</summary>
public enum UnspecifiedPart
{
    None,

    /// <summary><c>2004-07-XX</c></summary>
    Day,

    /// <summary><c>2004-XX</c></summary>
    Month,

    /// <summary><c>2004-XX-XX</c></summary>
    MonthAndDay,

    /// <summary><c>201X</c></summary>
    YearOfDecade,

    /// <summary><c>20XX</c></summary>
    YearOfCentury,
}

/// <summary>One calendar point of an EDTF date, no more precise than its author wrote it.</summary>
/// <param name="Year">The year, with 0 for 1 BC and -1 for 2 BC; the first of the decade or century where its last digits are not specified.</param>
/// <param name="Month">1 to 12, or 21 to 24 for spring, summer, autumn, winter.</param>
public sealed partial record DatePoint(int Year, int? Month, int? Day, bool Uncertain, bool Approximate)
{
    public UnspecifiedPart Unspecified { get; init; }

    /// <summary>What is known of the date: the month of a day in it that is not specified.</summary>
    public DatePrecision Precision => Unspecified switch
    {
        UnspecifiedPart.YearOfDecade => DatePrecision.Decade,
        UnspecifiedPart.YearOfCentury => DatePrecision.Century,
        _ when Day is not null => DatePrecision.Day,
        _ => Month switch
        {
            null => DatePrecision.Year,
            > 12 => DatePrecision.Season,
            _ => DatePrecision.Month,
        },
    };

    /// <summary>Whether it is a year, month or day that nothing is added to: neither a sign of doubt nor a digit left open.</summary>
    public bool IsPlain => !Uncertain && !Approximate && Unspecified == UnspecifiedPart.None && Precision != DatePrecision.Season;

    /// <summary>The first day that the point can mean, for sorting.</summary>
    public CalendarDay First => new(Year, Month is null or > 12 ? SeasonStart : Month.Value, Day ?? 1);

    /// <summary>The last day that the point can mean. A winter goes on into the next year.</summary>
    public CalendarDay Last
    {
        get
        {
            var (year, month) = (Precision, Month) switch
            {
                (DatePrecision.Century, _) => (Year + 99, 12),
                (DatePrecision.Decade, _) => (Year + 9, 12),
                (_, null) => (Year, 12),
                (_, 24) => (Year + 1, 2),
                (_, > 12) => (Year, SeasonStart + 2),
                _ => (Year, Month.Value),
            };
            return new CalendarDay(year, month, Day ?? CalendarDay.DaysIn(year, month));
        }
    }

    private int SeasonStart => Month switch { 21 => 3, 22 => 6, 23 => 9, 24 => 12, _ => 1 };

    /// <summary>Reads one date; <c>null</c> where the text is not one, or names a day that does not exist.</summary>
    public static DatePoint? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var yearText = match.Groups["y"].Value;
        var year = int.Parse(yearText.Replace('X', '0'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var month = Number(match.Groups["m"]);
        var day = Number(match.Groups["d"]);
        var valid = yearText != "-0000"
            && month is null or (>= 1 and <= 12) or (>= 21 and <= 24)
            && (!match.Groups["d"].Success || month is null or <= 12)
            && (day is null || (month is { } of && day >= 1 && day <= CalendarDay.DaysIn(year, of)));
        var qualifier = match.Groups["q"].Value;
        return valid
            ? new DatePoint(year, month, day, qualifier is "?" or "%", qualifier is "~" or "%")
            {
                Unspecified = yearText.EndsWith("XX", StringComparison.Ordinal) ? UnspecifiedPart.YearOfCentury
                    : yearText.EndsWith('X') ? UnspecifiedPart.YearOfDecade
                    : match.Groups["m"].Value == "XX" ? match.Groups["d"].Success ? UnspecifiedPart.MonthAndDay : UnspecifiedPart.Month
                    : match.Groups["d"].Value == "XX" ? UnspecifiedPart.Day
                    : UnspecifiedPart.None,
            }
            : null;
    }

    /// <summary>The date in EDTF.</summary>
    public override string ToString()
    {
        var digits = Math.Abs(Year).ToString("0000", CultureInfo.InvariantCulture);
        var year = (digits.Length > 4 ? "Y" : "") + (Year < 0 ? "-" : "") + digits;
        var date = Unspecified switch
        {
            UnspecifiedPart.YearOfCentury => year[..^2] + "XX",
            UnspecifiedPart.YearOfDecade => year[..^1] + "X",
            UnspecifiedPart.Month => year + "-XX",
            UnspecifiedPart.MonthAndDay => year + "-XX-XX",
            UnspecifiedPart.Day => $"{year}-{Two(Month)}-XX",
            _ => year + (Month is null ? "" : "-" + Two(Month)) + (Day is null ? "" : "-" + Two(Day)),
        };
        return date + (Uncertain, Approximate) switch { (true, true) => "%", (true, false) => "?", (false, true) => "~", _ => "" };
    }

    private static string Two(int? number) => number!.Value.ToString("00", CultureInfo.InvariantCulture);

    private static int? Number(Group group)
        => int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\A((?<y>-?[0-9]{4})(-(?<m>[0-9]{2}|XX)(-(?<d>[0-9]{2}|XX))?)?|(?<y>[0-9]{2}[0-9X]X)|Y(?<y>-?[1-9][0-9]{4,8}))(?<q>[?~%])?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
