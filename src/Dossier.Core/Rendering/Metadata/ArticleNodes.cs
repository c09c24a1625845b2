using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Passages;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// Describes an article on our page about it, and what is said in it. The page is not the article: that has an address of its own. What the source does
/// not state, and what was worked out, is left out.
/// </summary>
public static class ArticleNodes
{
    public static PageContent Define(PageGraph graph, Article article)
    {
        var node = graph.Define(GraphNode.Of(
            SchemaType.Of(article),
            graph.Id(article),
            ("headline", article.Title is null ? null : article.Name),
            ("disambiguatingDescription", article.Title is null ? article.Name : null),
            ("url", article.Url?.Value),
            ("archivedAt", article.Archived?.Url.Value),
            ("inLanguage", article.Language?.Value),
            ("author", graph.Dossier.AuthorsOf[article.Key].Select(author => Author(graph, author)).OfType<object>().ToImmutableArray()),
            ("publisher", article.Publisher is { } publisher ? GraphNode.Of(SchemaType.Organization, null, ("name", publisher.Value)) : null),
            ("datePublished", article.PublishedDerived ? null : IsoDate.Of(article.Published?.Value)),
            ("about", graph.Dossier.TopicsOf[article.Key].Select(topic => graph.Refer(topic)).ToImmutableArray())));
        foreach (var statement in graph.Dossier.StatementsIn[article.Key])
        {
            Define(graph, statement);
        }

        return new PageContent("WebPage", article) { MainEntity = node };
    }

    /// <summary>Refers to a statement that stands on the page of its article.</summary>
    public static GraphReference Refer(PageGraph graph, LinkedStatement linked)
        => graph.Refer(graph.Id(linked), id => GraphNode.Of(SchemaType.Of(linked), id, (Speaker(linked), Agent(graph, linked.Speaker.By)), (Source(linked), graph.Refer(linked.Article))));

    /// <summary>A byline that names nobody in the dossier may be a person's or an organisation's: it keeps its name and gets no type.</summary>
    private static object? Author(PageGraph graph, LinkedAuthor author)
        => author.Thing is null ? GraphNode.Of(null, null, ("name", author.Name)) : Agent(graph, author.Thing);

    private static void Define(PageGraph graph, LinkedStatement linked)
    {
        var says = Parts.Prose(linked.Statement.Says);
        var words = Shown.Passages(linked.Article, graph.Dossier.Content.Settings) ? linked.Passage : null;
        var isQuotation = SchemaType.Of(linked) == "Quotation";
        graph.Define(GraphNode.Of(
            SchemaType.Of(linked),
            graph.Id(linked),
            ("text", isQuotation ? words : says ?? words),
            ("abstract", isQuotation ? says : null),
            (Speaker(linked), Agent(graph, linked.Speaker.By)),
            (Source(linked), graph.Refer(linked.Article)),
            ("about", linked.Topics.Select(topic => graph.Refer(topic)).ToImmutableArray())));
    }

    private static string Speaker(LinkedStatement linked) => SchemaType.Of(linked) == "Quotation" ? "creator" : "author";

    /// <summary>A quotation is a part of the article; a claim appears in it, whose words for it are not the speaker's.</summary>
    private static string Source(LinkedStatement linked) => SchemaType.Of(linked) == "Quotation" ? "isPartOf" : "appearance";

    private static GraphReference? Agent(PageGraph graph, Thing? thing) => SchemaType.IsAgent(thing) ? graph.Refer(thing!) : null;
}
