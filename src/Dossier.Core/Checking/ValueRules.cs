using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>
/// Holds the value of a fact against its own passage: where the passage has numbers in digits, one of them is the value, or a bound of it; where it has
/// dates, one of them agrees with the value. What is worked out by the editor is left alone, and so is whatever the passage may say in words.
/// </summary>
public static partial class ValueRules
{
    private const int MostNamed = 4;

    /// <summary>A day of the month as a figure ("31st"), which has not its month in it.</summary>
    private const int LongestDay = 4;

    /// <summary>Numbers up to here are as often written in words.</summary>
    private const decimal LargestInWords = 100;

    /// <summary>A larger number is no figure but a row of digits, and could not be multiplied.</summary>
    private const decimal LargestRead = 1_000_000_000_000_000;

    private static readonly decimal[] Slips = [1_000, 1_000_000, 1_000_000_000];

    private static readonly string[] SmallWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly HashSet<string> LargeWords = new(
        [
            "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions", "trillion",
            "dozen", "dozens", "score", "scores", "half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths", "double", "doubled", "twice", "triple", "tripled", "couple", "pair", "both", "none", "zero", "nobody",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that lead from the date that a text has to another one.</summary>
    private static readonly HashSet<string> RelativeWords = new(["year", "years", "month", "months", "week", "weeks", "day", "days", "later", "earlier", "before", "after", "ago", "last", "next", "previous", "following", "eve"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that name a day without its year.</summary>
    private static readonly HashSet<string> NamedDays = new([.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames, .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, "spring", "summer", "autumn", "winter", "today", "yesterday", "tomorrow", "now", "this", "since"], StringComparer.OrdinalIgnoreCase);

    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var fact in graph.Facts.Where(fact => !fact.Fact.ValueDerived && graph.Passages[fact.Article, fact.Fact.Passage].Status != PassageStatus.NotFound))
        {
            var language = fact.Article.Language?.Value ?? graph.Content.Settings.Language;
            var isEnglish = language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase);
            var others = fact.Value switch
            {
                NumberValue number => OtherNumbers(number, fact, isEnglish),
                DateValue date when isEnglish => OtherDates(date.Date, fact.Fact.Passage.Value),
                _ => [],
            };
            if (!others.IsEmpty)
            {
                var what = fact.Value is DateValue ? "date" : "number";
                diagnostics.Add(
                    fact.Fact.Value.Span,
                    Rules.ValueNotInPassage,
                    $"`{fact.Fact.Value.Value}` does not stand in its own passage, whose {what}{(others.Length == 1 ? " is" : "s are")} {string.Join(", ", others.Take(MostNamed).Select(other => $"`{other}`"))}{(others.Length > MostNamed ? ", …" : "")}",
                    "mend the value, or take the words that hold it into the passage; if you worked it out, say `value-derived: true`, and how in `note:`");
            }
        }
    }

    /// <summary>The numbers of the passage, where none of them can be the value.</summary>
    private static ImmutableArray<string> OtherNumbers(NumberValue value, LinkedFact fact, bool isEnglish)
    {
        var passage = fact.Fact.Passage.Value;
        var numbers = Figures.In(passage).Where(figure => figure is { Month: null, IsOrdinal: false } && !MayBeYear(passage.Substring(figure.Start, figure.Length))).ToImmutableArray();
        if (numbers.IsEmpty || numbers.Any(figure => figure.Number is null or > LargestRead))
        {
            return [];
        }

        var unit = fact.Measure.Unit is { } written ? Words().Matches(written.Other).Select(word => MeantNumber.Factor(word.Value)).FirstOrDefault(factor => factor is not null) ?? 1 : 1;
        var bounds = new[] { value.Minimum, value.Maximum }.OfType<decimal>().Select(bound => Math.Abs(bound)).Distinct().ToArray();
        var range = value.Approximate ? ValueBounds.Of(value) : null;
        var factors = numbers.Select(figure => FactorBehind(passage, figure)).OfType<decimal>().Append(1m).Distinct().ToArray();
        var readings = numbers.SelectMany(figure => Readings(passage, figure, factors)).SelectMany(number => new[] { number, number / unit }).ToArray();
        if (readings.Any(number => bounds.Contains(number) || (range is { From: { } from, To: { } to } && number >= from && number <= to)))
        {
            return [];
        }

        var isThousandsOff = readings.Any(number => bounds.Any(bound => bound is > 0 and <= LargestRead && Slips.Any(slip => number == bound * slip)));
        return isThousandsOff || !MayBeInWords(bounds, passage, isEnglish)
            ? [.. numbers.Select(figure => Shown(passage, figure)).Distinct()]
            : [];
    }

    /// <summary>What a numeral can mean: with stops or a comma between thousands or before decimals, with the word of magnitude behind it or behind the number that follows.</summary>
    private static IEnumerable<decimal> Readings(string passage, Figure figure, decimal[] factors)
    {
        var own = FactorBehind(passage, figure);
        var digits = Digits().Match(passage, figure.Start).Value;
        var plain = Figures.In(digits) is [{ Number: { } number }] ? number : figure.Number!.Value;
        var values = new List<decimal>();
        if (Grouped().IsMatch(digits) && decimal.TryParse(digits.Where(char.IsAsciiDigit).ToArray(), NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            values.Add(whole);
            if (!digits.EndsWith("000", StringComparison.Ordinal))
            {
                values.Add(plain);
            }
        }
        else
        {
            values.Add(plain);
        }

        return values.Where(value => value <= LargestRead).SelectMany(value => own is { } factor ? [value * factor, MayBeUnit(passage, figure) ? value : value * factor] : factors.Select(factor => value * factor));
    }

    /// <summary>Whether the word behind a numeral is one letter, as <c>m</c>, which means millions or metres.</summary>
    private static bool MayBeUnit(string passage, Figure figure) => Behind().Match(passage, figure.Start).Groups["word"].Length == 1;

    private static decimal? FactorBehind(string passage, Figure figure)
        => Behind().Match(passage, figure.Start) is { Success: true } behind && behind.Index == figure.Start ? MeantNumber.Factor(behind.Groups["word"].Value) : null;

    /// <summary>Whether the passage may say the value in words beside its numerals. The words of other languages are not known: there any small or round number may be.</summary>
    private static bool MayBeInWords(decimal[] bounds, string passage, bool isEnglish)
    {
        if (!isEnglish)
        {
            return bounds.Any(bound => bound <= LargestInWords || bound.ToString("0.####", CultureInfo.InvariantCulture).TrimEnd('0').Length <= 2);
        }

        var numerals = Behind().Matches(passage).Select(match => match.Groups["word"].Index).ToHashSet();
        var words = Words().Matches(passage).Where(word => !numerals.Contains(word.Index)).Select(word => word.Value).ToArray();
        return words.Any(LargeWords.Contains)
            || words.Any(word => Array.FindIndex(SmallWords, small => small.Equals(word, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index && bounds.Any(bound => bound == index + 1));
    }

    /// <summary>The dates of the passage, where none of them agrees with the value.</summary>
    private static ImmutableArray<string> OtherDates(EdtfDate value, string passage)
    {
        if (value is not { Start: { IsPlain: true } start, End: { IsPlain: true } end } || Words().Matches(passage).Any(word => RelativeWords.Contains(word.Value)))
        {
            return [];
        }

        var figures = Figures.In(passage);
        var dates = figures.Where(figure => figure.Month is not null).ToImmutableArray();
        if (dates.IsEmpty)
        {
            dates = [.. figures.Where(figure => !figure.IsOrdinal && MayBeYear(passage.Substring(figure.Start, figure.Length))).Select(figure => figure with { Year = (int?)figure.Number, Number = null })];
            dates = Words().Matches(passage).Any(word => NamedDays.Contains(word.Value)) ? [] : dates;
        }

        return dates.IsEmpty || dates.Any(date => Agrees(date, start, end)) ? [] : [.. dates.Select(date => WithMonth(passage, date)).Distinct()];
    }

    /// <summary>Whether a date lies in the value as far as both are written.</summary>
    private static bool Agrees(Figure date, DatePoint start, DatePoint end)
        => start == end
            ? (date.Year ?? start.Year) == start.Year && (date.Month ?? start.Month ?? 0) == (start.Month ?? date.Month ?? 0) && (date.Day ?? start.Day ?? 0) == (start.Day ?? date.Day ?? 0)
            : date.Year is not { } year || (year >= start.Year && year <= end.Year);

    private static string WithMonth(string passage, Figure date)
    {
        var month = date.Month is { } named ? CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(named) : "";
        return date.Day is not { } day || date.Length > LongestDay ? passage.Substring(date.Start, date.Length) : $"{day} {month}{(date.Year is { } year ? $" {year}" : "")}";
    }

    private static string Shown(string passage, Figure figure)
    {
        var end = figure.Start + figure.Length;
        return passage[figure.Start..end] + (end < passage.Length && passage[end] == '%' ? "%" : "");
    }

    private static bool MayBeYear(string numeral) => numeral.Length == 4 && int.TryParse(numeral, out var year) && year is >= 1500 and <= 2100;

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Words();

    /// <summary>The digits of a numeral with the marks inside it.</summary>
    [GeneratedRegex(@"\d+([.,’'\u00A0\u2009\u202F\u2007 ]\d{3}(?!\d))*([.,]\d+)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\A\d{1,3}([.,’'\u00A0\u2009\u202F\u2007 ]\d{3})+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grouped();

    /// <summary>A numeral and the word behind it.</summary>
    [GeneratedRegex(@"\d([\d.,’'\u00A0\u2009\u202F\u2007 ]*\d)?[\s-]?(?<word>\p{L}+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Behind();
}
