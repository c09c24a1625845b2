using System.Buffers;
using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>A word of running text with the punctuation that stands around it.</summary>
/// <param name="Before">Punctuation directly before it, such as an opening bracket.</param>
/// <param name="Text">The word without a possessive ending.</param>
/// <param name="After">Punctuation directly behind it.</param>
public sealed record ClauseWord(string Before, string Text, string After, bool IsPossessive)
{
    private static readonly SearchValues<char> Enders = SearchValues.Create(",;:—–()!?…");

    public bool IsUpper => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>Whether the word is the possessive of a plural, as in "Pilots' Association": its sign may be part of a name.</summary>
    public bool IsPluralPossessive => After is "'" or "’" && Text.EndsWith('s');

    /// <summary>Whether a sentence ends behind the word, as far as its punctuation shows.</summary>
    public bool EndsSentence => After.AsSpan().ContainsAny("!?…") || (After.Contains('.', StringComparison.Ordinal) && Text.Length > 3);

    /// <summary>Whether a clause ends behind the word; a stop behind an initial or a title does not end one.</summary>
    public bool EndsClause => After.AsSpan().ContainsAny(Enders) || After.Contains("--", StringComparison.Ordinal) || (After.Contains('.', StringComparison.Ordinal) && Text.Length > 3);
}

/// <summary>A few words of running text, taken apart.</summary>
public static class Clause
{
    public static ImmutableArray<ClauseWord> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<ClauseWord>();
        foreach (var piece in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            while (start < piece.Length && !char.IsLetterOrDigit(piece[start]))
            {
                start++;
            }

            var end = piece.Length;
            while (end > start && !char.IsLetterOrDigit(piece[end - 1]))
            {
                end--;
            }

            if (start == end)
            {
                if (words.Count > 0)
                {
                    words[^1] = words[^1] with { After = words[^1].After + piece };
                }

                continue;
            }

            var word = piece[start..end];
            var possessive = word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal);
            words.Add(new ClauseWord(piece[..start], possessive ? word[..^2] : word, piece[end..], possessive));
        }

        return words.ToImmutable();
    }
}
