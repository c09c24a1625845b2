using System.Globalization;

namespace Dossier.Core.Model;

/// <summary>Writes the value of a fact as it stands in tables and in sentences. English, whatever the machine's culture.</summary>
public static class ValueWords
{
    public const string NumberFormat = "#,0.########";

    /// <summary>A value in words: "at least 12", "about 2,500", "2,000–2,500", "32%", "6 January 2022".</summary>
    public static string Of(FactValue value, Measure measure) => value switch
    {
        DateValue date => date.Date.ToWords(),
        WordsValue words => words.Words,
        NumberValue number => Number(number, measure),
        _ => "",
    };

    private static string Number(NumberValue value, Measure measure)
    {
        var words = (value.Minimum, value.Maximum) switch
        {
            ({ } from, { } to) when from == to => Digits(from),
            ({ } from, { } to) => $"{Digits(from)}–{Digits(to)}",
            ({ } from, null) => $"at least {Digits(from)}",
            (null, { } to) => $"at most {Digits(to)}",
            _ => "",
        };
        var about = value.Approximate ? "about " : "";
        if (measure.MeasureKind == MeasureKind.Share)
        {
            return $"{about}{words}%";
        }

        var unit = value is { Minimum: null or 1, Maximum: null or 1 } ? measure.Unit?.One : measure.Unit?.Other;
        return $"{about}{words}{(unit is null ? "" : " " + unit)}";
    }

    private static string Digits(decimal number) => number.ToString(NumberFormat, CultureInfo.InvariantCulture);
}
