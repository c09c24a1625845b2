using System.Text;
using AngleSharp.Dom;

namespace Dossier.Tests.Snapshots;

/// <summary>
/// Prints HTML so that a change of the page is a change of few lines: each block on a line of its own, indented; what stands in running
/// text stays on the line. White space is collapsed as a browser does, and kept where one would show it.
/// </summary>
public static class HtmlPrinter
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "del", "dfn", "em", "i", "img", "input", "ins", "kbd", "label",
        "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    public static string Print(IElement element)
    {
        var text = new StringBuilder();
        Block(element, text, depth: 0);
        return text.ToString();
    }

    private static void Block(IElement element, StringBuilder text, int depth)
    {
        if (element.LocalName is "pre" or "textarea" or "script" or "style")
        {
            Line(text, depth, element.OuterHtml.ReplaceLineEndings("\n"));
        }
        else if (element.ChildNodes.All(IsInline))
        {
            var content = Running(element.ChildNodes);
            Line(text, depth, Void.Contains(element.LocalName) ? Open(element) : $"{Open(element)}{content}</{element.LocalName}>");
        }
        else
        {
            Line(text, depth, Open(element));
            Children(element, text, depth + 1);
            Line(text, depth, $"</{element.LocalName}>");
        }
    }

    private static void Children(IElement element, StringBuilder text, int depth)
    {
        var run = new List<INode>();
        foreach (var node in element.ChildNodes)
        {
            if (IsInline(node))
            {
                run.Add(node);
                continue;
            }

            Line(text, depth, Running(run));
            run.Clear();
            Block((IElement)node, text, depth);
        }

        Line(text, depth, Running(run));
    }

    private static bool IsInline(INode node) => node is not IElement element || (Inline.Contains(element.LocalName) && element.ChildNodes.All(IsInline));

    private static string Running(IEnumerable<INode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            Running(node, text);
        }

        return text.ToString().Trim(' ');
    }

    private static void Running(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            foreach (var c in words.Data)
            {
                var space = c is ' ' or '\n' or '\r' or '\t' or '\f';
                if (!space || (text.Length > 0 && text[^1] != ' '))
                {
                    _ = space ? text.Append(' ') : Escape(text, c);
                }
            }
        }
        else if (node is IElement element)
        {
            text.Append(Open(element));
            foreach (var child in element.ChildNodes)
            {
                Running(child, text);
            }

            if (!Void.Contains(element.LocalName))
            {
                text.Append("</").Append(element.LocalName).Append('>');
            }
        }
    }

    private static string Open(IElement element)
    {
        var text = new StringBuilder("<").Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            text.Append(' ').Append(attribute.Name);
            if (attribute.Value.Length > 0)
            {
                text.Append("=\"");
                foreach (var c in attribute.Value)
                {
                    _ = c == '"' ? text.Append("&quot;") : Escape(text, c);
                }

                text.Append('"');
            }
        }

        return text.Append('>').ToString();
    }

    private static StringBuilder Escape(StringBuilder text, char c) => c switch
    {
        '&' => text.Append("&amp;"),
        '<' => text.Append("&lt;"),
        '>' => text.Append("&gt;"),
        '\u00A0' => text.Append("&nbsp;"),
        _ => text.Append(c),
    };

    private static void Line(StringBuilder text, int depth, string content)
    {
        if (content.Length > 0)
        {
            text.Append(' ', depth * 2).Append(content).Append('\n');
        }
    }
}
