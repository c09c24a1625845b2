using System.Globalization;
using Dossier.Core.Parsing;
using Dossier.Core.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Rendering.Passages;

/// <summary>
/// Writes an article's text in Markdown that others wrote. Of what it brings along only text, and links to web addresses, reach the page: raw HTML is text
/// or nothing, a picture is its words.
/// </summary>
public static class ForeignMarkdown
{
    public static string Render(MarkdownDocument document, TextMarks marks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        SourceParser.Pipeline.Setup(renderer);
        var marked = new MarkedDocument(renderer, document, marks);
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new TextRenderer(marked));
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new WebLinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new WebAddressRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new NoTagRenderer());
        renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new HtmlTextRenderer(marked));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new ScrollingTableRenderer());
        marked.Attach(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static void Open(HtmlRenderer renderer, string address) => renderer.Write("<a href=\"").WriteEscape(address).Write("\" rel=\"external\">");

    private sealed class TextRenderer(MarkedDocument marked) : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline obj) => marked.Write(renderer, obj, obj.Content.AsSpan());
    }

    private sealed class WebLinkRenderer : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            var address = link.IsImage ? null : LinkAddress.Web(link.Url);
            if (address is not null)
            {
                Open(renderer, address.OriginalString);
            }

            renderer.WriteChildren(link);
            renderer.Write(address is null ? "" : "</a>");
        }
    }

    private sealed class WebAddressRenderer : AutolinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
        {
            var address = obj.IsEmail ? null : LinkAddress.Web(obj.Url);
            if (address is not null)
            {
                Open(renderer, address.OriginalString);
            }

            renderer.WriteEscape(obj.Url).Write(address is null ? "" : "</a>");
        }
    }

    private sealed class NoTagRenderer : HtmlInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlInline obj)
        {
        }
    }

    private sealed class HtmlTextRenderer(MarkedDocument marked) : HtmlBlockRenderer
    {
        protected override void Write(HtmlRenderer renderer, HtmlBlock obj) => marked.WriteLines(renderer, obj, ("<p>", "</p>"));
    }
}
