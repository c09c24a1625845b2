namespace Dossier.Browser.Tests.Browsers;

/// <summary>Finds the browser that a machine has.</summary>
public static class BrowserSearch
{
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Commands =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/opt/google/chrome/chrome",
        "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        @"C:\Program Files\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The executable that CHROMIUM_PATH names, else the first on the PATH, in a usual place, or where Playwright puts its own; else <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">CHROMIUM_PATH names a file that is not there: another browser is not what was asked for.</exception>
    public static string? Find(Machine machine)
    {
        if (machine.Variable(Variable) is { Length: > 0 } named)
        {
            return machine.HasFile(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, and there is no such file. Name the executable of Chromium, Chrome or Edge, or unset the variable.");
        }

        var folders = (machine.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string?[] places = [.. Commands.SelectMany(command => folders.Select(folder => Path.Combine(folder, command))), .. UsualPlaces, machine.PlaywrightsOwn];
        return Array.Find(places, place => place is not null && machine.HasFile(place));
    }
}
