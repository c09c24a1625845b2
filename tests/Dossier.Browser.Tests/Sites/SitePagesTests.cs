using Deque.AxeCore.Commons;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Tests;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The pages of the fixture dossier, opened from disk; the one for what is not found as a host serves it, since it may stand in for any path.</summary>
public sealed class SitePagesTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private const string Server = "http://127.0.0.1";

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task A_page_of_each_kind_opens_without_errors_fits_its_window_and_has_no_barrier(int width, ColorScheme scheme)
    {
        var output = Directory.CreateTempSubdirectory("dossier-browser-").FullName;
        try
        {
            var built = SiteBuilder.Build(new BuildOptions(new SiteFolders(Path.Combine(RepositoryFolder.Path, "tests", "fixtures", "harbour"), Output: output)));
            built.Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Format)));

            var faults = new List<string>();
            var page = await browser.NewPage(width, scheme);
            var current = "";
            page.Console += (_, message) => faults.AddRange(message.Type is "error" or "warning" ? [$"{current}: console: {message.Text}"] : []);
            page.PageError += (_, error) => faults.Add($"{current}: script: {error}");
            page.RequestFailed += (_, request) => faults.Add($"{current}: failed: {request.Url}");
            page.Request += (_, request) => faults.AddRange(new Uri(request.Url) is { Scheme: "file" or "data" } or { Host: "127.0.0.1" } ? [] : [$"{current}: asks another host: {request.Url}"]);
            var root = built.Graph!.Content.Settings.Host!.AbsolutePath;
            await page.RouteAsync(Server + "/**", route => route.FulfillAsync(new RouteFulfillOptions { Path = Path.Combine(output, new Uri(route.Request.Url).AbsolutePath[root.Length..]) }));
            foreach (var path in OnePageOfEachKind(output))
            {
                current = Path.GetRelativePath(output, path);
                await page.GotoAsync(current == "404.html" ? Server + root + current : new Uri(path).AbsoluteUri);
                faults.AddRange((await Faults(page)).Select(fault => $"{current}: {fault}"));
            }

            faults.ShouldBeEmpty();
            await page.CloseAsync();
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
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
