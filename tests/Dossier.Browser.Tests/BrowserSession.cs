using System.Collections.Concurrent;
using Dossier.Browser.Tests.Browsers;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests;

/// <summary>The pages that the tests of a class open, each with a profile of its own, in the browser that all classes share.</summary>
public sealed class BrowserSession : IAsyncLifetime
{
    private readonly ConcurrentBag<IPage> opened = [];
    private IPage? page;

    /// <summary>A page that the tests of a class use one after another.</summary>
    public IPage Page => page ?? throw new InvalidOperationException("No browser was started.");

    public async Task InitializeAsync() => page = await NewPage();

    /// <summary>A page with a state of its own. Nothing on it moves.</summary>
    public Task<IPage> NewPage(int width = 1280, ColorScheme scheme = ColorScheme.Light)
        => NewPage(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme });

    /// <inheritdoc cref="NewPage(int, ColorScheme)"/>
    public async Task<IPage> NewPage(BrowserNewPageOptions options)
    {
        options.ReducedMotion ??= ReducedMotion.Reduce;
        var browser = await SharedBrowser.Instance;
        var made = await browser.NewPageAsync(options);
        opened.Add(made);
        return made;
    }

    public async Task DisposeAsync()
    {
        foreach (var made in opened)
        {
            await made.CloseAsync();
        }
    }
}
