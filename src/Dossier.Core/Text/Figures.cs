using System.Collections.Immutable;
using System.Globalization;

namespace Dossier.Core.Text;

/// <summary>
/// Finds the figures of a text in one pass over its words and numerals.
/// <list type="number">
/// <item>numerals in digits of any script: 3000, 3,000, 3 000, 3’000, 2.5, 1,5, 32%, 3 million, $3bn, 1990s, 6th;</item>
/// <item>dates: 5 January, 5–10 January 2022, January 5th, January 2022, 2022-01-05.</item>
/// </list>
/// Not figures are numerals that belong to a name (G7, Il-76, 5G) and numbers written in words. Months are known by their English names.
/// </summary>
public static class Figures
{
    private const int LargestDay = 31;

    /// <summary>The tokens of the longest list of days before or behind a month; a longer one is no list of days.</summary>
    private const int LongestList = 12;

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly Dictionary<string, decimal> Magnitudes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100m, ["thousand"] = 1_000m, ["k"] = 1_000m, ["million"] = 1_000_000m, ["mn"] = 1_000_000m, ["billion"] = 1_000_000_000m, ["bn"] = 1_000_000_000m, ["trillion"] = 1_000_000_000_000m, ["tn"] = 1_000_000_000_000m,
    };

    private static readonly string[] Connectors = ["and", "or", "to", "until", "till", "through"];

    public static ImmutableArray<Figure> In(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.Any(char.IsDigit))
        {
            return [];
        }

        var tokens = FigureTokens.In(text);
        var figures = ImmutableArray.CreateBuilder<Figure>();
        for (var at = 0; at < tokens.Count;)
        {
            var next = Date(text, tokens, at, figures);
            if (next == at)
            {
                if (tokens[at].IsNumeral)
                {
                    figures.Add(Number(text, tokens, at));
                }

                next++;
            }

            at = next;
        }

        return figures.ToImmutable();
    }

    /// <summary>A numeral with the word of magnitude behind it.</summary>
    private static Figure Number(string text, List<FigureToken> tokens, int at)
    {
        var token = tokens[at];
        var number = token.Number;
        var end = token.End;
        if (at + 1 < tokens.Count && !tokens[at + 1].IsNumeral && IsGap(text, tokens, at, "", " ", "\u00A0", "-") && Magnitudes.TryGetValue(Word(text, tokens[at + 1]), out var magnitude))
        {
            number = number is { } small && small < 1_000_000_000m ? small * magnitude : null;
            end = tokens[at + 1].End;
        }

        return new Figure(token.Start, end - token.Start, number, token.IsOrdinal);
    }

    /// <summary>Adds the date or dates that begin at a token; returns the token behind them, or the same token where there is none.</summary>
    private static int Date(string text, List<FigureToken> tokens, int at, ImmutableArray<Figure>.Builder figures)
    {
        if (tokens[at] is { Iso: { } iso } written)
        {
            figures.Add(new Figure(written.Start, written.Length, null) { Year = iso.Year, Month = iso.Month, Day = iso.Day });
            return at + 1;
        }

        if (Days(text, tokens, at) is var behind && behind > at)
        {
            var named = behind < tokens.Count && Word(text, tokens[behind]) == "of" ? behind + 1 : behind;
            if (named < tokens.Count && MonthOf(text, tokens[named]) is { } month)
            {
                var (year, end) = Year(text, tokens, named + 1);
                Add(tokens, at..behind, new Figure { Month = month, Year = year }, figures);
                return end;
            }

            return at;
        }

        if (MonthOf(text, tokens[at]) is not { } first || at + 1 >= tokens.Count || !IsGap(text, tokens, at, " ", "\u00A0", ". "))
        {
            return at;
        }

        if (Days(text, tokens, at + 1) is var after && after > at + 1)
        {
            var (year, end) = Year(text, tokens, after);
            Add(tokens, (at + 1)..after, new Figure { Month = first, Year = year }, figures);
            return end;
        }

        if (Year(text, tokens, at + 1) is { Year: { } only, End: var last })
        {
            figures.Add(new Figure(tokens[at].Start, tokens[at + 1].End - tokens[at].Start, null) { Month = first, Year = only });
            return last;
        }

        return at;
    }

    private static void Add(List<FigureToken> tokens, Range days, Figure date, ImmutableArray<Figure>.Builder figures)
    {
        for (var at = days.Start.Value; at < days.End.Value; at++)
        {
            if (tokens[at].IsNumeral)
            {
                figures.Add(date with { Start = tokens[at].Start, Length = tokens[at].Length, Day = (int)tokens[at].Number!.Value });
            }
        }
    }

    /// <summary>The token behind the days that begin at a token: "5", "5–10", "5 and 6", "the 5th and the 6th"; the same token where there is none.</summary>
    private static int Days(string text, List<FigureToken> tokens, int at)
    {
        var end = at;
        while (end < tokens.Count && end - at < LongestList && IsDay(tokens[end]))
        {
            end++;
            var next = end;
            if (next < tokens.Count && Connectors.Contains(Word(text, tokens[next])))
            {
                next++;
                next += next < tokens.Count && Word(text, tokens[next]) == "the" ? 1 : 0;
            }
            else if (next >= tokens.Count || !IsGap(text, tokens, end - 1, "–", "-", "—", "/", " – ", " - ", ", "))
            {
                return end;
            }

            if (next >= tokens.Count || !IsDay(tokens[next]))
            {
                return end;
            }

            end = next;
        }

        return end;
    }

    private static bool IsDay(FigureToken token) => token is { IsNumeral: true, IsPlain: true, Number: >= 1 and <= LargestDay };

    private static (int? Year, int End) Year(string text, List<FigureToken> tokens, int at)
        => at < tokens.Count && tokens[at] is { IsNumeral: true, IsPlain: true, IsOrdinal: false, Length: 4, Number: { } year } && IsGap(text, tokens, at - 1, " ", "\u00A0", ", ", ". ")
            ? ((int)year, at + 1)
            : (null, at);

    private static int? MonthOf(string text, FigureToken token)
    {
        var word = Word(text, token);
        if (word.Length < 3 || !char.IsUpper(word[0]))
        {
            return null;
        }

        var index = Array.FindIndex(Months, month => month == word || (word.Length == 3 && month.StartsWith(word, StringComparison.Ordinal)) || (word == "Sept" && month == "September"));
        return index < 0 ? null : index + 1;
    }

    /// <summary>Whether just one of these stands between a token and the next.</summary>
    private static bool IsGap(string text, List<FigureToken> tokens, int at, params ReadOnlySpan<string> gaps)
    {
        var between = text.AsSpan(tokens[at].End, tokens[at + 1].Start - tokens[at].End);
        foreach (var gap in gaps)
        {
            if (between.SequenceEqual(gap))
            {
                return true;
            }
        }

        return false;
    }

    private static string Word(string text, FigureToken token) => token.IsNumeral || token.Length > 12 ? "" : text.Substring(token.Start, token.Length);
}
