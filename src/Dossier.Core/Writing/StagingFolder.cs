namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>
/// A folder inside the output folder in which a build prepares its files, held for that build alone. It goes away with the build;
/// what a killed build left in it is cleared by the next.
/// </summary>
public sealed class StagingFolder : IDisposable
{
    /// <summary>Its name.</summary>
    public const string FolderName = ".dossier-staging";

    private readonly string folder;
    private readonly FileStream guard;

    private StagingFolder(string folder, FileStream guard)
    {
        this.folder = folder;
        this.guard = guard;
        Clear();
    }

    /// <summary>Throws an <see cref="IOException"/> where another build holds the folder.</summary>
    public static StagingFolder Hold(string outputFolder)
    {
        var staging = Path.Combine(outputFolder, FolderName);
        Directory.CreateDirectory(staging);
        return new StagingFolder(staging, new FileStream(Path.Combine(staging, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
    }

    /// <summary>Where a file of the output is prepared: the same path, so that a name which the disk refuses is refused here.</summary>
    public string PathOf(string path) => Path.Combine(folder, "files", path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Clears the folder while it is still held, so that nothing of a build that begins now is taken away.</summary>
    public void Dispose()
    {
        try
        {
            Clear();
            guard.Dispose();
            Directory.Delete(folder);
        }
        catch (IOException)
        {
            // The next build has it already, or clears it.
            guard.Dispose();
        }
    }

    private void Clear()
    {
        var files = Path.Combine(folder, "files");
        if (Directory.Exists(files))
        {
            Directory.Delete(files, recursive: true);
        }
    }
}
