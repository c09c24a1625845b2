using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Model;

/// <summary>A subject with a page of its own.</summary>
public sealed record Topic : Thing
{
    public override ThingKind Kind => ThingKind.Topic;

    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Other topics that the editor names as near.</summary>
    public ImmutableArray<Located<string>> Related { get; init; } = [];
}

/// <summary>A person whose analysis is quoted.</summary>
public sealed record Expert : Thing
{
    public override ThingKind Kind => ThingKind.Expert;

    /// <summary>The name as it sorts: "Surname, Given".</summary>
    public Located<string>? Sort { get; init; }

    public Located<string>? Role { get; init; }

    public Located<string>? Organisation { get; init; }

    public override string SortKey => Folding.Fold(Sort?.Value ?? Name);
}

/// <summary>What a who's-who or glossary entry describes.</summary>
public enum TermKind
{
    Person,
    Organisation,
    Place,
    Term,
}

/// <summary>An entry of the who's who or the glossary.</summary>
public sealed record Term : Thing
{
    public override ThingKind Kind => ThingKind.Term;

    public TermKind TermKind { get; init; }

    public Located<string>? Sort { get; init; }

    public Located<string>? Role { get; init; }

    public Located<string>? Organisation { get; init; }

    public override string SortKey => Folding.Fold(Sort?.Value ?? Name);
}

/// <summary>Something that can have a value.</summary>
public sealed record Measure : Thing
{
    public override ThingKind Kind => ThingKind.Measure;

    public MeasureKind MeasureKind { get; init; }

    public Unit? Unit { get; init; }

    public ImmutableArray<Located<string>> Topics { get; init; } = [];

    public Located<Disagreement>? Disagreement { get; init; }
}

/// <summary>The unit of a quantity, with the form for one of it.</summary>
public sealed record Unit(string One, string Other)
{
    /// <summary>The form for 2 to 4, 22 to 24 and so on, in languages that have one.</summary>
    public string? Few { get; init; }

    /// <summary>The form for 5 to 20 and so on, in languages that have one; there <see cref="Other"/> stands for fractions.</summary>
    public string? Many { get; init; }
}

/// <summary>The editor's finding of how the values of a measure differ.</summary>
public enum Disagreement
{
    Conflict,
    Scope,
    Date,
    Rounding,
    Wording,
    Retracted,
    SourceError,
}

/// <summary>The front page: the bottom line and the key figures.</summary>
public sealed record FrontPage(Located<string>? Title, Located<string>? Description, ImmutableArray<Located<string>> KeyMeasures, MarkdownBody BottomLine, SourceSpan Span)
{
    /// <summary>Whether names in the bottom line are linked where they stand.</summary>
    public bool Autolink { get; init; } = true;

    /// <inheritdoc cref="Thing.Updated"/>
    public Located<EdtfDate>? Updated { get; init; }

    /// <inheritdoc cref="Thing.Corrections"/>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <inheritdoc cref="Thing.LastChange"/>
    public EdtfDate? LastChange => Model.LastChange.Of(Updated, Corrections);
}
