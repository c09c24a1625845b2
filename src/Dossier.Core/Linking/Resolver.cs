using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>What a name in a reference leads to: one thing, or none, or several that the author must choose from.</summary>
/// <param name="Found"><c>null</c> where there is none or more than one.</param>
/// <param name="Candidates">The things that share the name; empty where there is none.</param>
public readonly record struct Resolution(Thing? Found, ImmutableArray<Thing> Candidates);

/// <summary>
/// The one resolver of names. A name is looked up as folder and id (<c>topics/china</c>), then as an id, then in the
/// same two ways among former ids, then as a title or alias, in which case and diacritics make no difference; the first of these that
/// knows it decides.
/// </summary>
public sealed class Resolver
{
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byKey;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byId;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byFormerKey;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byFormerId;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byName;

    public Resolver(IEnumerable<Thing> things)
    {
        Things = [.. things];
        byKey = Group(Things.Select(thing => (thing.Key, thing)));
        byId = Group(Things.Select(thing => (thing.Id, thing)));

        // A former key that two claim is reported where they do; it leads to the first, so that those who use it are not reported too.
        var former = Things.SelectMany(thing => thing.RedirectFrom.Select(old => (Key: old.Value, Thing: thing))).DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        byFormerKey = Group(former);
        byFormerId = Group(former.Select(pair => (Id: pair.Key[(pair.Key.IndexOf('/', StringComparison.Ordinal) + 1)..], pair.Thing)).DistinctBy(pair => (pair.Id, pair.Thing.Key)));
        byName = Group(Things.SelectMany(NamesOf));
    }

    public ImmutableArray<Thing> Things { get; }

    /// <summary>Looks a name up among the kinds given, or among all.</summary>
    public Resolution Resolve(string name, params ReadOnlySpan<ThingKind> kinds)
    {
        foreach (var (table, key) in new[] { (byKey, name), (byId, name), (byFormerKey, name), (byFormerId, name), (byName, Folding.Fold(name)) })
        {
            if (!table.TryGetValue(key, out var found))
            {
                continue;
            }

            if (!kinds.IsEmpty)
            {
                var allowed = kinds.ToArray();
                found = [.. found.Where(thing => allowed.Contains(thing.Kind))];
            }

            if (found.Length > 0)
            {
                return new Resolution(found.Length == 1 ? found[0] : null, found);
            }
        }

        return new Resolution(null, []);
    }

    /// <summary>The shortest reference that means just this thing.</summary>
    public string ShortestReference(Thing thing) => byId[thing.Id].Length == 1 ? thing.Id : thing.Key;

    /// <summary>Everything that a reference to the kinds given may well be written as, for "did you mean".</summary>
    public IEnumerable<string> KnownNames(params ThingKind[] kinds)
        => Things
            .Where(thing => kinds.Length == 0 || kinds.Contains(thing.Kind))
            .SelectMany(thing => NamesOf(thing, misspelled: false).Select(named => named.Name).Append(ShortestReference(thing)));

    private static IEnumerable<(string Name, Thing Thing)> NamesOf(Thing thing) => NamesOf(thing, misspelled: true);

    private static IEnumerable<(string Name, Thing Thing)> NamesOf(Thing thing, bool misspelled)
        => thing.Aliases.Where(alias => misspelled || !alias.Misspelling).Select(alias => alias.Text.Value)
            .Append(thing.Title?.Value ?? "")
            .Select(Folding.Fold)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (name, thing));

    private static FrozenDictionary<string, ImmutableArray<Thing>> Group(IEnumerable<(string Name, Thing Thing)> named)
        => named.GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Thing).DistinctBy(thing => thing.Key).ToImmutableArray(), StringComparer.Ordinal);
}
