using System.Text;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>Writes what a run keeps for the next one, into a folder of its own that Git is told to leave out.</summary>
public static class KeptFiles
{
    /// <summary>The folder, in the site's own.</summary>
    public const string Folder = ".dossier";

    private const string IgnoreFile = ".gitignore";

    /// <summary>Replaces the file by one rename. Returns why it can't be written, or <c>null</c>.</summary>
    public static string? Write(string root, string name, string text)
    {
        var folder = Path.Combine(root, Folder);
        try
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                return "it is a link to another folder";
            }

            Directory.CreateDirectory(folder);
            var ignore = Path.Combine(folder, IgnoreFile);
            if (!Path.Exists(ignore))
            {
                File.WriteAllText(ignore, "*\n");
            }

            var path = Path.Combine(folder, name);
            var temporary = path + ".new";
            File.Delete(temporary); // Whatever stands there, the next line must not follow it.
            File.WriteAllBytes(temporary, Encoding.UTF8.GetBytes(text));
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
