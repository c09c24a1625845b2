using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Dossier.Core.Model;
using Dossier.Core.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = Dossier.Core.Text.SourceSpan;

namespace Dossier.Core.Parsing;

/// <summary>Finds what our Markdown takes for text and another generator does not: shortcodes, and the opening tags of HTML. What stands as code is meant as it stands.</summary>
public static partial class ForeignMarkup
{
    /// <summary>The body with what was found in it.</summary>
    public static MarkdownBody Collect(MarkdownBody body)
    {
        var (file, offset) = (body.Start.File, body.Start.Start);
        if (!file.Text.AsSpan(offset).Contains('<'))
        {
            return body;
        }

        var shortcodes = ImmutableArray.CreateBuilder<Located<string>>();
        var tags = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var leaf in body.Document.Descendants<LeafBlock>().Where(leaf => leaf.Inline is not null))
        {
            var start = Math.Min(offset + leaf.Span.Start, file.Text.Length);
            var length = Math.Clamp(leaf.Span.Length, 0, file.Text.Length - start);
            var code = leaf.Inline!.Descendants<CodeInline>().Select(inline => (Start: offset + inline.Span.Start, End: offset + inline.Span.End)).ToArray();
            for (var match = Pattern().Match(file.Text, start, length); match.Success; match = match.NextMatch())
            {
                if (!code.Any(inline => match.Index >= inline.Start && match.Index <= inline.End))
                {
                    var name = match.Groups["shortcode"] is { Success: true } shortcode ? shortcode : match.Groups["tag"];
                    (name.Name == "shortcode" ? shortcodes : tags).Add(new Located<string>(name.Value, new SourceSpan(file, match.Index, match.Length)));
                }
            }
        }

        return shortcodes.Count + tags.Count == 0 ? body : body with { Shortcodes = shortcodes.ToImmutable(), HtmlTags = tags.ToImmutable() };
    }

    [GeneratedRegex(@"<\?[#!]\s*(?<shortcode>[A-Za-z][A-Za-z0-9_.]*)|(?<!\\)<(?<tag>!--|(?i:a|abbr|article|aside|audio|b|blockquote|br|button|center|code|dd|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|kbd|li|main|nav|object|ol|p|picture|pre|script|section|small|source|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?=[\s/>]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
