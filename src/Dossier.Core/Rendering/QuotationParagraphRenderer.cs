using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dossier.Core.Rendering;

/// <summary>Sets a quotation that is a paragraph by itself as a block; any other paragraph as it is.</summary>
public sealed class QuotationParagraphRenderer(QuotationHtml quotations) : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (quotations.Of(obj) is { } quotation)
        {
            quotations.WriteBlock(renderer, quotation);
        }
        else
        {
            base.Write(renderer, obj);
        }
    }
}
