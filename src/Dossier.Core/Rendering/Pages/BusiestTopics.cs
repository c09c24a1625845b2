using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>The topics for places that have no room for all of a large dossier's.</summary>
public static class BusiestTopics
{
    /// <summary>The topics with the most statements, in the order of the dossier; all of them where they are no more than <paramref name="most"/>.</summary>
    public static ImmutableArray<Topic> Of(DossierGraph graph, int most)
    {
        var topics = graph.Content.Topics;
        if (topics.Length <= most)
        {
            return topics;
        }

        var busiest = topics.OrderByDescending(topic => graph.StatementsOn[topic.Key].Count()).Take(most).Select(topic => topic.Key).ToHashSet(StringComparer.Ordinal);
        return [.. topics.Where(topic => busiest.Contains(topic.Key))];
    }

    /// <summary>The link to the list of all topics, from a place that shows <paramref name="most"/> at most; <c>null</c> where it shows all.</summary>
    public static LinkView? LinkToAll(SiteFrame frame, int most)
        => frame.Graph.Content.Topics.Length is var count && count > most && frame.Has("topics/index.html")
            ? new LinkView(frame.Links.To("topics/index.html"), $"All {Formatting.Number(count)} topics")
            : null;
}
