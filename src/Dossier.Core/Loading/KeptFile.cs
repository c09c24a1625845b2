namespace Dossier.Core.Loading;

#pragma warning disable RS0030 // Loading is where the disk is read.

/// <summary>Reads what an earlier run kept for itself, such as the answers of addresses: it may be missing, or anything.</summary>
public static class KeptFile
{
    /// <summary>The text of the file; <c>null</c> where there is none, or none that can be read.</summary>
    public static string? Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file is { Exists: true, Length: <= Loader.LargestText } ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
