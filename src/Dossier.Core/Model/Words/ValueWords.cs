using System.Globalization;

namespace Dossier.Core.Model.Words;

/// <summary>Writes the value of a fact as it stands in tables and in sentences.</summary>
public static class ValueWords
{
    /// <summary>A value in words: "at least 12", "about 2,500 troops", "2,000–2,500", "32%", "6 January 2022".</summary>
    public static string Of(FactValue value, Measure measure, Wording wording) => value switch
    {
        DateValue date => DateWords.Of(date.Date, wording),
        WordsValue words => words.Words,
        NumberValue number => Number(number, measure, wording),
        _ => "",
    };

    private static string Number(NumberValue value, Measure measure, Wording wording)
    {
        var (from, to) = (value.Minimum, value.Maximum);
        var digits = from is { } low && to is { } high && low != high
            ? $"{NumberWords.Of(low, wording)}–{NumberWords.Of(high, wording)}"
            : NumberWords.Of(from ?? to ?? 0, wording);
        var amount = measure.MeasureKind == MeasureKind.Share ? Filled(wording.Percent, digits)
            : measure.Unit is { } unit ? $"{digits} {NumberWords.Of(unit, to ?? from ?? 0, wording)}"
            : digits;
        return (from, to) switch
        {
            (not null, null) => Filled(value.IsExclusive ? wording.MoreThan : wording.AtLeast, amount),
            (null, not null) when !value.IsExclusive => Filled(wording.AtMost, amount),
            (null, not null) => Filled(measure.MeasureKind == MeasureKind.Quantity ? wording.FewerThan : wording.LessThan, amount),
            _ when value.Approximate => Filled(wording.About, amount),
            _ => amount,
        };
    }

    private static string Filled(string pattern, string text) => string.Format(CultureInfo.InvariantCulture, pattern, text);
}
