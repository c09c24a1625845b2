using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Core.Model;

/// <summary>The value that one article gives for one measure, as it gives it: never more exact than its source.</summary>
public abstract partial record FactValue
{
    /// <summary>Larger numbers are no counts of anything; the bound keeps every sum of two within <see cref="decimal"/>.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    private const string Scales = "thousand|million|billion|trillion";

    /// <summary>Reads a value as an editor writes it; <c>null</c> where it is not one of the measure's kind.</summary>
    /// <remarks>
    /// Quantities, shares and money: <c>3000</c>, <c>&gt;=12</c>, <c>&gt;12</c>, <c>&lt;=5</c>, <c>&lt;5</c>, <c>~2500</c>, <c>2000..2500</c>,
    /// <c>32%</c>, <c>1.5 million</c>, or vague words ("dozens"), which stay words. Dates: EDTF. Texts: as they are.
    /// </remarks>
    public static FactValue? Parse(string text, MeasureKind kind) => kind switch
    {
        MeasureKind.Text => string.IsNullOrWhiteSpace(text) ? null : new WordsValue(text),
        MeasureKind.Date => EdtfDate.Parse(text) is { } date ? new DateValue(date) : null,
        _ => ParseNumber(text, kind == MeasureKind.Share),
    };

    /// <summary>The value as an editor would write it: <see cref="Parse"/> reads it back.</summary>
    public sealed override string ToString() => Written();

    private protected abstract string Written();

    private static FactValue? ParseNumber(string text, bool share)
    {
        var match = NumberPattern().Match(text);
        if (match.Success && (share || !match.Groups["p"].Success))
        {
            return Bounds(match) is ({ } from, { } to) ? Number(match.Groups["s"].Value, from, to) : null;
        }

        return text.Length > 0 && !text.Any(char.IsDigit) && char.IsLetter(text[0]) ? new WordsValue(text) : null;
    }

    private static (decimal? From, decimal? To) Bounds(Match match)
    {
        var from = Number(match.Groups["a"], match.Groups["x"]);
        var to = match.Groups["b"].Success ? Number(match.Groups["b"], match.Groups["x"]) : from;
        var mixed = match.Groups["b"].Success && match.Groups["s"].Value is not ("" or "~");
        return mixed || to < from ? (null, null) : (from, to);
    }

    private static NumberValue Number(string sign, decimal from, decimal to) => sign switch
    {
        ">=" => new NumberValue(from, null, Approximate: false),
        ">" => new NumberValue(from, null, Approximate: false) { IsExclusive = true },
        "<=" => new NumberValue(null, from, Approximate: false),
        "<" => new NumberValue(null, from, Approximate: false) { IsExclusive = true },
        _ => new NumberValue(from, to, sign == "~"),
    };

    private static decimal? Number(Group digits, Group scale)
    {
        if (!decimal.TryParse(digits.ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var factor = scale.Value switch { "thousand" => 1_000m, "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1m };
        return Math.Abs(number) <= Largest / factor ? number * factor : null;
    }

    [GeneratedRegex(@"\A(?<s>>=|>|<=|<|~)?\s?(?<a>-?[0-9]{1,20}(\.[0-9]{1,8})?)(\.\.(?<b>-?[0-9]{1,20}(\.[0-9]{1,8})?))?(\s(?<x>" + Scales + @"))?(?<p>\s?%)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NumberPattern();
}

/// <summary>A number or a range of numbers. A <c>null</c> bound is open: "at least" has no maximum, "at most" no minimum.</summary>
public sealed record NumberValue(decimal? Minimum, decimal? Maximum, bool Approximate) : FactValue
{
    /// <summary>The one bound that is given is not itself meant: "more than", "less than".</summary>
    public bool IsExclusive { get; init; }

    private protected override string Written() => (Minimum, Maximum) switch
    {
        ({ } from, { } to) => $"{(Approximate ? "~" : "")}{Digits(from)}{(from == to ? "" : $"..{Digits(to)}")}",
        ({ } from, null) => $"{(IsExclusive ? ">" : ">=")}{Digits(from)}",
        (null, { } to) => $"{(IsExclusive ? "<" : "<=")}{Digits(to)}",
        _ => "",
    };

    private static string Digits(decimal number) => number.ToString("0.########", CultureInfo.InvariantCulture);
}

/// <summary>A date as precise as its source.</summary>
public sealed record DateValue(EdtfDate Date) : FactValue
{
    private protected override string Written() => Date.ToString();
}

/// <summary>Words that are not turned into a number: "dozens", or the value of a text measure.</summary>
public sealed record WordsValue(string Words) : FactValue
{
    private protected override string Written() => Words;
}
