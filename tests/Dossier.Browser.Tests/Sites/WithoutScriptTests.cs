using Dossier.Browser.Tests.Serving;
using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Every page where no script runs.</summary>
public sealed class WithoutScriptTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    public static TheoryData<string> Names => Dossiers.Small;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_page_shows_its_text_and_nothing_that_does_nothing(string name)
    {
        var site = Dossiers.Named(name);
        var pages = SitePages.All(site.Folder);
        await using var server = await SiteServer.Start(site.Folder);

        var faults = await Tabs.Each(pages, () => browser.NewPage(new BrowserNewPageOptions { JavaScriptEnabled = false }), async (tab, page) =>
        {
            await tab.GotoAsync(server.Address + page);
            return await tab.EvaluateAsync<string[]>("""
                () => {
                  const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
                  const faults = seen("button, input, select, textarea, [role=button], [contenteditable]").map((control) => `does nothing: ${control.outerHTML.slice(0, 150)}`);
                  if (seen("h1").length !== 1 || document.querySelector("main").innerText.trim().length < 40) faults.push("has no text");
                  if (getComputedStyle(document.querySelector(".site-header")).borderTopStyle === "none") faults.push("has no style");
                  return faults;
                }
                """);
        });

        pages.Zip(faults).SelectMany(page => page.Second.Select(fault => $"{page.First}: {fault}")).ShouldBeEmpty();
    }
}
