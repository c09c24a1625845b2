using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Browsers;

/// <summary>
/// The one browser of a test run: without a window, reaching this machine only, started when the first test needs it. It ends with the run,
/// since Playwright's driver watches the process of the tests and takes the browser along.
/// </summary>
public static class SharedBrowser
{
    /// <summary>Milliseconds after which something has surely failed, even on a busy machine.</summary>
    private const float Patience = 60_000;

    private static readonly Lazy<Task<IPlaywright>> Driver = new(Playwright.CreateAsync);
    private static readonly Lazy<Task<string>> Found = new(Find);
    private static readonly Lazy<Task<IBrowser>> Started = new(Start);

    public static Task<IBrowser> Instance => Started.Value;

    /// <summary>Its program, for what starts a browser by itself.</summary>
    public static Task<string> Executable => Found.Value;

    private static async Task<string> Find()
    {
        var playwright = await Driver.Value;
        return await Task.Run(() => BrowserProvision.Provide(Machine.This(playwright.Chromium.ExecutablePath), command => command.Run()));
    }

    private static async Task<IBrowser> Start()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Driver.Value;
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = await Executable,
            Headless = true,
            Timeout = 2 * Patience,
            Args =
            [
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
    }
}
