using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Pages of each kind in windows that are very narrow, magnified, and with letters as readers may set them (WCAG 1.4.4, 1.4.10 and 1.4.12). Media queries count in rem, so that larger letters do what magnifying does.</summary>
public sealed class ReflowTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private const string LooseLetters = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    private static readonly Window[] Windows =
    [
        new("320 pixels wide", 320, 900),
        new("at 400 %", 320, 256),
        new("at 200 %", 640, 512),
        new("loose letters on a telephone", 390, 900, LooseLetters),
        new("loose letters on a wide screen", 1280, 900, LooseLetters),
    ];

    public static TheoryData<string> Names => Dossiers.All;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_cut_off_or_runs_out_of_any_window(string name)
    {
        var site = Dossiers.Named(name);
        var pages = SitePages.OfEachKind(site.Folder);

        var faults = await Tabs.Each(pages, () => browser.NewPage(), async (tab, page) =>
        {
            await tab.GotoAsync(site.Address(page));
            var found = new List<string>();
            foreach (var window in Windows)
            {
                await tab.SetViewportSizeAsync(window.Width, window.Height);
                found.AddRange((await tab.EvaluateAsync<string[]>(Cut, window.Style)).Select(fault => $"{window.Name}: {fault}"));
            }

            return found;
        });

        pages.Zip(faults).SelectMany(page => page.Second.Select(fault => $"{page.First}: {fault}")).ShouldBeEmpty();
    }

    /// <summary>What cannot be seen because the page scrolls sideways, a part of it is cut off, or one scrolls that cannot be reached or has no name.</summary>
    private const string Cut = """
        async (style) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets = [sheet];
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          const faults = [];
          const name = (element) => `${element.localName}.${element.getAttribute("class") ?? ""} “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 60)}”`;
          const { scrollWidth, clientWidth } = document.documentElement;
          if (scrollWidth > clientWidth) faults.push(`is ${scrollWidth} wide in a window of ${clientWidth}`);

          const isOutOfSight = (element) => element.closest(".visually-hidden, .skip, svg, option, thead") !== null || getComputedStyle(element).clipPath !== "none";
          for (const element of document.body.querySelectorAll("*")) {
            if (isOutOfSight(element) || !element.checkVisibility()) continue;
            const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
            const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
            const isHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
            if ((isWide && /hidden|clip/.test(overflowX)) || (isHigh && /hidden|clip/.test(overflowY)) || (isWide && textOverflow === "ellipsis" && element.localName !== "select")) faults.push(`is cut off: ${name(element)}`);
            if (isWide && /auto|scroll/.test(overflowX)) {
              if (element.tabIndex < 0) faults.push(`scrolls, but not by keyboard: ${name(element)}`);
              if (!element.matches("[role=region][aria-label], [role=region][aria-labelledby], [role=group][aria-label], pre")) faults.push(`scrolls without a name: ${name(element)}`);
            }
          }
          const wide = [...document.body.querySelectorAll("*")].filter((element) => !isOutOfSight(element) && element.checkVisibility() && !element.parentElement.closest("[role=region], [role=group][aria-label], pre")
            && (element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1));
          if (wide.length > 0) faults.push(`leaves the window: ${name(wide.at(-1))} at ${JSON.stringify(wide.at(-1).getBoundingClientRect())}`);
          return faults;
        }
        """;

    /// <param name="Width">In CSS pixels, as is the height: magnifying a screen makes them larger, and fewer of them fit.</param>
    private sealed record Window(string Name, int Width, int Height, string Style = "");
}
