using Dossier.Browser.Tests.Serving;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>What a reader takes away by a button.</summary>
public sealed class CopyReferenceTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    [Fact]
    public async Task The_button_beside_a_reference_copies_it_and_says_so()
    {
        // The clipboard is for pages of a server on this machine; those from disk may not read it back.
        await using var server = await SiteServer.Start(site.Folder);
        var page = await browser.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(server.Address + "articles/courier.html");
        await page.Locator("[data-copy=sec-reference]").ClickAsync();

        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Copied");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"))
            .ShouldBe("Sunniva Halt, Per Olaf Wick. “Closed ‘for a week’: How Quillhaven Lost Its Ferry”. The Estuary Courier, 15 February 2019. https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Archived copy of 2 March 2019: https://archive.example/20190302/https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Accessed 1 March 2019.");
        await page.CloseAsync();
    }
}
