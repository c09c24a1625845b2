namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>The files that earlier builds wrote and this one no longer makes. One that somebody changed since is left alone.</summary>
/// <param name="Old">What earlier builds wrote.</param>
/// <param name="Made">What this build makes.</param>
public sealed record StaleFiles(Manifest Old, Manifest Made, string Folder)
{
    private readonly Lazy<HashSet<string>> foldersMade = new(() => Made.Paths.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal));

    /// <summary>The paths of the stale files that are still there: pages before what they show.</summary>
    public IEnumerable<string> Paths => Old.Paths
        .Where(path => !Made.Digests.Contains(path) && File.Exists(FullPath(path)))
        .OrderBy(path => !path.EndsWith(".html", StringComparison.Ordinal))
        .ThenBy(path => path, StringComparer.Ordinal);

    /// <summary>Whether a stale file is as the build wrote it: only then may it be removed.</summary>
    public bool IsUnchanged(string path) => Old.Digests[path].Contains(Manifest.DigestOf(File.ReadAllBytes(FullPath(path))));

    /// <summary>
    /// Whether a file can be put where none is: no folder stands there and no file where one of its folders has to be, unless
    /// all of that is stale and unchanged (a page <c>a</c> that became <c>a/b</c>, or the other way round).
    /// </summary>
    public bool LeaveRoomFor(string path)
        => FoldersOf(path).All(folder => !File.Exists(FullPath(folder)) || CanGo(folder))
            && (!Directory.Exists(FullPath(path)) || HoldsOnlyStale(new DirectoryInfo(FullPath(path)), path));

    /// <summary>Whether a stale file stands where the build needs a folder, or in a folder where the build needs a file.</summary>
    public bool IsInTheWay(string stale) => FoldersOf(stale).Any(Made.Digests.Contains) || foldersMade.Value.Contains(stale);

    /// <summary>Removes a file and the folders that it leaves empty.</summary>
    public void Remove(string path)
    {
        File.Delete(FullPath(path));
        for (var folder = Path.GetDirectoryName(FullPath(path))!; folder.Length > Folder.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private bool CanGo(string path) => Old.Digests.Contains(path) && !Made.Digests.Contains(path) && IsUnchanged(path);

    private bool HoldsOnlyStale(DirectoryInfo folder, string path)
    {
        var entries = folder.GetFileSystemInfos();
        return entries.Length > 0 && entries.All(entry => entry is DirectoryInfo inner ? HoldsOnlyStale(inner, $"{path}/{entry.Name}") : CanGo($"{path}/{entry.Name}"));
    }

    private string FullPath(string path) => Path.Combine(Folder, path.Replace('/', Path.DirectorySeparatorChar));
}
