namespace Dossier.Tests.Sites;

/// <summary>Every snapshot of a site: its name, and the path of the file of the site that it shows.</summary>
public static class SiteSnapshots
{
    /// <summary>The whole tree of the shipped site.</summary>
    public const string Tree = "shipped/tree.txt";

    /// <summary>What stands around the main part of a page.</summary>
    public const string Frame = "harbour/frame.html";

    public static TheoryData<string, string> HarbourPages { get; } = new()
    {
        { "harbour/front.html", "index.html" },
        { "harbour/article-list.html", "articles/index.html" },
        { "harbour/article.html", "articles/courier.html" },
        { "harbour/article-untitled.html", "articles/quay-notice.html" },
        { "harbour/article-in-full.html", "articles/ferry-log.html" },
        { "harbour/article-link-only.html", "articles/budget-paper.html" },
        { "harbour/topic-list.html", "topics/index.html" },
        { "harbour/topic.html", "topics/safety.html" },
        { "harbour/topic-with-headings.html", "topics/consent.html" },
        { "harbour/question-list.html", "questions.html" },
        { "harbour/expert-list.html", "experts/index.html" },
        { "harbour/expert.html", "experts/ada-brinkwell.html" },
        { "harbour/expert-and-author.html", "experts/mirel-dovane.html" },
        { "harbour/fact-table.html", "facts/index.html" },
        { "harbour/measure.html", "facts/pier-cracks.html" },
        { "harbour/term-list.html", "terms/index.html" },
        { "harbour/term.html", "terms/harbour-trust.html" },
        { "harbour/timeline.html", "timeline.html" },
        { "harbour/sources.html", "sources.html" },
        { "harbour/corrections.html", "corrections.html" },
        { "harbour/data-page.html", "data/index.html" },
        { "harbour/page.html", "pages/about.html" },
        { "harbour/page-in-a-folder.html", "pages/method/counting.html" },
        { "harbour/not-found.html", "404.html" },
        { "harbour/search.html", "search.html" },
    };

    public static TheoryData<string, string> HarbourFiles { get; } = new()
    {
        { "harbour/feed.xml", "feed.xml" },
        { "harbour/feed.json", "feed.json" },
        { "harbour/sitemap.xml", "sitemap.xml" },
        { "harbour/robots.txt", "robots.txt" },
        { "harbour/search-data.js", "assets/search-data.js" },
        { "harbour/search-texts.js", "assets/search-texts.js" },
        { "harbour/data/facts.csv", "data/facts.csv" },
        { "harbour/data/articles.json", "data/articles.json" },
        { "harbour/data/articles.csl.json", "data/articles.csl.json" },
        { "harbour/data/articles.ris", "data/articles.ris" },
        { "harbour/data/articles.bib", "data/articles.bib" },
        { "harbour/data/datapackage.json", "data/datapackage.json" },
        { "harbour/data/facts.csv-metadata.json", "data/facts.csv-metadata.json" },
        { "harbour/data/facts.schema.json", "data/schemas/facts.schema.json" },
        { "harbour/data/measures.json", "data/measures.json" },
        { "harbour/data/events.json", "data/events.json" },
        { "harbour/data/experts.json", "data/experts.json" },
        { "harbour/data/facts.json", "data/facts.json" },
        { "harbour/data/questions.json", "data/questions.json" },
        { "harbour/data/statements.json", "data/statements.json" },
        { "harbour/data/terms.json", "data/terms.json" },
        { "harbour/data/topics.json", "data/topics.json" },
    };

    public static TheoryData<string, string> ShippedPages { get; } = new()
    {
        { "shipped/front.html", "index.html" },
        { "shipped/article.html", "articles/moscow-times.html" },
        { "shipped/topic.html", "topics/china.html" },
        { "shipped/expert-list.html", "experts/index.html" },
        { "shipped/fact-table.html", "facts/index.html" },
        { "shipped/measure.html", "facts/csto-troops.html" },
    };

    /// <summary>The names of all, which is what may stand in the folder of snapshots.</summary>
    public static IEnumerable<string> Names
        => HarbourPages.Concat(HarbourFiles).Concat(ShippedPages).Select(row => (string)row[0]).Append(Tree).Append(Frame);
}
