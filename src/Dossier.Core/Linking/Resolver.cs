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
/// The one resolver of names. A name is looked up as folder and id (<c>topics/china</c>), then among the names that editors gave for references alone, then as an id, then in the
/// same two ways among former ids, then as a title or alias, in which case and diacritics make no difference, then as a title with hyphens for its spaces, as Statiq's
/// <c>xref:</c> has it; the first of these that knows it decides. A plain page's id is its path; a name with a slash before it is a path in any case.
/// </summary>
public sealed class Resolver
{
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byKey;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byId;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byFormerKey;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byFormerId;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byName;
    private readonly FrozenDictionary<string, ImmutableArray<Thing>> byOwnReference;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<Thing>>> byHyphens;
    private readonly Dictionary<string, Thing> byPath;
    private readonly FrozenDictionary<string, string> absent;

    /// <param name="redirects">The pages that files lead on to, by the keys of the files.</param>
    /// <param name="absent">Why there is no page for a name that an editor knows, by the name.</param>
    /// <param name="gaps">Where things or names of them may be missing.</param>
    public Resolver(IEnumerable<Thing> things, IEnumerable<(string Key, Thing Thing)>? redirects = null, IEnumerable<(string Name, string Reason)>? absent = null, Gaps? gaps = null)
    {
        Things = [.. things];
        Gaps = gaps ?? Gaps.None;
        byPath = Paths(Things);
        byKey = Group(byPath.Where(path => path.Key.Contains('/', StringComparison.Ordinal)).Select(path => (path.Key, path.Value)).Concat(byPath.Where(path => path.Value is Page { IsPlain: true }).Select(path => ("/" + path.Key, path.Value))));
        byId = Group(Things.Select(thing => (thing.Id, thing)).Concat(byPath.Where(path => path.Value is Page { IsPlain: true } page && page.Id != path.Key).Select(path => (path.Key, path.Value))));
        byOwnReference = Group(Things.SelectMany(thing => thing.OwnReferences.Select(name => (Folding.Fold(name.Value), thing)).DistinctBy(pair => pair.Item1)));
        byHyphens = new(() => Group(Things.Where(thing => thing is Page || thing.Title?.Value.Contains(' ', StringComparison.Ordinal) == true).Select(thing => (Folding.Fold(Hyphened(thing)), thing))));
        this.absent = (absent ?? []).Select(pair => (Name: Folding.Fold(pair.Name), pair.Reason)).DistinctBy(pair => pair.Name).ToFrozenDictionary(pair => pair.Name, pair => pair.Reason, StringComparer.Ordinal);

        // A former key that two claim is reported where they do; it leads to the first, so that those who use it are not reported too.
        var former = Things.SelectMany(thing => thing.RedirectFrom.Select(old => (Key: old.Value, Thing: thing))).Concat(redirects ?? []).DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        byFormerKey = Group(former);
        byFormerId = Group(former.Select(pair => (Id: IdOf(pair.Key), pair.Thing)).DistinctBy(pair => (pair.Id, pair.Thing.Key)));
        byName = Group(Things.SelectMany(NamesOf));
    }

    public ImmutableArray<Thing> Things { get; }

    /// <summary>Where the thing that a name means may be missing: a name that leads nowhere is then no fault.</summary>
    public Gaps Gaps { get; }

    /// <summary>Looks a name up among the kinds given, or among all.</summary>
    public Resolution Resolve(string name, params ReadOnlySpan<ThingKind> kinds)
    {
        var folded = Folding.Fold(name);
        foreach (var (table, key) in new[] { (byKey, name), (byOwnReference, folded), (byId, name), (byFormerKey, name), (byFormerId, name), (byName, folded) })
        {
            if (Found(table, key, kinds) is { Candidates.IsEmpty: false } resolution)
            {
                return resolution;
            }
        }

        return Found(byHyphens.Value, folded, kinds);
    }

    /// <summary>What stands at a path inside the dossier, without its extension, or at the address of a page without <c>.html</c>; <c>null</c> where nothing does.</summary>
    public Thing? AtPath(string path) => byPath.GetValueOrDefault(path);

    /// <summary>Why there is no page for a name, where an editor wanted none.</summary>
    public string? ReasonForAbsence(string name) => absent.GetValueOrDefault(Folding.Fold(name));

    /// <summary>The reference that means just this thing, whatever else there is.</summary>
    public static string ReferenceTo(Thing thing) => thing.Key.Contains('/', StringComparison.Ordinal) ? thing.Key : "/" + thing.Key;

    /// <summary>The shortest reference that means just this thing.</summary>
    public string ShortestReference(Thing thing) => byId[thing.Id].Length == 1 ? thing.Id : ReferenceTo(thing);

    /// <summary>What a reference to the kinds given may well be meant as, for "did you mean": a name for each thing, its reference where that is near enough, else a title or alias as it is written.</summary>
    public IEnumerable<string> NamesNear(string name, params ThingKind[] kinds)
        => Things.Where(thing => kinds.Length == 0 || kinds.Contains(thing.Kind)).Select(thing => NameNear(name, thing)).OfType<string>();

    /// <summary>The one thing of the kinds whose title holds a name as whole words, so that it could be an alias.</summary>
    public Thing? WithInTitle(string name, params ThingKind[] kinds)
    {
        var wanted = WordsOf(name);
        var holders = wanted.Length == 0 ? [] : Things.Where(thing => thing is Expert or Term or Topic && (kinds.Length == 0 || kinds.Contains(thing.Kind)) && WordsOf(thing.Title?.Value ?? "").AsSpan().IndexOf(wanted) >= 0).Take(2).ToArray();
        return holders.Length == 1 ? holders[0] : null;
    }

    private string? NameNear(string name, Thing thing)
    {
        var reference = ShortestReference(thing);
        var names = thing.Aliases.Where(alias => !alias.Misspelling).Select(alias => alias.Text.Value).Append(thing.Title?.Value ?? "").Append(reference);
        var near = Nearest.To(name, names);
        return near.Contains(reference) ? reference : near.FirstOrDefault();
    }

    private static string[] WordsOf(string text) => Folding.Fold(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static Resolution Found(FrozenDictionary<string, ImmutableArray<Thing>> table, string key, ReadOnlySpan<ThingKind> kinds)
    {
        if (!table.TryGetValue(key, out var found))
        {
            return new Resolution(null, []);
        }

        if (!kinds.IsEmpty)
        {
            var allowed = kinds.ToArray();
            found = [.. found.Where(thing => allowed.Contains(thing.Kind))];
        }

        return new Resolution(found.Length == 1 ? found[0] : null, found);
    }

    private static string Hyphened(Thing thing) => (thing.Title?.Value ?? thing.Name).Replace(' ', '-');

    /// <summary>The id in a key that begins with the folder of a kind; any other key is an id itself.</summary>
    private static string IdOf(string key) => ThingKinds.All.Any(kind => key.StartsWith(kind.Folder() + "/", StringComparison.Ordinal)) ? key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..] : key;

    /// <summary>Things by their keys; plain pages by the paths of their files and their folders too, as far as nothing else stands there.</summary>
    private static Dictionary<string, Thing> Paths(ImmutableArray<Thing> things)
    {
        var plain = things.OfType<Page>().Where(page => page.IsPlain).ToArray();
        return things.Select(thing => (Path: thing.Key, Thing: thing))
            .Concat(plain.Select(page => (Path: page.FilePath, Thing: (Thing)page)))
            .Concat(plain.Where(page => page.Folder is not null).Select(page => (Path: page.Folder!, Thing: (Thing)page)))
            .DistinctBy(pair => pair.Path)
            .ToDictionary(pair => pair.Path, pair => pair.Thing, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, Thing Thing)> NamesOf(Thing thing)
        => thing.Aliases.Select(alias => alias.Text.Value)
            .Append(thing.Title?.Value ?? "")
            .Select(Folding.Fold)
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(name => (name, thing));

    private static FrozenDictionary<string, ImmutableArray<Thing>> Group(IEnumerable<(string Name, Thing Thing)> named)
        => named.GroupBy(pair => pair.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Thing).DistinctBy(thing => thing.Key).ToImmutableArray(), StringComparer.Ordinal);
}
