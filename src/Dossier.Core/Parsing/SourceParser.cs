using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing;

/// <summary>Reads the text of an article into paragraphs of words, or the fingerprint that stands for it.</summary>
public static class SourceParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static ParsedSource Parse(SourceFile file, string path, DiagnosticBag diagnostics)
    {
        var stem = SourceNames.StemOf(path);
        if (SourceNames.SuffixOf(path) == SourceNames.Fingerprint)
        {
            return new ParsedSource(file, stem, null, FingerprintParser.Parse(file, diagnostics));
        }

        var text = SourceNames.SuffixOf(path) == SourceNames.Markdown ? FromMarkdown(file, diagnostics) : SourceText.FromPlain(file.Text);
        if (text is { WordCount: 0 })
        {
            diagnostics.Add(file.Start, Rules.EmptyFile, "the text of the article holds no word", "write the article's text into it, or remove it");
            text = null;
        }

        return new ParsedSource(file, stem, text, null);
    }

    /// <summary>The text of a body that is the article itself.</summary>
    public static SourceText TextOf(MarkdownBody body) => TextOf(body.Document);

    private static SourceText TextOf(MarkdownDocument document) => SourceText.FromParagraphs(document.Descendants<LeafBlock>().Select(Words));

    private static SourceText? FromMarkdown(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return TextOf(Markdown.Parse(file.Text, Pipeline));
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            diagnostics.Add(file.Start, Rules.NestedTooDeeply, "quotations, lists or emphasis stand too deep in each other", "flatten them, or keep the text as `.source.txt`");
            return null;
        }
    }

    private static string Words(LeafBlock block)
        => block.Inline is null
            ? block.Lines.ToString()
            : string.Concat(block.Inline.Descendants().Select(inline => inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline address => address.Url,
                LineBreakInline => " ",
                _ => "",
            }));
}
