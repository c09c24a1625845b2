using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>
/// Gives an article the text against which its passages are checked: the body, where the article may be shown in full; else the text that stands
/// beside its file; else that text's fingerprint.
/// </summary>
public sealed class SourceReader(ParsedSite site)
{
    private readonly ILookup<string, ParsedSource> sources = site.Sources.ToLookup(source => source.Stem, StringComparer.Ordinal);

    /// <summary>The texts and fingerprints that stand beside a file.</summary>
    public ImmutableArray<ParsedSource> Beside(ParsedMarkdown file) => [.. sources[file.Path[..^".md".Length]]];

    public static Article Read(Article article, ImmutableArray<ParsedSource> beside, DiagnosticBag diagnostics)
    {
        if (article.Rights == Rights.Full)
        {
            ReportBeside(beside, diagnostics);
            return article with { Source = Body(article, diagnostics) };
        }

        var texts = beside.Where(source => source.Text is not null).ToArray();
        if (texts.Length > 1)
        {
            diagnostics.Add(texts[1].File.Start, Rules.UnclearSource, $"the article has two texts: `{Path.GetFileName(texts[0].File.Path)}` and this one", "keep one of them");
        }

        return article with
        {
            Source = texts.FirstOrDefault()?.Text,
            SourceBody = texts.FirstOrDefault()?.Body,
            Fingerprint = beside.Where(source => source.Fingerprint is not null).Select(source => (Located<Fingerprint>?)new Located<Fingerprint>(source.Fingerprint!, source.File.Start)).FirstOrDefault(),
        };
    }

    /// <summary>Reports texts and fingerprints that stand beside no article.</summary>
    public void ReportStray(DiagnosticBag diagnostics)
    {
        var articles = site.Markdown.Where(file => file.Path.StartsWith(ThingKind.Article.Folder() + "/", StringComparison.Ordinal)).Select(file => file.Path[..^".md".Length]).ToHashSet(StringComparer.Ordinal);
        foreach (var source in site.Sources.Where(source => !articles.Contains(source.Stem)))
        {
            var name = Path.GetFileName(source.Stem);
            diagnostics.Add(
                source.File.Start,
                Rules.UnknownFolder,
                $"there is no article `{name}` beside this file",
                Diagnostic.DidYouMean(name, articles.Select(Path.GetFileName).OfType<string>(), "an article's text and its fingerprint are called like its `.md` file and stand beside it"));
        }
    }

    private static void ReportBeside(ImmutableArray<ParsedSource> beside, DiagnosticBag diagnostics)
    {
        foreach (var source in beside)
        {
            diagnostics.Add(source.File.Start, Rules.UnclearSource, "the article is shown in full, so its body is the text against which passages are checked; this file is not read", "remove it, or take `rights: full` out of the article");
        }
    }

    private static SourceText? Body(Article article, DiagnosticBag diagnostics)
    {
        var text = SourceParser.TextOf(article.Body);
        if (!text.Paragraphs.IsEmpty)
        {
            return text;
        }

        diagnostics.Add(article.Span, Rules.UnclearSource, "the article is to be shown in full, but its body holds no word", "put the article's text into the body, or write `rights: excerpt`");
        return null;
    }
}
