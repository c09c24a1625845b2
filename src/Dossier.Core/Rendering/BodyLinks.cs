using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering;

/// <summary>The links that linking gives a body, as the body's page writes them: all that its HTML takes from elsewhere, but for quotations.</summary>
/// <param name="References">What each of the body's references leads to; <c>null</c> for one that leads nowhere.</param>
/// <param name="Mentions">Where the links of mentions begin and end.</param>
public sealed record BodyLinks(ImmutableArray<WrittenReference?> References, ImmutableArray<WrittenMention> Mentions)
{
    /// <summary>Whether the body sets a quotation, of which more is shown than its link.</summary>
    public bool HasQuotation { get; private init; }

    public static BodyLinks Of(MarkdownBody body, DossierGraph graph, Links links)
    {
        var targets = body.References.Select(reference => graph.Targets.GetValueOrDefault(reference.Target.Span)).ToArray();
        return new BodyLinks(
            [.. targets.Select(target => target is null ? null : new WrittenReference(links.To(target), target.Words, target.Fact is not null))],
            [.. graph.Mentions.EdgesIn(body).SelectMany(edges => edges.Value.Select(edge => new WrittenMention(edges.Key, edge.Offset, edge.Opens, edge.Mention.Anchor, links.To(edge.Mention.Thing))))])
        {
            HasQuotation = targets.Any(target => target?.Quotation is not null),
        };
    }
}

/// <summary>The link of a reference.</summary>
public sealed record WrittenReference(string Href, string Words, bool IsFact);

/// <summary>Where the link of a mention begins or ends.</summary>
/// <param name="Inline">The inline in whose text it does.</param>
public sealed record WrittenMention(object Inline, int Offset, bool Opens, string Anchor, string Href);
