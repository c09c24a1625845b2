using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Importing;

/// <summary>What the dossier that an article comes into knows already: its people and terms, and the units of its measures.</summary>
public sealed class DossierNames(IEnumerable<Thing> things)
{
    private readonly Resolver resolver = new(things);

    public static DossierNames None { get; } = new([]);

    /// <summary>The reference to the expert or term that a name means, or <c>null</c> where the dossier knows none or several.</summary>
    public string? Speaker(string name)
        => resolver.Resolve(name, ThingKind.Expert, ThingKind.Term).Found is { } found ? resolver.ShortestReference(found) : null;

    /// <summary>Whether a name means a place, which may stand for those who govern it but does not speak.</summary>
    public bool IsPlace(string name) => resolver.Resolve(name, ThingKind.Term).Found is Term { TermKind: TermKind.Place };

    /// <summary>Whether several experts or terms share a name, so that it can't stand as an author.</summary>
    public bool IsAmbiguous(string name) => resolver.Resolve(name, ThingKind.Expert, ThingKind.Term).Candidates.Length > 1;

    /// <summary>The one measure of a kind whose unit is among the words, or <c>null</c>.</summary>
    public string? Measure(MeasureKind kind, ImmutableArray<string> words)
    {
        var found = resolver.Things.OfType<Measure>()
            .Where(measure => measure.MeasureKind == kind && measure.Unit is { } unit && (words.Contains(unit.One, StringComparer.OrdinalIgnoreCase) || words.Contains(unit.Other, StringComparer.OrdinalIgnoreCase)))
            .Take(2).ToArray();
        return found.Length == 1 ? resolver.ShortestReference(found[0]) : null;
    }
}
