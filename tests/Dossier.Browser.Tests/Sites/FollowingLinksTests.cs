using Dossier.Browser.Tests.Serving;
using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Going from page to page by the mouse.</summary>
public sealed class FollowingLinksTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    [Fact]
    public Task Every_entry_of_the_navigation_and_the_way_back_from_disk() => Around(site.Address(""));

    [Fact]
    public async Task Every_entry_of_the_navigation_and_the_way_back_under_a_path()
    {
        await using var server = await SiteServer.Start(site.Folder, "/any/sub/path/");
        await Around(server.Address);
    }

    [Fact]
    public async Task The_first_links_of_each_kind_of_page_from_disk()
    {
        var page = await browser.NewPage();
        foreach (var path in SitePages.OfEachKind(site.Folder).Where(path => path != "404.html"))
        {
            await page.GotoAsync(site.Address(path));
            var links = page.Locator("main a[href$='.html']:visible");
            if (await links.CountAsync() == 0)
            {
                continue;
            }

            var leads = await links.First.EvaluateAsync<string>("link => link.href");
            await links.First.ClickAsync();

            await Assertions.Expect(page).ToHaveURLAsync(leads);
            await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task A_former_address_leads_on()
    {
        await using var server = await SiteServer.Start(site.Folder, "/any/sub/path/");
        var page = await browser.NewPage();
        foreach (var path in SitePages.LeadingOn(site.Folder))
        {
            await page.GotoAsync(server.Address + path, new() { WaitUntil = WaitUntilState.Commit });
            await Assertions.Expect(page).Not.ToHaveURLAsync(server.Address + path);
            await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
        }

        SitePages.LeadingOn(site.Folder).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_ways_on()
    {
        var published = Dossiers.Named("harbour", "/any/sub/path/");
        await using var server = await SiteServer.Start(published.Folder, published.Root);
        var page = await browser.NewPage();

        (await page.GotoAsync(server.Address + "articles/deep/no-such.html"))!.Status.ShouldBe(404);
        await page.Locator("main li a").First.Follow();

        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync("Page not found");
        (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.site-header')).borderTopStyle")).ShouldBe("solid");
    }

    private async Task Around(string address)
    {
        var page = await browser.NewPage();
        await page.GotoAsync(address + "index.html");
        var entries = page.Locator(".site-header nav a");
        var count = await entries.CountAsync();
        count.ShouldBeGreaterThan(4);
        for (var index = 0; index < count; index++)
        {
            var leads = await entries.Nth(index).EvaluateAsync<string>("link => link.href");
            await entries.Nth(index).ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(leads);
            await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
            await page.Locator(".site-name").ClickAsync();
            await Assertions.Expect(page).ToHaveURLAsync(address + "index.html");
        }
    }
}
