using System.Collections.Immutable;

namespace Dossier.Core.Printing;

#pragma warning disable RS0030 // Printing looks for a browser and gives it a folder to work in.

/// <summary>Finds a browser that can make a PDF: what the user names, else a command on the search path, else a file in a usual place.</summary>
public static class Browsers
{
    public static ImmutableArray<string> Commands { get; } = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "chrome.exe", "msedge.exe"];

    public static ImmutableArray<string> UsualPlaces { get; } =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The executable, or <c>null</c>.</summary>
    public static string? Find(PdfOptions options)
        => options.Browser is { Length: > 0 } named
            ? File.Exists(named) ? named : null
            : options.SearchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(folder => Commands.Select(command => Path.Combine(folder, command)))
                .Concat(options.UsualPlaces)
                .FirstOrDefault(File.Exists);

    /// <summary>What to do where there is none, with all that was looked at.</summary>
    public static (string Message, string Help) Missing(PdfOptions options)
        => options.Browser is { Length: > 0 } named
            ? ($"{PdfOptions.BrowserVariable} names the browser `{named}`, and there is no such file", $"name the executable of Chromium, Chrome or Edge in {PdfOptions.BrowserVariable}, or leave it empty to have one looked for")
            : ("making the PDF takes Chromium, Chrome or Edge, and none was found",
                $"install one (on Debian and Ubuntu the package `chromium`), or name its executable in {PdfOptions.BrowserVariable}; looked for {string.Join(", ", Commands.Select(command => $"`{command}`"))} on the PATH"
                + (options.UsualPlaces.IsEmpty ? "" : $" and at {string.Join(", ", options.UsualPlaces.Select(place => $"`{place}`"))}"));
}
