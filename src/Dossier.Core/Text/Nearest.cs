using System.Collections.Immutable;

namespace Dossier.Core.Text;

/// <summary>Finds what an author probably meant: the known names nearest to an unknown one.</summary>
public static class Nearest
{
    private const int LongestCompared = 80;

    /// <summary>
    /// At most <paramref name="most"/> candidates, nearest first: within a third of the name's length in edits
    /// (optimal string alignment: insert, delete, change, swap neighbours), or holding the name as a part.
    /// </summary>
    public static ImmutableArray<string> To(string name, IEnumerable<string> candidates, int most = 3)
    {
        var wanted = Folding.Fold(name);
        if (wanted.Length is 0 or > LongestCompared)
        {
            return [];
        }

        var limit = Math.Max(1, wanted.Length / 3);
        return
        [
            .. candidates
                .Distinct(StringComparer.Ordinal)
                .Select(candidate => (candidate, distance: Distance(wanted, Folding.Fold(candidate), limit)))
                .Where(scored => scored.distance <= limit && scored.candidate.Length > 0)
                .OrderBy(scored => scored.distance)
                .ThenBy(scored => scored.candidate, StringComparer.Ordinal)
                .Take(most)
                .Select(scored => scored.candidate),
        ];
    }

    private static int Distance(string wanted, string candidate, int limit)
    {
        if (Math.Abs(wanted.Length - candidate.Length) > limit)
        {
            return wanted.Length >= 3 && candidate.Contains(wanted, StringComparison.Ordinal) ? limit : int.MaxValue;
        }

        var before = new int[candidate.Length + 1];
        var previous = new int[candidate.Length + 1];
        var current = new int[candidate.Length + 1];
        for (var j = 0; j <= candidate.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= wanted.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var cost = wanted[i - 1] == candidate[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1] + 1, previous[j] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && wanted[i - 1] == candidate[j - 2] && wanted[i - 2] == candidate[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[candidate.Length];
    }
}
