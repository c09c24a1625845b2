using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Core.Text;

namespace Dossier.Core.Diagnostics;

/// <summary>Collects what a run finds, from any thread; the result is sorted and does not depend on the order of arrival.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> found = new();

    public bool IsEmpty => found.IsEmpty;

    public bool HasErrors => found.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public void Add(Diagnostic diagnostic) => found.Enqueue(diagnostic);

    public void Add(ImmutableArray<Diagnostic> several)
    {
        foreach (var diagnostic in several)
        {
            found.Enqueue(diagnostic);
        }
    }

    public void Add(SourceSpan span, DiagnosticRule rule, string message, string? help = null)
        => found.Enqueue(Diagnostic.At(span, rule, message, help));

    public void Add(string path, DiagnosticRule rule, string message, string? help = null)
        => found.Enqueue(new Diagnostic(rule, message, path, Help: help));

    /// <summary>Everything found so far, by file, place and code, each only once.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        var sorted = found.Distinct().ToArray();
        Array.Sort(sorted, Diagnostic.Compare);
        return [.. sorted];
    }
}
