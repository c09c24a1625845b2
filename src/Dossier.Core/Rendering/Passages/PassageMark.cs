using System.Collections.Immutable;
using Dossier.Core.Provenance;

namespace Dossier.Core.Rendering.Passages;

/// <summary>A passage to be marked in the text of its article.</summary>
/// <param name="Anchor">The anchor of the statement or fact that it bears out, from which its own is made; <c>null</c> where nothing links to it.</param>
/// <param name="Href">Where what it bears out stands.</param>
/// <param name="Label">What that is, in words.</param>
/// <param name="Ranges">Its words in the text, in order; at least one range.</param>
public sealed record PassageMark(string? Anchor, string Href, string Label, ImmutableArray<WordRange> Ranges)
{
    public string? Id => Anchor is null ? null : IdOf(Anchor);

    /// <summary>The id of the mark of a statement's or fact's passage.</summary>
    public static string IdOf(string anchor) => "passage-" + anchor;
}
