using Dossier.Core.Provenance;

namespace Dossier.Core.Importing;

/// <summary>How much of an article its candidates would quote if an editor took them all.</summary>
public static class CandidateMeter
{
    /// <summary>The share in percent, counted as the quotation meter counts: a word that several passages share once. <c>null</c> where it is not past a limit.</summary>
    public static double? Past(int limit, ImportedArticle article)
    {
        string[] passages = [.. article.Statements.Select(statement => statement.Passage).Concat(article.Figures.Select(figure => figure.Passage)).Distinct(StringComparer.Ordinal)];

        // What they hold together at most is quickly known, and in a long article it is little.
        if (Percent(passages.Sum(passage => PassagePattern.Parse(passage).WordCount), article) <= limit)
        {
            return null;
        }

        var text = SourceText.FromPlain(article.Source);
        var quoted = passages.SelectMany(passage => PassageCheck.Of(passage, text, null).Ranges).SelectMany(range => Enumerable.Range(range.Start, range.Count)).Distinct().Count();
        return Percent(quoted, article) is var share && share > limit ? share : null;
    }

    private static double Percent(int words, ImportedArticle article) => 100.0 * words / article.WordCount;
}
