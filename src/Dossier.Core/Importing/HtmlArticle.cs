using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Core.Importing;

/// <summary>Reads an article from a page in HTML.</summary>
public static class HtmlArticle
{
    private const int ShortestParagraph = 25;

    private static readonly HashSet<string> NotArticle = new(
        ["script", "style", "noscript", "template", "nav", "form", "figure", "figcaption", "aside", "footer", "button", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "select", "textarea", "dialog", "menu", "head", "picture"],
        StringComparer.Ordinal);

    /// <summary>Elements of those that can stand in the middle of a sentence.</summary>
    private static readonly HashSet<string> Inline = new(["script", "style", "noscript", "template", "button", "svg", "math", "picture", "select", "canvas"], StringComparer.Ordinal);

    private static readonly HashSet<string> NotArticleRoles = new(["navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu"], StringComparer.Ordinal);

    private static readonly HashSet<string> NotArticleClasses = new(
        ["nav", "navbar", "menu", "share", "sharing", "social", "related", "recommended", "recirc", "newsletter", "subscribe", "subscription", "promo", "advert", "advertisement", "ad", "ads", "cookie", "cookies", "comments", "comment", "breadcrumb", "breadcrumbs", "sidebar", "paywall", "donate", "donation", "caption", "credit", "tags", "toolbar", "popup", "modal"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Breaking = new(
        ["address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br"],
        StringComparer.Ordinal);

    /// <summary>Parses a page. A <c>&lt;</c> that begins no tag is written out first: the parser takes a time that grows with their square.</summary>
    public static IDocument Parse(string html)
        => new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(WithoutStrayMarks(html));

    /// <summary>The line of the file in which an element begins.</summary>
    public static int LineOf(IElement element) => element.SourceReference?.Position.Line ?? 1;

    /// <summary>
    /// The element that holds the article: the fullest <c>article</c>, else <c>main</c> or what has its role, else the element whose own
    /// paragraphs hold the most text outside links.
    /// </summary>
    public static IElement Root(IDocument page)
    {
        var lengths = TextLengths(page);
        return Fullest(page.QuerySelectorAll("article"), lengths)
            ?? Fullest(page.QuerySelectorAll("main, [role=main], [itemprop=articleBody]"), lengths)
            ?? Densest(page, lengths)
            ?? page.Body
            ?? page.DocumentElement;
    }

    /// <summary>The blocks of text below an element without what is no part of an article: scripts, navigation, forms, figures and their captions.</summary>
    public static ImmutableArray<TextBlock> Blocks(IElement root)
    {
        var lengths = TextLengths(root);
        var walk = new BlockCollector(LineOf(root));

        // Not by siblings: the parser's tree looks for the next one from the first.
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                if (place.Node is IElement left && left != root && Breaking.Contains(left.LocalName))
                {
                    walk.Break(null, BlockKind.Paragraph);
                }

                continue;
            }

            open.Push(place with { Next = place.Next + 1 });
            var node = place.Node.ChildNodes[place.Next];
            if (node is IText text)
            {
                walk.Add(text.Data);
            }
            else if (node is IElement element)
            {
                var isLeftOut = IsLeftOut(element, lengths, root);
                if (Breaking.Contains(element.LocalName) || (isLeftOut && !Inline.Contains(element.LocalName)))
                {
                    walk.Break(LineOf(element), KindOf(element));
                }

                if (!isLeftOut)
                {
                    open.Push((element, 0));
                }
            }
        }

        return walk.End();
    }

    private static BlockKind KindOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6'] => BlockKind.Heading,
        "li" => BlockKind.Item,
        _ => BlockKind.Paragraph,
    };

    private static bool IsLeftOut(IElement element, Dictionary<INode, int> lengths, IElement root)
        => NotArticle.Contains(element.LocalName)
            || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") is "true"
            || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false)
            || NotArticleRoles.Contains(element.GetAttribute("role") ?? "")
            || (lengths.GetValueOrDefault(element) * 2 < lengths.GetValueOrDefault(root) && HasNotArticleClass(element));

    /// <summary>A name such as <c>article-share</c> on an element that does not hold most of the text.</summary>
    private static bool HasNotArticleClass(IElement element)
        => $"{element.ClassName} {element.Id}".Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(NotArticleClasses.Contains);

    private static IElement? Fullest(IEnumerable<IElement> elements, Dictionary<INode, int> lengths)
        => elements.MaxBy(element => lengths.GetValueOrDefault(element)) is { } fullest && lengths.GetValueOrDefault(fullest) >= ShortestParagraph ? fullest : null;

    private static IElement? Densest(IDocument page, Dictionary<INode, int> lengths)
    {
        var scores = new Dictionary<IElement, int>();
        foreach (var paragraph in page.QuerySelectorAll("p"))
        {
            var own = lengths.GetValueOrDefault(paragraph) - paragraph.Children.Where(child => child.LocalName == "a").Sum(child => lengths.GetValueOrDefault(child));
            if (own >= ShortestParagraph && paragraph.ParentElement is { } parent)
            {
                scores[parent] = scores.GetValueOrDefault(parent) + own;
            }
        }

        return scores.Count == 0 ? null : scores.MaxBy(pair => pair.Value).Key;
    }

    /// <summary>The length of the text in each element, counted from the innermost outwards and without going down the call stack.</summary>
    private static Dictionary<INode, int> TextLengths(INode top)
    {
        var lengths = new Dictionary<INode, int>();
        var order = new List<INode>();
        var pending = new Stack<INode>([top]);
        while (pending.TryPop(out var node))
        {
            order.Add(node);
            foreach (var child in node.ChildNodes)
            {
                if (child is not IElement { LocalName: "script" or "style" or "template" or "noscript" })
                {
                    pending.Push(child);
                }
            }
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var node = order[i];
            var own = node is IText text ? text.Data.AsSpan().Trim().Length : lengths.GetValueOrDefault(node);
            lengths[node] = own;
            if (i > 0 && node.Parent is { } parent)
            {
                lengths[parent] = lengths.GetValueOrDefault(parent) + own;
            }
        }

        return lengths;
    }

    private static string WithoutStrayMarks(string html)
    {
        var written = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            if (html[i] == '<' && !(i + 1 < html.Length && (char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!' or '?')))
            {
                written.Append("&lt;");
            }
            else
            {
                written.Append(html[i]);
            }
        }

        return written.ToString();
    }
}
