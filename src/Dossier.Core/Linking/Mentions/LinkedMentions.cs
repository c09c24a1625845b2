using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>Everything that was found of names in running text.</summary>
/// <param name="Edges">Where links begin and end in each body that has some: by the inline in whose text they do.</param>
/// <param name="Backlinks">The other ends, each with the key of the thing that is named.</param>
/// <param name="Misspellings">The misspellings of each thing, by its key.</param>
public sealed record LinkedMentions(
    IReadOnlyDictionary<MarkdownBody, ImmutableArray<KeyValuePair<object, ImmutableArray<MentionEdge>>>> Edges,
    ImmutableArray<(string Key, Backlink Backlink)> Backlinks,
    ILookup<string, MisspellingUse> Misspellings)
{
    /// <summary>Where links begin and end in a body.</summary>
    public ImmutableArray<KeyValuePair<object, ImmutableArray<MentionEdge>>> EdgesIn(MarkdownBody body) => Edges.GetValueOrDefault(body, []);
}
