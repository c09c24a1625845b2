using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The cards about what a link leads to, opened from disk: with the mouse, by keyboard, and how they go (WCAG 2.2, 1.4.13).</summary>
public sealed class PreviewTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Card = "#preview";

    [Fact]
    public async Task Pointing_at_a_link_shows_its_card_and_leaving_both_takes_it_away()
    {
        var page = await Open();
        var link = page.Locator(".prose a.ref", new() { HasText = "Brinkwell" });

        await link.HoverAsync();
        await page.WaitForSelectorAsync(Card);
        (await page.Locator(Card).InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ShouldBe(["Expert", "Ada Brinkwell", "Engineer of piers, Institute for Small Ports", "Holds that the pier had to be closed."]);
        (await link.GetAttributeAsync("aria-describedby")).ShouldBe("preview");

        await page.HoverAsync(Card);
        await page.EvaluateAsync("new Promise(resolve => setTimeout(resolve, 600))");
        (await page.IsVisibleAsync(Card)).ShouldBeTrue();

        await page.HoverAsync("h1");
        await page.WaitForSelectorAsync(Card, new() { State = WaitForSelectorState.Hidden });
        (await link.GetAttributeAsync("aria-describedby")).ShouldBeNull();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Escape_takes_a_card_away_while_the_pointer_and_the_focus_stay()
    {
        var page = await Open();
        var link = page.Locator(".prose a.ref").First;

        await link.HoverAsync();
        await page.WaitForSelectorAsync(Card);
        await page.Keyboard.PressAsync("Escape");
        (await page.IsVisibleAsync(Card)).ShouldBeFalse();

        await Tab(page, link);
        await page.WaitForSelectorAsync(Card);
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.prose a.ref')")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Escape");
        (await page.IsVisibleAsync(Card)).ShouldBeFalse();
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.prose a.ref')")).ShouldBeTrue();
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_brings_a_card_and_takes_it_along_and_its_name_is_heard_once()
    {
        var page = await Open();
        var links = page.Locator(".prose a.ref");

        await Tab(page, links.First);
        (await page.InnerTextAsync(Card + " .preview-name")).ShouldBe("Ada Brinkwell");
        await page.Keyboard.PressAsync("Tab");
        (await page.InnerTextAsync(Card + " .preview-name")).ShouldBe("Óren Castellow");

        var speaker = page.Locator(".statement a.speaker.ref").First;
        await Tab(page, speaker);
        (await page.InnerTextAsync(Card + " .preview-name")).ShouldBe(await speaker.InnerTextAsync());
        (await page.GetAttributeAsync(Card + " .preview-name", "aria-hidden")).ShouldBe("true");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Every_card_of_a_page_stays_in_the_window_and_is_no_barrier(int width, ColorScheme scheme)
    {
        var page = await browser.NewPage(width, scheme);
        await page.GotoAsync(site.Address("topics/safety.html"));
        var links = page.Locator("main :is(a.ref, a.mention)");
        (await links.CountAsync()).ShouldBeGreaterThan(10);
        for (var at = 0; at < await links.CountAsync(); at++)
        {
            await Tab(page, links.Nth(at));
            (await page.EvaluateAsync<string[]>("""
                () => {
                  const [card, link] = [document.getElementById("preview"), document.activeElement];
                  if (card.hidden) return [`none: ${link.outerHTML}`];
                  const box = card.getBoundingClientRect();
                  const covers = [...link.getClientRects()].slice(0, 1).some((line) => box.top < line.bottom && line.top < box.bottom && box.left < line.right && line.left < box.right);
                  return box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight || covers ? [`${link.textContent}: ${JSON.stringify(box)}`] : [];
                }
                """)).ShouldBeEmpty();
        }

        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        (await page.EvaluateAsync<string[]>("async () => (await axe.run(document, { resultTypes: ['violations'], preload: false })).violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' ')}`)")).ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Touch_and_paper_get_no_card()
    {
        var page = await Open();
        var link = page.Locator(".prose a.ref").First;
        await link.DispatchEventAsync("pointerover", new { bubbles = true, pointerType = "touch" });
        await page.EvaluateAsync("new Promise(resolve => setTimeout(resolve, 600))");
        (await page.IsVisibleAsync(Card)).ShouldBeFalse();

        await Tab(page, link);
        (await page.IsVisibleAsync(Card)).ShouldBeTrue();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.IsVisibleAsync(Card)).ShouldBeFalse();
        await page.CloseAsync();
    }

    /// <summary>Comes to a link as the keyboard does.</summary>
    private static async Task Tab(IPage page, ILocator link)
    {
        await link.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
    }

    private async Task<IPage> Open()
    {
        var page = await browser.NewPage();
        await page.GotoAsync(site.Address("topics/safety.html"));
        return page;
    }
}
