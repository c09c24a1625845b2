using System.Collections.Immutable;

namespace Dossier.Core.Linking.Mentions;

/// <summary>Everything that was found of names in running text.</summary>
/// <param name="Edges">Where links begin and end, by the inline in whose text they do.</param>
/// <param name="Backlinks">The other ends, each with the key of the thing that is named.</param>
/// <param name="Misspellings">The misspellings of each thing, by its key.</param>
public sealed record LinkedMentions(
    IReadOnlyDictionary<object, ImmutableArray<MentionEdge>> Edges,
    ImmutableArray<(string Key, Backlink Backlink)> Backlinks,
    ILookup<string, MisspellingUse> Misspellings);
