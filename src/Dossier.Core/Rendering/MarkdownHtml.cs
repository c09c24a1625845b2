using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Parsing.References;
using Dossier.Core.Rendering.Notes;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Rendering;

/// <summary>Writes a parsed body as HTML, with each reference as the link that it resolved to.</summary>
public static class MarkdownHtml
{
    /// <param name="marks">The passages to be marked in it, where the body is an article of which passages are quoted.</param>
    public static string Render(MarkdownBody body, DossierGraph graph, Links links, TextMarks? marks = null) => Render(body, BodyLinks.Of(body, graph, links), graph, links, marks);

    /// <inheritdoc cref="Render(MarkdownBody, DossierGraph, Links, TextMarks?)"/>
    /// <param name="written">The body's links, where they are known already.</param>
    internal static string Render(MarkdownBody body, BodyLinks written, DossierGraph graph, Links links, TextMarks? marks)
    {
        if (body.IsEmpty)
        {
            return "";
        }

        var quotations = new QuotationHtml(body, graph, links);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        MarkdownParser.Pipeline.Setup(renderer);
        var references = new WrittenReferences(body, written);
        renderer.ObjectRenderers.Insert(0, new ReferenceRenderer(references, quotations));
        renderer.ObjectRenderers.Replace<ParagraphRenderer>(new QuotationParagraphRenderer(quotations));
        var marked = marks is null ? null : new MarkedDocument(renderer, body.Document, marks);
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new ProseRenderer(references, marked));
        renderer.ObjectRenderers.Replace<HtmlEntityInlineRenderer>(new EntityRenderer(references));
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(references));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        NoteMarkRenderer.Attach(renderer);
        marked?.Attach(renderer);
        NotedDocument.Write(renderer, body);
        return writer.ToString();
    }

    /// <summary>
    /// Opens a link as Markdig does, but leaves <c>~</c> as it is: Markdig writes <c>%7E</c>, and a browser knows a text fragment only by the bare
    /// <c>:~:</c>.
    /// </summary>
    private static void OpenLink(HtmlRenderer renderer, string address, Inline link)
    {
        renderer.Write("<a href=\"");
        var parts = address.Split('~');
        for (var i = 0; i < parts.Length; i++)
        {
            renderer.Write(i > 0 ? "~" : "").WriteEscapeUrl(parts[i]);
        }

        renderer.Write('"').WriteAttributes(link);
    }

    private sealed class WrittenReferences(MarkdownBody body, BodyLinks links)
    {
        private readonly ILookup<object, WrittenMention> mentions = links.Mentions.ToLookup(mention => mention.Inline, ReferenceEqualityComparer.Instance);

        /// <summary>Writes the opening of a reference's link; without a target (the build fails anyway) nothing is written.</summary>
        public WrittenReference? Open(HtmlRenderer renderer, Inline inline)
        {
            if (inline.GetData(MarkdownParser.ReferenceKey) is not int index || links.References[index] is not { } target)
            {
                return null;
            }

            renderer.Write(target.IsFact ? "<a class=\"ref ref-fact\" id=\"" : "<a class=\"ref\" id=\"").Write(body.References[index].PlaceAnchor).Write("\" href=\"");
            renderer.WriteEscape(WithQuery(target.Href, body.References[index].Query));
            renderer.Write("\">");
            return target;
        }

        /// <summary>Whether a link was taken for one to a page of the dossier and is none.</summary>
        public bool IsPlain(Inline inline)
            => inline.GetData(MarkdownParser.ReferenceKey) is int index && body.References[index].IsAddress && links.References[index] is null;

        public bool HasMention(Inline inline) => mentions.Contains(inline);

        private static string WithQuery(string address, string? query)
            => query is null ? address : address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? address.Insert(hash, query) : address + query;

        /// <summary>Writes the text of an inline, with the links of the mentions that begin or end in it.</summary>
        public void WriteText(HtmlRenderer renderer, Inline inline, string text)
        {
            var from = 0;
            foreach (var mention in mentions[inline])
            {
                renderer.WriteEscape(text[from..mention.Offset]);
                from = mention.Offset;
                if (mention.Opens)
                {
                    renderer.Write("<a class=\"mention\" id=\"").Write(mention.Anchor).Write("\" href=\"");
                    renderer.WriteEscape(mention.Href);
                    renderer.Write("\">");
                }
                else
                {
                    renderer.Write("</a>");
                }
            }

            renderer.WriteEscape(text[from..]);
        }
    }

    private sealed class ReferenceRenderer(WrittenReferences written, QuotationHtml quotations) : HtmlObjectRenderer<ReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, ReferenceInline obj)
        {
            if (quotations.Of(obj) is { } quotation)
            {
                quotations.WriteInSentence(renderer, quotation);
                return;
            }

            var target = written.Open(renderer, obj);
            renderer.WriteEscape(Typography.Apostrophes(target?.Words ?? obj.Label ?? obj.Target));
            if (target is not null)
            {
                renderer.Write("</a>");
            }
        }
    }

    private sealed class LinkRenderer(WrittenReferences written) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.GetData(MarkdownParser.ReferenceKey) is not null && !written.IsPlain(link))
            {
                var target = written.Open(renderer, link);
                if (link.FirstChild is null && target is not null)
                {
                    renderer.WriteEscape(target.Words);
                }

                renderer.WriteChildren(link);
                if (target is not null)
                {
                    renderer.Write("</a>");
                }
            }
            else if (!LinkAddress.IsSafe(link.Url))
            {
                renderer.WriteChildren(link);
            }
            else if (renderer.EnableHtmlForInline && link is { IsImage: false, Url: { } url } && url.Contains('~', StringComparison.Ordinal))
            {
                OpenLink(renderer, url, link);
                if (!string.IsNullOrEmpty(link.Title))
                {
                    renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
                }

                renderer.Write('>').WriteChildren(link);
                renderer.Write("</a>");
            }
            else
            {
                base.Write(renderer, link);
            }
        }
    }

    /// <summary>Text has mentions in it where it is ours, and passages where it is an article.</summary>
    private sealed class ProseRenderer(WrittenReferences written, MarkedDocument? marked) : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline obj)
        {
            var text = obj.Content.AsSpan();
            if (marked is null && text.IndexOf('\'') < 0 && !written.HasMention(obj))
            {
                base.Write(renderer, obj);
                return;
            }

            var first = text is ['\'', ..] && IsWord(obj.PreviousSibling) ? "’" : "";
            var typographic = first + Typography.Apostrophes(text[first.Length..].ToString());
            if (marked is null)
            {
                written.WriteText(renderer, obj, typographic);
            }
            else
            {
                marked.Write(renderer, obj, typographic);
            }
        }

        /// <summary>Whether the letter before an apostrophe stands in the inline before it, as in "[[x|Trust]]'s" and where quotes were looked for.</summary>
        private static bool IsWord(Inline? before)
            => before is ReferenceInline or LinkInline || (before is LiteralInline { Content: { IsEmpty: false } content } && char.IsLetterOrDigit(content.Text[content.End]));
    }

    private sealed class EntityRenderer(WrittenReferences written) : HtmlEntityInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlEntityInline obj)
        {
            if (written.HasMention(obj))
            {
                written.WriteText(renderer, obj, obj.Transcoded.ToString());
            }
            else
            {
                base.Write(renderer, obj);
            }
        }
    }

    private sealed class SafeAutolinkRenderer : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            if (renderer.EnableHtmlForInline && !obj.IsEmail && LinkAddress.IsSafe(obj.Url) && obj.Url.Contains('~', StringComparison.Ordinal))
            {
                OpenLink(renderer, obj.Url, obj);
                renderer.Write('>').WriteEscape(obj.Url).Write("</a>");
            }
            else if (obj.IsEmail || LinkAddress.IsSafe(obj.Url))
            {
                base.Write(renderer, obj);
            }
            else
            {
                renderer.WriteEscape(obj.Url);
            }
        }
    }
}
