namespace Dossier.Core.Rendering.Views;

/// <summary>How to cite what a page shows: a reference to be copied, and the same for reference managers.</summary>
/// <param name="Of">What is cited: "article", "page".</param>
public sealed record CitationView(string Of, ReferenceView Reference)
{
    /// <summary>What a browser calls the files that it saves, without an extension.</summary>
    public required string FileName { get; init; }

    /// <summary>The reference as RIS, in the address itself.</summary>
    public required string RisHref { get; init; }

    /// <summary>The reference as CSL-JSON, in the address itself.</summary>
    public required string CslHref { get; init; }
}

/// <summary>A reference in words.</summary>
/// <param name="Address">The address in it, or <c>null</c>.</param>
public sealed record ReferenceView(string Before, string? Address, string After);
