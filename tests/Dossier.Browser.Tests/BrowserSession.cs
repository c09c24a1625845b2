using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>A browser without a window and with a profile of its own, for all tests of a class. It reaches this machine only.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IPage? page;

    /// <summary>A page that the tests of a class use one after another.</summary>
    public IPage Page => page ?? throw new InvalidOperationException(Chromium.Missing);

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return; // The tests say why, see BrowserFactAttribute and NewPage.
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Path,
            Headless = true,
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
        page = await NewPage();
    }

    /// <summary>A page with a state of its own.</summary>
    public Task<IPage> NewPage(int width = 1280, ColorScheme scheme = ColorScheme.Light)
        => browser?.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
        }) ?? throw new InvalidOperationException(Chromium.Missing);

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
