using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Dossier.Core.Provenance;

/// <summary>
/// A passage as it is looked for. An ellipsis parts it; the words in <c>[square brackets]</c> are the editor's: by themselves they stand for one word of
/// the source or for none, inside a word (<c>[T]he</c>, <c>Kazakh[stani]</c>) they are letters that the editor changed or added.
/// </summary>
/// <param name="Parts">The parts between the ellipses; each begins and ends with words of the source.</param>
public sealed partial record PassagePattern(ImmutableArray<ImmutableArray<PatternElement>> Parts)
{
    /// <summary>Fewer words of the source cannot be proved: they would be found in any text.</summary>
    public const int FewestWords = 3;

    /// <summary>One word after an ellipsis proves nothing either, and would let any sentence be put together from a paragraph's words.</summary>
    public const int FewestWordsOfPart = 2;

    public bool HasShortPart => Parts.Any(part => part.Count(element => !element.IsOpen) < FewestWordsOfPart);

    /// <summary>How many words of the source the passage gives.</summary>
    public int WordCount { get; } = Parts.Sum(part => part.Count(element => !element.IsOpen));

    public static PassagePattern Parse(string passage)
        => new(
        [
            .. Omission().Split(SourceText.WithoutMarkup(passage))
                .Select(part => Trimmed([.. Elements(part)]))
                .Where(part => !part.IsEmpty),
        ]);

    private static IEnumerable<PatternElement> Elements(string part)
    {
        var at = 0;
        foreach (Match bracketed in Bracketed().Matches(part))
        {
            foreach (var element in Words(part[at..bracketed.Index]))
            {
                yield return element;
            }

            at = bracketed.Index + bracketed.Length;
            var (before, inner, after) = (bracketed.Groups["before"].Value, bracketed.Groups["inner"].Value, bracketed.Groups["after"].Value);
            yield return Words(before + after).Any()
                ? new PatternElement([.. new[] { before + inner + after, before + after, before + OtherCase(inner) + after }.SelectMany(Words).SelectMany(word => word.Alternatives).Distinct()])
                : PatternElement.Open;
        }

        foreach (var element in Words(part[at..]))
        {
            yield return element;
        }
    }

    private static IEnumerable<PatternElement> Words(string text) => WordScanner.Scan(text).Select(word => new PatternElement([new PassageWord(word.Word)]));

    private static string OtherCase(string inner)
        => inner.Length == 0 ? inner : (char.IsUpper(inner[0]) ? char.ToLowerInvariant(inner[0]) : char.ToUpperInvariant(inner[0])) + inner[1..];

    /// <summary>An open element at an edge says nothing: it may stand for no word.</summary>
    private static ImmutableArray<PatternElement> Trimmed(ImmutableArray<PatternElement> elements)
    {
        var (start, end) = (0, elements.Length);
        while (start < end && elements[start].IsOpen)
        {
            start++;
        }

        while (end > start && elements[end - 1].IsOpen)
        {
            end--;
        }

        return elements[start..end];
    }

    [GeneratedRegex(@"[\[(]\s*(?:\u2026|\.{3,})\s*[\])]|\u2026|\.{3,}|\. \. \.", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Omission();

    [GeneratedRegex(@"(?<before>[^\s\[\]]*)\[(?<inner>[^\[\]]*)\](?<after>[^\s\[\]]*)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracketed();
}

/// <summary>One word of a pattern: any of its alternatives, or, where there is none, any word at all or no word.</summary>
public sealed record PatternElement(ImmutableArray<PassageWord> Alternatives)
{
    public static readonly PatternElement Open = new([]);

    public bool IsOpen => Alternatives.IsEmpty;

    public bool Matches(ProofText text, int index)
    {
        foreach (var word in Alternatives)
        {
            if (text.Holds(index, word))
            {
                return true;
            }
        }

        return IsOpen;
    }
}
