using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>Gives a site copies of the built-in files of theme and templates, which take the place of those from then on. Nothing is overwritten.</summary>
public static class ThemeCopier
{
    /// <summary>The built-in files by their paths from the site's folder, in ordinal order.</summary>
    public static ImmutableArray<string> Files { get; } = [.. Loader.BuiltInFiles.Select(file => file.DisplayPath).Order(StringComparer.Ordinal)];

    /// <summary>Those that the site has of its own.</summary>
    public static ImmutableArray<string> OwnFiles(SiteFolders folders) => [.. Files.Where(path => Loader.IsOwn(folders, path))];

    /// <summary>Whether a built-in file is text that can be shown; the others are pictures.</summary>
    /// <param name="path">Of <see cref="Files"/>.</param>
    public static bool IsText(string path) => !BuiltIn(path).Bytes.AsSpan().Contains((byte)0);

    /// <summary>A built-in file as it is, whether the site has one of its own in its place or not.</summary>
    /// <param name="path">Of <see cref="Files"/> those that are text.</param>
    public static string TextOf(string path) => Encoding.UTF8.GetString(BuiltIn(path).Bytes.AsSpan());

    /// <summary>Writes copies, all or none; what keeps it from that is in the diagnostics.</summary>
    /// <param name="paths">Of <see cref="Files"/>.</param>
    public static ImmutableArray<Diagnostic> Copy(SiteFolders folders, IEnumerable<string> paths)
    {
        var diagnostics = new DiagnosticBag();
        var files = Loader.BuiltInFiles.ToDictionary(file => file.DisplayPath, StringComparer.Ordinal);
        NewFiles.Write(
            [.. paths.Distinct(StringComparer.Ordinal).Select(path => new OutputFile(path, files[path].Bytes.AsMemory(), path))],
            [],
            (Path.GetFullPath(folders.Root), ""),
            "it takes the place of the built-in one already; move it away to begin anew",
            diagnostics);
        return diagnostics.ToSorted();
    }

    private static LoadedFile BuiltIn(string path) => Loader.BuiltInFiles.Single(file => file.DisplayPath == path);
}
