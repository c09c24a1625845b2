using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Preview;

/// <summary>What the preview shows at a moment: the last site that could be built, and what is wrong with the input now.</summary>
/// <param name="Number">Counts the states.</param>
/// <param name="Files">By path; empty until the input could be built for the first time.</param>
public sealed record PreviewState(int Number, FrozenDictionary<string, OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Before the first build.</summary>
    public static PreviewState Empty { get; } = new(0, FrozenDictionary<string, OutputFile>.Empty, []);

    public bool HasSite => Files.Count > 0;

    /// <summary>The paths of files that were added or removed, or have other bytes than in an earlier state.</summary>
    public ImmutableArray<string> ChangedSince(PreviewState earlier)
        => ReferenceEquals(Files, earlier.Files) ? []
            : [.. Files.Where(file => !earlier.Files.TryGetValue(file.Key, out var before) || !Same(file.Value, before)).Select(file => file.Key)
                .Concat(earlier.Files.Keys.Where(path => !Files.ContainsKey(path)))
                .Order(StringComparer.Ordinal)];

    private static bool Same(OutputFile left, OutputFile right) => left.Bytes.Span.SequenceEqual(right.Bytes.Span);
}
