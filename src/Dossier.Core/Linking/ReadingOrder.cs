using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>In which order the things of a kind are read, and which stand before and after each.</summary>
public sealed class ReadingOrder
{
    private readonly FrozenDictionary<string, (Thing? Before, Thing? After)> neighbours;

    private ReadingOrder(ImmutableArray<Measure> measures, FrozenDictionary<string, (Thing? Before, Thing? After)> neighbours)
    {
        Measures = measures;
        this.neighbours = neighbours;
    }

    /// <summary>The measures that have a value: in the order that their editor gives, then by the order of their first topics, then by name.</summary>
    public ImmutableArray<Measure> Measures { get; }

    public static ReadingOrder Of(DossierGraph graph)
    {
        var content = graph.Content;
        var rank = content.Topics.Select((topic, index) => (topic.Key, index)).ToDictionary(pair => pair.Key, pair => pair.index, StringComparer.Ordinal);
        ImmutableArray<Measure> measures =
        [
            .. content.Measures
                .Where(measure => graph.FactsFor.Contains(measure.Key))
                .OrderBy(measure => measure.Order)
                .ThenBy(measure => graph.TopicsOf[measure.Key].Select(topic => rank[topic.Key]).DefaultIfEmpty(int.MaxValue).First()),
        ];
        IEnumerable<Thing[]> rows = [[.. content.Articles], [.. content.Topics], [.. content.Experts], [.. measures], .. content.Terms.GroupBy(term => term.TermKind).Select(group => group.ToArray())];
        return new ReadingOrder(measures, rows.SelectMany(Neighbours).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What stands before and after a thing: <c>null</c> at either end, and for what stands in no order.</summary>
    public (Thing? Before, Thing? After) Around(Thing thing) => neighbours.GetValueOrDefault(thing.Key);

    private static IEnumerable<KeyValuePair<string, (Thing? Before, Thing? After)>> Neighbours(Thing[] things)
        => things.Select((thing, index) => KeyValuePair.Create(thing.Key, (things.ElementAtOrDefault(index - 1), things.ElementAtOrDefault(index + 1))));
}
