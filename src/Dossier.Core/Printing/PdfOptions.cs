using System.Collections.Immutable;

namespace Dossier.Core.Printing;

/// <summary>A PDF that is to be made, and where the browser for it may be.</summary>
/// <param name="Path">Where it stands in the site, with forward slashes.</param>
public sealed record PdfOptions(string Path)
{
    public const string DefaultPath = "dossier.pdf";

    /// <summary>The environment variable that names a browser.</summary>
    public const string BrowserVariable = "CHROMIUM_PATH";

    /// <summary>The executable of the browser, where the user names it.</summary>
    public string? Browser { get; init; }

    /// <summary>The folders in which commands are looked for, as the system writes them in one text.</summary>
    public string SearchPath { get; init; } = "";

    /// <summary>Files that are browsers on many machines.</summary>
    public ImmutableArray<string> UsualPlaces { get; init; } = Browsers.UsualPlaces;

    /// <summary>How long the browser may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>What is wrong with a path for the PDF, or <c>null</c>: it is a file inside the site's folder, whose name ends in <c>.pdf</c>.</summary>
    public static string? FaultOf(string path)
    {
        var parts = path.Split('/');
        return path.Any(char.IsControl) || path.Contains('\\', StringComparison.Ordinal) ? "it has a character that no address can have"
            : System.IO.Path.IsPathRooted(path) || path.Contains(':', StringComparison.Ordinal) || parts.Any(part => part is "" or "." or "..") ? "it must be inside the output folder, counted from there"
            : !path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? "its name must end in `.pdf`"
            : parts.Any(part => part.StartsWith('.')) ? "hosts leave out what begins with a dot"
            : null;
    }
}
