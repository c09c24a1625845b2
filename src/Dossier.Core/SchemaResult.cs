using System.Collections.Immutable;
using Dossier.Core.Diagnostics;

namespace Dossier.Core;

/// <summary>Which schemas were written.</summary>
/// <param name="Names">The names of the files; empty where none was written.</param>
public sealed record SchemaResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Names);
