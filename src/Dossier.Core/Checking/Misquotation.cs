using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;

namespace Dossier.Core.Checking;

/// <summary>
/// Says what is wrong with a passage that its source does not hold: word by word where the text is there, the longest run that does stand in it where
/// only the fingerprint is.
/// </summary>
public static class Misquotation
{
    private const int MostDifferences = 3;

    public static Diagnostic Describe(DossierGraph graph, Article article, Passage passage)
    {
        var pattern = PassagePattern.Parse(passage.Words.Value);
        if (passage.Paragraph is { } paragraph && PassageCheck.Of(passage.Words.Value, article.Proof, paragraph: null) is { Paragraph: > 0 } elsewhere)
        {
            return At(passage.Words.Span, $"the passage does not begin in paragraph {paragraph} of `{article.Id}`, but in paragraph {elsewhere.Paragraph}", $"write `paragraph: {elsewhere.Paragraph}`, or leave it out");
        }

        // The first part that does not stand in the source by itself; where each does, their order or distance is wrong.
        var missing = pattern.Parts.FirstOrDefault(part => PassageSearch.Find(article.Proof!, new PassagePattern([part])) is null);
        if (missing.IsDefault)
        {
            return At(
                passage.Words.Span,
                $"each part of the passage stands in `{article.Id}`, but not in this order within a paragraph or into the next",
                "quote the parts as passages of their own: an ellipsis may not join what the source keeps apart");
        }

        var before = pattern.Parts.TakeWhile(part => part != missing).Sum(part => part.Count(element => !element.IsOpen));
        if (article.Source is { } text && NearestPassage.In(text, missing) is { } near)
        {
            return Differing(article, passage, near, before + WordsBefore(missing, near.Differences[0].Index), text);
        }

        if (article.Source is null && LongestRun.In(article.Proof!, missing) is { InPassage.Count: >= 2 } run)
        {
            return OnlyRun(article, passage, missing, run, before);
        }

        var others = graph.Content.Articles.Where(other => other.Proof is not null && other.Key != article.Key && PassageSearch.Find(other.Proof, pattern) is not null).Select(other => $"`{other.Id}`").ToArray();
        return At(
            passage.Words.Span,
            $"`{article.Id}` does not hold this passage, nor anything near it",
            others.Length > 0 ? $"it stands in {string.Join(" and ", others)}: move it there" : "quote the words as they stand in the article, or mend the article's text if it is incomplete");
    }

    private static Diagnostic Differing(Article article, Passage passage, NearPassage near, int word, SourceText text)
    {
        var differences = near.Differences.Take(MostDifferences).Select(difference => difference switch
        {
            { InSource: null } => $"“{difference.Written}” is not there",
            { Written: null } => $"“{difference.InSource}” is left out",
            _ => $"it has “{difference.InSource}” where you wrote “{difference.Written}”",
        });
        var more = near.Differences.Length > MostDifferences ? $", and {near.Differences.Length - MostDifferences} more" : "";
        var paragraph = text.ParagraphOf(near.Range.Start);
        return At(
            PlaceOfWord(passage.Words, word),
            $"this is not what `{article.Id}` says: {string.Join(", ", differences)}{more}",
            $"paragraph {paragraph + 1} has “{WordsOf(text, near.Range)}”");
    }

    private static Diagnostic OnlyRun(Article article, Passage passage, ImmutableArray<PatternElement> part, (WordRange InPassage, int InText) run, int before)
    {
        var (start, end) = (run.InPassage.Start, run.InPassage.End);
        var words = part.Select(element => element.IsOpen ? "[…]" : element.Alternatives[0].Text).ToArray();
        var wrong = end < part.Length ? end : start - 1;
        var side = end < part.Length ? $"the word after it, “{words[end]}”, is not" : $"the word before it, “{words[start - 1]}”, is not";
        var paragraph = article.Proof!.ParagraphOf(run.InText) + 1;
        return At(
            PlaceOfWord(passage.Words, before + WordsBefore(part, wrong)),
            $"this is not what `{article.Id}` says: “{string.Join(' ', words[start..end])}” stands there (paragraph {paragraph}), {side}",
            $"quote the words as they stand in the article; with its text beside it, as `{article.Id}.source.txt`, the nearest words are shown here");
    }

    private static int WordsBefore(ImmutableArray<PatternElement> part, int index) => part.Take(index).Count(element => !element.IsOpen);

    private static Diagnostic At(SourceSpan span, string message, string help) => Diagnostic.At(span, Rules.PassageNotFound, message, help);

    /// <summary>What a reader sees of words of the source, across paragraphs if need be.</summary>
    private static string WordsOf(SourceText text, WordRange range)
        => string.Join(" / ", text.StretchesOf(range).Select(stretch => text.Paragraphs[stretch.Paragraph].Text[stretch.Start..stretch.End]));

    /// <summary>The place of a word in the passage as it stands in its file; the whole passage where escapes or folds hide the word.</summary>
    private static SourceSpan PlaceOfWord(Located<string> passage, int word)
    {
        var span = passage.Span;
        var inFile = WordScanner.Scan(span.File.Text.Substring(span.Start, span.Length)).ToArray();
        return inFile.Length == WordScanner.Scan(passage.Value).Count() && word < inFile.Length
            ? new SourceSpan(span.File, span.Start + inFile[word].Start, inFile[word].Length)
            : span;
    }
}
