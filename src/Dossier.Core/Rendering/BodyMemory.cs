using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Passages;

namespace Dossier.Core.Rendering;

/// <summary>The HTML of bodies, for the next build and for other pages of this one: the same tree with the same links and marks is written the same. It is forgotten with its tree.</summary>
public sealed class BodyMemory
{
    private readonly ConditionalWeakTable<MarkdownBody, ConcurrentDictionary<(string Root, bool HasMarks), Written>> bodies = [];

    /// <inheritdoc cref="MarkdownHtml.Render(MarkdownBody, DossierGraph, Links, TextMarks?)"/>
    internal string Html(MarkdownBody body, DossierGraph graph, Links links, TextMarks? marks)
    {
        var outside = BodyLinks.Of(body, graph, links);
        if (outside.HasQuotation)
        {
            return MarkdownHtml.Render(body, outside, graph, links, marks);
        }

        var forms = bodies.GetValue(body, _ => new ConcurrentDictionary<(string Root, bool HasMarks), Written>());
        var passages = marks?.Passages ?? [];
        if (!forms.TryGetValue((links.Root, marks is not null), out var known) || !SameViews.Are(known.Links, outside) || !SameViews.Lists(known.Passages, passages))
        {
            forms[(links.Root, marks is not null)] = known = new Written(outside, passages, MarkdownHtml.Render(body, outside, graph, links, marks));
        }

        return known.Html;
    }

    private sealed record Written(BodyLinks Links, ImmutableArray<PassageMark> Passages, string Html);
}
