using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>
/// The anchors that the rows of facts had before their article or they themselves were renamed. A row is named by both, so that each
/// former id of the one goes with each id of the other. What a row or a measure is called today is never among them.
/// </summary>
public static class FormerRows
{
    /// <summary>The former anchors of each row, by its anchor of today.</summary>
    public static FrozenDictionary<string, ImmutableArray<string>> Of(ImmutableArray<LinkedFact> facts, ImmutableArray<Measure> measures)
    {
        var former = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        HashSet<string>? taken = null;
        foreach (var fact in facts.Where(fact => !fact.Fact.RedirectFrom.IsEmpty || !fact.Article.RedirectFrom.IsEmpty))
        {
            taken ??= [.. facts.Select(known => known.RowAnchor), .. measures.Select(measure => measure.Id), .. measures.SelectMany(FormerIds)];
            former[fact.RowAnchor] =
            [
                .. FormerIds(fact.Article).Prepend(fact.Article.Id)
                    .SelectMany(article => fact.Fact.RedirectFrom.Select(id => id.Value).Prepend(fact.Fact.Anchor).Select(anchor => $"{article}-{anchor}"))
                    .Where(taken.Add),
            ];
        }

        return former.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The ids that a thing had as one of its present kind.</summary>
    public static IEnumerable<string> FormerIds(Thing thing)
    {
        var folder = thing.Kind.Folder() + "/";
        return thing.RedirectFrom.Select(former => former.Value).Where(key => key.StartsWith(folder, StringComparison.Ordinal)).Select(key => key[folder.Length..]);
    }
}
