namespace Dossier.Core.Model;

/// <summary>
/// A day of the Gregorian calendar, reckoned backwards and forwards without end, with a year 0 before the year 1 (ISO 8601-1). <see cref="DateOnly"/>
/// knows the years 1 to 9999 alone, and EDTF has others.
/// </summary>
public readonly record struct CalendarDay(int Year, int Month, int Day) : IComparable<CalendarDay>
{
    private const int DaysOfEra = 146_097;
    private const int YearsOfEra = 400;

    /// <summary>The days from 1 January 1970 to this one.</summary>
    /// <remarks>The algorithm is that of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the day that leaps is the last.</remarks>
    public long Number
    {
        get
        {
            var year = (long)Year - (Month <= 2 ? 1 : 0);
            var era = Floor(year, YearsOfEra);
            var yearOfEra = year - (era * YearsOfEra);
            var dayOfYear = ((153 * (Month + (Month > 2 ? -3 : 9))) + 2) / 5 + Day - 1;
            return (era * DaysOfEra) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719_468;
        }
    }

    /// <summary>The day with a <see cref="Number"/>.</summary>
    public static CalendarDay Of(long number)
    {
        var days = number + 719_468;
        var era = Floor(days, DaysOfEra);
        var dayOfEra = days - (era * DaysOfEra);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        return new CalendarDay((int)(yearOfEra + (era * YearsOfEra) + (month <= 2 ? 1 : 0)), month, (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1));
    }

    public static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public int CompareTo(CalendarDay other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public static bool operator <(CalendarDay left, CalendarDay right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDay left, CalendarDay right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDay left, CalendarDay right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDay left, CalendarDay right) => left.CompareTo(right) >= 0;

    private static long Floor(long number, long by) => (number >= 0 ? number : number - by + 1) / by;
}
