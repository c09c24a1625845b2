using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Parsing.References;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Dossier.Core.Rendering;

/// <summary>
/// Writes the quotations that a body sets with <c>[[quote:…]]</c>. The block looks as the partials <c>passage</c> and
/// <c>speaker</c> set a statement elsewhere: the same classes, the same words.
/// </summary>
public sealed class QuotationHtml(MarkdownBody body, DossierGraph graph, Links links)
{
    /// <summary>A quotation at its place in the body.</summary>
    public sealed record Placed(LinkedStatement Statement, string PlaceAnchor);

    /// <summary>The quotation that a reference sets, or <c>null</c> for any other reference.</summary>
    public Placed? Of(ReferenceInline inline)
        => inline.GetData(MarkdownParser.ReferenceKey) is int index && graph.Targets.TryGetValue(body.References[index].Target.Span, out var target) && target.Quotation is { } statement
            ? new Placed(statement, body.References[index].PlaceAnchor)
            : null;

    /// <summary>The quotation that is all of a paragraph, or <c>null</c>.</summary>
    public Placed? Of(ParagraphBlock paragraph)
        => paragraph.Inline is { FirstChild: ReferenceInline { NextSibling: null } only } ? Of(only) : null;

    /// <summary>The quotation as a block: the passage, and below it who says it, who passed it on and in which article it stands.</summary>
    public void WriteBlock(HtmlRenderer renderer, Placed quotation)
    {
        var (linked, mode) = (quotation.Statement, quotation.Statement.Statement.Mode);
        var speaker = Speaker(linked);
        renderer.EnsureLine();
        renderer.Write("<figure class=\"quotation\" id=\"").Write(quotation.PlaceAnchor).WriteLine("\">");
        renderer.Write("<blockquote><p class=\"passage passage-").Write(mode.ToString().ToLowerInvariant()).Write("\"><span class=\"passage-mode\">").Write(Formatting.Mode(mode));
        renderer.Write(" <span class=\"proof\">").WriteEscape(Formatting.Check(graph.Passages[linked.Article, linked.Statement.Passage], Shown.Text(linked.Article, graph.Content.Settings))).Write("</span></span> <span class=\"passage-words\"").Write(Language(linked)).Write(">");
        renderer.WriteEscape(linked.Words).WriteLine("</span></p></blockquote>");
        renderer.Write("<figcaption>");
        Named(renderer, speaker, speaker.NotStated ? " class=\"not-stated\"" : " class=\"speaker\"");
        if (speaker.Unnamed)
        {
            renderer.Write(" <span class=\"tag\">unnamed</span>");
        }

        foreach (var via in speaker.Via)
        {
            renderer.Write(" <span class=\"via\">via ");
            Link(renderer, via.Href, via.Text, "");
            renderer.Write("</span>");
        }

        renderer.Write(" <span class=\"quotation-source\">");
        Link(renderer, links.To(linked), "In " + linked.Article.ShortName, " class=\"ref\"");
        renderer.WriteLine("</span></figcaption>").WriteLine("</figure>");
    }

    /// <summary>
    /// The quotation inside a sentence: the words, and in brackets who says it, who passed it on and in which article it stands. Words without
    /// quotation marks are the article's, and the brackets say so.
    /// </summary>
    public void WriteInSentence(HtmlRenderer renderer, Placed quotation)
    {
        var linked = quotation.Statement;
        var speaker = Speaker(linked);
        renderer.Write("<span class=\"quotation-words").Write(linked.IsQuoted ? "" : " quotation-unquoted").Write("\" id=\"").Write(quotation.PlaceAnchor).Write("\"").Write(Language(linked)).Write(">");
        renderer.WriteEscape(linked.Words).Write("</span> (");
        if (!linked.Speaker.IsArticle)
        {
            Named(renderer, speaker with { Name = speaker.NotStated ? "speaker not stated" : Typography.Apostrophes(linked.Speaker.Unnamed) ?? speaker.Name }, "");
            foreach (var via in speaker.Via)
            {
                renderer.Write(", via ");
                Link(renderer, via.Href, via.Text, "");
            }

            renderer.Write(", ");
        }

        renderer.Write(linked.IsQuoted ? linked.Speaker.IsArticle ? "" : "in " : "in the words of ");
        Link(renderer, links.To(linked), linked.Article.ShortName, " class=\"ref\"");
        renderer.Write(")");
    }

    private string Language(LinkedStatement linked)
        => LanguageOfParts.Of(linked.Article, graph.Content.Settings) is { } language ? $" lang=\"{language}\" dir=\"auto\"" : "";

    private SpeakerView Speaker(LinkedStatement linked) => new Parts(graph, links).Speaker(linked.Speaker, linked.ByAuthor, linked.Article);

    private static void Named(HtmlRenderer renderer, SpeakerView speaker, string attributes)
    {
        if (speaker.Href is { } href)
        {
            Link(renderer, href, speaker.Name, attributes);
        }
        else
        {
            renderer.Write("<span").Write(attributes).Write(">").WriteEscape(speaker.Name).Write("</span>");
        }
    }

    private static void Link(HtmlRenderer renderer, string href, string text, string attributes)
        => renderer.Write("<a").Write(attributes).Write(" href=\"").WriteEscape(href).Write("\">").WriteEscape(text).Write("</a>");
}
