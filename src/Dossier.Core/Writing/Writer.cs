using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>
/// Puts the files of a site in place so that the folder holds a whole site at any moment, even if the process is killed.
/// <list type="number">
/// <item>compares every file with what is there; one with the same bytes is left alone, one that the build did not write is not overwritten;</item>
/// <item>writes what changed into a <see cref="StagingFolder"/> inside the output folder, where a rename stays on one file system;</item>
/// <item>adds the new names to the manifest, so that whatever happens the next build knows its files;</item>
/// <item>moves new files in, then replaces changed ones, each by one atomic rename: no page that a reader can come to from the front page links to a file that is not there yet;</item>
/// <item>removes the files of earlier builds that are no longer made, and only if they are as the build wrote them;</item>
/// <item>writes the final manifest.</item>
/// </list>
/// </summary>
public static class Writer
{
    /// <summary>Returns <c>null</c> where nothing was written; the reason is in the diagnostics.</summary>
    /// <param name="shownFolder">The output folder as diagnostics name it.</param>
    /// <param name="step">Called before each change of the folder, for tests that stop in the middle.</param>
    public static WriteResult? Write(ImmutableArray<OutputFile> files, string folder, string shownFolder, DiagnosticBag diagnostics, Action<string>? step = null)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var staging = StagingFolder.Hold(folder);
            var manifestPath = Path.Combine(folder, Manifest.FileName);
            var old = File.Exists(manifestPath) ? Manifest.Parse(File.ReadAllText(manifestPath)) : Manifest.Of([]);
            var made = Manifest.Of(files.AsParallel().AsOrdered().Select(file => (file.Path, Manifest.DigestOf(file.Bytes.Span))).ToArray());
            var stale = new StaleFiles(old, made, folder);
            var changes = files.AsParallel().AsOrdered()
                .Select(file => (file, state: Compare(file, folder, stale)))
                .Where(change => change.state != FileState.Same)
                .ToArray();
            if (ReportForeign(changes, shownFolder, diagnostics))
            {
                return null;
            }

            var obstacles = stale.Paths.Where(stale.IsInTheWay).ToArray();
            if (changes.Length > 0)
            {
                Stage(changes, staging, step);
                Replace(staging.PathOf(Manifest.FileName), manifestPath, old.With(made).ToString(), step);
                foreach (var obstacle in obstacles)
                {
                    step?.Invoke($"remove {obstacle}");
                    stale.Remove(obstacle);
                }

                PutInPlace(changes, staging, folder, step);
            }

            var removed = obstacles.Length + RemoveStale(stale, shownFolder, diagnostics, step);
            if (old.ToString() != made.ToString() || changes.Length > 0)
            {
                Replace(staging.PathOf(Manifest.FileName), manifestPath, made.ToString(), step);
            }

            return new WriteResult(changes.Length, files.Length - changes.Length, removed);
        }
        catch (Exception exception) when (Cause(exception) is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(shownFolder, Rules.UnwritableOutput, $"the output can't be written: {Cause(exception).Message}", "check the folder, its permissions and the space on the disk, and that no other build writes into it");
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

    /// <summary>What went wrong in one of several threads, where it did.</summary>
    private static Exception Cause(Exception exception) => exception is AggregateException several ? several.Flatten().InnerExceptions[0] : exception;

    private static FileState Compare(OutputFile file, string folder, StaleFiles stale)
    {
        var path = FullPath(folder, file.Path);
        if (!File.Exists(path))
        {
            return stale.LeaveRoomFor(file.Path) ? FileState.New : FileState.Foreign;
        }

        if (new FileInfo(path).Length == file.Bytes.Length && file.Bytes.Span.SequenceEqual(File.ReadAllBytes(path)))
        {
            return FileState.Same;
        }

        return stale.Old.Digests.Contains(file.Path) ? FileState.Changed : FileState.Foreign;
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

    private static void Stage((OutputFile File, FileState State)[] changes, StagingFolder staging, Action<string>? step)
    {
        CreateFolders(changes.Select(change => staging.PathOf(change.File.Path)));
        Parallel.ForEach(changes, Threads(step), change =>
        {
            step?.Invoke($"stage {change.File.Path}");
            using var stream = new FileStream(staging.PathOf(change.File.Path), FileMode.Create, FileAccess.Write, FileShare.None, 1);
            stream.Write(change.File.Bytes.Span);
        });
    }

    private static void PutInPlace((OutputFile File, FileState State)[] changes, StagingFolder staging, string folder, Action<string>? step)
    {
        CreateFolders(changes.Select(change => FullPath(folder, change.File.Path)));
        foreach (var together in changes.GroupBy(Rank).OrderBy(group => group.Key))
        {
            Parallel.ForEach(together, Threads(step), change =>
            {
                step?.Invoke($"place {change.File.Path}");
                File.Move(staging.PathOf(change.File.Path), FullPath(folder, change.File.Path), overwrite: true);
            });
        }
    }

    private static void CreateFolders(IEnumerable<string> paths)
    {
        foreach (var folder in paths.Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(folder);
        }
    }

    /// <summary>A test that stops in the middle wants one step after the other.</summary>
    private static ParallelOptions Threads(Action<string>? step) => new() { MaxDegreeOfParallelism = step is null ? -1 : 1 };

    /// <summary>New files that pages need (styles, pictures, data) come before new pages, those before the front page, and that before replaced files.</summary>
    private static int Rank((OutputFile File, FileState State) change)
        => change.State == FileState.Changed ? 3
            : change.File.Path == "index.html" ? 2
            : change.File.Path.EndsWith(".html", StringComparison.Ordinal) ? 1 : 0;

    private static int RemoveStale(StaleFiles stale, string shownFolder, DiagnosticBag diagnostics, Action<string>? step)
    {
        var removed = 0;
        foreach (var path in stale.Paths)
        {
            if (stale.IsUnchanged(path))
            {
                step?.Invoke($"remove {path}");
                stale.Remove(path);
                removed++;
            }
            else
            {
                diagnostics.Add($"{shownFolder}/{path}", Rules.ChangedByHand, "the build no longer makes this file, but somebody changed it since; it is left alone", "remove it if it is not wanted");
            }
        }

        return removed;
    }

    private static void Replace(string staged, string path, string text, Action<string>? step)
    {
        step?.Invoke($"manifest {path}");
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        File.WriteAllText(staged, text);
        File.Move(staged, path, overwrite: true);
    }

    private static string FullPath(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
}
