using System.Collections.Immutable;

namespace Dossier.Core.Reading;

/// <summary>What reading needs to know besides the files.</summary>
/// <param name="InputPrefix">What stands before a path inside the input folder: "input/".</param>
/// <param name="Settings">Settings given with the command; each stands in place of the same key in settings.yml.</param>
public sealed record ReadOptions(string InputPrefix, ImmutableArray<KeyValuePair<string, string>> Settings)
{
    /// <inheritdoc cref="Dossier.Core.Model.Settings.IsPrivate"/>
    public bool IsPrivate { get; init; }

    /// <inheritdoc cref="Dossier.Core.Model.Settings.Pdf"/>
    public string? Pdf { get; init; }
}
