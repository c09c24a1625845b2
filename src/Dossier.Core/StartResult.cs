using System.Collections.Immutable;
using Dossier.Core.Diagnostics;

namespace Dossier.Core;

/// <summary>What was begun.</summary>
/// <param name="Path">The new file as messages name it; <c>null</c> where nothing was written.</param>
public sealed record StartResult(ImmutableArray<Diagnostic> Diagnostics, string? Path);
