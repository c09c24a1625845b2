using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing;

/// <summary>
/// Finds what stands too deep in a Markdown tree for those who walk it, who call themselves for every level. Brackets that open and do not close make a level each, and
/// the parser has no limit for them.
/// </summary>
public static class Nesting
{
    /// <summary>Markdig's renderer has 128 levels.</summary>
    private const int Deepest = 100;

    /// <summary>The first node that stands too deep, or <c>null</c>.</summary>
    public static MarkdownObject? TooDeep(MarkdownDocument document)
    {
        var pending = new Stack<(MarkdownObject Node, int Depth)>([(document, 0)]);
        MarkdownObject? first = null;
        while (pending.TryPop(out var at))
        {
            if (at.Depth > Deepest)
            {
                first = first is null || at.Node.Span.Start < first.Span.Start ? at.Node : first;
                continue;
            }

            foreach (var child in Children(at.Node))
            {
                pending.Push((child, at.Depth + 1));
            }
        }

        return first;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject node) => node switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inlines } => [inlines],
        ContainerInline inlines => inlines,
        _ => [],
    };
}
