using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Search;

/// <summary>Everything that can be found in a dossier.</summary>
/// <param name="Pages">The pages on which entries stand, each with its name.</param>
public sealed record SearchIndex(ImmutableArray<SearchPage> Pages, ImmutableArray<SearchGroup> Groups);

/// <summary>A page on which entries stand.</summary>
public sealed record SearchPage(string Path, string Name);

/// <summary>The entries of one kind.</summary>
public sealed record SearchGroup(SearchKind Kind, ImmutableArray<SearchEntry> Entries);
