using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Parsing.References;
using Dossier.Core.Provenance;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing;

/// <summary>
/// A block of an article's text that holds a word: what counts as its words, and which inlines write them. Passages are looked for in these texts and
/// marked by their places in them, so that both see the same words.
/// </summary>
/// <param name="Inlines">In the order of the text; empty for a block of code, whose lines are its text.</param>
public sealed record SourceLeaf(LeafBlock Block, string Text, ImmutableArray<SourceInline> Inlines)
{
    /// <summary>The blocks of a document, in order: the paragraphs of its <see cref="SourceText"/>.</summary>
    public static IEnumerable<SourceLeaf> In(MarkdownDocument document)
        => document.Descendants<LeafBlock>().Select(Read).Where(leaf => WordScanner.HasWord(leaf.Text));

    public static SourceLeaf Read(LeafBlock block)
    {
        if (block.Inline is null)
        {
            return new SourceLeaf(block, string.Join('\n', block.Lines.Lines?.Take(block.Lines.Count).Select(line => line.Slice.ToString()) ?? []), []);
        }

        var text = new StringBuilder();
        var inlines = ImmutableArray.CreateBuilder<SourceInline>();
        foreach (var inline in block.Inline.Descendants<Inline>())
        {
            if (WordsOf(inline) is { Length: > 0 } words)
            {
                inlines.Add(new SourceInline(inline, text.Length, words.Length));
                text.Append(words);
            }
        }

        return new SourceLeaf(block, text.ToString(), inlines.DrainToImmutable());
    }

    /// <summary>Dashes stay as they were typed: two hyphens part words, and so they do in a passage that was copied from the file.</summary>
    private static string WordsOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline address => address.Url,
        SmartyPant { Type: SmartyPantType.Dash2 } => "--",
        SmartyPant { Type: SmartyPantType.Dash3 } => "---",
        SmartyPant punctuation => MarkdownParser.Typographic(punctuation),
        ReferenceInline reference => reference.Label ?? reference.Target,
        LineBreakInline => " ",
        _ => "",
    };
}

/// <summary>An inline that writes words of an article, and where they stand in the text of its block.</summary>
public readonly record struct SourceInline(Inline Inline, int Start, int Length);
