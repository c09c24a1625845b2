using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Loading;

/// <summary>
/// What has been read, for the next time: a file whose length and time of change are as they were is the same object again, and so is its text.
/// A change that leaves both as they were must be told by <see cref="Forget"/>. For one load after the other, not for two at once.
/// </summary>
public sealed class FileMemory
{
    private ConcurrentDictionary<string, Remembered> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Remembered> now = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<LoadedFile, Decoded> texts = [];

    /// <summary>Files that changed, by their full paths.</summary>
    public void Forget(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            now.TryRemove(path, out _);
        }
    }

    /// <summary>Begins a load. What it does not ask for is forgotten with the next one.</summary>
    internal void Begin() => (before, now) = (now, new ConcurrentDictionary<string, Remembered>(StringComparer.Ordinal));

    /// <summary>The file as it was read before, or as it is read now; <c>null</c>, and nothing to remember, where it can't be read.</summary>
    internal LoadedFile? File(string fullName, FileStamp stamp, Func<LoadedFile?> read)
    {
        if (before.TryGetValue(fullName, out var known) && known.Stamp == stamp)
        {
            now[fullName] = known;
            return known.File;
        }

        if (read() is not { } file)
        {
            return null;
        }

        now[fullName] = new Remembered(stamp, file);
        return file;
    }

    /// <summary>The text of a file, with the diagnostics of the first time.</summary>
    internal SourceFile? Text(LoadedFile file, DiagnosticBag diagnostics)
    {
        var decoded = texts.GetValue(file, static file =>
        {
            var found = new DiagnosticBag();
            return new Decoded(Utf8.Decode(file, found), found.ToSorted());
        });
        diagnostics.Add(decoded.Diagnostics);
        return decoded.Text;
    }

    private sealed record Remembered(FileStamp Stamp, LoadedFile File);

    private sealed record Decoded(SourceFile? Text, ImmutableArray<Diagnostic> Diagnostics);
}

/// <summary>By what a file that changed is told from one that did not.</summary>
internal readonly record struct FileStamp(long Length, DateTime ChangedAt);
