using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Provenance;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Text;

namespace Dossier.Tests.Rendering.Passages;

/// <summary>Texts with passages marked in them, and what is left of the marks when they are read.</summary>
public static partial class MarkedText
{
    /// <summary>The kinds of text that an article's page can show.</summary>
    public enum Kind
    {
        /// <summary>The body of a file with <c>rights: full</c>.</summary>
        Body,

        /// <summary>A <c>.source.md</c>.</summary>
        Foreign,

        /// <summary>A <c>.source.txt</c>.</summary>
        Plain,
    }

    /// <summary>The HTML of a text in which the passages given are marked; each is named <c>a</c>, <c>b</c> and so on, and none that is not there.</summary>
    public static string Html(Kind kind, string text, params string[] passages)
    {
        var source = Source(kind, text);
        return HtmlOf(kind, text, passages.Select((passage, index) => Mark(((char)('a' + index)).ToString(), [.. PassageCheck.Of(passage, source, paragraph: null).Ranges])).Where(mark => !mark.Ranges.IsEmpty));
    }

    /// <summary>The HTML of a text with marks.</summary>
    public static string HtmlOf(Kind kind, string text, params IEnumerable<PassageMark> marks)
    {
        var textMarks = TextMarks.Of(Source(kind, text), marks);
        return kind switch
        {
            Kind.Body => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n" + text)) is var dossier ? dossier.Html(dossier.Content.Pages[0].Body, "pages/p.html", textMarks) : "",
            Kind.Foreign => Foreign(text).Body is { } body ? ForeignMarkdown.Render(body.Document, textMarks) : "",
            _ => ArticleText.Plain(Source(kind, text), textMarks),
        };
    }

    public static SourceText Source(Kind kind, string text) => kind switch
    {
        Kind.Body => SourceParser.TextOf(MarkdownParser.Parse(new SourceFile("p.md", "---\ntitle: P\n---\n" + text), "---\ntitle: P\n---\n".Length, new DiagnosticBag())),
        Kind.Foreign => Foreign(text).Text ?? SourceText.FromParagraphs([]),
        _ => SourceText.FromPlain(text),
    };

    public static PassageMark Mark(string anchor, WordRange[] ranges) => new(anchor, "#" + anchor, "of " + anchor, [.. ranges]);

    /// <summary>The HTML in short: <c>{a:</c> opens the mark with the id of passage a, <c>}</c> closes one, <c>^1</c> is a number; permalinks are left out.</summary>
    public static string Short(string html)
    {
        var text = PermalinkPattern().Replace(html, "");
        text = MarkPattern().Replace(text, match => match.Groups["id"].Success ? $"{{{match.Groups["id"].Value}:" : "{");
        text = text.Replace("</mark>", "}", StringComparison.Ordinal);
        return NumberPattern().Replace(text, "^${number}");
    }

    /// <summary>The HTML without marks, numbers and permalinks.</summary>
    public static string Unmarked(string html) => AnyMarkPattern().Replace(NumberPattern().Replace(PermalinkPattern().Replace(html, ""), ""), "");

    private static ParsedSource Foreign(string text) => SourceParser.Parse(new SourceFile("input/articles/a.source.md", text), "articles/a.source.md", new DiagnosticBag());

    [GeneratedRegex("""<a class="paragraph-link"[^>]*></a>""")]
    private static partial Regex PermalinkPattern();

    [GeneratedRegex("""<mark class="passage-mark[^"]*"( id="passage-(?<id>[^"]*)")?>""", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkPattern();

    [GeneratedRegex("""</?mark[^>]*>|<span class="passage-start"[^>]*></span>""")]
    private static partial Regex AnyMarkPattern();

    [GeneratedRegex("""<sup class="passage-number">.*?>(?<number>[0-9]+)</a></sup>""", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberPattern();
}
