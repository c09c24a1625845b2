using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>
/// Fills a new or empty folder with files, all or none.
/// <list type="number">
/// <item>looks whether the folder is empty, but for what systems and Git put into one;</item>
/// <item>writes the files into a <see cref="StagingFolder"/> inside it, which also keeps others from doing the same;</item>
/// <item>moves what stands at the top into place, and takes it back where that fails.</item>
/// </list>
/// </summary>
public static class NewFolder
{
    private const int NamesShown = 3;

    /// <summary>What may be in a folder that counts as empty: a repository without files, and what file managers leave.</summary>
    private static readonly HashSet<string> NotCounted = new([".git", ".DS_Store", "Thumbs.db", "desktop.ini", StagingFolder.FolderName], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the files were written; the reason why not is in the diagnostics.</summary>
    /// <param name="folder">The folder's full path and its path as diagnostics name it. It is made where it is missing, with those above it.</param>
    public static bool Write(ImmutableArray<OutputFile> files, (string Path, string Shown) folder, DiagnosticBag diagnostics)
    {
        var missing = MissingFolders(folder.Path);
        var isWritten = false;
        try
        {
            if (File.Exists(folder.Path))
            {
                diagnostics.Add(folder.Shown, Rules.ExistingFile, "this is a file, and nothing is overwritten", "name a folder that is empty or not there yet");
            }
            else if (IsEmpty(folder, diagnostics))
            {
                using var staging = StagingFolder.Hold(folder.Path);
                isWritten = IsEmpty(folder, diagnostics) && Fill(files, staging, folder.Path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(folder.Shown, Rules.UnwritableInput, $"nothing can be written here: {exception.Message}", "check the folder, its permissions and the space on the disk");
        }

        if (!isWritten)
        {
            RemoveEmpty(missing);
        }

        return isWritten;
    }

    private static bool IsEmpty((string Path, string Shown) folder, DiagnosticBag diagnostics)
    {
        var there = Directory.Exists(folder.Path) ? [.. Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!).Where(name => !NotCounted.Contains(name)).Order(StringComparer.Ordinal)] : Array.Empty<string>();
        if (there.Length == 0)
        {
            return true;
        }

        var names = string.Join(", ", there.Take(NamesShown).Select(name => $"`{name}`")) + (there.Length > NamesShown ? $" and {there.Length - NamesShown} more" : "");
        diagnostics.Add(folder.Shown, Rules.ExistingFile, $"this folder is not empty, and nothing is overwritten: it holds {names}", "name a folder that is empty or not there yet, and move into it afterwards what belongs there");
        return false;
    }

    private static bool Fill(ImmutableArray<OutputFile> files, StagingFolder staging, string folder)
    {
        foreach (var file in files)
        {
            var path = staging.PathOf(file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
            stream.Write(file.Bytes.Span);
        }

        var moved = new List<string>();
        try
        {
            foreach (var name in files.Select(file => file.Path.Split('/')[0]).Distinct(StringComparer.Ordinal))
            {
                Directory.Move(staging.PathOf(name), Path.Combine(folder, name));
                moved.Add(name);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var name in moved)
            {
                Directory.Move(Path.Combine(folder, name), staging.PathOf(name));
            }

            throw;
        }
    }

    /// <summary>The folders that will have to be made, the innermost first.</summary>
    private static List<string> MissingFolders(string folder)
    {
        var missing = new List<string>();
        for (var path = folder; path is not null && !Directory.Exists(path) && !File.Exists(path); path = Path.GetDirectoryName(path))
        {
            missing.Add(path);
        }

        return missing;
    }

    private static void RemoveEmpty(List<string> folders)
    {
        try
        {
            foreach (var folder in folders.Where(Directory.Exists))
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Somebody put something in: it stays.
        }
    }
}
