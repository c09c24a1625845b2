using System.Collections.Immutable;
using Dossier.Core.Provenance;

namespace Dossier.Core.Rendering.Passages;

/// <summary>
/// Where passages stand in a text, paragraph by paragraph. Passages may overlap, which elements may not: the text is cut wherever one begins or ends, and what
/// lies between two cuts is one stretch. The work is that of sorting the places; how many passages share a stretch makes no difference.
/// </summary>
public sealed class TextMarks
{
    private readonly Dictionary<int, ParagraphMarks> paragraphs;

    private TextMarks(ImmutableArray<PassageMark> passages, Dictionary<int, ParagraphMarks> paragraphs)
    {
        Passages = passages;
        this.paragraphs = paragraphs;
    }

    /// <summary>The passages in the order in which they end, which is that of their numbers.</summary>
    public ImmutableArray<PassageMark> Passages { get; }

    /// <summary>The marks of a paragraph, counted from zero.</summary>
    public ParagraphMarks this[int paragraph] => paragraphs.GetValueOrDefault(paragraph, ParagraphMarks.None);

    public static TextMarks Of(SourceText text, IEnumerable<PassageMark> passages)
    {
        ImmutableArray<PassageMark> ordered = [.. passages.OrderBy(passage => passage.Ranges[^1].End).ThenBy(passage => passage.Ranges[0].Start)];
        var pieces = new Dictionary<int, Pieces>();
        for (var index = 0; index < ordered.Length; index++)
        {
            foreach (var range in ordered[index].Ranges)
            {
                Add(range, text, pieces);
            }

            var (first, last) = (Place(text, ordered[index].Ranges[0].Start), Place(text, ordered[index].Ranges[^1].End - 1));
            pieces[first.Paragraph].Begins.Add(new MarkEdge(first.Word.Start, index));
            pieces[last.Paragraph].Ends.Add(new MarkEdge(last.Word.End, index));
        }

        return new TextMarks(ordered, pieces.ToDictionary(pair => pair.Key, pair => pair.Value.Cut()));
    }

    private static (int Paragraph, ScannedWord Word) Place(SourceText text, int word)
    {
        var paragraph = text.ParagraphOf(word);
        return (paragraph, text.Paragraphs[paragraph].Words[word - text.ParagraphStarts[paragraph]]);
    }

    private static void Add(WordRange range, SourceText text, Dictionary<int, Pieces> pieces)
    {
        foreach (var stretch in text.StretchesOf(range))
        {
            if (!pieces.TryGetValue(stretch.Paragraph, out var here))
            {
                pieces[stretch.Paragraph] = here = new Pieces();
            }

            here.Edges.Add((stretch.Start, 1));
            here.Edges.Add((stretch.End, -1));
        }
    }

    private sealed class Pieces
    {
        /// <summary>By how much the number of passages changes at a place.</summary>
        public List<(int At, int Change)> Edges { get; } = [];

        public List<MarkEdge> Begins { get; } = [];

        public List<MarkEdge> Ends { get; } = [];

        public ParagraphMarks Cut()
        {
            var stretches = ImmutableArray.CreateBuilder<MarkedStretch>();
            var (depth, before) = (0, 0);
            foreach (var (at, change) in Edges.OrderBy(edge => edge.At))
            {
                if (depth > 0 && at > before)
                {
                    stretches.Add(new MarkedStretch(before, at, depth));
                }

                (depth, before) = (depth + change, at);
            }

            return new ParagraphMarks(stretches.DrainToImmutable(), [.. Begins.OrderBy(edge => edge.At)], [.. Ends.OrderBy(edge => edge.At)]);
        }
    }
}
