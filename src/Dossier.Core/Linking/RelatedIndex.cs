using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>
/// Finds what is near an article among the articles, or near a topic among the topics, by what both hold. Something held by
/// <c>df</c> of <c>N</c> weighs <c>ln(N / df)</c>, and two of them are as near as what they share weighs in sum. That is the inverse document
/// frequency (K. Spärck Jones, "A statistical interpretation of term specificity and its application in retrieval",
/// Journal of Documentation 28, 1972): what all hold weighs nothing, what only two hold weighs most.
/// </summary>
/// <remarks>
/// The index leads from each thing to its holders, so only those are compared that share something. What more than
/// <see cref="MostHolders"/> hold is left out: it cannot single out five among hundreds, and following it would cost the square of their
/// number. So the work for one holder is at most <see cref="MostHolders"/> steps for each thing that it holds, however large the dossier.
/// </remarks>
public sealed class RelatedIndex
{
    /// <summary>How many are listed; more only where the editor names more.</summary>
    public const int MostListed = 5;

    /// <summary>What more than so many hold is not followed.</summary>
    public const int MostHolders = 100;

    /// <summary>Equal sums that were added up in another order, or on another machine, must stay equal.</summary>
    private const int WeightDigits = 9;

    private readonly ImmutableArray<Thing> holders;
    private readonly FrozenDictionary<string, int> numbers;
    private readonly ImmutableArray<ImmutableArray<Posting>> holdings;

    private RelatedIndex(ImmutableArray<Thing> holders, ImmutableArray<ImmutableArray<Posting>> holdings)
    {
        this.holders = holders;
        this.holdings = holdings;
        numbers = holders.Select((holder, number) => (holder.Key, number)).ToFrozenDictionary(pair => pair.Key, pair => pair.number, StringComparer.Ordinal);
    }

    /// <summary>The least weight that makes two of them related: that of one thing which half of all hold.</summary>
    public static double LeastWeight { get; } = Math.Round(Math.Log(2), WeightDigits);

    /// <summary>Indexes holders by what they hold. Experts, terms, topics and measures count, each once; other things do not.</summary>
    public static RelatedIndex Of(IEnumerable<(Thing Holder, IEnumerable<Thing> Holds)> holdings)
    {
        var sorted = holdings.Select(pair => (pair.Holder.Key, pair.Holder, pair.Holds)).DistinctBy(pair => pair.Key, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        var held = new Dictionary<string, (Thing Thing, List<int> Holders)>(StringComparer.Ordinal);
        for (var number = 0; number < sorted.Length; number++)
        {
            foreach (var thing in sorted[number].Holds.Where(thing => thing.Kind is ThingKind.Expert or ThingKind.Term or ThingKind.Topic or ThingKind.Measure))
            {
                var key = thing.Key;
                if (!held.TryGetValue(key, out var entry))
                {
                    held.Add(key, entry = (thing, []));
                }

                if (entry.Holders.Count == 0 || entry.Holders[^1] != number)
                {
                    entry.Holders.Add(number);
                }
            }
        }

        var holdingsOf = sorted.Select(_ => ImmutableArray.CreateBuilder<Posting>()).ToArray();
        foreach (var (thing, holders) in held.Values
            .Where(entry => entry.Holders.Count > 1 && entry.Holders.Count < sorted.Length && entry.Holders.Count <= MostHolders)
            .OrderBy(entry => entry.Holders.Count)
            .ThenBy(entry => Rank(entry.Thing.Kind))
            .ThenBy(entry => entry.Thing.SortKey, StringComparer.Ordinal)
            .ThenBy(entry => entry.Thing.Key, StringComparer.Ordinal))
        {
            var posting = new Posting(thing, [.. holders], Math.Log((double)sorted.Length / holders.Count));
            foreach (var number in holders)
            {
                holdingsOf[number].Add(posting);
            }
        }

        return new RelatedIndex([.. sorted.Select(pair => pair.Holder)], [.. holdingsOf.Select(builder => builder.DrainToImmutable())]);
    }

    /// <summary>
    /// What is near a holder: those that the editor names in the editor's order, then others by weight, the same weight by key.
    /// </summary>
    public ImmutableArray<RelatedThing> To(Thing holder, IEnumerable<Thing>? namedByEditor = null)
    {
        if (!numbers.TryGetValue(holder.Key, out var own))
        {
            return [];
        }

        var weights = new Dictionary<int, double>();
        foreach (var (other, weight) in Follow(holder))
        {
            weights[other] = weights.GetValueOrDefault(other) + weight;
        }

        int[] named = [.. (namedByEditor ?? []).Select(thing => numbers.GetValueOrDefault(thing.Key, own)).Where(number => number != own).Distinct()];
        var isNamed = named.ToHashSet();
        var near = weights.Select(pair => (Number: pair.Key, Weight: Math.Round(pair.Value, WeightDigits)))
            .Where(pair => pair.Weight >= LeastWeight && !isNamed.Contains(pair.Number))
            .OrderByDescending(pair => pair.Weight)
            .ThenBy(pair => pair.Number)
            .Take(MostListed - named.Length)
            .Select(pair => pair.Number);
        return
        [
            .. named.Concat(near).Select((number, place) => new RelatedThing(
                holders[number],
                place < named.Length,
                Math.Round(weights.GetValueOrDefault(number), WeightDigits),
                [.. holdings[own].Where(posting => posting.Holders.BinarySearch(number) >= 0).Select(posting => posting.Thing)])),
        ];
    }

    /// <summary>Each other holder of each thing that a holder has, with the thing's weight: all the work that <see cref="To"/> does.</summary>
    public IEnumerable<(int Other, double Weight)> Follow(Thing holder)
        => numbers.TryGetValue(holder.Key, out var own)
            ? holdings[own].SelectMany(posting => posting.Holders.Where(other => other != own).Select(other => (other, posting.Weight)))
            : [];

    /// <summary>Of equally rare things a reader looks for people first, then for what they speak of.</summary>
    private static int Rank(ThingKind kind) => kind switch
    {
        ThingKind.Expert => 0,
        ThingKind.Term => 1,
        ThingKind.Measure => 2,
        _ => 3,
    };

    /// <summary>A thing with the numbers of its holders, in order.</summary>
    private sealed record Posting(Thing Thing, ImmutableArray<int> Holders, double Weight);
}
