using Dossier.Core.Model;
using Markdig.Syntax;

namespace Dossier.Core.Rendering.Notes;

/// <summary>
/// Reckons from the length of their source how tall notes are beside the text, so that a long note doesn't tear a hole between two paragraphs. Letters and lines are those of the
/// theme at its widest; notes are taken taller than they are, and text shorter.
/// </summary>
public static class NoteRoom
{
    private const int LettersOfNote = 24;
    private const int LineOfNote = 19;
    private const int BetweenNotes = 10;
    private const int LettersOfText = 92;
    private const int LineOfText = 27;
    private const int BetweenBlocks = 15;

    /// <summary>Whether notes are likely to end before the blocks do beside which they stand.</summary>
    public static bool Suffices(IEnumerable<Block> blocks, IEnumerable<Note> notes)
        => notes.Sum(note => BetweenNotes + Height(note.Block, LettersOfNote, LineOfNote)) <= blocks.Sum(block => BetweenBlocks + Height(block, LettersOfText, LineOfText)) - BetweenBlocks;

    private static int Height(Block block, int letters, int line) => Leaves(block).Sum(leaf => ((leaf.Span.Length + letters - 1) / letters) * line);

    private static IEnumerable<LeafBlock> Leaves(Block block)
        => (block is LeafBlock leaf ? [leaf] : block.Descendants<LeafBlock>()).Where(leaf => leaf.Inline is not null);
}
