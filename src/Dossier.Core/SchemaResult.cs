using System.Collections.Immutable;
using Dossier.Core.Diagnostics;

namespace Dossier.Core;

/// <summary>Which schemas were written. Where they were, an error among the diagnostics is one of the snippets.</summary>
/// <param name="Names">The names of the files; empty where none was written.</param>
public sealed record SchemaResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Names);
