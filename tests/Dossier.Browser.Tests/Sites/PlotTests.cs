using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Plots as a browser lays them out.</summary>
public sealed class PlotTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("reservoir");

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    [InlineData(1024, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Labels_neither_touch_nor_leave_the_picture_and_can_be_read(int width, ColorScheme scheme)
    {
        var page = await browser.NewPage(width, scheme);
        var faults = new List<string>();
        foreach (var path in Directory.GetFiles(Path.Combine(site.Folder, "facts")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            await page.GotoAsync(site.Address("facts/" + name));
            faults.AddRange((await page.EvaluateAsync<string[]>("""
                () => {
                  const faults = [];
                  const plot = document.querySelector(".plot");
                  if (!plot) return faults;
                  const box = plot.getBoundingClientRect();
                  const shown = [...plot.querySelectorAll("text")].filter((label) => label.checkVisibility());
                  if (shown.length < 2) faults.push("fewer than two labels");
                  const boxes = shown.map((label) => label.getBoundingClientRect()).sort((a, b) => a.left - b.left);
                  boxes.forEach((label, index) => {
                    if (label.left < box.left - 1 || label.right > box.right + 1) faults.push(`label ${shown[index].textContent} leaves the plot`);
                    if (index > 0 && label.left < boxes[index - 1].right + 2) faults.push(`label ${index} touches another`);
                  });
                  for (const element of plot.querySelectorAll("text, p, li, a, span, figcaption")) {
                    if (parseFloat(getComputedStyle(element).fontSize) < 12) faults.push(`small text: ${element.textContent}`);
                  }
                  for (const row of plot.querySelectorAll(".plot-row")) {
                    const words = row.querySelector(".plot-words").getBoundingClientRect();
                    const strip = row.querySelector(".plot-strip").getBoundingClientRect();
                    if (words.right > strip.left + 1 && words.bottom > strip.top + 1) faults.push(`words over marks: ${row.textContent}`);
                    for (const mark of row.querySelectorAll(".plot-dot, .plot-bar, .plot-open, .plot-arrow, .plot-about")) {
                      const place = mark.getBoundingClientRect();
                      if (place.left < box.left - 1 || place.right > box.right + 1) faults.push(`a mark leaves the plot: ${row.textContent}`);
                    }
                  }
                  if (document.documentElement.scrollWidth > innerWidth) faults.push("the page is too wide");
                  return faults;
                }
                """)).Select(fault => $"{name}: {fault}"));
        }

        faults.ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("facts/households-five.html")]
    [InlineData("facts/first-crack.html")]
    [InlineData("facts/leavers.html")]
    [InlineData("facts/index.html?sort=-value&topic=water")]
    [InlineData("facts/index.html?topic=people&speaker=unnamed&disagreement=scope")]
    public async Task A_page_has_no_barrier(string address)
    {
        await browser.Page.GotoAsync(site.Address(address));
        await browser.Page.EvaluateAsync(AxeScript);

        (await browser.Page.EvaluateAsync<string[]>("async () => (await axe.run(document, { resultTypes: ['violations'], preload: false })).violations.map(violation => `${violation.id}: ${violation.nodes[0].html}`)")).ShouldBeEmpty();
    }
}
