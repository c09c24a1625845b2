using Dossier.Core.Model;

namespace Dossier.Core.Linking;

/// <summary>
/// What articles and topics hold that others may hold too: who speaks in them or passes words on, what is measured, what they are about, and what their bodies refer to.
/// </summary>
public static class RelatedHoldings
{
    public static RelatedIndex OfArticles(DossierGraph graph)
    {
        var referred = ReferredFrom(graph);
        return RelatedIndex.Of(graph.Content.Articles.Select(article => ((Thing)article, ThingsIn(article.Key))));

        IEnumerable<Thing> ThingsIn(string key) =>
        [
            .. graph.TopicsOf[key],
            .. graph.AuthorsOf[key].Select(author => author.Thing).OfType<Thing>(),
            .. graph.StatementsIn[key].SelectMany(statement => Voices(statement.Speaker).Concat(statement.Topics)),
            .. graph.FactsIn[key].SelectMany(fact => Voices(fact.Speaker).Append(fact.Measure)),
            .. graph.RolesIn[key].Select(role => role.Of),
            .. referred[key],
        ];
    }

    /// <summary>
    /// What is tagged with a topic counts as what it holds, but not the other topics of a statement: two topics would share each other.
    /// </summary>
    public static RelatedIndex OfTopics(DossierGraph graph)
    {
        var referred = ReferredFrom(graph);
        return RelatedIndex.Of(graph.Content.Topics.Select(topic => ((Thing)topic, ThingsOn(topic.Key))));

        IEnumerable<Thing> ThingsOn(string key) =>
        [
            .. graph.StatementsOn[key].SelectMany(statement => Voices(statement.Speaker)),
            .. graph.MeasuresOn[key].SelectMany(measure => graph.FactsFor[measure.Key].SelectMany(fact => Voices(fact.Speaker)).Append(measure)),
            .. referred[key],
        ];
    }

    private static IEnumerable<Thing> Voices(LinkedSpeaker speaker) => speaker.By is { } by ? speaker.Via.Prepend(by) : speaker.Via;

    /// <summary>The backlinks read from their sources, without those of events and of texts that only some machines have.</summary>
    private static ILookup<string, Thing> ReferredFrom(DossierGraph graph)
    {
        var things = graph.Content.Things.DistinctBy(thing => thing.Key, StringComparer.Ordinal).ToDictionary(thing => thing.Key, StringComparer.Ordinal);
        return graph.Backlinks
            .Where(backlinks => things.ContainsKey(backlinks.Key))
            .SelectMany(backlinks => backlinks.Where(backlink => backlink is { From: not null, Times: 0 }).Select(backlink => (From: backlink.From!.Key, To: things[backlinks.Key])))
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
    }
}
