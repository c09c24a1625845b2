using System.Collections.Immutable;
using Dossier.Core.Diagnostics;

namespace Dossier.Core.Checking;

/// <summary>Something that is left to do in a dossier, and where.</summary>
/// <param name="Title">What is missing, in the plural: "articles without statements".</param>
/// <param name="Of">How many there are in all, done or not, where that can be counted.</param>
public sealed record OpenTask(string Title, ImmutableArray<OpenItem> Items, int? Of = null);

/// <param name="Place">The file, with the line where one is meant.</param>
/// <param name="Words">What it is about.</param>
public sealed record OpenItem(string Place, string Words)
{
    public static OpenItem Of(Diagnostic diagnostic)
        => new(diagnostic.Span is { } span ? FormattableString.Invariant($"{diagnostic.Path}:{span.Position.Line}") : diagnostic.Path, diagnostic.Message);
}
