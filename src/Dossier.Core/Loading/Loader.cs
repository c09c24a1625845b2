using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Loading;

#pragma warning disable RS0030 // Loading is where the disk is read.

/// <summary>
/// Reads everything that a build needs, once.
/// <list type="number">
/// <item>checks that the input folder is there and that the output folder is not inside it, or around it;</item>
/// <item>lists the files of each folder; names that start with <c>.</c> are passed over;</item>
/// <item>reads them, text as strict UTF-8, but for those that are the code of another generator; the texts of articles and their fingerprints are neither content nor assets;</item>
/// <item>lays the site's own theme and templates over the built-in ones, path by path; an empty template takes the built-in one out.</item>
/// </list>
/// </summary>
public static class Loader
{
    /// <summary>A larger text is a mistake (a dump, a recording) and would only fill the memory.</summary>
    public const int LargestText = 32 * 1024 * 1024;

    /// <summary>Returns <c>null</c> where there is nothing to go on with; the reason is in the diagnostics.</summary>
    /// <param name="memory">Of earlier loads of the same folders.</param>
    public static LoadedSite? Load(SiteFolders folders, DiagnosticBag diagnostics, FileMemory? memory = null)
    {
        memory ??= new FileMemory();
        memory.Begin();
        if (!CheckFolders(folders, diagnostics))
        {
            return null;
        }

        var prefix = Relative(folders.Root, folders.InputPath);
        var content = new ConcurrentBag<SourceFile>();
        var sources = new ConcurrentBag<SourceFile>();
        var assets = new ConcurrentBag<LoadedFile>();
        var files = FilesBelow(folders.InputPath, prefix, diagnostics);
        var names = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        bool IsContent(FoundFile file) => IsText(file.Path) || IsJsonBeside(file.Path, names);
        Parallel.ForEach(files.Where(file => IsContent(file) || IsAsset(file.Path)), file =>
        {
            if (Read(file, memory, diagnostics) is not { } loaded)
            {
                return;
            }

            if (!IsContent(file))
            {
                assets.Add(loaded);
            }
            else if (memory.Text(loaded, diagnostics) is { } text)
            {
                (SourceNames.IsSource(file.Path) ? sources : content).Add(text);
            }
        });

        return new LoadedSite(
            Sorted(content),
            prefix + "/",
            Sorted(assets),
            Layered("theme", folders.ThemePath, folders.Root, memory, diagnostics),
            [.. Layered("output-template", folders.TemplatePath, folders.Root, memory, diagnostics).Where(file => !IsEmptyTemplate(file))])
        {
            Sources = Sorted(sources),
            Foreign = [.. files.Where(file => ForeignFiles.Is(file.Path)).Select(file => file.DisplayPath).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether the input folder is there; a diagnostic says so where it is not.</summary>
    public static bool HasInput(SiteFolders folders, DiagnosticBag diagnostics)
    {
        if (Directory.Exists(folders.InputPath))
        {
            return true;
        }

        if (!Directory.Exists(folders.Root))
        {
            diagnostics.Add(folders.Root, Rules.MissingInputFolder, $"there is no folder `{folders.Root}`", "name the folder that holds the dossier, or leave the name out and run the command there");
            return false;
        }

        var shown = Relative(folders.Root, folders.InputPath);
        diagnostics.Add(shown, Rules.MissingInputFolder, $"there is no folder `{shown}`", WayUp(folders) ?? "run the command in the site's folder, or name the input folder with `--input`");
        return false;
    }

    /// <summary>The way to the site's folder where the command was given the input folder or one below it.</summary>
    private static string? WayUp(SiteFolders folders)
    {
        var up = "..";
        for (var at = new DirectoryInfo(Path.GetFullPath(folders.Root)); at?.Parent is { } above; at = above)
        {
            if (at.Name == Path.GetFileName(folders.InputPath) && File.Exists(Path.Combine(at.FullName, "settings.yml")))
            {
                return $"you are inside `{at.Name}/`: go up to the folder `{above.Name}` (`{up}`)";
            }

            up += "/..";
        }

        return null;
    }

    private static bool CheckFolders(SiteFolders folders, DiagnosticBag diagnostics)
    {
        if (!HasInput(folders, diagnostics))
        {
            return false;
        }

        foreach (var source in new[] { folders.InputPath, folders.ThemePath, folders.TemplatePath })
        {
            if (Contains(source, folders.OutputPath) || Contains(folders.OutputPath, source))
            {
                diagnostics.Add(
                    Relative(folders.Root, folders.OutputPath),
                    Rules.OutputInsideInput,
                    $"the output folder and the folder `{Relative(folders.Root, source)}`, which the build reads, are one inside the other",
                    "name an output folder beside the input, such as `--output output`");
                return false;
            }
        }

        return true;
    }

    private static bool Contains(string outer, string inner)
        => inner.Equals(outer, PathComparison) || inner.StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, PathComparison);

    private static StringComparison PathComparison
        => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    private static bool IsText(string path) => SourceNames.IsSource(path) || Path.GetExtension(path).ToLowerInvariant() is ".md" or ".yml" or ".yaml";

    /// <summary>Whether a file in JSON holds the defaults of its folder, or stands beside a page as its sidecar.</summary>
    private static bool IsJsonBeside(string path, HashSet<string> names)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (!name.StartsWith('_') || !name.EndsWith(".json", StringComparison.Ordinal))
        {
            return false;
        }

        var beside = path[..^name.Length] + name[1..^".json".Length];
        return name is "_directory.json" or "_Directory.json" || names.Contains(beside + ".md") || (beside.EndsWith(".md", StringComparison.Ordinal) && names.Contains(beside));
    }

    private static bool IsAsset(string path) => !path.Split('/').Any(name => name.StartsWith('_')) && !ForeignFiles.Is(path);

    private static bool IsEmptyTemplate(LoadedFile file) => file.Path.EndsWith(".hbs", StringComparison.Ordinal) && file.Bytes.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>The files of a folder, without those that begin with a dot; folders behind links are passed over, since they can turn in a circle.</summary>
    private static List<FoundFile> FilesBelow(string folder, string displayPrefix, DiagnosticBag diagnostics)
    {
        var found = new List<FoundFile>();
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var current))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(current).EnumerateFileSystemInfos())
                {
                    if (entry.Name.StartsWith('.') && entry.Name != ".nojekyll")
                    {
                        continue;
                    }

                    if (entry is FileInfo)
                    {
                        var path = Relative(folder, entry.FullName);
                        found.Add(new FoundFile(entry.FullName, path, $"{displayPrefix}/{path}"));
                    }
                    else if (entry.LinkTarget is null)
                    {
                        pending.Push(entry.FullName);
                    }
                    else
                    {
                        diagnostics.Add($"{displayPrefix}/{Relative(folder, entry.FullName)}", Rules.LinkedFolder, "the folder is a link, which is not followed: nothing in it is read", "put the folder itself here");
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add($"{displayPrefix}/{Relative(folder, current)}", Rules.UnreadableFile, $"the folder can't be read: {exception.Message}", "check its permissions");
            }
        }

        return found;
    }

    private static LoadedFile? Read(FoundFile file, FileMemory memory, DiagnosticBag diagnostics)
    {
        try
        {
            var info = new FileInfo(file.FullName);
            var (length, changedAt) = (info.Length, info.LastWriteTimeUtc);
            if (length > LargestText && IsText(file.Path))
            {
                diagnostics.Add(file.DisplayPath, Rules.FileTooLarge, $"the file has {length / (1024 * 1024)} MiB; a text may have {LargestText / (1024 * 1024)}", "split it, or keep what is not content outside the input folder");
                return null;
            }

            // What has no length is not opened: it may be a named pipe, which would wait for ever for somebody to write.
            return memory.File(file.FullName, new FileStamp(length, changedAt), () => new LoadedFile(file.Path, file.DisplayPath, length == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(file.FullName))));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(file.DisplayPath, Rules.UnreadableFile, $"the file can't be read: {exception.Message}", "check that it is there and may be read");
            return null;
        }
    }

    /// <summary>The built-in files of a folder with the site's own laid over them.</summary>
    private static ImmutableArray<LoadedFile> Layered(string name, string folder, string root, FileMemory memory, DiagnosticBag diagnostics)
    {
        var files = BuiltIn[name].Value.ToDictionary(file => file.Path, StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var found in FilesBelow(folder, Relative(root, folder), diagnostics))
            {
                if (Read(found, memory, diagnostics) is { } own)
                {
                    files[own.Path] = own;
                }
            }
        }

        return Sorted(files.Values);
    }

    /// <summary>The files that the program itself brings.</summary>
    public static IEnumerable<LoadedFile> BuiltInFiles => BuiltIn.Values.SelectMany(files => files.Value);

    /// <summary>Whether a site has a file of its own at the path of a built-in one.</summary>
    public static bool IsOwn(SiteFolders folders, string displayPath) => File.Exists(Path.Combine(folders.Root, displayPath));

    /// <summary>The files that the program itself brings, by their folder.</summary>
    private static readonly FrozenDictionary<string, Lazy<ImmutableArray<LoadedFile>>> BuiltIn
        = new[] { "theme", "output-template" }.ToFrozenDictionary(name => name, name => new Lazy<ImmutableArray<LoadedFile>>(() => [.. Resources(name)]), StringComparer.Ordinal);

    private static IEnumerable<LoadedFile> Resources(string name)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            var path = resource.Replace('\\', '/');
            if (path.StartsWith(name + "/", StringComparison.Ordinal))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                yield return new LoadedFile(path[(name.Length + 1)..], path, ImmutableCollectionsMarshal.AsImmutableArray(bytes)) { IsBuiltIn = true };
            }
        }
    }

    private static ImmutableArray<LoadedFile> Sorted(IEnumerable<LoadedFile> files) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static ImmutableArray<SourceFile> Sorted(IEnumerable<SourceFile> files) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static string Relative(string from, string to) => Path.GetRelativePath(from, to).Replace('\\', '/');

    private sealed record FoundFile(string FullName, string Path, string DisplayPath);
}
