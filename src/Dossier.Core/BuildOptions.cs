using System.Collections.Immutable;
using Dossier.Core.Loading;
using Dossier.Core.Printing;

namespace Dossier.Core;

/// <summary>What a build is asked to do.</summary>
/// <param name="WriteOutput">Whether the site is written; a check stops before that.</param>
/// <param name="Strict">Whether a warning stops the build as an error does.</param>
public sealed record BuildOptions(SiteFolders Folders, bool WriteOutput = true, bool Strict = false)
{
    /// <summary>Settings that stand in place of the same keys in settings.yml.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Settings { get; init; } = [];

    /// <summary>Whether the texts of articles are shown too, for a dossier that stays inside the house.</summary>
    public bool Private { get; init; }

    /// <summary>The PDF that is made of the print edition; <c>null</c> for none.</summary>
    public PdfOptions? Pdf { get; init; }
}
