using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>One article's value for one measure.</summary>
/// <param name="Anchor">The lasting anchor: the editor's <c>id</c>, or one made from the passage.</param>
/// <param name="Value">As the editor wrote it; its meaning depends on the measure's kind.</param>
/// <param name="ValueDerived">Worked out by the editor rather than stated; the note gives the reason.</param>
/// <param name="Retracted">The source says that the figure was withdrawn.</param>
public sealed record Fact(
    Located<string>? Id,
    string Anchor,
    SourceSpan Span,
    Located<string> Measure,
    Located<string> Value,
    bool ValueDerived,
    Located<string>? Scope,
    Located<EdtfDate>? AsOf,
    bool AsOfDerived,
    Speaker Speaker,
    StatementMode? Mode,
    Located<string> Passage,
    Located<string>? Note,
    bool Retracted)
{
    /// <summary>The paragraph in which the passage begins, counted from one, where the editor narrows it.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The anchors that it had before it was renamed.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];
}
