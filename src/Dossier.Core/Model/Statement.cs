using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>How an article gives what was said. Only direct and partial statements get quotation marks.</summary>
public enum StatementMode
{
    Direct,
    Partial,
    Paraphrase,
    Reported,
}

/// <summary>What someone said in an article.</summary>
/// <param name="Anchor">The lasting anchor: the editor's <c>id</c>, or one made from the passage.</param>
/// <param name="Says">Our own one-line summary.</param>
/// <param name="Note">What a reader should know about it, such as an error in the source.</param>
public sealed record Statement(
    Located<string>? Id,
    string Anchor,
    SourceSpan Span,
    Speaker Speaker,
    StatementMode Mode,
    Located<string> Passage,
    Located<string>? Says,
    ImmutableArray<Located<string>> Topics,
    Located<string>? Note)
{
    /// <summary>The paragraph in which the passage begins, counted from one, where the editor narrows it.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The anchors that it had before it was renamed.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];
}
