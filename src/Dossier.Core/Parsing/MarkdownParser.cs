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
/// <item>headings are fitted into the page and get their anchors; the alignment of table columns becomes classes;</item>
/// <item>references are collected with the paragraphs around them, and get anchors of their own;</item>
/// <item>what checking wants of the running text is collected;</item>
/// <item>notes get their numbers and anchors.</item>
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

        if (Nesting.TooDeep(document) is { } deep)
        {
            var at = Math.Min(start + deep.Span.Start, file.Text.Length);
            diagnostics.Add(new SourceSpan(file, at, Math.Min(1, file.Text.Length - at)), Rules.NestedTooDeeply, "quotations, lists, emphasis or brackets stand too deep in each other", "flatten them; a bracket that is meant as it stands has a `\\` before it");
            document = [];
        }

        HeadingLevels.Fit(document);
        TableAttributes.Set(document);
        var collecting = new Collecting(file, start, diagnostics);
        collecting.Blocks(document);
        var body = ProseCollector.Collect(new MarkdownBody(document, [.. collecting.Headings], [.. collecting.References], [.. collecting.Paragraphs]) { Links = [.. collecting.Links], Start = new SourceSpan(file, start, 0) });
        LostLinks.Report(body, diagnostics);
        return NoteCollector.Collect(ForeignMarkup.Collect(body));
    }

    /// <summary>The character that stands for typed punctuation.</summary>
    public static string Typographic(SmartyPant punctuation) => punctuation.Type switch
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

    private sealed class Collecting(SourceFile file, int offset, DiagnosticBag diagnostics)
    {
        private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
        private int forgotten;

        public List<Heading> Headings { get; } = [];

        public List<Reference> References { get; } = [];

        public List<Located<string>> Links { get; } = [];

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
            forgotten = Forgotten(leaf, inlines);
            Running(inlines, parts, text);
            if (leaf is HeadingBlock heading)
            {
                Flush(parts, text);
                var words = string.Concat(parts.Select(part => part.Text.Length > 0 || part.Reference < 0 ? part.Text : References[part.Reference].Target.Value)).Trim();
                var anchor = Unique(Slug.Of(words));
                heading.GetAttributes().Id = anchor;
                Headings.Add(new Heading(heading.Level, words, anchor) { Parts = [.. parts] });
            }

            if (References.Count > before)
            {
                Flush(parts, text);
                Paragraphs.Add([.. parts]);
            }
        }

        /// <summary>Collects the text of inlines. A link or image holds no reference: there it is words (CommonMark 0.31.2, section 6.3).</summary>
        private void Running(ContainerInline container, List<RunningPart> parts, StringBuilder text, bool inLink = false)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case ReferenceInline reference when inLink:
                        text.Append(reference.Label ?? reference.Target);
                        break;
                    case ReferenceInline reference:
                        Flush(parts, text);
                        parts.Add(new RunningPart(reference.Label ?? "", Add(reference, reference.Target, reference.Label, SpanOf(reference))));
                        break;
                    case LinkInline { IsImage: false, Url: { } url } link when !inLink && (TargetOf(url) ?? SiteTargetOf(url)) is { } target:
                        Flush(parts, text);
                        var words = new StringBuilder();
                        Running(link, parts, words, inLink: true);
                        var label = words.ToString();
                        parts.Add(new RunningPart(label, Add(link, target, label.Length == 0 ? null : label, SpanOf(link))));
                        var isAddress = TargetOf(url) is null;
                        References[^1] = References[^1] with { Path = isAddress ? MarkdownPath.OfAddress(url) : MarkdownPath.Of(url), IsAddress = isAddress, Query = QueryOf(url) };
                        if (isAddress)
                        {
                            Links.Add(new Located<string>(url, SpanOf(link)));
                        }

                        break;
                    case LinkInline link:
                        if (!LinkAddress.IsSafe(link.Url))
                        {
                            Unsafe(link, link.Url!);
                        }
                        else if (link.Url is { Length: > 0 } address)
                        {
                            Links.Add(new Located<string>(address, SpanOf(link)));
                        }

                        if (link is { IsImage: true, FirstChild: null })
                        {
                            diagnostics.Add(SpanOf(link), Rules.PictureWithoutDescription, "the picture has no description", "write between the brackets what is to be seen, for those who don't see it: `![The quay at low water](quay.png)`");
                        }

                        Running(link, parts, text, inLink: true);
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
                        if (!address.IsEmail)
                        {
                            Links.Add(new Located<string>(address.Url, SpanOf(address)));
                        }

                        text.Append(address.Url);
                        break;
                    case LineBreakInline:
                        text.Append(' ');
                        break;
                    case ContainerInline inner:
                        Running(inner, parts, text, inLink);
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

        private SourceSpan SpanOf(Inline inline)
        {
            var start = Math.Min(offset + inline.Span.Start + forgotten, file.Text.Length);
            return new SourceSpan(file, start, Math.Min(inline.Span.Length, file.Text.Length - start));
        }

        /// <summary>By how much the places in a heading are too early: Markdig forgets tabs between the hashes and the words.</summary>
        private int Forgotten(LeafBlock leaf, ContainerInline inlines)
        {
            if (leaf is not HeadingBlock { IsSetext: false } || inlines.FirstChild is not { } first)
            {
                return 0;
            }

            var from = Math.Min(offset + leaf.Span.Start, file.Text.Length);
            var heading = file.Text.AsSpan(from);
            var words = heading.TrimStart('#').TrimStart(" \t");
            return Math.Max(0, from + heading.Length - words.Length - offset - first.Span.Start);
        }

        private void Unsafe(Inline inline, string address)
            => diagnostics.Add(
                SpanOf(inline),
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

        /// <summary>What a link's address refers to in the dossier, or <c>null</c> for an address of any other kind.</summary>
        private static string? TargetOf(string url)
        {
            if (url.Length == 0)
            {
                return "";
            }

            if (url.StartsWith(CrossReference, StringComparison.OrdinalIgnoreCase))
            {
                return Uri.UnescapeDataString(QueryOf(url) is { } query ? url.Remove(url.IndexOf('?', StringComparison.Ordinal), query.Length)[CrossReference.Length..] : url[CrossReference.Length..]);
            }

            if (MarkdownPath.Of(url) is not { } path)
            {
                return null;
            }

            var hash = url.IndexOf('#', StringComparison.Ordinal);
            var names = path.Split('/').Where(name => name is not ("" or "." or ".."));
            return string.Join('/', names) + (hash < 0 ? "" : Uri.UnescapeDataString(url[hash..]));
        }

        /// <summary>The path in a link to what may be a page of the site, with its anchor; <c>null</c> for any other.</summary>
        private static string? SiteTargetOf(string url)
        {
            var hash = url.IndexOf('#', StringComparison.Ordinal);
            return MarkdownPath.OfAddress(url) is { } path ? path.Trim('/') + (hash < 0 ? "" : Uri.UnescapeDataString(url[hash..])) is { Length: > 0 } target ? target : "/" : null;
        }

        /// <summary>What stands behind <c>?</c> in an <c>xref:</c> link, whose name it is not part of.</summary>
        private static string? QueryOf(string url)
        {
            var mark = url.StartsWith(CrossReference, StringComparison.OrdinalIgnoreCase) ? url.IndexOf('?', StringComparison.Ordinal) : -1;
            var hash = url.IndexOf('#', StringComparison.Ordinal);
            return mark < 0 || (hash >= 0 && hash < mark) ? null : url[mark..(hash < 0 ? url.Length : hash)];
        }

        private string Unique(string slug)
        {
            slug = slug.Length == 0 ? "section" : slug;
            var anchor = slug;
            for (var number = 2; !anchors.Add(anchor) || IsTaken(anchor); number++)
            {
                anchor = string.Create(CultureInfo.InvariantCulture, $"{(IsTaken(slug) ? "section-" : "")}{slug}-{number}");
            }

            return anchor;
        }

        /// <summary>Whether an anchor is of the kind that references, mentions, notes, paragraphs and passages get.</summary>
        private static bool IsTaken(string anchor)
            => anchor.StartsWith("ref-", StringComparison.Ordinal)
                || anchor.StartsWith("mention-", StringComparison.Ordinal)
                || anchor.StartsWith("passage-", StringComparison.Ordinal)
                || (anchor.StartsWith("note-", StringComparison.Ordinal) && char.IsAsciiDigit(anchor[^1]))
                || (anchor.StartsWith("p-", StringComparison.Ordinal) && !anchor.AsSpan(2).ContainsAnyExceptInRange('0', '9'));
    }
}
