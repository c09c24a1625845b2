namespace Dossier.Browser.Tests;

/// <summary>The Chromium that the machine has. None is ever downloaded.</summary>
public static class Chromium
{
    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] UsualPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/snap/bin/chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    public const string Missing = "No Chromium was found. Install Chromium, Chrome or Edge, or name its executable in CHROMIUM_PATH.";

    /// <summary>Whether a machine without Chromium fails the tests rather than skipping them: what continuous integration leaves out, nobody looks at.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("CI") is { Length: > 0 } || Environment.GetEnvironmentVariable("DOSSIER_NEEDS_BROWSER") is { Length: > 0 };

    /// <summary>The executable: what CHROMIUM_PATH names, else the first that is on the PATH or in a usual place, else <c>null</c>.</summary>
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Commands.SelectMany(command => folders.Select(folder => System.IO.Path.Combine(folder, command))).Concat(UsualPlaces).FirstOrDefault(File.Exists);
    }
}
