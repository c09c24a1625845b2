using System.Collections.Immutable;

namespace Dossier.Core.Parsing.Prose;

/// <summary>The running text of a paragraph, list item or table cell, and where names may be looked for in it.</summary>
/// <param name="Section">The number of its section in the body: a heading begins one, and the footnotes are one.</param>
/// <param name="Text">As a reader sees it, but for <paramref name="Insertions"/>, for each of which it holds one character.</param>
/// <param name="Open">
/// The same, of the same length; but what is a link, a reference, code, an address or a quotation is made unrecognisable: what could belong to a
/// word is <see cref="ProseReader.HiddenWord"/>, the rest <see cref="ProseReader.HiddenGap"/>.
/// </param>
/// <param name="Places">Where each inline begins that writes text of its own, in the order of the text.</param>
/// <param name="Insertions">Where words belong that are not known before references are resolved.</param>
public sealed record LinkableBlock(int Section, string Text, string Open, ImmutableArray<InlinePlace> Places, ImmutableArray<Insertion> Insertions)
{
    /// <summary>The inline that writes the character at an index.</summary>
    public InlinePlace PlaceAt(int index) => Places[FirstAfter(Places.Length, i => Places[i].Start <= index) - 1];

    /// <summary>The number of the first insertion that does not stand before an index.</summary>
    public int InsertionFrom(int index) => FirstAfter(Insertions.Length, i => Insertions[i].Start < index);

    private static int FirstAfter(int count, Func<int, bool> isBefore)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(middle) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>A place in running text where something else belongs.</summary>
/// <param name="Reference">The index of the reference whose words belong there, or -1 where nothing does.</param>
public readonly record struct Insertion(int Start, int Reference);
