using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Dossier.Core.Parsing.References;

/// <summary>Adds <c>[[…]]</c> to Markdown. How a reference is written out is Rendering's business.</summary>
public sealed class ReferenceExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new ReferenceInlineParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}
