using System.Collections.Immutable;
using System.Security.Cryptography;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>
/// Puts the files of a site in place so that the folder holds a whole site at any moment, even if the process is killed.
/// <list type="number">
/// <item>compares every file with what is there; one with the same bytes is left alone, one that the build did not write is not overwritten;</item>
/// <item>writes what changed into a staging folder inside the output folder, where a rename stays on one file system;</item>
/// <item>adds the new names to the manifest, so that whatever happens the next build knows its files;</item>
/// <item>moves new files in, then replaces changed ones, each by one atomic rename: no page links to a file that is not there yet;</item>
/// <item>removes the files of earlier builds that are no longer made, and only if they are as the build wrote them;</item>
/// <item>writes the final manifest.</item>
/// </list>
/// </summary>
public static class Writer
{
    private const string Staging = ".dossier-staging";

    /// <summary>Returns <c>null</c> where nothing was written; the reason is in the diagnostics.</summary>
    /// <param name="shownFolder">The output folder as diagnostics name it.</param>
    /// <param name="step">Called before each change of the folder, for tests that stop in the middle.</param>
    public static WriteResult? Write(ImmutableArray<OutputFile> files, string folder, string shownFolder, DiagnosticBag diagnostics, Action<string>? step = null)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var staging = Path.Combine(folder, Staging);
            using var guard = Lock(staging);
            var manifestPath = Path.Combine(folder, Manifest.FileName);
            var old = File.Exists(manifestPath) ? Manifest.Parse(File.ReadAllText(manifestPath)) : Manifest.Of([]);
            var made = Manifest.Of(files.AsParallel().AsOrdered().Select(file => (file.Path, Digest(file.Bytes.Span))).ToArray());
            var changes = files.AsParallel().AsOrdered()
                .Select(file => (file, state: Compare(file, folder, old)))
                .Where(change => change.state != FileState.Same)
                .ToArray();
            if (ReportForeign(changes, shownFolder, diagnostics))
            {
                return null;
            }

            Stage(changes, staging, step);
            PutInPlace(changes, manifestPath, old.With(made), staging, folder, step);
            var removed = RemoveStale(old, made, folder, shownFolder, diagnostics, step);
            if (old.ToString() != made.ToString() || changes.Length > 0)
            {
                Replace(Path.Combine(staging, Manifest.FileName), manifestPath, made.ToString(), step);
            }

            guard.Dispose();
            Directory.Delete(staging, recursive: true);
            return new WriteResult(changes.Length, files.Length - changes.Length, removed);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(shownFolder, Rules.UnwritableOutput, $"the output can't be written: {exception.Message}", "check the folder, its permissions and the space on the disk, and that no other build writes into it");
            return null;
        }
    }

    private enum FileState
    {
        Same,
        New,
        Changed,
        Foreign,
    }

    /// <summary>Holds the staging folder for this build alone, and clears what a killed one left in it.</summary>
    private static FileStream Lock(string staging)
    {
        Directory.CreateDirectory(staging);
        var path = Path.Combine(staging, "lock");
        var guard = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        foreach (var left in Directory.EnumerateFiles(staging, "*", SearchOption.AllDirectories).Where(left => left != path))
        {
            File.Delete(left);
        }

        return guard;
    }

    private static FileState Compare(OutputFile file, string folder, Manifest old)
    {
        var path = FullPath(folder, file.Path);
        if (!File.Exists(path))
        {
            return Directory.Exists(path) ? FileState.Foreign : FileState.New;
        }

        if (new FileInfo(path).Length == file.Bytes.Length && file.Bytes.Span.SequenceEqual(File.ReadAllBytes(path)))
        {
            return FileState.Same;
        }

        return old.Digests.Contains(file.Path) ? FileState.Changed : FileState.Foreign;
    }

    private static bool ReportForeign((OutputFile File, FileState State)[] changes, string shownFolder, DiagnosticBag diagnostics)
    {
        var foreign = changes.Where(change => change.State == FileState.Foreign).ToArray();
        foreach (var (file, _) in foreign)
        {
            diagnostics.Add($"{shownFolder}/{file.Path}", Rules.ForeignFile, "a file that an earlier build did not write stands where the build wants to write", "move it away, or build into another folder with `--output`");
        }

        return foreign.Length > 0;
    }

    private static void Stage((OutputFile File, FileState State)[] changes, string staging, Action<string>? step)
        => Parallel.ForEach(changes, new ParallelOptions { MaxDegreeOfParallelism = step is null ? -1 : 1 }, change =>
        {
            step?.Invoke($"stage {change.File.Path}");
            var path = FullPath(staging, change.File.Path + ".new");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1);
            stream.Write(change.File.Bytes.Span);
        });

    private static void PutInPlace((OutputFile File, FileState State)[] changes, string manifestPath, Manifest both, string staging, string folder, Action<string>? step)
    {
        if (changes.Length == 0)
        {
            return;
        }

        Replace(Path.Combine(staging, Manifest.FileName), manifestPath, both.ToString(), step);
        foreach (var (file, _) in changes.OrderBy(change => change.State == FileState.New ? Rank(change.File) : 2))
        {
            step?.Invoke($"place {file.Path}");
            var path = FullPath(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(FullPath(staging, file.Path + ".new"), path, overwrite: true);
        }
    }

    /// <summary>New files that pages need (styles, pictures, data) come before new pages, and those before replaced files.</summary>
    private static int Rank(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal) ? 1 : 0;

    private static int RemoveStale(Manifest old, Manifest made, string folder, string shownFolder, DiagnosticBag diagnostics, Action<string>? step)
    {
        var removed = 0;
        foreach (var stale in old.Paths.Where(path => !made.Digests.Contains(path)).Order(StringComparer.Ordinal))
        {
            var path = FullPath(folder, stale);
            if (!File.Exists(path))
            {
                continue;
            }

            if (!old.Digests[stale].Contains(Digest(File.ReadAllBytes(path))))
            {
                diagnostics.Add($"{shownFolder}/{stale}", Rules.ChangedByHand, "the build no longer makes this file, but somebody changed it since; it is left alone", "remove it if it is not wanted");
                continue;
            }

            step?.Invoke($"remove {stale}");
            File.Delete(path);
            removed++;
            RemoveEmptyFolders(Path.GetDirectoryName(path)!, folder);
        }

        return removed;
    }

    private static void RemoveEmptyFolders(string folder, string top)
    {
        while (folder.Length > top.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static void Replace(string staged, string path, string text, Action<string>? step)
    {
        step?.Invoke($"manifest {path}");
        File.WriteAllText(staged, text);
        File.Move(staged, path, overwrite: true);
    }

    private static string FullPath(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
