using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>
/// Where an article's text is there, a passage that pages set between quotation marks must stand between such marks in it. That of an author of the article need not, nor
/// those of a transcript, which marks speech by labels.
/// </summary>
public static class QuotationMarks
{
    public static void Check(DossierGraph graph, DiagnosticBag diagnostics)
    {
        foreach (var statement in graph.Statements.Where(statement => !statement.ByAuthor))
        {
            Check(graph, new Quoted(statement.Article, statement.Speaker, statement.Statement.Mode, statement.Statement.Passage, IsFact: false), diagnostics);
        }

        foreach (var fact in graph.Facts.Where(fact => !fact.Speaker.IsArticle && !graph.AuthorsOf[fact.Article.Key].Any(author => author.Thing is not null && author.Thing.Key == fact.Speaker.By?.Key)))
        {
            Check(graph, new Quoted(fact.Article, fact.Speaker, fact.Fact.Mode, fact.Fact.Passage, IsFact: true), diagnostics);
        }
    }

    private static void Check(DossierGraph graph, Quoted quoted, DiagnosticBag diagnostics)
    {
        if (quoted.Mode is not ((StatementMode.Direct or StatementMode.Partial) and var mode) || quoted.Article.IsTranscript || graph.Content.Gaps.In(quoted.Article) || quoted.Article.Source is not { } text)
        {
            return;
        }

        var outside = Marked(quoted, graph.Passages[quoted.Article, quoted.Passage]).SelectMany(text.StretchesOf).Where(stretch => !IsQuoted(text, stretch)).ToArray();
        if (outside.Length > 0)
        {
            var (claim, marks, cure) = quoted.IsFact
                ? ($"`mode: {ChoiceNames.Of(mode)}` says that the passage is in the speaker's own words", "quotation", ", or leave `mode` out, which a fact need not have")
                : ("the passage is shown between quotation marks", "such", "");
            diagnostics.Add(
                quoted.Passage.Span,
                Rules.PassageNotInQuotationMarks,
                $"{claim}, but in `{quoted.Article.Id}` it does not stand between {marks} marks (paragraph {outside[0].Paragraph + 1})",
                $"quote only what the article quotes, or write `mode: paraphrase` (the article's words for what was said) or `mode: reported`{cure}; a passage that stands in several places is told by `paragraph:`, and an interview without marks by the article's `transcript: true`");
        }
    }

    private static bool IsQuoted(SourceText text, SourceStretch stretch)
    {
        var paragraph = text.Paragraphs[stretch.Paragraph].Text;
        return QuotationScanner.IsQuoted(paragraph, stretch.Start, stretch.End)
            || (stretch.Paragraph > 0 && QuotationScanner.LeavesOpen(text.Paragraphs[stretch.Paragraph - 1].Text) && paragraph.AsSpan(0, stretch.End).IndexOfAny("”\"") < 0);
    }

    /// <summary>
    /// The words that must stand between marks: all of a passage, or, where it has marks of its own, those between them ("a “terrorist threat”"). Where
    /// the editor's brackets hide which word is which, the passage's own marks are taken on trust.
    /// </summary>
    private static IEnumerable<WordRange> Marked(Quoted quoted, PassageCheck check)
    {
        if (quoted.Mode != StatementMode.Partial || !QuotationScanner.HasQuotation(quoted.Passage.Value))
        {
            return check.Ranges;
        }

        var words = WordScanner.Scan(quoted.Passage.Value).ToArray();
        var indices = check.Ranges.SelectMany(range => Enumerable.Range(range.Start, range.Count)).ToArray();
        return words.Length == indices.Length
            ? indices.Zip(words).Where(pair => QuotationScanner.IsQuoted(quoted.Passage.Value, pair.Second.Start, pair.Second.End)).Select(pair => new WordRange(pair.First, 1))
            : [];
    }

    private sealed record Quoted(Article Article, LinkedSpeaker Speaker, StatementMode? Mode, Located<string> Passage, bool IsFact);
}
