namespace Dossier.Browser.Tests.Sites;

/// <summary>What the timeline of the fixture dossier does in a browser, opened from disk.</summary>
public sealed class TimelineTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private string Address => site.Address("timeline.html");

    [Fact]
    public async Task Choosing_a_topic_hides_other_events_and_their_marks_says_so_and_keeps_the_choice_in_the_address()
    {
        var page = await browser.NewPage();
        var address = Address;
        await page.GotoAsync(address);
        (await page.Locator(".timeline-count").TextContentAsync()).ShouldBe("17 events");

        await page.SelectOptionAsync("#sec-topic", "safety");

        (await page.Locator(".event:visible").CountAsync()).ShouldBe(3);
        (await page.Locator(".strip-scale a:not(.strip-more):visible").CountAsync()).ShouldBe(3);
        (await page.Locator(".strip-more").GetAttributeAsync("aria-label")).ShouldBe("3 events, January 2018 – December 2019, enlarged below");
        (await page.Locator(".timeline-year:visible").CountAsync()).ShouldBe(2);
        (await page.Locator(".contents-year:visible").AllTextContentsAsync()).ShouldBe(["2018 2", "2019 1"]);
        (await page.Locator(".timeline-count").TextContentAsync()).ShouldBe("3 of 17 events");
        (await page.Locator("[role=status]").TextContentAsync()).ShouldBe("3 of 17 events");
        page.Url.ShouldBe(address + "?topic=safety");

        await page.SelectOptionAsync("#sec-topic", "");

        (await page.Locator(".event:visible").CountAsync()).ShouldBe(17);
        (await page.Locator(".strip-note").First.TextContentAsync()).ShouldBe("17 events; 11 of them are enlarged below");
        page.Url.ShouldBe(address);
        await page.CloseAsync();
    }

    [Fact]
    public async Task An_address_opens_the_timeline_narrowed_and_a_link_to_a_hidden_event_shows_all()
    {
        var page = await browser.NewPage();
        var address = Address;

        await page.GotoAsync(address + "?topic=safety#closure");
        (await page.Locator(".event:visible").CountAsync()).ShouldBe(3);

        await page.EvaluateAsync("location.hash = 'bad-year'");
        await page.WaitForFunctionAsync("document.getElementById('bad-year').checkVisibility()");
        (await page.Locator(".event:visible").CountAsync()).ShouldBe(17);
        page.Url.ShouldBe(address + "#bad-year");

        await page.GotoAsync(address + "?topic=money#closure");
        (await page.Locator("#closure").IsVisibleAsync()).ShouldBeTrue();

        await page.GotoAsync(address + "?topic=nothing");
        (await page.Locator(".event:visible").CountAsync()).ShouldBe(17);
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_marks_are_reached_by_keyboard_in_order_of_time_with_a_visible_focus(int width)
    {
        var page = await browser.NewPage(width);
        await page.GotoAsync(Address);
        var marks = page.Locator(".strip-scale a");
        await marks.First.FocusAsync();
        var reached = new List<string?>();
        for (var count = await marks.CountAsync(); count > 0; count--)
        {
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Shift+Tab");
            reached.Add(await page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')"));
            (await page.EvaluateAsync<string>("getComputedStyle(document.activeElement.querySelector('.strip-hit')).strokeWidth")).ShouldBe("3px");
            await page.Keyboard.PressAsync("Tab");
        }

        reached.ShouldBe(await marks.EvaluateAllAsync<string?[]>("marks => marks.map(mark => mark.getAttribute('href'))"));

        await marks.First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        page.Url.ShouldEndWith("#island-settled");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task Marks_and_titles_do_not_overlap_and_nothing_is_set_smaller_than_12_pixels(int width)
    {
        var page = await browser.NewPage(width);
        await page.GotoAsync(Address);

        (await page.EvaluateAsync<string[]>("""
            () => {
              const faults = [];
              for (const scale of document.querySelectorAll(".strip-scale")) {
                const boxes = [...scale.querySelectorAll("a")].map((mark) => [...mark.querySelectorAll("circle, ellipse, line, .date-mark, .date-mark-hollow, .strip-count, .strip-text")]
                  .map((shape) => shape.getBoundingClientRect()).filter((box) => box.width > 0 || box.height > 0)
                  .reduce((all, box) => ({ left: Math.min(all.left, box.left), right: Math.max(all.right, box.right), top: Math.min(all.top, box.top), bottom: Math.max(all.bottom, box.bottom) }),
                    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, name: mark.getAttribute("aria-label") }));
                boxes.forEach((a, at) => boxes.slice(at + 1).forEach((b) => {
                  if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4) faults.push(`${at}: ${JSON.stringify(a)} ${JSON.stringify(b)}`);
                }));
                for (const text of scale.querySelectorAll("text")) {
                  if (parseFloat(getComputedStyle(text).fontSize) < 12) faults.push(`small: ${text.textContent}`);
                }
              }
              return document.documentElement.scrollWidth > innerWidth ? [...faults, "wider than the window"] : faults;
            }
            """)).ShouldBeEmpty();
        await page.CloseAsync();
    }
}
