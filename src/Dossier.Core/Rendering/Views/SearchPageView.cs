namespace Dossier.Core.Rendering.Views;

/// <summary>The page of the search.</summary>
public sealed record SearchPageView : PageView
{
    /// <summary>The whole dossier on one page, which a browser can search by itself; <c>null</c> where no template makes it.</summary>
    public required string? WholeHref { get; init; }
}
