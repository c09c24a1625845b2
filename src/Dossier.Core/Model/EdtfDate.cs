namespace Dossier.Core.Model;

/// <summary>
/// A date in EDTF (Library of Congress, ISO 8601-2:2019 annex A), levels 0 and 1 without times of day: year, month or day, also before the year 1 and
/// past 9999; seasons; "?" uncertain, "~" approximate, "%" both; digits left open (X); intervals, also with an end that is open or not known.
/// </summary>
/// <remarks>Of level 2 it has what is not specified at the ends of intervals. Years have nine digits at most.</remarks>
/// <param name="Text">The date as its author wrote it, which is what <see cref="ToString"/> gives.</param>
/// <param name="Start"><c>null</c> for an interval whose start is open or not known.</param>
/// <param name="End">The interval's end; equal to <paramref name="Start"/> for a single date, <c>null</c> where open or not known.</param>
public sealed record EdtfDate(string Text, DatePoint? Start, DatePoint? End, bool IsInterval)
{
    private const string Open = "..";

    /// <summary>Whether the interval began on a date that is not known (<c>/2022</c>), where one with an open start (<c>../2022</c>) need not have begun at all.</summary>
    public bool IsStartUnknown { get; init; }

    /// <summary>Whether the interval ended on a date that is not known (<c>2022/</c>), where one with an open end (<c>2022/..</c>) may go on.</summary>
    public bool IsEndUnknown { get; init; }

    /// <summary>The key by which dates sort: the first day that the date can mean; that of its end where it has no start.</summary>
    public CalendarDay SortKey => (Start ?? End!).First;

    /// <summary>The value of an HTML <c>time</c> element's <c>datetime</c>, or <c>null</c> where HTML has no form that says the same: it knows neither doubt nor what is left open.</summary>
    public string? HtmlDateTime => !IsInterval && Start is { IsPlain: true, Year: >= 1 } point ? point.ToString().TrimStart('Y') : null;

    /// <summary>Reads a date; <c>null</c> where the text is not one, or names a day that does not exist.</summary>
    public static EdtfDate? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 1)
        {
            return DatePoint.Parse(text) is { } point ? new EdtfDate(text, point, point, IsInterval: false) : null;
        }

        if (parts.Length != 2)
        {
            return null;
        }

        var (start, end) = (DatePoint.Parse(parts[0]), DatePoint.Parse(parts[1]));
        var valid = (start, end) switch
        {
            (null, null) => false,
            (null, _) => IsWithoutDate(parts[0]),
            (_, null) => IsWithoutDate(parts[1]),
            _ => start.First <= end.Last,
        };
        return valid ? new EdtfDate(text, start, end, IsInterval: true) { IsStartUnknown = parts[0].Length == 0, IsEndUnknown = parts[1].Length == 0 } : null;
    }

    /// <summary>The date in EDTF.</summary>
    public override string ToString()
        => IsInterval ? $"{Start?.ToString() ?? (IsStartUnknown ? "" : Open)}/{End?.ToString() ?? (IsEndUnknown ? "" : Open)}" : Start!.ToString();

    private static bool IsWithoutDate(string part) => part is "" or Open;
}
