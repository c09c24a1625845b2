using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Core.Importing;

/// <summary>A number written in digits, as articles write it.</summary>
/// <param name="To">The end of a range.</param>
public sealed partial record Numeral(decimal Value, decimal? To, bool IsShare, bool IsMoney)
{
    /// <summary>
    /// Reads <c>3,000</c>, <c>3.000</c> (in a language that groups so), <c>2.5</c>, <c>32%</c>, <c>$3m</c>, <c>2,000-2,500</c>; <c>null</c> where a word is none.
    /// </summary>
    /// <param name="groupsWithStop">Whether three digits behind a stop are thousands, as in German.</param>
    public static Numeral? Read(string word, bool groupsWithStop)
    {
        if (word.Length is 0 or > 40 || Form().Match(word) is not { Success: true } match)
        {
            return null;
        }

        var scale = match.Groups["scale"].Success ? NumberWords.Scale(match.Groups["scale"].Value) ?? 1 : 1;
        if (Number(match.Groups["from"].Value, groupsWithStop) is not { } from || (match.Groups["to"].Success && Number(match.Groups["to"].Value, groupsWithStop) is null))
        {
            return null;
        }

        decimal? to = match.Groups["to"].Success ? Number(match.Groups["to"].Value, groupsWithStop) * scale : null;
        return to is null || to > from ? new Numeral(from * scale, to, match.Groups["percent"].Success, match.Groups["money"].Success) : null;
    }

    /// <summary>The number in the form of a fact's value: digits, a point, no grouping.</summary>
    public static string Text(decimal value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private static decimal? Number(string digits, bool groupsWithStop)
    {
        var (group, point) = groupsWithStop ? ('.', ',') : (',', '.');
        var plain = digits.Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u202F", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var groups = plain.Split(point)[0].Split(group);
        return groups.Skip(1).All(part => part.Length == 3)
            && decimal.TryParse(plain.Replace(group.ToString(), "", StringComparison.Ordinal).Replace(point, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number < 1_000_000_000_000_000 ? number : null;
    }

    [GeneratedRegex(@"\A(?<money>US\$|[$€£₽¥])?(?<from>[0-9][0-9.,'\u00A0\u202F]*)(-(?<to>[0-9][0-9.,'\u00A0\u202F]*))?(?<scale>m|bn|k)?(?<percent>%)?(?<money>[€₽])?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
