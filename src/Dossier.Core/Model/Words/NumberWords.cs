using System.Globalization;

namespace Dossier.Core.Model.Words;

/// <summary>Writes numbers in a language.</summary>
public static class NumberWords
{
    private const int GroupSize = 3;
    private const decimal Million = 1_000_000m;

    /// <summary>A number with its groups parted: "2,500", "−5", "1.5 million" where nothing of it is lost.</summary>
    public static string Of(decimal number, Wording wording)
    {
        var (digits, scale) = Scaled(Math.Abs(number), wording);
        return (number < 0 ? "−" : "") + Grouped(digits, wording) + scale;
    }

    /// <summary>The form of a unit that stands behind a number.</summary>
    public static string Of(Unit unit, decimal number, Wording wording)
    {
        var whole = decimal.IsInteger(number);
        var absolute = Math.Abs(number);
        return wording.Plural switch
        {
            PluralRule.OneBelowTwo => absolute < 2 ? unit.One : unit.Other,
            PluralRule.EastSlavic when !whole => unit.Other,
            PluralRule.EastSlavic when absolute % 10 == 1 && absolute % 100 != 11 => unit.One,
            PluralRule.EastSlavic when absolute % 10 is >= 2 and <= 4 && absolute % 100 is not (>= 12 and <= 14) => unit.Few ?? unit.Other,
            PluralRule.EastSlavic => unit.Many ?? unit.Other,
            _ => absolute == 1 ? unit.One : unit.Other,
        };
    }

    /// <summary>The largest scale that leaves two decimals at most.</summary>
    private static (decimal Digits, string Scale) Scaled(decimal number, Wording wording)
    {
        for (var (scale, factor) = (wording.Scales.Count - 1, Million * Thousandfold(wording.Scales.Count - 1)); scale >= 0; (scale, factor) = (scale - 1, factor / 1000))
        {
            if (number >= factor && number % (factor / 100) == 0)
            {
                return (number / factor, $" {wording.Scales[scale]}");
            }
        }

        return (number, "");
    }

    private static decimal Thousandfold(int times) => times <= 0 ? 1 : 1000 * Thousandfold(times - 1);

    private static string Grouped(decimal number, Wording wording)
    {
        var written = number.ToString("0.########", CultureInfo.InvariantCulture).Split('.');
        var whole = written[0];
        for (var end = whole.Length - GroupSize; whole.Length >= wording.FewestGroupedDigits && end > 0 && written[0].Length >= wording.FewestGroupedDigits; end -= GroupSize)
        {
            whole = whole.Insert(end, wording.GroupSeparator);
        }

        return written.Length > 1 ? whole + wording.DecimalSeparator + written[1] : whole;
    }
}
