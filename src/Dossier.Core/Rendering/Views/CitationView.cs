namespace Dossier.Core.Rendering.Views;

/// <summary>How to cite what a page shows: a reference to be copied, and files for reference managers.</summary>
/// <param name="Of">What is cited: "article", "page".</param>
/// <param name="RisHref">The reference as RIS, or <c>null</c> where no template makes that file; so for the others.</param>
public sealed record CitationView(string Of, ReferenceView Reference, string? RisHref, string? CslHref)
{
    public bool HasFiles => RisHref is not null || CslHref is not null;
}

/// <summary>A reference in words.</summary>
/// <param name="Address">The address in it, or <c>null</c>.</param>
public sealed record ReferenceView(string Before, string? Address, string After);
