using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Text;
using Markdig;
using Markdig.Syntax;

namespace Dossier.Core.Parsing;

/// <summary>Reads the text of an article into paragraphs of words, or the fingerprint that stands for it.</summary>
public static class SourceParser
{
    /// <summary>The pipeline for texts that others wrote, in which no reference and no footnote of ours can stand.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static ParsedSource Parse(SourceFile file, string path, DiagnosticBag diagnostics)
    {
        var stem = SourceNames.StemOf(path);
        if (SourceNames.SuffixOf(path) == SourceNames.Fingerprint)
        {
            return new ParsedSource(file, stem, null, FingerprintParser.Parse(file, diagnostics));
        }

        var isMarkdown = SourceNames.SuffixOf(path) == SourceNames.Markdown;
        var document = isMarkdown ? Tree(file, diagnostics) : null;
        if (isMarkdown && document is null)
        {
            return new ParsedSource(file, stem, null, null);
        }

        var text = document is null ? SourceText.FromPlain(file.Text) : TextOf(document);
        if (text.WordCount == 0)
        {
            diagnostics.Add(file.Start, Rules.EmptyFile, "the text of the article holds no word", "write the article's text into it, or remove it");
            return new ParsedSource(file, stem, null, null);
        }

        return new ParsedSource(file, stem, text, null) { Body = document is null ? null : new MarkdownBody(document, [], [], []) };
    }

    /// <summary>The text of a body that is the article itself.</summary>
    public static SourceText TextOf(MarkdownBody body) => TextOf(body.Document);

    private static SourceText TextOf(MarkdownDocument document) => SourceText.FromParagraphs(SourceLeaf.In(document).Select(leaf => leaf.Text));

    private static MarkdownDocument? Tree(SourceFile file, DiagnosticBag diagnostics)
    {
        try
        {
            var document = Markdown.Parse(file.Text, Pipeline);
            HeadingLevels.Fit(document);
            TableAttributes.Set(document);
            return document;
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            diagnostics.Add(file.Start, Rules.NestedTooDeeply, "quotations, lists or emphasis stand too deep in each other", "flatten them, or keep the text as `.source.txt`");
            return null;
        }
    }
}
