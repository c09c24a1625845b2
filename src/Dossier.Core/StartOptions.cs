using Dossier.Core.Loading;
using Dossier.Core.Model;

namespace Dossier.Core;

/// <summary>What is to be begun.</summary>
/// <param name="Title">The name on the page.</param>
/// <param name="Id">The id; <c>null</c> to make one from the title. A page's may have folders.</param>
public sealed record StartOptions(SiteFolders Folders, ThingKind Kind, string Title, string? Id = null)
{
    /// <summary>What the <c>kind:</c> of a term or a measure is; <c>null</c> leaves it to the editor.</summary>
    public string? KindInFile { get; init; }
}
