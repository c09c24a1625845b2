using System.Collections.Immutable;

namespace Dossier.Core.Rendering.Views;

/// <summary>What each mark on the pages means.</summary>
public sealed record KeyPageView : PageView
{
    public required ImmutableArray<ModeKeyView> Modes { get; init; }

    public required ImmutableArray<MarkKeyView> Checks { get; init; }

    public required ImmutableArray<MarkKeyView> Disagreements { get; init; }

    public required ImmutableArray<MarkKeyView> Standings { get; init; }
}

/// <summary>How a passage looks that gives a statement in this mode.</summary>
/// <param name="Name">For style: "paraphrase".</param>
public sealed record ModeKeyView(string Name, string Label, bool IsQuoted, string Meaning);

/// <summary>A mark with its words and what they mean.</summary>
/// <param name="Name">For style: "in-parts".</param>
public sealed record MarkKeyView(string Name, string Label, string Meaning);
