using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Contents that follow the reader, links to sections and the way back to the top.</summary>
public sealed class ContentsTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Current = ".contents-follow [aria-current=location]";

    [Fact]
    public async Task The_contents_stay_in_sight_and_mark_where_the_reader_is()
    {
        var page = await Open("articles/courier.html", 1280);
        (await page.Locator(Current).CountAsync()).ShouldBeLessThanOrEqualTo(1);

        foreach (var section in new[] { "sec-statements", "sec-facts", "sec-statements" })
        {
            await page.EvaluateAsync($"document.getElementById('{section}').scrollIntoView()");
            await page.WaitForSelectorAsync($"{Current}[href='#{section}']");
            (await page.Locator(".contents-follow [aria-current]").CountAsync()).ShouldBe(1);
            (await page.EvaluateAsync<bool>("(() => { const box = document.querySelector('.contents-follow [aria-current]').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; })()")).ShouldBeTrue(section);
        }

        await page.EvaluateAsync("scrollTo(0, document.documentElement.scrollHeight)");
        await page.WaitForFunctionAsync("document.querySelector('.contents-follow [aria-current]') === [...document.querySelectorAll('.contents-follow a')].at(-1)");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("topics/safety.html")]
    [InlineData("articles/courier.html")]
    [InlineData("experts/ada-brinkwell.html")]
    [InlineData("terms/harbour-trust.html")]
    [InlineData("facts/index.html")]
    [InlineData("questions.html")]
    [InlineData("terms/index.html")]
    [InlineData("timeline.html")]
    [InlineData("sources.html")]
    [InlineData("pages/method/reading-the-log.html")]
    public async Task On_a_narrow_screen_the_contents_are_folded_below_the_title(string path)
    {
        var page = await Open(path, 390);
        (await page.Locator(".contents-follow").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".contents-fold nav").IsVisibleAsync()).ShouldBeFalse();

        await page.ClickAsync(".contents-fold summary");

        (await page.Locator(".contents-fold nav a").First.IsVisibleAsync()).ShouldBeTrue();
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.contents a')].map(link => link.hash.slice(1)).filter(id => !document.getElementById(decodeURIComponent(id)))")).ShouldBeEmpty();
        await page.CloseAsync();

        var wide = await Open(path, 1280);
        (await wide.Locator(".contents-follow").IsVisibleAsync()).ShouldBeTrue();
        (await wide.Locator(".contents-fold").IsVisibleAsync()).ShouldBeFalse();
        await wide.CloseAsync();
    }

    [Fact]
    public async Task What_a_filter_hides_is_not_in_the_contents()
    {
        var page = await Open("facts/index.html", 1280);
        await page.SelectOptionAsync("select[name=article]", "budget-paper");
        await page.WaitForFunctionAsync("document.querySelector(\".contents-follow a[href='#pier-cracks']\").parentElement.hidden");
        (await page.Locator(".contents-follow li:visible").CountAsync()).ShouldBe(3);

        await page.ClickAsync("button[type=reset]");
        await page.WaitForFunctionAsync("!document.querySelector(\".contents-follow a[href='#pier-cracks']\").parentElement.hidden");
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_heading_shows_its_link_to_the_keyboard_and_keeps_its_name()
    {
        var page = await Open("topics/safety.html", 1280);
        var link = page.GetByRole(AriaRole.Link, new() { Name = "Link to this section: Experts heard on it" });
        (await Opacity(link)).ShouldBe("0");

        await link.FocusAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        (await Opacity(link)).ShouldBe("1");
        await page.Keyboard.PressAsync("Enter");

        page.Url.ShouldEndWith("#sec-experts");
        (await page.GetByRole(AriaRole.Heading, new() { Name = "Experts heard on it", Exact = true }).CountAsync()).ShouldBe(1);
        (await page.GetByRole(AriaRole.Heading, new() { Name = "Did the pier have to be closed?", Exact = true }).CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.section-link')].map(link => link.hash.slice(1)).filter(id => !document.getElementById(decodeURIComponent(id)))")).ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_way_back_to_the_top_covers_nothing(int width)
    {
        var page = await Open("facts/index.html", width);
        await page.EvaluateAsync("scrollTo(0, 3 * innerHeight)");
        await page.WaitForSelectorAsync(".to-top-beside", new() { State = WaitForSelectorState.Attached });

        (await page.EvaluateAsync<string[]>("""
            () => {
              const { left, top, right, bottom } = document.querySelector(".to-top a").getBoundingClientRect();
              const covered = [...document.querySelectorAll("main :is(p, td, th, li, a, h2, h3), .site-footer a")].filter((element) => {
                const box = element.getBoundingClientRect();
                return !element.closest(".to-top") && box.width > 0 && box.left < right && left < box.right && box.top < bottom && top < box.bottom;
              });
              return covered.map((element) => element.outerHTML);
            }
            """)).ShouldBeEmpty();

        await page.ClickAsync(".to-top a");
        await page.WaitForFunctionAsync("scrollY === 0");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("topics/safety.html", 1280)]
    [InlineData("topics/safety.html", 390)]
    [InlineData("articles/courier.html", 1280)]
    [InlineData("pages/method/reading-the-log.html", 1280)]
    [InlineData("pages/method/reading-the-log.html", 390)]
    public async Task Nothing_shifts_when_the_scripts_have_run(string path, int width)
    {
        string[] places = ["main h1", "main h2", "main p", ".side-note", ".contents-follow a", ".site-footer"];
        const string measure = "places => places.flatMap(place => [...document.querySelectorAll(place)].filter(element => !element.closest('.preview, .to-top, .fact-filter, #fact-filter')).map(element => { const { x, y, width, height } = element.getBoundingClientRect(); return [place, x, width].join(' '); }))";
        var still = await browser.NewPage(width);
        await still.RouteAsync("**/*.js", route => route.AbortAsync());
        await still.GotoAsync(site.Address(path));
        var plain = await still.EvaluateAsync<string[]>(measure, places);
        await still.CloseAsync();

        var page = await Open(path, width);
        (await page.EvaluateAsync<string[]>(measure, places)).ShouldBe(plain);
        (await page.EvaluateAsync<double>("new Promise(resolve => { new PerformanceObserver(list => resolve(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => resolve(0), 300); })")).ShouldBeLessThan(0.01);
        await page.CloseAsync();
    }

    private static Task<string> Opacity(ILocator link) => link.EvaluateAsync<string>("link => getComputedStyle(link).opacity");

    private async Task<IPage> Open(string path, int width)
    {
        var page = await browser.NewPage(width);
        await page.GotoAsync(site.Address(path));
        return page;
    }
}
