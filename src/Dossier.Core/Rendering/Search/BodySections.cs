using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;
using Markdig.Extensions.SmartyPants;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Rendering.Search;

/// <summary>Reads the text of a body as its page shows it, section by section, so that what is found leads to its section.</summary>
public sealed class BodySections
{
    private readonly MarkdownBody body;
    private readonly DossierGraph graph;
    private readonly int longest;
    private readonly ImmutableArray<BodySection>.Builder sections = ImmutableArray.CreateBuilder<BodySection>();
    private readonly StringBuilder text = new();
    private (string Anchor, string Title) heading = ("", "");

    private BodySections(MarkdownBody body, DossierGraph graph, int longest)
    {
        this.body = body;
        this.graph = graph;
        this.longest = longest;
    }

    /// <param name="longest">The most characters of a section; the rest is left out.</param>
    public static ImmutableArray<BodySection> Read(MarkdownBody body, DossierGraph graph, int longest)
    {
        var reader = new BodySections(body, graph, longest);
        reader.Blocks();
        return reader.sections.ToImmutable();
    }

    /// <summary>A text that ends at a space behind which it would be too long.</summary>
    public static string Cut(string text, int longest)
        => text.Length <= longest ? text : text[..(text.LastIndexOf(' ', longest) is > 0 and var space ? space : longest)] + "…";

    private void Blocks()
    {
        foreach (var block in body.Document.Descendants())
        {
            if (block is not LeafBlock { Inline: { } inlines } leaf)
            {
                continue;
            }

            if (leaf is HeadingBlock)
            {
                Close();
                Inlines(inlines);
                heading = (leaf.TryGetAttributes()?.Id ?? "", Taken());
            }
            else if (text.Length < longest)
            {
                text.Append(text.Length > 0 ? " " : "");
                Inlines(inlines);
            }
        }

        Close();
    }

    private void Close()
    {
        var words = Cut(Taken(), longest);
        if (words.Length > 0 || heading.Title.Length > 0)
        {
            sections.Add(new BodySection(heading.Anchor, heading.Title, words));
        }
    }

    private string Taken()
    {
        var words = Typography.Apostrophes(text.ToString()).Trim();
        text.Clear();
        return words;
    }

    private void Inlines(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case ReferenceInline reference:
                    text.Append(WordsOf(reference) ?? reference.Label ?? reference.Target);
                    break;
                case LinkInline { FirstChild: null } link:
                    text.Append(WordsOf(link));
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline address:
                    text.Append(address.Url);
                    break;
                case SmartyPant punctuation:
                    text.Append(MarkdownParser.Typographic(punctuation));
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    Inlines(inner);
                    break;
            }
        }
    }

    /// <summary>The words that a reference shows. A statement that it sets as a quotation is an entry of its own.</summary>
    private string? WordsOf(Inline inline)
        => inline.GetData(MarkdownParser.ReferenceKey) is int index && graph.Targets.TryGetValue(body.References[index].Target.Span, out var target)
            ? target.Quotation is null ? target.Words : ""
            : null;
}
