using System.Collections.Immutable;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Citations;

/// <summary>What kind of work is cited, as far as it is known.</summary>
public enum CitedForm
{
    /// <summary>An article in a publication that is named.</summary>
    PublishedArticle,

    /// <summary>An article that has an address and names no publication.</summary>
    WebArticle,

    /// <summary>A text of which neither publication nor address is known.</summary>
    Document,

    /// <summary>A page of the dossier itself.</summary>
    DossierPage,
}

/// <summary>A work as references give it: an article, or a page of the dossier. What is not stated is <c>null</c> or empty, never filled in.</summary>
public sealed record CitedWork
{
    /// <summary>What tells it from others in one file of references: an article's id, or the key of a page's thing.</summary>
    public required string Id { get; init; }

    public required CitedForm Form { get; init; }

    public ImmutableArray<CitedName> Authors { get; init; } = [];

    public string? Title { get; init; }

    /// <summary>What the dossier calls the work, which stands in for a title only in words that say so.</summary>
    public required string Label { get; init; }

    /// <summary>What the work is part of: the publication, or the dossier.</summary>
    public string? Container { get; init; }

    /// <summary>The date of publication; of a page of the dossier that of its last significant change.</summary>
    public CitedDate? Issued { get; init; }

    /// <summary>Whether the date was worked out by the editor, not stated.</summary>
    public bool IssuedDerived { get; init; }

    /// <summary>The editor's own words on the date.</summary>
    public string? IssuedNote { get; init; }

    /// <summary>The date up to which a page of the dossier holds.</summary>
    public CitedDate? AsOf { get; init; }

    public CitedDate? Accessed { get; init; }

    /// <summary>An absolute address, or <c>null</c> where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>A copy of an article in an archive.</summary>
    public CitedCopy? Archived { get; init; }

    public string? Language { get; init; }

    public bool IsArticle => Form != CitedForm.DossierPage;
}

/// <summary>A copy of a work that an archive keeps.</summary>
/// <param name="Archive">The host that keeps it.</param>
/// <param name="On">When it was made, if that is known.</param>
public sealed record CitedCopy(string Url, string Archive, CitedDate? On)
{
    /// <summary>The copy in words: "Archived copy of 1 March 2019: https://…".</summary>
    public string Words => $"Archived copy{(On is { } on ? $" of {on.Words}" : "")}: {Url}";
}

/// <summary>A name, with its parts where the dossier gives it as "Surname, Given".</summary>
public sealed record CitedName(string Whole, string? Family, string? Given);

/// <summary>A date with its words in the dossier's language.</summary>
public sealed record CitedDate(EdtfDate Date, string Words)
{
    private const int LastYear = 9999;

    /// <summary>The date's point where it is a single one with a year of the four digits that the formats of references know; <c>null</c> for any other.</summary>
    public DatePoint? Point => Date is { IsInterval: false, Start: { } point } && HasYear(point) ? point : null;

    /// <summary>The year in which all of the date lies; <c>null</c> where it is not one.</summary>
    public int? Year => Date is { Start: { } start, End: { } end } && HasYear(start) && HasYear(end) && start.Year == end.Year ? start.Year : null;

    /// <summary>Whether the points of the date say all of it in numbers: both ends are there, with years.</summary>
    public bool HasParts => Date is { Start: { } start, End: { } end } && HasYear(start) && HasYear(end);

    /// <summary>Whether it is uncertain or about.</summary>
    public bool IsDoubtful => new[] { Date.Start, Date.End }.Any(point => point is { Uncertain: true } or { Approximate: true });

    private static bool HasYear(DatePoint point) => point is { Precision: >= DatePrecision.Year, Year: >= 1 and <= LastYear };
}
