using System.Text;
using Dossier.Core.Diagnostics;

namespace Dossier.Core.Writing;

#pragma warning disable RS0030 // Writing is where the disk is written.

/// <summary>Writes a file that stands among the editors' own, such as a fingerprint: whole or not at all.</summary>
public static class InputWriter
{
    /// <summary>Puts the text in place of what the file holds, by one rename. Returns whether anything changed; <c>null</c> where it can't be written.</summary>
    /// <param name="displayPath">The path to name in a diagnostic.</param>
    public static bool? Replace(string path, string displayPath, string text, DiagnosticBag diagnostics)
    {
        var temporary = path + ".new";
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                return false;
            }

            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(displayPath, Rules.UnwritableOutput, $"the file can't be written: {exception.Message}", "check the folder's permissions and the room on the disk");
            return null;
        }
    }
}
