using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// Makes what programs read about a page.
/// <list type="number">
/// <item>tags for reference managers: on articles those of the article, on topics those of our page;</item>
/// <item>Open Graph, for previews;</item>
/// <item>the JSON-LD graph.</item>
/// </list>
/// </summary>
public static class PageMetadata
{
    public static MetadataView Of(PageView page, SiteFrame frame, Thing? thing)
    {
        var settings = frame.Graph.Content.Settings;
        var names = ReferenceTags.Of(thing, frame);

        // Zotero takes the name of the site for that of the newspaper where nothing else names it, and the type `website` for stronger than that of
        // Dublin Core; on other pages it keeps it from taking them for articles of a journal.
        var isArticle = thing is Article;
        return new MetadataView(
            isArticle ? "article" : "website",
            thing is Article { Publisher: null } ? null : settings.Title,
            Locale(settings.Language),
            names,
            isArticle,
            Graph(page, frame, thing))
        {
            Description = page.Description ?? PageSummary.Of(thing, frame.Graph),
            Picture = PreviewPicture.Of(frame),
        };
    }

    private static string Graph(PageView page, SiteFrame frame, Thing? thing)
    {
        var graph = new PageGraph(frame);
        PageNode.Define(graph, page, Content(graph, thing));
        return GraphWriter.Write(graph.Nodes);
    }

    private static PageContent Content(PageGraph graph, Thing? thing) => thing switch
    {
        Article article => ArticleNodes.Define(graph, article),
        Topic topic => TopicNodes.Define(graph, topic),
        Expert expert => EntryNodes.Define(graph, expert),
        Term term => EntryNodes.Define(graph, term),
        Measure measure => FactNodes.Define(graph, measure),
        _ => graph.Frame.Path switch
        {
            "facts/index.html" => FactNodes.DefineData(graph),
            "terms/index.html" => EntryNodes.DefineGlossary(graph),
            "timeline.html" => EventNodes.Define(graph),
            "articles/index.html" or "topics/index.html" or "experts/index.html" or "sources.html" or "corrections.html" => new PageContent("CollectionPage", null),
            _ => new PageContent("WebPage", thing),
        },
    };

    /// <summary>Open Graph wants a language with a territory, which a dossier's language need not have.</summary>
    private static string? Locale(string language)
    {
        var parts = language.Split('-');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 2 && part.All(char.IsAsciiLetter)) is { } territory && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            ? $"{parts[0].ToLowerInvariant()}_{territory.ToUpperInvariant()}"
            : null;
    }
}
