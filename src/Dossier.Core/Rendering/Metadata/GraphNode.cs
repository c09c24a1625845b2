using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>A node of a page's JSON-LD graph, in the words of schema.org.</summary>
/// <param name="Type"><c>null</c> where it is not known whether something is, say, a person or an organisation.</param>
/// <param name="Id">What other nodes refer to it by; <c>null</c> for a node that stands inside another.</param>
/// <param name="Properties">In the order in which they are written. A value is a text, a number, a node, a reference, or several of them; one without a value is left out.</param>
public sealed record GraphNode(string? Type, string? Id, ImmutableArray<(string Name, object? Value)> Properties)
{
    public static GraphNode Of(string? type, string? id, params ReadOnlySpan<(string Name, object? Value)> properties) => new(type, id, [.. properties]);
}

/// <summary>Stands for a node that is defined elsewhere in the graph.</summary>
public sealed record GraphReference(string Id);
