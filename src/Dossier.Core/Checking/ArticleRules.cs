using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Checking;

/// <summary>Looks at what is said of articles as a whole: that their dates can be, and that none stands in the dossier twice.</summary>
public static class ArticleRules
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var article in graph.Content.Articles)
        {
            CheckDates(article, graph.Content.Settings, diagnostics);
        }

        CheckAddresses(graph, diagnostics);
    }

    private static void CheckDates(Article article, Settings settings, DiagnosticBag diagnostics)
    {
        if (article.Published is not { } published)
        {
            return;
        }

        if (settings.AsOf is { } asOf && IsAfter(published.Value, asOf.Value))
        {
            diagnostics.Add(
                published.Span,
                Rules.ImpossibleDate,
                $"`published: {published.Value.Text}` lies after `as-of: {asOf.Value.Text}`, up to which the dossier's sources reach",
                "mend the date, or `as-of:` in settings.yml");
        }

        if (article.Accessed is { } accessed && IsAfter(published.Value, accessed.Value))
        {
            diagnostics.Add(
                accessed.Span,
                Rules.ImpossibleDate,
                $"`accessed: {accessed.Value.Text}` lies before `published: {published.Value.Text}`: nobody reads what is not yet published",
                "mend the date that is wrong");
        }
    }

    /// <summary>Whether the whole of a date lies after the whole of another.</summary>
    private static bool IsAfter(EdtfDate date, EdtfDate other)
        => ValueBounds.Of(date).From is { } from && ValueBounds.Of(other).To is { } to && from > to;

    private static void CheckAddresses(DossierGraph graph, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in graph.Content.Articles)
        {
            if (article.Url is { } url && !first.TryAdd(url.Value.TrimEnd('/'), article))
            {
                var other = first[url.Value.TrimEnd('/')];
                diagnostics.Add(
                    url.Span,
                    Rules.RepeatedAddress,
                    $"`{article.Id}` and `{other.Id}` have the same `url:`",
                    $"give each its own address, or make one article of both (`{other.Span.File.Path}`)");
            }
        }
    }
}
