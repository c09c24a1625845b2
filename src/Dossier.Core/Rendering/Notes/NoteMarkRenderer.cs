using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Dossier.Core.Rendering.Notes;

/// <summary>Writes the marks that call for notes, and the ways back from these.</summary>
public sealed class NoteMarkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    /// <summary>Takes the place of Markdig's own renderers; the notes themselves are written by <see cref="NotedDocument"/>.</summary>
    public static void Attach(HtmlRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new NoteMarkRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new NoGroupRenderer());
    }

    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!renderer.EnableHtmlForInline || obj.GetData(NoteCollector.MarkKey) is not NoteMark mark)
        {
            return;
        }

        var number = mark.Note.Number.ToString(CultureInfo.InvariantCulture);
        if (obj.IsBackLink)
        {
            renderer.Write(" <a class=\"note-back\" role=\"doc-backlink\" href=\"#").Write(mark.Anchor).Write("\" aria-label=\"Back to the text of note ").Write(number).Write("\">↩\uFE0E</a>");
        }
        else
        {
            renderer.Write("<sup class=\"note-mark\"><a role=\"doc-noteref\" id=\"").Write(mark.Anchor).Write("\" href=\"#").Write(mark.Note.Anchor).Write("\" aria-label=\"Note ").Write(number).Write("\">").Write(number).Write("</a></sup>");
        }
    }

    private sealed class NoGroupRenderer : HtmlObjectRenderer<FootnoteGroup>
    {
        protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
        {
        }
    }
}
