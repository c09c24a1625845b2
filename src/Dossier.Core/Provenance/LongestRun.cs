using System.Collections.Immutable;

namespace Dossier.Core.Provenance;

/// <summary>Finds the longest run of a passage's words that a text holds: all that a fingerprint can say about a passage that is not there.</summary>
public static class LongestRun
{
    /// <summary>The run as words of the passage (<paramref name="passage"/>'s elements) and where it stands, or <c>null</c> where not even one word does.</summary>
    public static (WordRange InPassage, int InText)? In(ProofText text, ImmutableArray<PatternElement> passage)
    {
        // Lengths of the runs that end at the word of the text before this one, by the word of the passage (longest common substring, row by row).
        var before = new int[passage.Length + 1];
        var current = new int[passage.Length + 1];
        (WordRange InPassage, int InText)? longest = null;
        for (var i = 0; i < text.WordCount; i++)
        {
            for (var j = 0; j < passage.Length; j++)
            {
                current[j + 1] = !passage[j].IsOpen && passage[j].Matches(text, i) ? before[j] + 1 : 0;
                if (current[j + 1] > (longest?.InPassage.Count ?? 0))
                {
                    longest = (new WordRange(j + 1 - current[j + 1], current[j + 1]), i + 1 - current[j + 1]);
                }
            }

            (before, current) = (current, before);
        }

        return longest;
    }
}
