using Dossier.Core.Rendering.Citations;

namespace Dossier.Core.Rendering.Data;

/// <summary>What templates see that make a file for each thing which is not a page, such as <c>articles/[article].txt.hbs</c>.</summary>
public sealed record ThingDataView
{
    /// <summary>The data of the whole site.</summary>
    public required DataView Site { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string? Description { get; init; }

    /// <summary>The address of the thing's page.</summary>
    public required string Url { get; init; }

    /// <summary>The reference to the article, or to the page about any other thing.</summary>
    public required BibliographyView Reference { get; init; }
}
