using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;
using Markdig;
using Markdig.Extensions.SmartyPants;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Parsing;

/// <summary>
/// Parses the Markdown of a body.
/// <list type="number">
/// <item>Markdig makes the tree; raw HTML is text;</item>
/// <item>headings get their anchors;</item>
/// <item>references are collected with the paragraphs around them, and get anchors of their own.</item>
/// </list>
/// </summary>
public static class MarkdownParser
{
    /// <summary>The key under which a link's node carries the index of its reference in <see cref="MarkdownBody.References"/>.</summary>
    public static readonly object ReferenceKey = new();

    private const string CrossReference = "xref:";

    /// <summary>The one pipeline, for parsing and rendering.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseSmartyPants()
        .Use<ReferenceExtension>()
        .Build();

    /// <summary>Parses the rest of a file from <paramref name="start"/> on.</summary>
    public static MarkdownBody Parse(SourceFile file, int start, DiagnosticBag diagnostics)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(start == 0 ? file.Text : file.Text[start..], Pipeline);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own limit against stack overflow; it names no place.
            diagnostics.Add(new SourceSpan(file, start, 0), Rules.NestedTooDeeply, "quotations, lists or emphasis stand too deep in each other", "flatten them");
            document = [];
        }

        var collecting = new Collecting(file, start, diagnostics);
        collecting.Blocks(document);
        return new MarkdownBody(document, [.. collecting.Headings], [.. collecting.References], [.. collecting.Paragraphs]);
    }

    private sealed class Collecting(SourceFile file, int offset, DiagnosticBag diagnostics)
    {
        private readonly HashSet<string> anchors = new(StringComparer.Ordinal);

        public List<Heading> Headings { get; } = [];

        public List<Reference> References { get; } = [];

        public List<ImmutableArray<RunningPart>> Paragraphs { get; } = [];

        public void Blocks(MarkdownDocument document)
        {
            foreach (var block in document.Descendants())
            {
                if (block is LeafBlock { Inline: { } inlines } leaf)
                {
                    Leaf(leaf, inlines);
                }
            }
        }

        private void Leaf(LeafBlock leaf, ContainerInline inlines)
        {
            var parts = new List<RunningPart>();
            var text = new StringBuilder();
            var before = References.Count;
            Running(inlines, parts, text);
            if (leaf is HeadingBlock heading)
            {
                Flush(parts, text);
                var words = string.Concat(parts.Select(part => part.Text.Length > 0 || part.Reference < 0 ? part.Text : References[part.Reference].Target.Value)).Trim();
                var anchor = Unique(Slug.Of(words));
                heading.GetAttributes().Id = anchor;
                Headings.Add(new Heading(heading.Level, words, anchor));
            }

            if (References.Count > before)
            {
                Flush(parts, text);
                Paragraphs.Add([.. parts]);
            }
        }

        private void Running(ContainerInline container, List<RunningPart> parts, StringBuilder text)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case ReferenceInline reference:
                        Flush(parts, text);
                        parts.Add(new RunningPart(reference.Label ?? "", Add(reference, reference.Target, reference.Label, new SourceSpan(file, offset + reference.Span.Start, reference.Span.Length))));
                        break;
                    case LinkInline { IsImage: false, Url: { } url } link when TargetOf(url) is { } target:
                        Flush(parts, text);
                        var label = PlainText(link);
                        parts.Add(new RunningPart(label, Add(link, target, label, new SourceSpan(file, offset + link.Span.Start, link.Span.Length))));
                        break;
                    case LinkInline link when !LinkAddress.IsSafe(link.Url):
                        Unsafe(link, link.Url!);
                        break;
                    case AutolinkInline { IsEmail: false } address when !LinkAddress.IsSafe(address.Url):
                        Unsafe(address, address.Url);
                        break;
                    case LiteralInline literal:
                        text.Append(literal.Content.AsSpan());
                        break;
                    case CodeInline code:
                        text.Append(code.Content);
                        break;
                    case HtmlEntityInline entity:
                        text.Append(entity.Transcoded.AsSpan());
                        break;
                    case SmartyPant punctuation:
                        text.Append(Typographic(punctuation));
                        break;
                    case AutolinkInline address:
                        text.Append(address.Url);
                        break;
                    case LineBreakInline:
                        text.Append(' ');
                        break;
                    case ContainerInline inner:
                        Running(inner, parts, text);
                        break;
                }
            }
        }

        private int Add(Inline inline, string written, string? label, SourceSpan span)
        {
            var hash = written.IndexOf('#', StringComparison.Ordinal);
            var target = hash < 0 ? written : written[..hash];
            var place = string.Create(CultureInfo.InvariantCulture, $"ref-{References.Count + 1}");
            References.Add(new Reference(new Located<string>(target.Trim(), span), hash < 0 ? null : written[(hash + 1)..].Trim(), label, place, Paragraphs.Count));
            inline.SetData(ReferenceKey, References.Count - 1);
            return References.Count - 1;
        }

        private void Unsafe(Inline inline, string address)
            => diagnostics.Add(
                new SourceSpan(file, offset + inline.Span.Start, inline.Span.Length),
                Rules.UnsafeAddress,
                $"`{address}` is not an address that a page may link to",
                "link to an address that begins with `https://`, `http://` or `mailto:`, or to a thing of the dossier with `[[…]]`");

        private static void Flush(List<RunningPart> parts, StringBuilder text)
        {
            if (text.Length > 0)
            {
                parts.Add(new RunningPart(text.ToString()));
                text.Clear();
            }
        }

        private static string PlainText(ContainerInline container)
        {
            var text = new StringBuilder();
            foreach (var inline in container)
            {
                text.Append(inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    SmartyPant punctuation => Typographic(punctuation),
                    ContainerInline inner => PlainText(inner),
                    LineBreakInline => " ",
                    _ => "",
                });
            }

            return text.ToString();
        }

        private static string Typographic(SmartyPant punctuation) => punctuation.Type switch
        {
            SmartyPantType.Quote or SmartyPantType.RightQuote => "’",
            SmartyPantType.LeftQuote => "‘",
            SmartyPantType.LeftDoubleQuote => "“",
            SmartyPantType.DoubleQuote or SmartyPantType.RightDoubleQuote => "”",
            SmartyPantType.LeftAngleQuote => "«",
            SmartyPantType.RightAngleQuote => "»",
            SmartyPantType.Ellipsis => "…",
            SmartyPantType.Dash2 => "–",
            SmartyPantType.Dash3 => "—",
            _ => "",
        };

        /// <summary>What a link's address refers to in the dossier, or <c>null</c> for an address of any other kind.</summary>
        private static string? TargetOf(string url)
        {
            if (url.StartsWith(CrossReference, StringComparison.OrdinalIgnoreCase))
            {
                return Uri.UnescapeDataString(url[CrossReference.Length..]);
            }

            var hash = url.IndexOf('#', StringComparison.Ordinal);
            var path = hash < 0 ? url : url[..hash];
            if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.Contains(':', StringComparison.Ordinal))
            {
                return null;
            }

            return Uri.UnescapeDataString(path[..^3]).Replace("../", "", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal) + (hash < 0 ? "" : url[hash..]);
        }

        private string Unique(string slug)
        {
            slug = slug.Length == 0 ? "section" : slug;
            var anchor = slug;
            for (var number = 2; !anchors.Add(anchor) || anchor.StartsWith("ref-", StringComparison.Ordinal); number++)
            {
                anchor = string.Create(CultureInfo.InvariantCulture, $"{(slug.StartsWith("ref-", StringComparison.Ordinal) ? "section-" : "")}{slug}-{number}");
            }

            return anchor;
        }
    }
}
