using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing.References;

/// <summary>A reference <c>[[target]]</c> or <c>[[target|text]]</c> in Markdown.</summary>
public sealed class ReferenceInline : LeafInline
{
    /// <summary>What stands before the bar: an id, folder and id, title or alias, perhaps with <c>#anchor</c>.</summary>
    public required string Target { get; init; }

    /// <summary>What stands behind the bar, or <c>null</c>.</summary>
    public string? Label { get; init; }
}
