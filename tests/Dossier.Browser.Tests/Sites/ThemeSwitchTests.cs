using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The switch between light and dark, on pages opened from disk.</summary>
public sealed class ThemeSwitchTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Dark = "rgb(19, 22, 25)";
    private const string Light = "rgb(252, 252, 251)";

    [Theory]
    [InlineData(ColorScheme.Light, Light, Dark)]
    [InlineData(ColorScheme.Dark, Dark, Light)]
    public async Task What_the_reader_chooses_stays_on_every_page_until_it_is_taken_back(ColorScheme system, string before, string after)
    {
        var page = await browser.NewPage(scheme: system);
        await page.GotoAsync(site.Address("index.html"));
        (await Ground(page)).ShouldBe(before);

        await Switch(page).ClickAsync();
        (await Ground(page)).ShouldBe(after);
        (await Switch(page).GetAttributeAsync("aria-checked")).ShouldBe(after == Dark ? "true" : "false");

        await page.GotoAsync(site.Address("facts/index.html"));
        (await Ground(page)).ShouldBe(after);

        await Switch(page).ClickAsync();
        (await Ground(page)).ShouldBe(before);
        await page.EmulateMediaAsync(new() { ColorScheme = system == ColorScheme.Dark ? ColorScheme.Light : ColorScheme.Dark });
        (await Ground(page)).ShouldBe(after, "what agrees with the system is left to it");
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_choice_is_in_force_before_anything_is_painted()
    {
        var page = await browser.NewPage(scheme: ColorScheme.Light);
        await page.GotoAsync(site.Address("index.html"));
        await Switch(page).ClickAsync();

        // Without the deferred scripts, only what runs in the head is left.
        await page.RouteAsync("**/site.js", route => route.AbortAsync());
        await page.ReloadAsync();

        (await Ground(page)).ShouldBe(Dark);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_colour_of_the_browsers_own_bars_follows()
    {
        var page = await browser.NewPage(scheme: ColorScheme.Light);
        await page.GotoAsync(site.Address("index.html"));
        var bySystem = await Bars(page);

        await Switch(page).ClickAsync();
        (await Bars(page)).ShouldBe(["#131619", "#131619"]);

        await Switch(page).ClickAsync();
        (await Bars(page)).ShouldBe(bySystem);
        await page.CloseAsync();
    }

    private static ILocator Switch(IPage page) => page.GetByRole(AriaRole.Switch, new() { Name = "Dark theme" });

    private static Task<string> Ground(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<string[]> Bars(IPage page) => page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('meta[name=theme-color]')].map(bar => bar.content)");
}
