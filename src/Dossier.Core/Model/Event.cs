using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A dated happening with its sources.</summary>
/// <param name="DateNote">Why the date is as it is where it was worked out.</param>
public sealed record Event(
    string Id,
    SourceSpan Span,
    Located<EdtfDate> Date,
    bool DateDerived,
    Located<string>? DateNote,
    Located<string> Title,
    Located<string>? Description,
    ImmutableArray<Located<string>> Topics,
    ImmutableArray<EventSource> Sources)
{
    /// <summary>What tells it from things, whose keys begin with the name of a folder.</summary>
    public string Key => $"event:{Id}";

    /// <summary>The ids that it had before it was renamed.</summary>
    public ImmutableArray<Located<string>> RedirectFrom { get; init; } = [];

    /// <inheritdoc cref="Thing.Corrections"/>
    public ImmutableArray<Correction> Corrections { get; init; } = [];
}

/// <summary>The article that tells of an event, and its words.</summary>
/// <param name="Paragraph">The paragraph in which the passage begins, counted from one, where the editor narrows it.</param>
public sealed record EventSource(Located<string> Article, Located<string>? Passage, int? Paragraph);
