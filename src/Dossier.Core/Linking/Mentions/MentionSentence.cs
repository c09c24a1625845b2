using System.Text;
using Dossier.Core.Parsing.Prose;
using Dossier.Core.Text;

namespace Dossier.Core.Linking.Mentions;

/// <summary>The sentence around a mention, in the words that a reader sees.</summary>
public sealed record MentionSentence(string Before, string Words, string After)
{
    /// <summary>How far around a mention is looked: a sentence is cut before it is as long, and a paragraph may hold many mentions.</summary>
    private const int Window = 400;

    /// <summary>The sentence around a stretch of a block.</summary>
    /// <param name="wordsOf">The words of a reference, by its index.</param>
    public static MentionSentence In(LinkableBlock block, Range stretch, Func<int, string> wordsOf)
    {
        var (first, length) = stretch.GetOffsetAndLength(block.Text.Length);
        var from = Math.Max(0, first - Window);
        var until = Math.Min(block.Text.Length, first + length + Window);
        var before = Seen(block, from, first, wordsOf);
        var words = Seen(block, first, first + length, wordsOf);
        return Of(before + words + Seen(block, first + length, until, wordsOf), before.Length, words.Length);
    }

    /// <summary>The sentence around a stretch of a text.</summary>
    public static MentionSentence In(string text, int start, int length)
    {
        var from = Math.Max(0, start - Window);
        return Of(text[from..Math.Min(text.Length, start + length + Window)], start - from, length);
    }

    private static MentionSentence Of(string text, int start, int length)
    {
        var seen = Typography.Apostrophes(text);
        var sentence = Sentences.Around(seen, start);
        var from = Math.Min(sentence.Start.GetOffset(seen.Length), start);
        var until = Math.Max(sentence.End.GetOffset(seen.Length), start + length);
        return new MentionSentence(seen[from..start], seen[start..(start + length)], seen[(start + length)..until]);
    }

    private static string Seen(LinkableBlock block, int from, int until, Func<int, string> wordsOf)
    {
        var seen = new StringBuilder();
        for (var insertion = block.InsertionFrom(from); insertion < block.Insertions.Length && block.Insertions[insertion].Start < until; insertion++)
        {
            var (start, reference) = block.Insertions[insertion];
            seen.Append(block.Text, from, start - from).Append(wordsOf(reference));
            from = start + 1;
        }

        return seen.Append(block.Text, from, until - from).ToString();
    }
}
