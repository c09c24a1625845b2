using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Pages of each kind without a mouse.</summary>
public sealed class KeyboardTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    /// <summary>Stops that are walked to by key; what comes after them is looked at by script.</summary>
    private const int Walked = 40;

    public static TheoryData<string, int> NamesAndWidths { get; } = new()
    {
        { "shipped", 1280 },
        { "shipped", 390 },
        { "harbour", 1280 },
        { "harbour", 390 },
    };

    [Theory]
    [MemberData(nameof(NamesAndWidths))]
    public async Task Tab_goes_through_a_page_in_reading_order_and_every_stop_is_seen(string name, int width)
    {
        var site = Dossiers.Named(name);
        var pages = SitePages.OfEachKind(site.Folder);

        var faults = await Tabs.Each(pages, () => browser.NewPage(width), async (tab, page) =>
        {
            await tab.GotoAsync(site.Address(page));
            return (string[])[.. await WalkFaults(tab), .. await tab.EvaluateAsync<string[]>(Stops)];
        });

        pages.Zip(faults).SelectMany(page => page.Second.Select(fault => $"{page.First}: {fault}")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NamesAndWidths))]
    public async Task The_first_stop_leads_past_the_header(string name, int width)
    {
        var site = Dossiers.Named(name);
        var page = await browser.NewPage(width);
        foreach (var path in SitePages.OfEachKind(site.Folder))
        {
            await page.GotoAsync(site.Address(path));
            await page.Keyboard.PressAsync("Tab");
            await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync(new() { Ratio = 1 });

            await page.Keyboard.PressAsync("Enter");

            await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<bool>("document.activeElement === document.body || document.activeElement.closest('main, footer') !== null")).ShouldBeTrue(path);
        }
    }

    private static async Task<string[]> WalkFaults(IPage tab)
    {
        var faults = new List<string>();
        await tab.EvaluateAsync("window.last = null");
        for (var step = 0; step < Walked; step++)
        {
            await tab.Keyboard.PressAsync("Tab");
            var fault = await tab.EvaluateAsync<string?>("""
                () => {
                  const stop = document.activeElement;
                  if (stop === document.body) return "end";
                  const name = `${stop.localName}.${stop.className?.baseVal ?? stop.className} “${(stop.getAttribute("aria-label") ?? stop.textContent).trim().slice(0, 60)}”`;
                  const before = window.last;
                  window.last = stop;
                  if (before && stop.matches(".skip")) return "end";
                  if (before === stop) return `holds the focus: ${name}`;
                  if (before && !(before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)) return `comes too late: ${name}`;
                  const box = stop.getBoundingClientRect();
                  if (box.width === 0 || box.height === 0) return `has no size: ${name}`;
                  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return `is out of sight: ${name}`;
                  const parts = [...stop.getClientRects()].filter((part) => part.width > 0 && part.bottom > 0 && part.top < innerHeight);
                  const isUncovered = parts.some((part) => {
                    const top = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, part.left + part.width / 2)), Math.min(innerHeight - 1, Math.max(0, part.top + part.height / 2)));
                    return top && (stop.contains(top) || top.contains(stop));
                  });
                  return isUncovered ? null : `lies under something: ${name}`;
                }
                """);
            if (fault == "end")
            {
                break;
            }

            faults.AddRange(fault is null ? [] : [fault]);
        }

        return [.. faults];
    }

    /// <summary>Looks at every stop of a page: nothing changes its place in the order, and its focus shows as a ring that stands out from its ground by 3 to 1.</summary>
    private const string Stops = """
        () => {
          const faults = [];
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const colour = (text) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = text; canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
          const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
          const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
          const ground = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const found = colour(getComputedStyle(at).backgroundColor);
              if (found[3] === 255) return found;
            }
            return colour("Canvas");
          };
          const rings = (element) => [element, ...element.querySelectorAll("*")].map((part) => getComputedStyle(part)).flatMap(({ outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth }) => [
            ...(outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 ? [outlineColor] : []),
            ...(stroke !== "none" && parseFloat(strokeWidth) >= 2 ? [stroke] : []),
          ]);
          const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility({ visibilityProperty: true }));
          for (const stop of stops) {
            const name = `${stop.localName}.${stop.className?.baseVal ?? stop.className} “${(stop.getAttribute("aria-label") ?? stop.textContent).trim().slice(0, 60)}”`;
            if (stop.tabIndex > 0) faults.push(`jumps the queue: ${name}`);
            stop.focus({ focusVisible: true, preventScroll: true });
            if (document.activeElement !== stop) faults.push(`takes no focus: ${name}`);
            else if (!rings(stop).some((ring) => contrast(colour(ring), ground(stop.parentElement)) >= 3)) faults.push(`shows no focus: ${name}`);
          }
          return [...new Set(faults)].slice(0, 10);
        }
        """;
}
