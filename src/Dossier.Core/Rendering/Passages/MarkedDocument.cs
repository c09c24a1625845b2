using Dossier.Core.Parsing;
using Dossier.Core.Parsing.References;
using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Rendering.Passages;

/// <summary>
/// Has a Markdown renderer mark passages. Inlines of text are cut where passages begin and end; those that write one character or words that are not known here (a dash, an entity,
/// a reference) are marked as a whole. The renderer for literals is the caller's, who writes them through <see cref="Write"/>.
/// </summary>
public sealed class MarkedDocument
{
    private static readonly Type[] Atoms = [typeof(SmartyPant), typeof(LineBreakInline), typeof(HtmlEntityInline), typeof(AutolinkInline), typeof(ReferenceInline)];

    private readonly Dictionary<Inline, SourceInline> places = [];
    private readonly Dictionary<MarkdownObject, int> paragraphs = [];
    private readonly MarkWriter writer;

    public MarkedDocument(HtmlRenderer renderer, MarkdownDocument document, TextMarks marks)
    {
        writer = new MarkWriter(renderer, marks);
        foreach (var (index, leaf) in SourceLeaf.In(document).Index())
        {
            paragraphs[leaf.Block.Inline is { } inlines ? inlines : leaf.Block] = index;
            foreach (var inline in leaf.Inlines)
            {
                places[inline.Inline] = inline;
            }
        }
    }

    /// <summary>Takes over a renderer whose own object renderers are all in place.</summary>
    public void Attach(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new MarkedCodeBlockRenderer(this));
        renderer.ObjectRenderers.Replace<CodeInlineRenderer>(new MarkedCodeRenderer(this));
        for (var i = 0; i < renderer.ObjectRenderers.Count; i++)
        {
            var inner = renderer.ObjectRenderers[i];
            if (inner.Accept(renderer, typeof(LinkInline)))
            {
                renderer.ObjectRenderers[i] = new Around(inner, Link);
            }
            else if (Atoms.Any(type => inner.Accept(renderer, type)))
            {
                renderer.ObjectRenderers[i] = new Around(inner, Whole);
            }
        }

        renderer.ObjectWriteBefore += (_, written) => Open(written);
        renderer.ObjectWriteAfter += (_, written) => Close(written);
    }

    /// <summary>Writes the text of an inline. It is as long as that which was parsed: only the marks around it and the kinds of its apostrophes may differ.</summary>
    public void Write(HtmlRenderer renderer, Inline inline, ReadOnlySpan<char> text)
    {
        if (renderer.EnableHtmlForInline && places.TryGetValue(inline, out var place))
        {
            writer.Write(text, place.Start);
        }
        else
        {
            renderer.WriteEscape(text);
        }
    }

    /// <summary>Writes a block that holds no inlines: its lines between two tags, with a line feed behind each.</summary>
    public void WriteLines(HtmlRenderer renderer, LeafBlock block, (string Start, string End) tags)
    {
        var isCounted = paragraphs.TryGetValue(block, out var paragraph);
        renderer.EnsureLine();
        renderer.Write(tags.Start);
        if (isCounted)
        {
            writer.Open(paragraph);
        }

        if (block is CodeBlock)
        {
            renderer.Write("<code").WriteAttributes(block).Write('>');
        }

        for (var (line, at) = (0, 0); line < block.Lines.Count; line++)
        {
            var text = block.Lines.Lines[line].Slice.AsSpan();
            writer.Write(text, at);
            renderer.Write('\n');
            at += text.Length + 1;
        }

        if (isCounted)
        {
            writer.Close();
        }

        renderer.Write(block is CodeBlock ? "</code>" : "").WriteLine(tags.End);
    }

    private void Open(MarkdownObject written)
    {
        if (written is not LeafBlock && paragraphs.TryGetValue(written, out var paragraph))
        {
            writer.Open(paragraph);
        }
    }

    private void Close(MarkdownObject written)
    {
        if (written is not LeafBlock && paragraphs.ContainsKey(written))
        {
            writer.Close();
        }
    }

    private void Link(HtmlRenderer renderer, MarkdownObject written, Action write)
    {
        if (written is LinkInline { IsImage: false } && renderer.EnableHtmlForInline)
        {
            writer.Link(write);
        }
        else
        {
            write();
        }
    }

    private void Whole(HtmlRenderer renderer, MarkdownObject written, Action write)
    {
        if (written is Inline inline && renderer.EnableHtmlForInline && places.TryGetValue(inline, out var place))
        {
            writer.Whole(place.Start, place.Length, write);
        }
        else
        {
            write();
        }
    }

    /// <summary>A renderer that another does its work around.</summary>
    private sealed class Around(IMarkdownObjectRenderer inner, Action<HtmlRenderer, MarkdownObject, Action> write) : IMarkdownObjectRenderer
    {
        public bool Accept(RendererBase renderer, Type objectType) => inner.Accept(renderer, objectType);

        public void Write(RendererBase renderer, MarkdownObject objectToRender) => write((HtmlRenderer)renderer, objectToRender, () => inner.Write(renderer, objectToRender));
    }

    private sealed class MarkedCodeRenderer(MarkedDocument marked) : CodeInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeInline obj)
        {
            if (!renderer.EnableHtmlForInline)
            {
                base.Write(renderer, obj);
                return;
            }

            renderer.Write("<code").WriteAttributes(obj).Write('>');
            marked.Write(renderer, obj, obj.Content);
            renderer.Write("</code>");
        }
    }

    private sealed class MarkedCodeBlockRenderer(MarkedDocument marked) : CodeBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj) => marked.WriteLines(renderer, obj, ("<pre>", "</pre>"));
    }
}
