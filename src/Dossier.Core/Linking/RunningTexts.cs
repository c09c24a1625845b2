using System.Text;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>The running text of a body's paragraphs with the words of its references in place; each is put together once.</summary>
public sealed class RunningTexts(MarkdownBody body, Dictionary<SourceSpan, Target> targets)
{
    private readonly Dictionary<int, (string Text, Dictionary<Reference, Range> Places)> known = [];

    /// <summary>The other end of a reference, with the sentence around it.</summary>
    public Backlink BacklinkOf(Reference reference, Thing? from)
    {
        if (!known.TryGetValue(reference.Paragraph, out var paragraph))
        {
            known[reference.Paragraph] = paragraph = Paragraph(reference.Paragraph);
        }

        var text = paragraph.Text;
        var (start, length) = paragraph.Places[reference].GetOffsetAndLength(text.Length);
        var end = start + length;
        var (sentence, sentenceLength) = Sentences.Around(text, start).GetOffsetAndLength(text.Length);
        var until = Math.Max(sentence + sentenceLength, end);
        return new Backlink(from, text[Math.Min(sentence, start)..start], text[start..end], text[end..until], reference.PlaceAnchor) { Position = reference.Target.Span.Start };
    }

    private (string Text, Dictionary<Reference, Range> Places) Paragraph(int index)
    {
        var text = new StringBuilder();
        var places = new Dictionary<Reference, Range>(ReferenceEqualityComparer.Instance);
        foreach (var part in body.Paragraphs[index])
        {
            var start = text.Length;
            if (part.Reference < 0)
            {
                text.Append(part.Text);
                continue;
            }

            var reference = body.References[part.Reference];
            text.Append(part.Text.Length == 0 ? WordsOf(reference) : part.Text);
            places[reference] = start..text.Length;
        }

        return (Typography.Apostrophes(text.ToString()), places);
    }

    private string WordsOf(Reference reference) => targets.TryGetValue(reference.Target.Span, out var target) ? target.Words : reference.Target.Value;
}
