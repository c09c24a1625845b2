using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing.Prose;

/// <summary>Where an inline's text begins in the running text.</summary>
public readonly record struct InlinePlace
{
    private readonly Inline inline;

    internal InlinePlace(int start, Inline inline)
    {
        Start = start;
        this.inline = inline;
    }

    public int Start { get; }

    /// <summary>What rendering knows the inline by.</summary>
    public object Key => inline;

    /// <summary>Where it begins in the body.</summary>
    public int SourceStart => inline.Span.Start;

    /// <summary>Whether its text stands in the body as it is, character by character.</summary>
    public bool IsVerbatim => inline is LiteralInline;

    /// <summary>Whether a link may begin or end inside it.</summary>
    public bool CanHoldLink => inline is LiteralInline or HtmlEntityInline;

    /// <summary>Whether both lie in the same emphasis, or in none: what begins in the one may end in the other.</summary>
    public bool IsBeside(InlinePlace other) => ReferenceEquals(inline.Parent, other.inline.Parent);
}
