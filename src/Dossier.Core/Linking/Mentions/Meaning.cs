using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking.Mentions;

/// <summary>What words in a text mean: the names that they are, of one thing or of several that share it.</summary>
public sealed class Meaning
{
    private readonly FrozenSet<string> keys;

    public Meaning(IEnumerable<Name> names)
    {
        Names = [.. names];
        Things = [.. Names.Select(name => name.Thing).DistinctBy(thing => thing.Key)];
        keys = Things.Length == 1 ? [] : Things.Select(thing => thing.Key).ToFrozenSet(StringComparer.Ordinal);
    }

    public ImmutableArray<Name> Names { get; }

    public ImmutableArray<Thing> Things { get; }

    /// <summary>The one thing that is meant, or <c>null</c> where several share the name.</summary>
    public Thing? Only => Things is [var only] ? only : null;

    public bool CanBe(string key) => Only?.Key == key || keys.Contains(key);
}
