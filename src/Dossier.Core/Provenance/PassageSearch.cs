using System.Collections.Immutable;

namespace Dossier.Core.Provenance;

/// <summary>Finds where a passage stands in a text or in the fingerprint of one.</summary>
public static class PassageSearch
{
    /// <summary>
    /// The words of the first place where all parts stand in order, each in the same paragraph as the end of the part before it or in the next; one range a
    /// part, and one range in all where the parts follow each other without a gap. <c>null</c> where there is none.
    /// </summary>
    /// <param name="paragraph">The paragraph in which the passage begins, counted from one, or <c>null</c> for any.</param>
    public static ImmutableArray<WordRange>? Find(ProofText text, PassagePattern pattern, int? paragraph = null)
    {
        if (pattern.Parts.IsEmpty)
        {
            return null;
        }

        var (first, end) = Bounds(text, paragraph);
        var found = new List<ImmutableArray<Match>>();
        foreach (var part in pattern.Parts)
        {
            var matches = found.Count == 0
                ? Matches(text, part, first, end).Select(range => new Match(range, Before: -1))
                : Matches(text, part, found[^1][0].Range.End, text.WordCount).Select(range => new Match(range, Nearest(text, found[^1], range.Start))).Where(match => match.Before >= 0);
            found.Add([.. matches]);
            if (found[^1].IsEmpty)
            {
                return null;
            }
        }

        var ranges = new Stack<WordRange>();
        for (var (part, match) = (found.Count - 1, 0); part >= 0; match = found[part--][match].Before)
        {
            ranges.Push(found[part][match].Range);
        }

        return Joined(ranges);
    }

    /// <summary>The end of a part that begins at a word, or <c>null</c> where it does not stand there.</summary>
    private static int? EndOf(ProofText text, ImmutableArray<PatternElement> part, int start)
    {
        // Each open element may take a word or none, so that the match can stand at several words; all are followed at once.
        List<int> places = [start];
        foreach (var element in part)
        {
            var next = new List<int>(places.Count + 1);
            foreach (var place in places)
            {
                if (element.IsOpen && (next.Count == 0 || next[^1] != place))
                {
                    next.Add(place);
                }

                if (place < text.WordCount && element.Matches(text, place))
                {
                    next.Add(place + 1);
                }
            }

            if (next.Count == 0)
            {
                return null;
            }

            places = next;
        }

        return places[0];
    }

    private static (int First, int End) Bounds(ProofText text, int? paragraph)
    {
        if (paragraph is not { } number)
        {
            return (0, text.WordCount);
        }

        var index = number - 1;
        return index < 0 || index >= text.ParagraphStarts.Length
            ? (0, 0)
            : (text.ParagraphStarts[index], index + 1 < text.ParagraphStarts.Length ? text.ParagraphStarts[index + 1] : text.WordCount);
    }

    /// <summary>Every place where a part begins at a word of the stretch.</summary>
    private static IEnumerable<WordRange> Matches(ProofText text, ImmutableArray<PatternElement> part, int first, int end)
    {
        for (var start = first; start < end; start++)
        {
            if (part[0].Matches(text, start) && EndOf(text, part, start) is { } after)
            {
                yield return new WordRange(start, after - start);
            }
        }
    }

    /// <summary>The index of the last match that ends at or before a word, in its paragraph or the one before; -1 where there is none.</summary>
    private static int Nearest(ProofText text, ImmutableArray<Match> matches, int start)
    {
        var (low, high) = (0, matches.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = matches[middle].Range.End <= start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && text.ParagraphOf(start) - text.ParagraphOf(matches[low - 1].Range.End - 1) <= 1 ? low - 1 : -1;
    }

    private static ImmutableArray<WordRange> Joined(IEnumerable<WordRange> ranges)
    {
        var joined = new List<WordRange>();
        foreach (var range in ranges)
        {
            if (joined.Count > 0 && joined[^1].End == range.Start)
            {
                joined[^1] = joined[^1] with { Count = joined[^1].Count + range.Count };
            }
            else
            {
                joined.Add(range);
            }
        }

        return [.. joined];
    }

    /// <param name="Before">The index of the match of the part before.</param>
    private readonly record struct Match(WordRange Range, int Before);
}

/// <summary>Words of a text that follow each other, counted from zero.</summary>
public readonly record struct WordRange(int Start, int Count)
{
    public int End => Start + Count;
}
