using System.Runtime.CompilerServices;

namespace Dossier.Core.Importing;

/// <summary>What a block of an article is, as far as its source marks it.</summary>
public enum BlockKind
{
    Paragraph,
    Heading,
    Item,
}

/// <summary>A paragraph, heading or list item of an article as it came.</summary>
/// <param name="Text">Its words on one line, without markup.</param>
/// <param name="Line">The line of the file in which it begins, counted from one.</param>
/// <param name="IsApart">A blank line or the end of an element stands before it.</param>
public sealed record TextBlock(string Text, int Line, BlockKind Kind = BlockKind.Paragraph, bool IsApart = true)
{
    private static readonly char[] Bullets = ['•', '·', '*', '-', '–', '—', '‣', '▪', '►', '▶', '→', '»'];

    /// <summary>The text without the bullet or arrow before it.</summary>
    public string Bare { get; } = Text.TrimStart(Bullets).Trim();

    public int WordCount { get; } = WordsIn(Text);

    /// <summary>Whether the text ends as a sentence does; a title may end with a question mark.</summary>
    public bool EndsAsSentence => Text.TrimEnd('"', '\'', '”', '’', '»', '“', ')', ']', ' ') is [.., '.' or '!' or '…' or '。'];

    /// <summary>Two blocks of the same words, even on the same line, are two.</summary>
    public bool Equals(TextBlock? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static int WordsIn(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += !char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return count;
    }
}

/// <summary>A block that is not part of the article, and why it is taken for such.</summary>
public sealed record CutBlock(TextBlock Block, string Reason);
