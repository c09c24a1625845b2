using System.Text.RegularExpressions;
using Dossier.Core.Model;

namespace Dossier.Core.Reading.Shapes;

/// <summary>Says what is wrong with a date: that it does not exist, or only that it is written in another form, and then in which it can be written.</summary>
public static partial class DateFault
{
    private const string Seasons = "`2022-21` to `2022-24` are spring, summer, autumn and winter";

    /// <param name="text">What is no date in EDTF.</param>
    /// <param name="expected">What may stand in its place.</param>
    public static (string Message, string Help) Of(string text, string expected)
    {
        var ends = text.Split('/');
        if (ends.Length == 2 && ends.All(end => EdtfDate.Parse(end) is not null))
        {
            return ($"`{text}` ends before it begins", "write the earlier date first");
        }

        if (ends.FirstOrDefault(end => WellFormed().IsMatch(end) && EdtfDate.Parse(end) is null) is { } missing)
        {
            return ($"`{missing}` is not a date that exists", "mend the month or the day; leave out what the source does not state");
        }

        var meant = MeantDate.Of(text);
        return ($"`{text}` is not written as a date is here", meant switch
        {
            [] => $"write {expected}; {Seasons}",
            [var one] => $"write `{one}`",
            _ => $"write the year, the month and the day: {string.Join(" or ", meant.Select(date => $"`{date}`"))}, whichever is meant",
        });
    }

    [GeneratedRegex(@"\A-?\d{4}-\d{2}(-\d{2})?[?~%]?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WellFormed();
}
