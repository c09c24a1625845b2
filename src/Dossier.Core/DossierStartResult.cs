using System.Collections.Immutable;
using Dossier.Core.Diagnostics;

namespace Dossier.Core;

/// <summary>What a new dossier was begun with.</summary>
/// <param name="Paths">The files from its folder, by path; empty where nothing was written.</param>
public sealed record DossierStartResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Paths);
