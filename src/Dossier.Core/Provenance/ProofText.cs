using System.Collections.Immutable;

namespace Dossier.Core.Provenance;

/// <summary>A text in which passages can be looked for: words in paragraphs. Words are counted from zero through the whole text.</summary>
public abstract class ProofText
{
    public abstract int WordCount { get; }

    /// <summary>The first word of each paragraph, ascending.</summary>
    public abstract ImmutableArray<int> ParagraphStarts { get; }

    /// <summary>Whether a word of the text is the one given, as far as the text can tell.</summary>
    public abstract bool Holds(int index, PassageWord word);

    /// <summary>The paragraph in which a word stands, counted from zero.</summary>
    public int ParagraphOf(int index)
    {
        var found = ParagraphStarts.AsSpan().BinarySearch(index);
        return found >= 0 ? found : ~found - 1;
    }
}
