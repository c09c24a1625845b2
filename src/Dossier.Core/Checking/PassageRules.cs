using System.Globalization;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>Holds every passage to what its source says: that it stands there, that it proves something, that no more is quoted than the settings allow.</summary>
public static class PassageRules
{
    private const int LongestNamed = 3;
    private const int WordsNamed = 4;

    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        var articles = graph.Content.Articles;
        foreach (var article in articles)
        {
            CheckFingerprint(article, diagnostics);
            if (!graph.Passages.PassagesOf.Contains(article.Key))
            {
                continue;
            }

            if (!graph.Content.Gaps.InSettings)
            {
                CheckLength(graph, article, diagnostics);
                CheckShare(graph, article, diagnostics);
            }

            if (article.Proof is null && graph.Content.Gaps.In(article))
            {
                continue;
            }

            if (article.Proof is null)
            {
                diagnostics.Add(
                    article.Span,
                    Rules.UncheckedPassages,
                    $"{Count(graph.Passages.PassagesOf[article.Key].Count(), "passage")} of this article can't be checked: neither its text nor a fingerprint of it is here",
                    $"put the article's text beside this file as `{article.Id}.source.txt` and run `dossier fingerprint {article.Id}`");
                continue;
            }

            foreach (var passage in graph.Passages.PassagesOf[article.Key])
            {
                Check(graph, article, passage, diagnostics);
            }
        }
    }

    /// <summary>A fingerprint and the text for which it stands must not part.</summary>
    private static void CheckFingerprint(Article article, DiagnosticBag diagnostics)
    {
        if (article.Rights == Rights.Full || article.Source is not { } source)
        {
            return;
        }

        if (article.Fingerprint is not { } fingerprint)
        {
            diagnostics.Add(article.Span, Rules.MissingFingerprint, "the article's text is here, but no fingerprint of it: where the text is not, its passages can't be checked", $"run `dossier fingerprint {article.Id}` and commit the file that it writes");
            return;
        }

        if (fingerprint.Value.Digest == source.Digest)
        {
            return;
        }

        var now = Fingerprint.Of(source).Paragraphs;
        var before = fingerprint.Value.Paragraphs;
        var same = now.Zip(before).TakeWhile(pair => pair.First == pair.Second).Count();
        diagnostics.Add(
            fingerprint.Span,
            Rules.SourceDrifted,
            $"the fingerprint no longer fits the article's text; they part in paragraph {same + 1} (the fingerprint has {Count(fingerprint.Value.WordCount, "word")}, the text {source.WordCount})",
            $"if the text is right, run `dossier fingerprint {article.Id}`; if it was changed by mistake, restore it");
    }

    private static void CheckLength(DossierGraph graph, Article article, DiagnosticBag diagnostics)
    {
        var limit = graph.Content.Settings.LongestPassage;
        foreach (var (passage, _) in graph.Passages.PassagesOf[article.Key])
        {
            var words = passage.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words > limit)
            {
                diagnostics.Add(passage.Span, Rules.PassageTooLong, $"the passage has {words} words; the dossier's limit is {limit}", "quote the fewest words that prove it, or raise `quotation: passage-words:` in settings.yml");
            }
        }
    }

    private static void CheckShare(DossierGraph graph, Article article, DiagnosticBag diagnostics)
    {
        var meter = graph.Passages.Meter(article);
        var limit = graph.Content.Settings.LargestShare;
        if (article.Rights != Rights.Full && meter.Percent > limit)
        {
            diagnostics.Add(
                article.Span,
                Rules.QuotedTooMuch,
                string.Create(CultureInfo.InvariantCulture, $"{meter.Words} of the article's {meter.Of} words are quoted: {meter.Percent:0.0} %; the dossier's limit is {limit} %"),
                $"shorten passages to the words that prove, those of events too, or raise `quotation: article-percent:` in settings.yml; the longest: {Longest(graph, article)}");
        }
    }

    /// <summary>The longest passages with their lengths and places, those in other files with the file.</summary>
    private static string Longest(DossierGraph graph, Article article)
    {
        var longest = graph.Passages.PassagesOf[article.Key]
            .Select(passage => (Words: passage.Words.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), passage.Words.Span))
            .OrderByDescending(passage => passage.Words.Length)
            .Take(LongestNamed)
            .Select(passage => FormattableString.Invariant($"“{string.Join(' ', passage.Words.Take(WordsNamed))}{(passage.Words.Length > WordsNamed ? " …" : "")}” ({Count(passage.Words.Length, "word")}, {(passage.Span.File.Path == article.Span.File.Path ? "" : passage.Span.File.Path + ", ")}line {passage.Span.Position.Line})"));
        return string.Join(", ", longest);
    }

    private static void Check(DossierGraph graph, Article article, Passage passage, DiagnosticBag diagnostics)
    {
        switch (graph.Passages[article, passage.Words].Status)
        {
            case PassageStatus.NotFound:
                diagnostics.Add(Misquotation.Describe(graph, article, passage));
                break;
            case PassageStatus.TooShort when PassagePattern.Parse(passage.Words.Value).WordCount == 0:
                diagnostics.Add(passage.Words.Span, Rules.PassageTooShort, "the passage holds no word of the source", "quote the words that prove it");
                break;
            case PassageStatus.TooShort when graph.Passages[article, passage.Words].Ranges.Length > 1:
                diagnostics.Add(
                    passage.Words.Span,
                    Rules.PassageTooShort,
                    $"a part of the passage has fewer than {PassagePattern.FewestWordsOfPart} words: single words prove nothing, and any sentence can be put together from them",
                    "quote more words beside each ellipsis, or leave the ellipsis out");
                break;
            case PassageStatus.TooShort:
                diagnostics.Add(
                    passage.Words.Span,
                    Rules.PassageTooShort,
                    $"fewer than {PassagePattern.FewestWords} words prove nothing: they stand somewhere in any text",
                    $"quote more of the sentence, or say in which paragraph it stands: `paragraph: {graph.Passages[article, passage.Words].Paragraph}`");
                break;
        }
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
