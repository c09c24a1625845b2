using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Core.Model;

namespace Dossier.Core.Importing;

/// <summary>Reads dates as people write them, and gives them in EDTF.</summary>
public static partial class WrittenDate
{
    private static readonly FrozenDictionary<string, int> Months = Named(
        "january jan januar januari janvier enero gennaio января январь январе січня",
        "february feb februar février fevrier febrero febbraio февраля февраль феврале лютого",
        "march mar märz marz mars marzo марта март марте березня",
        "april apr avril abril aprile апреля апрель апреле квітня",
        "may mai mayo maggio мая май мае травня",
        "june jun juni juin junio giugno июня июнь июне червня",
        "july jul juli juillet julio luglio июля июль июле липня",
        "august aug août aout agosto августа август августе серпня",
        "september sep sept septembre septiembre settembre сентября сентябрь сентябре вересня",
        "october oct oktober okt octobre octubre ottobre октября октябрь октябре жовтня",
        "november nov novembre noviembre ноября ноябрь ноябре листопада",
        "december dec dezember dez décembre decembre diciembre dicembre декабря декабрь декабре грудня");

    /// <summary>The seasons by the numbers that EDTF gives them, from 21.</summary>
    private static readonly FrozenDictionary<string, int> Seasons = Named(
        "spring frühling frühjahr printemps primavera весна",
        "summer sommer été verano estate лето",
        "autumn fall herbst automne otoño autunno осень",
        "winter hiver invierno inverno зима");

    /// <summary>The month that a word names, from 1.</summary>
    public static int? Month(string word) => Months.TryGetValue(word.TrimEnd('.').ToLowerInvariant(), out var month) ? month : null;

    /// <summary>The date of an ISO 8601 text, with or without a time (the day as written, in its own time zone), or with slashes as Highwire writes it.</summary>
    public static string? Iso(string? text)
        => IsoStart().Match(text?.Trim() ?? "") is { Success: true } match ? Valid(match.Groups["date"].Value.Replace('/', '-')) : null;

    /// <summary>The date that a text is, with a weekday, a time or a label around it; <c>null</c> where it is none or has other words besides.</summary>
    public static string? Whole(string text)
    {
        var bare = Trimmings().Replace(text.Trim(), " ").Trim(' ', ',', '.', '|', '·', '•', '–', '—', '-', ':');
        if (DayMonthYear().Match(bare) is { Success: true } first && Of(first) is { } written)
        {
            return written;
        }

        if (MonthDayYear().Match(bare) is { Success: true } second)
        {
            return Of(second);
        }

        if (SeasonYear().Match(bare) is { Success: true } named && Seasons.TryGetValue(named.Groups["s"].Value.ToLowerInvariant(), out var season))
        {
            return Valid(string.Create(CultureInfo.InvariantCulture, $"{Number(named.Groups["y"]):0000}-{season + 20}"));
        }

        if (Dotted().Match(bare) is { Success: true } dotted)
        {
            return Valid(Text(dotted.Groups["y"].Value, dotted.Groups["m"].Value, dotted.Groups["d"].Value));
        }

        return IsoWhole().IsMatch(bare) ? Iso(bare) : null;
    }

    /// <summary>Whether a text is a date in which day and month can be told apart only by custom: 01/06/2022.</summary>
    public static bool IsAmbiguous(string text) => Slashed().IsMatch(text.Trim());

    /// <summary>The EDTF of a year, a month and a day, or <c>null</c> where there is no such day.</summary>
    public static string? Of(int year, int month, int? day)
        => Valid(day is { } known ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{known:00}") : string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    private static string? Of(Match match)
        => Month(match.Groups["m"].Value) is { } month
            ? Of(Number(match.Groups["y"]), month, match.Groups["d"].Success ? Number(match.Groups["d"]) : null)
            : null;

    private static string Text(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}";

    private static string? Valid(string date) => EdtfDate.Parse(date) is null ? null : date;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static FrozenDictionary<string, int> Named(params string[] months)
        => months.SelectMany((names, index) => names.Split(' ').Select(name => KeyValuePair.Create(name, index + 1))).DistinctBy(pair => pair.Key).ToFrozenDictionary(StringComparer.Ordinal);

    [GeneratedRegex(@"\A(?<date>[0-9]{4}([-/][0-9]{2}([-/][0-9]{2})?)?)([T ].*)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsoStart();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}(-[0-9]{2})?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex IsoWhole();

    [GeneratedRegex(@"\A((?<d>[0-9]{1,2})(\.|st|nd|rd|th|º|er)?\s+(de\s+|of\s+)?)?(?<m>\p{L}{3,10})\.?,?\s+(de\s+)?(?<y>[0-9]{4})(\s+(г|года|р|року)\.?)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"\A(?<m>\p{L}{3,10})\.?\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<y>[0-9]{4})\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex MonthDayYear();

    /// <summary>As reviews date their issues.</summary>
    [GeneratedRegex(@"\A(?<s>\p{L}{4,9}),?\s+(?<y>[0-9]{4})\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex SeasonYear();

    [GeneratedRegex(@"\A(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4})\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\A[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    /// <summary>What stands beside a date on a line of its own: labels, weekdays, times and zones.</summary>
    [GeneratedRegex(@"\b(first published|published|posted|publiziert|veröffentlicht|erschienen|опубликовано|publié|publicado|date|дата|datum|on|at|am|um|le|el|в|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|uhr|gmt|utc|cet|cest|est|edt|pst|pdt|bst|msk|мск)\b[.:]?|\b[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?\s?(a\.?m\.?|p\.?m\.?)?(\s|,|\z)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Trimmings();
}
