using System.Collections.Immutable;
using Dossier.Core.Linking;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>Describes the events of the timeline, with their dates as far as they can be said without making them more exact.</summary>
public static class EventNodes
{
    public static PageContent Define(PageGraph graph) => new("CollectionPage", null)
    {
        About = graph.Dossier.Events.Select(happening => Define(graph, happening)).ToImmutableArray(),
    };

    private static GraphReference Define(PageGraph graph, LinkedEvent linked)
    {
        var date = linked.Event.Date.Value;
        return graph.Define(GraphNode.Of(
            "Event",
            graph.Id(graph.Frame.Path, linked.Event.Id),
            ("name", Parts.Prose(linked.Event.Title)),
            ("startDate", IsoDate.Of(date.Start)),
            ("endDate", date.IsInterval ? IsoDate.Of(date.End) : null),
            ("description", Parts.Prose(linked.Event.Description)),
            ("about", linked.Topics.Select(topic => graph.Refer(topic)).ToImmutableArray()),
            ("subjectOf", linked.Sources.DistinctBy(source => source.Article.Key).Select(source => graph.Refer(source.Article)).ToImmutableArray())));
    }
}
