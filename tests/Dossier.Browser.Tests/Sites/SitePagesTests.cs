using Deque.AxeCore.Commons;
using Dossier.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The pages of the fixture dossier, as a host serves them.</summary>
public sealed class SitePagesTests(BrowserSession browser, HarbourSite site) : IClassFixture<BrowserSession>, IClassFixture<HarbourSite>
{
    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_page_of_each_kind_opens_without_errors_fits_its_window_and_has_no_barrier(int width, ColorScheme scheme)
    {
        await using var server = await SiteServer.Start(site.Folder, site.Root);
        var faults = new List<string>();
        var page = await browser.NewPage(width, scheme);
        var current = "";
        page.Console += (_, message) => faults.AddRange(message.Type is "error" or "warning" ? [$"{current}: console: {message.Text}"] : []);
        page.PageError += (_, error) => faults.Add($"{current}: script: {error}");
        page.RequestFailed += (_, request) => faults.Add($"{current}: failed: {request.Url}");
        page.Request += (_, request) => faults.AddRange(request.Url.StartsWith(server.Address, StringComparison.Ordinal) ? [] : [$"{current}: asks another host: {request.Url}"]);
        foreach (var path in OnePageOfEachKind(site.Folder))
        {
            current = Path.GetRelativePath(site.Folder, path);
            await page.GotoAsync(server.Address + current);
            faults.AddRange((await Faults(page)).Select(fault => $"{current}: {fault}"));
        }

        faults.ShouldBeEmpty();
        await page.CloseAsync();
    }

    /// <summary>Of each folder its list and its largest page besides, and all pages at the top.</summary>
    private static string[] OnePageOfEachKind(string output)
    {
        string[] pages =
        [
            .. Directory.GetFiles(output, "*.html"),
            .. Directory.GetDirectories(output).SelectMany(folder => Directory.GetFiles(folder, "*.html")
                .GroupBy(path => Path.GetFileName(path) == "index.html")
                .Select(kind => kind.MaxBy(path => new FileInfo(path).Length)!)),
        ];
        pages.Length.ShouldBeGreaterThan(14);
        return [.. pages.Order(StringComparer.Ordinal)];
    }

    private static async Task<string[]> Faults(IPage page)
    {
        await page.EvaluateAsync(AxeScript);
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
              const faults = violations.map(violation => `${violation.id}: ${violation.nodes.slice(0, 3).map(node => node.html).join(" ")}`);
              const { scrollWidth } = document.documentElement;
              return scrollWidth > innerWidth ? [...faults, `is ${scrollWidth} wide in a window of ${innerWidth}`] : faults;
            }
            """);
    }
}
