using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Core.Model.Words;

namespace Dossier.Core.Model;

/// <summary>What an author can have meant by a date that is written in another form than EDTF's, as sources write it.</summary>
public static partial class MeantDate
{
    private const int FirstSeason = 21;

    private static readonly string[] About = ["about ", "around ", "circa ", "ca. ", "ca ", "c. ", "~"];

    /// <summary>The dates in EDTF, each of which exists: none where nothing is known, two where day and month may be meant either way.</summary>
    public static ImmutableArray<string> Of(string text)
        => [.. Writings(text.Trim()).Where(date => EdtfDate.Parse(date) is not null).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Writings(string text)
    {
        if (About.FirstOrDefault(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } about)
        {
            return Writings(text[about.Length..].Trim()).Concat([text[about.Length..].Trim()]).Select(date => date + "~");
        }

        return WithTime().Match(text) is { Success: true } timed ? [timed.Groups["day"].Value]
            : YearFirst().Match(text) is { Success: true } first ? [Day(first.Groups["y"].Value, first.Groups["m"].Value, first.Groups["d"].Value)]
            : YearLast().Match(text) is { Success: true } last ? [Day(last.Groups["y"].Value, last.Groups["b"].Value, last.Groups["a"].Value), Day(last.Groups["y"].Value, last.Groups["a"].Value, last.Groups["b"].Value)]
            : DayAndMonth().Match(text) is { Success: true } day && Month(day.Groups["m"].Value) is { } month ? [Day(day.Groups["y"].Value, month, day.Groups["d"].Value)]
            : MonthAndDay().Match(text) is { Success: true } american && Month(american.Groups["m"].Value) is { } named ? [Day(american.Groups["y"].Value, named, american.Groups["d"].Value)]
            : MonthOrSeason().Match(text) is { Success: true } part && (Month(part.Groups["m"].Value) ?? Season(part.Groups["m"].Value)) is { } number ? [$"{part.Groups["y"].Value}-{number}"]
            : Years().Match(text) is { Success: true } years ? [$"{years.Groups["a"].Value}/{years.Groups["b"].Value}"]
            : Decade().Match(text) is { Success: true } decade ? [decade.Groups["d"].Value + "X"]
            : [];
    }

    private static string Day(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    /// <summary>The number of a month, by its name in one of the languages or the first letters of its English one.</summary>
    private static string? Month(string name)
    {
        var index = Index(wording => wording.Months, name) ?? Index(wording => wording.MonthsAlone, name) ?? Index(_ => [.. Wordings.English.Months.Select(month => month[..3])], name.TrimEnd('.'));
        return index is { } month ? (month + 1).ToString("00", CultureInfo.InvariantCulture) : null;
    }

    private static string? Season(string name)
        => Index(wording => wording.Seasons, name) is { } index ? (index + FirstSeason).ToString(CultureInfo.InvariantCulture) : null;

    private static int? Index(Func<Wording, IReadOnlyList<string>> names, string name)
        => Wordings.All.Select(wording => names(wording).ToList().FindIndex(known => known.Equals(name, StringComparison.OrdinalIgnoreCase))).Where(index => index >= 0).Cast<int?>().FirstOrDefault();

    [GeneratedRegex(@"\A(?<day>\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WithTime();

    [GeneratedRegex(@"\A(?<y>\d{4})(?<s>[-./]?)(?<m>\d{1,2})\k<s>(?<d>\d{1,2})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\A(?<a>\d{1,2})(?<s>[-./]) ?(?<b>\d{1,2})\k<s> ?(?<y>\d{4})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"\A(?<d>\d{1,2})(st|nd|rd|th|\.)?[ -](?<m>\p{L}+\.?),?[ -](?<y>\d{4})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"\A(?<m>\p{L}+\.?) (?<d>\d{1,2})(st|nd|rd|th)?,? (?<y>\d{4})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"\A(?<m>\p{L}+\.?),? (?<y>\d{4})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MonthOrSeason();

    [GeneratedRegex(@"\A(?<a>\d{4}) ?(-|–|to) ?(?<b>\d{4})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\A(the )?(?<d>\d{3})0s\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Decade();
}
