using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>
/// The running text of a paragraph, heading or cell of a body. Code, and references whose words are not the author's or give a fact, are
/// left out; a mark that is part of no word stands for them.
/// </summary>
/// <param name="Parts">In the order of the text; the first begins at 0.</param>
/// <param name="Marks">Where <c>[[unsourced]]</c> stands.</param>
public sealed record ProseBlock(string Text, ImmutableArray<ProsePart> Parts, ImmutableArray<SourceSpan> Marks, bool IsHeading)
{
    /// <summary>The place of a stretch of the text in the file; where it is written in another way there, the place of all that stands for it.</summary>
    public SourceSpan PlaceOf(int start, int length)
    {
        var (low, high) = (0, Parts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Parts[middle].At <= start ? (middle, high) : (low, middle - 1);
        }

        var part = Parts[low];
        if (!part.IsExact)
        {
            return part.Place;
        }

        var from = Math.Min(part.Place.Start + start - part.At, part.Place.File.Text.Length);
        return new SourceSpan(part.Place.File, from, Math.Min(length, part.Place.File.Text.Length - from));
    }
}

/// <summary>A piece of a running text.</summary>
/// <param name="At">Where it begins in the text.</param>
/// <param name="IsExact">It stands in the file letter by letter as in the text.</param>
public readonly record struct ProsePart(int At, SourceSpan Place, bool IsExact);
