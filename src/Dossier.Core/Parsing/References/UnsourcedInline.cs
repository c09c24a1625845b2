using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing.References;

/// <summary>
/// The mark <c>[[unsourced]]</c> or <c>[[unsourced|why]]</c>: the figures of its line are the editor's own. It is not a reference and
/// nothing is written for it.
/// </summary>
public sealed class UnsourcedInline : LeafInline
{
    public const string Name = "unsourced";
}
