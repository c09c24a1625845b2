using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>Puts new files into a folder, all or none, and overwrites nothing.</summary>
public static class NewFiles
{
    /// <summary>The cure where files are named after an id.</summary>
    public const string AnotherId = "give another id with `--id`, or move the old files away";

    /// <summary>Whether the files were written; the reason why not is in the diagnostics.</summary>
    /// <param name="files">Files by name; each is made or none is.</param>
    /// <param name="taken">Other names that must not be there either.</param>
    /// <param name="folder">The folder's full path and its path as diagnostics name it, empty for the site's own. It is made where it is missing, but not through a link: the build does not follow one.</param>
    /// <param name="cure">What to do where a file is there already.</param>
    public static bool Write(ImmutableArray<OutputFile> files, ImmutableArray<string> taken, (string Path, string Shown) folder, string cure, DiagnosticBag diagnostics)
    {
        var made = new List<string>();
        try
        {
            foreach (var within in files.SelectMany(file => FoldersOf(file.Path)).Distinct(StringComparer.Ordinal).Where(within => Shown(within).Length > 0))
            {
                if (new DirectoryInfo(Path.Combine(folder.Path, within)).LinkTarget is { } target)
                {
                    diagnostics.Add(Shown(within), Rules.UnwritableInput, $"`{Shown(within)}` is a link to `{target}`; the build does not follow links, and nothing is written through one", "make it a folder");
                    return false;
                }
            }

            var there = files.Select(file => file.Path).Concat(taken).Where(name => IsThere(Path.Combine(folder.Path, name))).ToArray();
            if (there.Length > 0)
            {
                diagnostics.Add(Shown(there[0]), Rules.ExistingFile, $"{string.Join(" and ", there.Select(name => $"`{name}`"))} {(there.Length == 1 ? "is" : "are")} there already, and nothing is overwritten", cure);
                return false;
            }

            foreach (var file in files)
            {
                var path = Path.Combine(folder.Path, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1);
                made.Add(path);
                stream.Write(file.Bytes.Span);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Withdraw(made);
            diagnostics.Add(folder.Shown.Length > 0 ? folder.Shown : ".", Rules.UnwritableInput, $"nothing can be written here: {exception.Message}", "check the folder, its permissions and the space on the disk");
            return false;
        }

        string Shown(string name) => string.Join('/', new[] { folder.Shown, name }.Where(part => part.Length > 0));
    }

    /// <summary>The folder itself, and those in it that a file stands below.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        var parts = path.Split('/');
        return Enumerable.Range(0, parts.Length).Select(count => string.Join('/', parts[..count]));
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
