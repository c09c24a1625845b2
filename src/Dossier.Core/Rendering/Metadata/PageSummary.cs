using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// Says what the page of a thing holds whose editor wrote no description, for search engines and previews: what is counted there, and of which dossier it
/// is part. Not of an article's page, where Zotero would take it for the abstract of the article.
/// </summary>
public static class PageSummary
{
    public static string? Of(Thing? thing, DossierGraph graph)
        => thing is null or Article ? null
            : $"{thing.Name}{Holdings(thing, graph)}. From the dossier “{graph.Content.Settings.Title}”.";

    private static string Holdings(Thing thing, DossierGraph graph) => thing switch
    {
        Topic => Counted("statement", "statements", [.. graph.StatementsOn[thing.Key].Select(statement => statement.Article.Key)]),
        Expert or Term => Counted("statement", "statements", [.. graph.StatementsBy[thing.Key].Select(statement => statement.Article.Key)]),
        Measure => Counted("value", "values", [.. graph.FactsFor[thing.Key].Select(fact => fact.Article.Key)]),
        _ => "",
    };

    /// <param name="articles">The article of each.</param>
    private static string Counted(string one, string other, string[] articles)
        => articles.Length == 0 ? ""
            : $": {Formatting.Count(articles.Length, one, other)} in {Formatting.Count(articles.Distinct(StringComparer.Ordinal).Count(), "article", "articles")}";
}
