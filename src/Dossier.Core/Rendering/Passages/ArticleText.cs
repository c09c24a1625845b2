using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Markdig.Renderers;

namespace Dossier.Core.Rendering.Passages;

/// <summary>The text of an article as its page shows it, with the passages marked and a permalink for each paragraph.</summary>
public static class ArticleText
{
    /// <summary>The text as HTML, or nothing where it may not be shown.</summary>
    public static string Html(Article article, SiteFrame frame)
    {
        if (article.Source is not { } text || !Shown.Text(article, frame.Graph.Content.Settings))
        {
            return "";
        }

        var marks = TextMarks.Of(text, PagePassages.Of(article, frame));
        return article.Rights == Rights.Full ? frame.Html(article.Body, marks)
            : article.SourceBody is { } body ? ForeignMarkdown.Render(body.Document, marks)
            : Plain(text, marks);
    }

    /// <summary>A text of plain paragraphs as HTML.</summary>
    public static string Plain(SourceText text, TextMarks marks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        var marked = new MarkWriter(renderer, marks);
        foreach (var (index, paragraph) in text.Paragraphs.Index())
        {
            renderer.Write("<p>");
            marked.Open(index);
            marked.Write(paragraph.Text, 0);
            marked.Close();
            renderer.Write("</p>\n");
        }

        return writer.ToString();
    }
}
