using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>Puts new files into a folder, all or none, and overwrites nothing.</summary>
public static class NewFiles
{
    /// <summary>Whether the files were written; the reason why not is in the diagnostics.</summary>
    /// <param name="files">Files by name; each is made or none is.</param>
    /// <param name="taken">Other names that must not be there either.</param>
    /// <param name="folder">The folder's full path and its path as diagnostics name it. It is made where it is missing, but not through a link: the build does not follow one.</param>
    public static bool Write(ImmutableArray<OutputFile> files, ImmutableArray<string> taken, (string Path, string Shown) folder, DiagnosticBag diagnostics)
    {
        var made = new List<string>();
        try
        {
            if (new DirectoryInfo(folder.Path).LinkTarget is { } target)
            {
                diagnostics.Add(folder.Shown, Rules.UnwritableInput, $"`{folder.Shown}` is a link to `{target}`; the build does not follow links, and nothing is written outside the input folder", "make it a folder");
                return false;
            }

            var there = files.Select(file => file.Path).Concat(taken).Where(name => IsThere(Path.Combine(folder.Path, name))).ToArray();
            if (there.Length > 0)
            {
                diagnostics.Add($"{folder.Shown}/{there[0]}", Rules.ExistingFile, $"{string.Join(" and ", there.Select(name => $"`{name}`"))} {(there.Length == 1 ? "is" : "are")} there already, and nothing is overwritten", "give another id with `--id`, or move the old files away");
                return false;
            }

            Directory.CreateDirectory(folder.Path);
            foreach (var file in files)
            {
                var path = Path.Combine(folder.Path, file.Path);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
                made.Add(path);
                stream.Write(file.Bytes.Span);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Withdraw(made);
            diagnostics.Add(folder.Shown, Rules.UnwritableInput, $"nothing can be written here: {exception.Message}", "check the folder, its permissions and the space on the disk");
            return false;
        }
    }

    /// <summary>Whether anything has the name, a link that leads nowhere included.</summary>
    private static bool IsThere(string path) => File.Exists(path) || Directory.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static void Withdraw(List<string> made)
    {
        foreach (var path in made)
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // What can't be removed is seen by the editor: the message names the folder.
            }
        }
    }
}
