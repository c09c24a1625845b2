using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;

namespace Dossier.Core.Model;

/// <summary>A note of a body, written <c>[^label]</c> in the text and <c>[^label]: …</c> below it.</summary>
/// <param name="Block">Its own blocks.</param>
/// <param name="Number">Counted from 1, in the order in which the text calls for the notes.</param>
/// <param name="Anchor">Unique in the dossier, since several bodies can stand on one page.</param>
public sealed record Note(Footnote Block, int Number, string Anchor)
{
    /// <summary>Its name, with the circumflex.</summary>
    public string Label => Block.Label ?? "";
}

/// <summary>A place that calls for a note.</summary>
/// <param name="Anchor">The anchor of the place itself.</param>
public sealed record NoteMark(Note Note, string Anchor);
