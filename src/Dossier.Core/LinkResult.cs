using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Probing;

namespace Dossier.Core;

/// <summary>What became of a dossier's addresses.</summary>
/// <param name="Answers">By address, as it was asked.</param>
/// <param name="Remembered">How many of them an earlier run had found, and were not asked again.</param>
/// <param name="IsAway">Whether there seems to be no network: what could not be reached is then not among the answers.</param>
public sealed record LinkResult(ImmutableArray<Diagnostic> Diagnostics, FrozenDictionary<string, Answer> Answers, int Remembered, bool IsAway)
{
    /// <summary>The warnings that the editors let stand; they are not among the diagnostics.</summary>
    public ImmutableArray<AcceptedDiagnostic> Accepted { get; init; } = [];

    /// <summary>What the run has to say of its own memory, in sentences without a full stop.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
