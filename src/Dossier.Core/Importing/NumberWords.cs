using System.Collections.Frozen;

namespace Dossier.Core.Importing;

/// <summary>Numbers written as words, in English, and the words that stand for large or vague ones in several languages.</summary>
public static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Small = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ')
        .Select((word, value) => KeyValuePair.Create(word, value))
        .Concat("twenty thirty forty fifty sixty seventy eighty ninety".Split(' ').Select((word, tens) => KeyValuePair.Create(word, (tens + 2) * 10)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, decimal> Scales = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["tausend"] = 1000, ["millionen"] = 1_000_000, ["mio"] = 1_000_000, ["milliarden"] = 1_000_000_000, ["mrd"] = 1_000_000_000, ["millones"] = 1_000_000, ["milliards"] = 1_000_000_000,
        ["тыс"] = 1000, ["тысяч"] = 1000, ["тысячи"] = 1000, ["млн"] = 1_000_000, ["миллионов"] = 1_000_000, ["миллиона"] = 1_000_000, ["млрд"] = 1_000_000_000, ["миллиардов"] = 1_000_000_000,
        ["m"] = 1_000_000, ["bn"] = 1_000_000_000,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> VagueWords = new("dozens hundreds thousands millions scores tens dutzende hunderte tausende десятки сотни тысячи".Split(' '), StringComparer.OrdinalIgnoreCase);

    public static bool IsVague(string word) => VagueWords.Contains(word);

    public static decimal? Scale(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;

    /// <summary>The number that begins at a word, with the count of its words: "three and a half thousand", "twenty-five", "a dozen".</summary>
    public static (decimal Value, int Words)? Read(ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
        {
            return null;
        }

        if (words.Length > 1 && words[0] is "a" or "A" && words[1] is "dozen" or "hundred" or "thousand" or "million" or "billion")
        {
            return words[1] == "dozen" ? (12, 2) : (Scales[words[1]], 2);
        }

        if (Part(words[0]) is not { } value)
        {
            return null;
        }

        var used = 1;
        if (words.Length > used + 2 && words[used] == "and" && words[used + 1] == "a" && words[used + 2] == "half")
        {
            return Scaled(value + 0.5m, words, used + 3);
        }

        if (value is >= 20 and < 100 && value % 10 == 0 && words.Length > 1 && Part(words[1]) is < 10 and var unit)
        {
            (value, used) = (value + unit, 2);
        }

        return Scaled(value, words, used);
    }

    private static (decimal, int) Scaled(decimal value, ReadOnlySpan<string> words, int used)
    {
        while (used < words.Length && words[used].Length > 2 && Scale(words[used]) is { } scale && value < 1_000_000_000_000)
        {
            (value, used) = (value * scale, used + 1);
        }

        return (value, used);
    }

    private static int? Part(string word)
    {
        if (Small.TryGetValue(word, out var value))
        {
            return value;
        }

        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && Small.TryGetValue(word[..hyphen], out var tens) && tens >= 20 && Small.TryGetValue(word[(hyphen + 1)..], out var unit) && unit is > 0 and < 10 ? tens + unit : null;
    }
}
