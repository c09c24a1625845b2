using System.Collections.Immutable;
using System.Text;

namespace Dossier.Core.Importing;

/// <summary>Gathers the text of a page into blocks; white space is one space, as a browser shows it.</summary>
public sealed class BlockCollector(int firstLine)
{
    private readonly ImmutableArray<TextBlock>.Builder blocks = ImmutableArray.CreateBuilder<TextBlock>();
    private readonly StringBuilder words = new();
    private int line = firstLine;
    private BlockKind kind;

    public void Add(string text)
    {
        foreach (var c in PlainBlocks.Printable(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }
    }

    /// <summary>Ends the block that is open and begins one.</summary>
    /// <param name="at">The line of the element that begins, or <c>null</c> where one ends.</param>
    public void Break(int? at, BlockKind next)
    {
        if (words.ToString().Trim() is { Length: > 0 } text)
        {
            blocks.Add(new TextBlock(text, line, kind));
        }

        words.Clear();
        line = at ?? line;
        kind = next;
    }

    public ImmutableArray<TextBlock> End()
    {
        Break(null, BlockKind.Paragraph);
        return blocks.ToImmutable();
    }
}
