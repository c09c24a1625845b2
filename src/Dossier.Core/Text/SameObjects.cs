using System.Collections.Immutable;

namespace Dossier.Core.Text;

/// <summary>Tells whether two lists hold the very same objects, whatever they think of equality.</summary>
public static class SameObjects
{
    public static bool In<T>(ImmutableArray<T> left, ImmutableArray<T> right)
        where T : class
        => left.Length == right.Length && left.Zip(right).All(pair => ReferenceEquals(pair.First, pair.Second));
}
