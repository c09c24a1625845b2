using System.Collections.Immutable;

namespace Dossier.Core.Provenance;

/// <summary>Finds the words of a source that are nearest to a passage which it does not hold, and how the two differ.</summary>
public static class NearestPassage
{
    /// <summary>A gain, not only no cost: else words that stand in the source would be given up for a cheaper way to get rid of a wrong one beside them.</summary>
    private const int Same = -2;

    private const int Open = 0;
    private const int OtherForm = 1;
    private const int Other = 3;
    private const int OneSided = 2;
    private const int LongestCompared = 500;
    private const int ShortestStem = 3;

    /// <summary>
    /// The stretch of the source with the fewest differences, word by word, or <c>null</c> where fewer than half of the passage's words stand in it.
    /// Looked at are the stretches in which the most words stand at the same distance from each other as in the passage.
    /// </summary>
    public static NearPassage? In(SourceText text, ImmutableArray<PatternElement> passage)
    {
        if (passage.Length > LongestCompared)
        {
            return null;
        }

        var votes = new Dictionary<int, int>();
        for (var i = 0; i < text.WordCount; i++)
        {
            for (var j = 0; j < passage.Length; j++)
            {
                if (!passage[j].IsOpen && passage[j].Alternatives.Any(word => IsSame(word.Text, text[i])))
                {
                    votes[i - j] = votes.GetValueOrDefault(i - j) + 1;
                }
            }
        }

        const int mostLookedAt = 8;
        return votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).Take(mostLookedAt)
            .Select(vote => Align(text, passage, Math.Max(0, vote.Key - passage.Length), Math.Min(text.WordCount, vote.Key + (2 * passage.Length))))
            .Where(near => near.SameWords * 2 >= passage.Length)
            .OrderBy(near => near.Cost)
            .FirstOrDefault();
    }

    /// <summary>Aligns the whole passage with a part of the stretch at the least cost (Sellers' variant of edit distance, where the ends of the text are free).</summary>
    private static NearPassage Align(SourceText text, ImmutableArray<PatternElement> passage, int first, int end)
    {
        var columns = end - first;
        var costs = new int[passage.Length + 1, columns + 1];
        for (var i = 1; i <= passage.Length; i++)
        {
            costs[i, 0] = costs[i - 1, 0] + (passage[i - 1].IsOpen ? Open : OneSided);
            for (var j = 1; j <= columns; j++)
            {
                costs[i, j] = Math.Min(
                    costs[i - 1, j - 1] + Cost(passage[i - 1], text[first + j - 1]),
                    Math.Min(costs[i - 1, j] + (passage[i - 1].IsOpen ? Open : OneSided), costs[i, j - 1] + OneSided));
            }
        }

        var last = Enumerable.Range(0, columns + 1).OrderByDescending(j => j).MinBy(j => costs[passage.Length, j]);
        var differences = new Stack<WordDifference>();
        var same = 0;
        var (row, column) = (passage.Length, last);
        while (row > 0)
        {
            var written = passage[row - 1];
            var beside = column == 0 ? Other : Cost(written, text[first + column - 1]);
            var isBeside = column > 0 && costs[row, column] == costs[row - 1, column - 1] + beside;
            if (isBeside && beside <= Open)
            {
                same++;
                (row, column) = (row - 1, column - 1);
            }
            else if (costs[row, column] == costs[row - 1, column] + (written.IsOpen ? Open : OneSided))
            {
                if (!written.IsOpen)
                {
                    differences.Push(new WordDifference(row - 1, written.Alternatives[0].Text, null));
                }

                row--;
            }
            else if (isBeside)
            {
                differences.Push(new WordDifference(row - 1, written.Alternatives[0].Text, text[first + column - 1]));
                (row, column) = (row - 1, column - 1);
            }
            else
            {
                differences.Push(new WordDifference(row, null, text[first + column - 1]));
                column--;
            }
        }

        return new NearPassage(new WordRange(first + column, last - column), costs[passage.Length, last], same, [.. differences]);
    }

    private static int Cost(PatternElement written, string inSource)
        => written.IsOpen ? Open
            : written.Alternatives.Any(word => word.Text == inSource) ? Same
            : written.Alternatives.Any(word => IsSame(word.Text, inSource) || IsForm(word.Text, inSource)) ? OtherForm
            : Other;

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether two words begin alike, as forms of one word do: "winter", "winters". Else a wrong last word would pass for one that the source does not have.</summary>
    private static bool IsForm(string left, string right)
        => left.AsSpan().CommonPrefixLength(right) is >= ShortestStem and var alike && alike * 2 >= Math.Max(left.Length, right.Length);
}

/// <summary>The words of a source nearest to a passage.</summary>
/// <param name="Cost">The more the words differ, the higher.</param>
/// <param name="SameWords">How many of the passage's words stand there as they are.</param>
/// <param name="Differences">In the order of the passage.</param>
public sealed record NearPassage(WordRange Range, int Cost, int SameWords, ImmutableArray<WordDifference> Differences);

/// <summary>A word that differs between a passage and its source.</summary>
/// <param name="Index">The word of the passage, counted from zero; where only the source has a word, the one before which that stands.</param>
/// <param name="Written">The passage's word; <c>null</c> where only the source has one.</param>
/// <param name="InSource">The source's word; <c>null</c> where only the passage has one.</param>
public readonly record struct WordDifference(int Index, string? Written, string? InSource);
