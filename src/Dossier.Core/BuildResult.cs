using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Rendering;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>What a build found and made.</summary>
/// <param name="Diagnostics">What is to be told, by file, place and code.</param>
/// <param name="Graph">The linked dossier, as far as the build came; <c>null</c> where the input could not be read.</param>
/// <param name="Files">The files of the site; empty where an error stopped the build before.</param>
/// <param name="Written">What changed on disk; <c>null</c> where nothing was to be written, or nothing was.</param>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, DossierGraph? Graph, ImmutableArray<OutputFile> Files, WriteResult? Written)
{
    /// <summary>The warnings that the editors let stand; they are not among the diagnostics.</summary>
    public ImmutableArray<AcceptedDiagnostic> Accepted { get; init; } = [];

    public int ErrorCount => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    public int WarningCount => Diagnostics.Length - ErrorCount;
}
