using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Core.Model;

/// <summary>The value that one article gives for one measure, as it gives it: never more exact than its source.</summary>
public abstract partial record FactValue
{
    /// <summary>Reads a value as an editor writes it; <c>null</c> where it is not one of the measure's kind.</summary>
    /// <remarks>
    /// Quantities, shares and money: <c>3000</c>, <c>&gt;=12</c>, <c>&lt;=5</c>, <c>~2500</c>, <c>2000..2500</c>, <c>32%</c>, or vague words
    /// ("dozens"), which stay words. Dates: EDTF. Texts: as they are.
    /// </remarks>
    public static FactValue? Parse(string text, MeasureKind kind) => kind switch
    {
        MeasureKind.Text => string.IsNullOrWhiteSpace(text) ? null : new WordsValue(text),
        MeasureKind.Date => EdtfDate.Parse(text) is { } date ? new DateValue(date) : null,
        _ => ParseNumber(text, kind == MeasureKind.Share),
    };

    private static FactValue? ParseNumber(string text, bool share)
    {
        var match = NumberPattern().Match(text);
        if (match.Success && (share || !match.Groups["p"].Success))
        {
            var from = Number(match.Groups["a"]);
            var to = match.Groups["b"].Success ? Number(match.Groups["b"]) : (decimal?)null;
            var sign = match.Groups["s"].Value;
            if (from is null || (match.Groups["b"].Success && (to is null || to < from || sign is ">=" or "<=")))
            {
                return null;
            }

            return sign switch
            {
                ">=" => new NumberValue(from, null, Approximate: false),
                "<=" => new NumberValue(null, from, Approximate: false),
                _ => new NumberValue(from, to ?? from, sign == "~"),
            };
        }

        return text.Length > 0 && !text.Any(char.IsDigit) && char.IsLetter(text[0]) ? new WordsValue(text) : null;
    }

    private static decimal? Number(Group group)
        => decimal.TryParse(group.ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"\A(?<s>>=|<=|~)?\s?(?<a>-?[0-9]{1,20}(\.[0-9]{1,8})?)(\.\.(?<b>-?[0-9]{1,20}(\.[0-9]{1,8})?))?(?<p>\s?%)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();
}

/// <summary>A number or a range of numbers. A <c>null</c> bound is open: "at least" has no maximum, "at most" no minimum.</summary>
public sealed record NumberValue(decimal? Minimum, decimal? Maximum, bool Approximate) : FactValue;

/// <summary>A date as precise as its source.</summary>
public sealed record DateValue(EdtfDate Date) : FactValue;

/// <summary>Words that are not turned into a number: "dozens", or the value of a text measure.</summary>
public sealed record WordsValue(string Words) : FactValue;
