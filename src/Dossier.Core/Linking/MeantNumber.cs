using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>
/// How a number is written that stands as sources write it: with its unit, with commas between thousands, with an abbreviated or foreign
/// word of magnitude, as a range with a dash. What the value is never changes by it: where that can't be known, nothing is proposed.
/// </summary>
internal static partial class MeantNumber
{
    /// <summary>The words of magnitude that a value takes, by what sources write.</summary>
    private static readonly Dictionary<string, string> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = "thousand", ["thousands"] = "thousand", ["tausend"] = "thousand", ["тыс"] = "thousand", ["тысяч"] = "thousand", ["тысячи"] = "thousand",
        ["million"] = "million", ["millions"] = "million", ["mn"] = "million", ["mln"] = "million", ["mio"] = "million", ["millionen"] = "million", ["millones"] = "million", ["млн"] = "million", ["миллиона"] = "million", ["миллионов"] = "million",
        ["billion"] = "billion", ["billions"] = "billion", ["bn"] = "billion", ["bln"] = "billion", ["mrd"] = "billion", ["milliarden"] = "billion", ["milliards"] = "billion", ["млрд"] = "billion", ["миллиарда"] = "billion", ["миллиардов"] = "billion",
        ["trillion"] = "trillion", ["trillions"] = "trillion", ["tn"] = "trillion", ["trn"] = "trillion",
    };

    /// <summary>Letters that are words of magnitude behind money, and may be units behind anything else.</summary>
    private static readonly Dictionary<string, string> Letters = new(StringComparer.OrdinalIgnoreCase) { ["k"] = "thousand", ["m"] = "million", ["b"] = "billion" };

    /// <summary>Words that multiply, and that no value takes.</summary>
    private static readonly HashSet<string> Multipliers = new(["hundred", "hundreds", "dozen", "dozens", "score", "scores", "gross", "pair", "pairs", "lakh", "lakhs", "crore", "crores", "half", "quarter"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The cure for a value that can't be read; <c>null</c> where it is not known what is meant.</summary>
    public static string? Cure(string written, MeasureKind kind)
    {
        var match = Pattern().Match(written.Trim());
        if (!match.Success)
        {
            return null;
        }

        var unit = match.Groups["unit"].Value.Split([' ', '\u00A0', '\u202F', '.'], StringSplitOptions.RemoveEmptyEntries);
        var scale = unit.Length == 0 ? null : Scale(unit[0], kind);
        if (unit.Skip(scale is null ? 0 : 1).Any(word => Multipliers.Contains(word) || Scale(word, kind) is not null))
        {
            return null;
        }

        var hasUnit = match.Groups["sign"].Value.Length > 0 || unit.Length > (scale is null ? 0 : 1);
        var (value, isTurned) = Value(match, scale, kind);
        if (value is null || FactValue.Parse(value, kind) is null)
        {
            return null;
        }

        if (unit.Length > 0 && scale is null && Letters.TryGetValue(unit[0], out var meant))
        {
            return $"write `{value}` if `{unit[0]}` is its unit, which stands in the measure, or `{value} {meant}` if it means {meant}s";
        }

        return $"{(isTurned ? "it is the wrong way round: " : "")}write `{value}`{(hasUnit ? "; leave the unit out, it stands in the measure" : "")}";
    }

    /// <summary>The number by which a word of magnitude multiplies; <c>null</c> for any other word.</summary>
    public static decimal? Factor(string word) => (Scales.GetValueOrDefault(word) ?? Letters.GetValueOrDefault(word)) switch
    {
        "thousand" => 1_000m,
        "million" => 1_000_000m,
        "billion" => 1_000_000_000m,
        "trillion" => 1_000_000_000_000m,
        _ => word.Equals("hundred", StringComparison.OrdinalIgnoreCase) ? 100m : null,
    };

    private static (string? Value, bool IsTurned) Value(Match match, string? scale, MeasureKind kind)
    {
        var (from, to) = (Digits(match.Groups["a"]), Digits(match.Groups["b"]));
        var (ofFrom, ofTo) = (match.Groups["ax"].Success ? Scale(match.Groups["ax"].Value, kind) : scale, scale);
        if (match.Groups["ax"].Success && (ofFrom is null || to.Length == 0))
        {
            return (null, false);
        }

        if (to.Length > 0 && ofFrom != ofTo)
        {
            (from, to, scale) = (InFull(from, ofFrom), InFull(to, ofTo), null);
        }

        var isTurned = to.Length > 0 && decimal.TryParse(from, CultureInfo.InvariantCulture, out var first) && decimal.TryParse(to, CultureInfo.InvariantCulture, out var second) && second < first;
        (from, to) = isTurned ? (to, from) : (from, to);
        return ($"{match.Groups["bound"].Value}{from}{(to.Length > 0 ? ".." + to : "")}{(scale is null ? "" : " " + scale)}{match.Groups["percent"].Value}", isTurned);
    }

    private static string? Scale(string word, MeasureKind kind) => Scales.GetValueOrDefault(word) ?? (kind == MeasureKind.Money ? Letters.GetValueOrDefault(word) : null);

    private static string Digits(Group number) => Thousands().Replace(number.Value, "").Trim();

    private static string InFull(string number, string? scale)
        => FactValue.Parse(scale is null ? number : $"{number} {scale}", MeasureKind.Quantity)?.ToString() ?? number;

    [GeneratedRegex(
        @"\A((?<between>between\s)|from\s)?(?<bound>>=|<=|>|<|~)?\s?(?<sign>\p{Sc})?\s?(?<a>" + Number + @")(\s?(?<ax>\p{L}+)\.?)??(\s?(?(between)and\s|(-|–|—|\.\.|to\s))\s?\p{Sc}?\s?(?<b>" + Number + @"))?(?<percent>\s?%)?[\s-]?(?<unit>[\p{L}\p{Sc}][\p{L}\p{Sc}\s.-]*)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Pattern();

    private const string Number = @"\d([\d,\u00A0\u202F ]*\d)?(\.\d+)?";

    [GeneratedRegex(@"[,\u00A0\u202F ](?=\d{3}(\D|\z))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousands();
}
