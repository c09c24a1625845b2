using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// Makes the tags that reference managers read, as the Embedded Metadata translator of Zotero does. A page about an article describes the article, in
/// Dublin Core, as far as its source states; a topic's page describes itself, in the tags of Highwire Press, which Google Scholar reads too.
/// </summary>
public static class ReferenceTags
{
    public static ImmutableArray<MetaTagView> Of(Thing? thing, SiteFrame frame) => thing switch
    {
        Article article => [.. Article(article, frame.Graph).Where(tag => tag.Content.Length > 0)],
        Topic topic => [.. Topic(topic, frame).Where(tag => tag.Content.Length > 0)],
        _ => [],
    };

    private static IEnumerable<MetaTagView> Article(Article article, DossierGraph graph)
        =>
        [
            new MetaTagView("DC.type", "newspaperArticle"),
            new MetaTagView("DC.title", article.Title is null ? "" : article.Name),
            .. graph.AuthorsOf[article.Key].Select(author => new MetaTagView("DC.creator", Creator(author))),
            new MetaTagView("DC.publisher", article.Publisher?.Value ?? ""),
            new MetaTagView("DC.source", article.Publisher?.Value ?? ""), // Where Zotero looks for the name of the newspaper.
            new MetaTagView("DC.date", article.PublishedDerived ? "" : article.Published?.Value.ToString() ?? ""),
            new MetaTagView("DC.identifier", article.Url?.Value ?? ""),
            new MetaTagView("DC.language", article.Language?.Value ?? ""),
            new MetaTagView("citation_public_url", article.Url?.Value ?? ""), // Before the address of the page, which is ours.
        ];

    /// <summary>An author whom the dossier knows is given as the name sorts, "Surname, Given", so that nobody has to guess which is which.</summary>
    private static string Creator(LinkedAuthor author) => author.Thing switch
    {
        Expert { Sort: { } sort } => sort.Value,
        Term { TermKind: TermKind.Person, Sort: { } sort } => sort.Value,
        _ => author.Name,
    };

    /// <summary>Nobody is named as author, since the dossier does not state one.</summary>
    private static IEnumerable<MetaTagView> Topic(Topic topic, SiteFrame frame)
        =>
        [
            new MetaTagView("citation_title", topic.Name),
            new MetaTagView("citation_publication_date", IsoDate.Of(topic.LastChange)?.Replace('-', '/') ?? ""),
            new MetaTagView("citation_language", frame.Graph.Content.Settings.Language),
            new MetaTagView("citation_fulltext_html_url", frame.Canonical ?? ""),
        ];
}
