using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Passages;

/// <summary>The marks in one paragraph of an article. Places count from the start of the paragraph's text.</summary>
/// <param name="Stretches">The marked text, in order; none overlaps another.</param>
/// <param name="Begins">The passages whose first words stand in the paragraph, by place.</param>
/// <param name="Ends">The passages whose last words stand in the paragraph, by place.</param>
public sealed record ParagraphMarks(ImmutableArray<MarkedStretch> Stretches, ImmutableArray<MarkEdge> Begins, ImmutableArray<MarkEdge> Ends)
{
    public static readonly ParagraphMarks None = new([], [], []);
}

/// <summary>Text between two places at which passages begin or end.</summary>
/// <param name="Depth">How many passages share it.</param>
public readonly record struct MarkedStretch(int Start, int End, int Depth);

/// <summary>The place at which a passage begins or ends.</summary>
/// <param name="Passage">The index of the passage in <see cref="TextMarks.Passages"/>.</param>
public readonly record struct MarkEdge(int At, int Passage);
