using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Provenance;
using Dossier.Core.Reading;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>Makes the fingerprints of the articles whose text stands beside their file.</summary>
public static class FingerprintMaker
{
    /// <param name="ids">The articles to look at; all where none is named.</param>
    public static FingerprintResult Make(SiteFolders folders, ImmutableArray<string> ids)
    {
        var diagnostics = new DiagnosticBag();
        if (Loader.Load(folders, diagnostics) is not { } site)
        {
            return new FingerprintResult(diagnostics.ToSorted(), []);
        }

        var trees = SiteParser.Parse(site with { Content = [.. site.Content.Where(file => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))] }, new DiagnosticBag());
        var content = ContentReader.Read(trees, new ReadOptions(site.InputPrefix, []), new DiagnosticBag());
        foreach (var source in site.Sources.Where(source => SourceNames.SuffixOf(source.Path) != SourceNames.Fingerprint))
        {
            SourceParser.Parse(source, source.Path[site.InputPrefix.Length..], diagnostics);
        }

        var articles = content.Articles.Where(article => article.Rights != Rights.Full && article.Source is not null).OrderBy(article => article.Id, StringComparer.Ordinal).ToArray();
        ReportUnknown(ids, content.Articles, articles, diagnostics);
        var made = ImmutableArray.CreateBuilder<MadeFingerprint>();
        foreach (var article in articles.Where(article => ids.IsEmpty || ids.Contains(article.Id, StringComparer.Ordinal)))
        {
            var displayPath = article.Span.File.Path[..^".md".Length] + SourceNames.Fingerprint;
            var path = Path.Combine(folders.InputPath, displayPath[site.InputPrefix.Length..]);
            if (InputWriter.Replace(path, displayPath, Fingerprint.Of(article.Source!).Format(), diagnostics) is { } changed)
            {
                made.Add(new MadeFingerprint(displayPath, article.Source!.WordCount, article.Source.Paragraphs.Length, changed));
            }
        }

        return new FingerprintResult(diagnostics.ToSorted(), made.ToImmutable());
    }

    private static void ReportUnknown(ImmutableArray<string> ids, ImmutableArray<Article> known, Article[] withText, DiagnosticBag diagnostics)
    {
        foreach (var id in ids.Where(id => withText.All(article => article.Id != id)))
        {
            if (known.FirstOrDefault(article => article.Id == id) is not { } article)
            {
                diagnostics.Add(id, Rules.UnresolvedReference, $"there is no article `{id}`", Diagnostic.DidYouMean(id, known.Select(article => article.Id), "name an article by its file's name without `.md`"));
            }
            else if (article.Rights == Rights.Full)
            {
                diagnostics.Add(article.Span, Rules.UnclearSource, $"`{id}` is shown in full: its body is the text against which passages are checked, and needs no fingerprint");
            }
            else
            {
                diagnostics.Add(article.Span, Rules.UnclearSource, $"the text of `{id}` is not here, so no fingerprint can be made of it", $"put it beside this file as `{id}{SourceNames.PlainText}`");
            }
        }
    }
}

/// <summary>What was made.</summary>
public sealed record FingerprintResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<MadeFingerprint> Made);

/// <summary>A fingerprint that was made.</summary>
/// <param name="Path">From the site's folder.</param>
/// <param name="Changed">Whether the file holds anything else than before.</param>
public sealed record MadeFingerprint(string Path, int Words, int Paragraphs, bool Changed);
