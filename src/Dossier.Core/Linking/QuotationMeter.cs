using System.Collections.Immutable;
using Dossier.Core.Provenance;

namespace Dossier.Core.Linking;

/// <summary>How much of an article the dossier quotes. A word that several passages share counts once; so does a passage that stands in several places.</summary>
/// <param name="Words">The quoted words.</param>
/// <param name="Of">The words of the article; <c>null</c> where neither its text nor a fingerprint is there.</param>
/// <param name="Counts">The number of different passages of each <see cref="PassageStatus"/>.</param>
public sealed record QuotationMeter(int Words, int? Of, ImmutableArray<int> Counts)
{
    public int Passages => Counts.Sum();

    /// <summary>The share in percent; <c>null</c> where the length of the article is not known.</summary>
    public double? Percent => Of is { } all and > 0 ? 100.0 * Words / all : null;

    public int this[PassageStatus status] => Counts[(int)status];
}
