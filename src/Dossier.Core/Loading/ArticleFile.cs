using System.Runtime.InteropServices;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Loading;

#pragma warning disable RS0030 // Loading is where the disk is read.

/// <summary>Reads the file of an article that is to be imported.</summary>
public static class ArticleFile
{
    /// <summary>A larger one is no article: it is a recording, an export or a book.</summary>
    public const int Largest = 10 * 1024 * 1024;

    /// <summary>Returns <c>null</c> where it can't be read or is too large; the reason is in the diagnostics.</summary>
    public static LoadedFile? Read(string path, DiagnosticBag diagnostics)
    {
        if (LinkAddress.Web(path) is not null)
        {
            diagnostics.Add(path, Rules.UnreadableFile, "this is an address, and import reads files", $"save the page first, then import the file with `--url {path}`");
            return null;
        }

        if (Directory.Exists(path))
        {
            diagnostics.Add(path, Rules.UnreadableFile, "this is a folder, and import reads one file at a time", "name the file of an article in it");
            return null;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Read(stream, path, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            diagnostics.Add(path, Rules.UnreadableFile, $"the file can't be read: {exception.Message}", "check that it is there and may be read");
            return null;
        }
    }

    /// <summary>Reads a stream to its end, or to where it is too large.</summary>
    public static LoadedFile? Read(Stream stream, string path, DiagnosticBag diagnostics)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is var count and > 0)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > Largest)
            {
                diagnostics.Add(path, Rules.FileTooLarge, $"the file has more than {Largest / (1024 * 1024)} MiB, which is no article", "save the article alone, as text or as a page");
                return null;
            }
        }

        return new LoadedFile(path, path, ImmutableCollectionsMarshal.AsImmutableArray(bytes.ToArray()));
    }
}
