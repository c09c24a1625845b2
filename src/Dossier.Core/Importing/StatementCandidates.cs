using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Importing;

/// <summary>
/// Makes a candidate of each quotation of three words or more, of shorter ones where the sentence says whose they are, and of each answer in an
/// interview. The words are the article's own; the mode and the speaker are guesses that say what they rest on.
/// </summary>
public sealed class StatementCandidates
{
    private const int FewestWords = 3;
    private const int MostWordsOfAnswer = 25;

    private readonly ImmutableArray<TextBlock> blocks;
    private readonly ImmutableDictionary<int, (string Name, int End)> labels;
    private readonly SpeakerSearch speakers;
    private readonly ImmutableArray<StatementCandidate>.Builder found = ImmutableArray.CreateBuilder<StatementCandidate>();

    private StatementCandidates(ImmutableArray<TextBlock> blocks, SpeakerSearch speakers)
    {
        this.blocks = blocks;
        this.speakers = speakers;
        labels = SpeakerLabels.Read(blocks);
    }

    public static ImmutableArray<StatementCandidate> Find(ImmutableArray<TextBlock> blocks, SpeakerSearch speakers)
    {
        var search = new StatementCandidates(blocks, speakers);
        search.Read();
        return search.found.ToImmutable();
    }

    private void Read()
    {
        var quotations = QuotationFinder.Find(blocks).ToLookup(quotation => quotation.Block);
        (string Name, int Line)? turn = null;
        for (var i = 0; i < blocks.Length && found.Count < Skeleton.MostCandidates; i++)
        {
            var answer = 0;
            if (labels.TryGetValue(i, out var label))
            {
                turn = label.Name is "Q" or "A" ? null : (label.Name, blocks[i].Line);
                answer = label.End;
            }
            else if (blocks[i].Kind == BlockKind.Heading || IsHeadingLike(blocks[i]))
            {
                turn = null;
            }

            var inBlock = quotations[i].ToArray();
            speakers.Enter(i, turn, inBlock);
            foreach (var quotation in inBlock.TakeWhile(_ => found.Count < Skeleton.MostCandidates))
            {
                Add(quotation);
            }

            if (turn is { } speaking && inBlock.Length == 0)
            {
                AddAnswer(i, answer, speaking);
            }

            speakers.Leave();
        }
    }

    private void Add(Quotation quotation)
    {
        var block = blocks[quotation.Block];
        var words = block.Text[quotation.Start..quotation.End];
        var speaker = speakers.Of(quotation);
        var count = Clause.Words(words).Length;
        if (count >= FewestWords)
        {
            found.Add(new StatementCandidate(block.Line, Mode(quotation, count), speaker, PassageWords.Trimmed(words)));
        }
        else if (count > 0 && speakers.IsAttributed)
        {
            found.Add(new StatementCandidate(block.Line, StatementMode.Partial, speaker, PassageWords.Around(block.Text, quotation.Outer, Math.Min(quotation.End + 1, block.Text.Length), FewestWords)));
        }
    }

    /// <summary>An answer of an interview stands for itself, without marks; a question is not the words of the one it is put to.</summary>
    private void AddAnswer(int index, int start, (string Name, int Line) turn)
    {
        var text = blocks[index].Text;
        if (start >= text.Length || text.EndsWith('?'))
        {
            return;
        }

        var (_, end) = new ArticleSentences(text).At(start);
        var passage = PassageWords.First(text[start..end], MostWordsOfAnswer);
        if (Clause.Words(passage).Length >= FewestWords)
        {
            found.Add(new StatementCandidate(blocks[index].Line, StatementMode.Direct, speakers.Named(turn.Name, $"the label “{turn.Name}:” in line {turn.Line}; an answer without quotation marks, of which this is the beginning"), passage));
        }
    }

    /// <summary>A quotation that is a sentence: it begins one or stands behind a colon, or goes on after words such as "he said".</summary>
    private StatementMode Mode(Quotation quotation, int count)
    {
        var text = blocks[quotation.Block].Text;
        var before = text.AsSpan(0, quotation.Outer).TrimEnd();
        var capital = char.IsUpper(text[quotation.Start]) || text[quotation.Start] is '[' or '.' or '…';
        var closed = text.AsSpan(quotation.Start, quotation.End - quotation.Start).TrimEnd() is [.., '.' or ',' or '!' or '?' or '…'] || text.AsSpan(Math.Min(quotation.End + 1, text.Length)) is ['.' or ',', ..];
        var sentence = quotation.Continues
            || before is [.., ':']
            || (capital && closed && (before.IsEmpty || before is [.., '.' or '!' or '?' or ',' or '”' or '»' or '"']))
            || (before is [.., ','] && closed && count > FewestWords + 2);
        return sentence ? StatementMode.Direct : StatementMode.Partial;
    }

    private static bool IsHeadingLike(TextBlock block) => block.WordCount <= 12 && !block.EndsAsSentence && !block.Text.EndsWith('?') && !block.Text.Contains('"', StringComparison.Ordinal) && !block.Text.Contains('“', StringComparison.Ordinal);
}
