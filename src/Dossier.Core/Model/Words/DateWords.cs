using System.Globalization;

namespace Dossier.Core.Model.Words;

/// <summary>Writes dates as precisely as their authors did: "6 January 2022", "about January 2022", "5–10 January 2022".</summary>
public static class DateWords
{
    public static string Of(EdtfDate date, Wording wording) => (date.Start, date.End) switch
    {
        (null, { } end) => Filled(date.IsStartUnknown ? wording.StartUnknown : wording.Until, Point(end, wording)),
        ({ } start, null) => Filled(date.IsEndUnknown ? wording.EndUnknown : wording.From, Point(start, wording)),
        ({ } start, { } end) when !date.IsInterval || start == end => Point(start, wording),
        ({ } start, { } end) => Interval(start, end, wording),
        _ => date.Text,
    };

    private static string Interval(DatePoint start, DatePoint end, Wording wording)
    {
        var inOneYear = start.IsPlain && end.IsPlain && start.Year == end.Year && start.Day is not null && end.Day is not null;
        return !inOneYear ? $"{Point(start, wording)} – {Point(end, wording)}"
            : start.Month == end.Month ? WithYear(DayMonth($"{Day(start, wording)}–{Day(end, wording)}", end, wording), end, wording)
            : WithYear($"{DayMonth(Day(start, wording), start, wording)} – {DayMonth(Day(end, wording), end, wording)}", end, wording);
    }

    private static string Point(DatePoint point, Wording wording)
    {
        var words = point.Precision switch
        {
            DatePrecision.Century => Filled(wording.Years, Bare(point.Year), Bare(point.Year + 99)),
            DatePrecision.Decade => point.Year % 100 == 0 ? Filled(wording.Years, Bare(point.Year), Bare(point.Year + 9)) : Filled(wording.Decade, Bare(point.Year)),
            DatePrecision.Year => Year(point, wording),
            DatePrecision.Season => Filled(wording.MonthYear, wording.Seasons[point.Month!.Value - 21], Year(point, wording)),
            DatePrecision.Month => Filled(wording.MonthYear, wording.MonthsAlone[point.Month!.Value - 1], Year(point, wording)),
            _ => WithYear(DayMonth(Day(point, wording), point, wording), point, wording),
        };
        var within = point.Unspecified switch
        {
            UnspecifiedPart.Day or UnspecifiedPart.MonthAndDay => Filled(wording.ADayIn, words),
            UnspecifiedPart.Month => Filled(wording.AMonthIn, words),
            _ => words,
        };
        var about = point.Approximate ? Filled(wording.AboutDate, within) : within;
        return point.Uncertain ? Filled(wording.Uncertain, about) : about;
    }

    private static string WithYear(string dayMonth, DatePoint point, Wording wording) => Filled(wording.DayMonthYear, dayMonth, Year(point, wording));

    private static string DayMonth(string days, DatePoint point, Wording wording) => Filled(wording.DayMonth, days, wording.Months[point.Month!.Value - 1]);

    private static string Day(DatePoint point, Wording wording) => point.Day == 1 && wording.FirstDay is { } first ? first : Filled(wording.Day, Bare(point.Day!.Value));

    private static string Year(DatePoint point, Wording wording) => point.Year >= 1 ? Filled(wording.Year, Bare(point.Year)) : Filled(wording.BeforeChrist, Bare(1L - point.Year));

    private static string Bare(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Filled(string pattern, params object[] parts) => string.Format(CultureInfo.InvariantCulture, pattern, parts);
}
