using System.Globalization;
using Deque.AxeCore.Commons;
using Dossier.Browser.Tests.Serving;
using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Dossier.Browser.Tests.Sites;

/// <summary>What axe finds on pages of each kind, in every look that a page can take: wide and narrow, light and dark, by the system's wish and by the reader's.</summary>
public sealed class BarrierTests(BrowserSession browser, ITestOutputHelper output) : IClassFixture<BrowserSession>
{
    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules of WCAG 2.2 at levels A and AA, and what axe counts as good practice.</summary>
    private const string Everything = "{ type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }";

    /// <summary>Where only colours differ from a look that was checked.</summary>
    private const string Colours = "{ type: 'rule', values: ['color-contrast', 'link-in-text-block'] }";

    private static readonly Screen[] Screens =
    [
        new(new() { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } },
        [
            new(ColorScheme.Light, Everything),
            new(ColorScheme.Dark, Colours),
            new(ColorScheme.Light, Colours, Chosen: "dark"),
            new(ColorScheme.Dark, Colours, Chosen: "light"),
        ]),
        new(new() { ViewportSize = new ViewportSize { Width = 390, Height = 900 }, HasTouch = true, IsMobile = true },
        [
            new(ColorScheme.Light, Everything),
            new(ColorScheme.Dark, Colours),
            new(ColorScheme.Light, Colours, Chosen: "dark"),
            new(ColorScheme.Dark, Colours, Chosen: "light"),
        ]),
    ];

    public static TheoryData<string> Names => Dossiers.All;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_of_each_kind_has_none_in_any_look(string name)
    {
        var site = Dossiers.Named(name);
        string[] pages = [SitePages.NotFound, .. SitePages.OfEachKind(site.Folder)];

        await using var server = await SiteServer.Start(site.Folder, site.Root);
        var faults = new List<string>();
        foreach (var screen in Screens)
        {
            var found = await Tabs.Each(pages, () => browser.NewPage(screen.Options), (tab, page) => Faults(tab, server.Address + page, screen.Looks));
            faults.AddRange(pages.Zip(found).SelectMany(page => page.Second.Select(fault => $"{page.First}: {screen.Options.ViewportSize!.Width} {fault}")));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: axe looked at {pages.Length} pages in {Screens.Sum(screen => screen.Looks.Length)} looks each"));
        faults.ShouldBeEmpty();
    }

    private static async Task<string[]> Faults(IPage tab, string address, Look[] looks)
    {
        await tab.GotoAsync(address);
        await tab.EvaluateAsync(AxeScript);
        var faults = new List<string>();
        foreach (var look in looks)
        {
            await tab.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = look.Scheme });
            var found = await tab.EvaluateAsync<string[]>($$"""
                async (chosen) => {
                  if (chosen) document.documentElement.dataset.theme = chosen;
                  else delete document.documentElement.dataset.theme;
                  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
                  const { violations, passes } = await axe.run(document, { runOnly: {{look.Rules}}, resultTypes: ["violations"], preload: false });
                  if (passes.length === 0) return ["axe looked at nothing"];
                  return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes.slice(0, 3).map((node) => `${node.target} ${node.html.slice(0, 200)} ${node.any[0]?.message ?? ""}`).join(" | ")}`);
                }
                """, look.Chosen);
            faults.AddRange(found.Select(fault => $"{look.Scheme} {look.Chosen}: {fault}"));
        }

        return [.. faults];
    }

    /// <param name="Options">A computer's screen, or a telephone's.</param>
    private sealed record Screen(BrowserNewPageOptions Options, Look[] Looks);

    /// <param name="Scheme">What the system wishes.</param>
    /// <param name="Chosen">What the reader chose by the switch of the page; <c>null</c> for nothing.</param>
    private sealed record Look(ColorScheme Scheme, string Rules, string? Chosen = null);
}
