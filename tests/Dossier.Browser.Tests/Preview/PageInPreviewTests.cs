using Deque.AxeCore.Commons;
using Dossier.Core;
using Dossier.Preview;
using Dossier.Tests;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Preview;

/// <summary>What an editor sees of a page that is open while its text, its styles and its mistakes come and go.</summary>
#pragma warning disable CA1001 // DisposeAsync disposes of the fields; xunit calls it.
public sealed class PageInPreviewTests(BrowserSession browser) : IClassFixture<BrowserSession>, IAsyncLifetime
#pragma warning restore CA1001
{
    private const string Topic = "input/topics/sea-wall.md";
    private const string Panel = "dossier-preview .panel";
    private const string Tray = "dossier-preview .tray";

    private readonly TestSite site = TestSite.Minimal().With(Topic, Text("It holds."));
    private readonly CancellationTokenSource end = new();
    private SitePreview preview = null!;
    private Task building = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        preview = await SitePreview.Start(new PreviewOptions(new BuildOptions(site.Folders)) { Port = 0 });
        building = Build();
    }

    public async Task DisposeAsync()
    {
        await end.CancelAsync();
        await building;
        await preview.DisposeAsync();
        end.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Shows_a_new_text_by_itself_at_the_place_where_the_editor_was()
    {
        var page = await Open();
        await page.EvaluateAsync("scrollTo(0, 1200)");

        site.With(Topic, Text("It broke."));

        await Assertions.Expect(page.Locator(".prose").First).ToContainTextAsync("It broke.");
        await Assertions.Expect(page.Locator("body")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("async () => { await new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done)); return Math.round(scrollY); }")).ShouldBe(1200);
    }

    [Fact]
    public async Task Takes_new_styles_without_loading_again()
    {
        var page = await Open();
        await page.EvaluateAsync("window.stays = true");

        site.With("theme/css/99-own.css", "h1 { color: rgb(1, 2, 3); }\n");

        await Assertions.Expect(page.Locator("h1")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        (await page.EvaluateAsync<bool>("window.stays === true")).ShouldBeTrue();
        (await page.Locator("link[rel=stylesheet]").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Shows_a_mistake_over_the_last_good_page_until_it_is_mended()
    {
        var page = await Open();

        site.With(Topic, Text("See [[nobody]]."));
        var panel = page.Locator(Panel);
        await Assertions.Expect(panel).ToBeVisibleAsync();
        (await panel.InnerTextAsync()).ShouldContain("DS0401");
        (await panel.Locator("mark").First.InnerTextAsync()).ShouldBe("[[nobody]]");
        (await panel.Locator("a.code").First.GetAttributeAsync("href")).ShouldBe("/.dossier/explain/DS0401");
        (await page.TitleAsync()).ShouldStartWith("(1 error) ");
        (await panel.Locator("a.place").First.GetAttributeAsync("href"))!.ShouldStartWith("vscode://file/");
        (await page.Locator(".prose").First.InnerTextAsync()).ShouldContain("It holds.");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(panel).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Tray)).ToContainTextAsync("1 error");

        site.With(Topic, Text("It holds."));
        await Assertions.Expect(page.Locator(Tray)).Not.ToContainTextAsync("error");
        (await page.TitleAsync()).ShouldNotContain("error");
    }

    [Fact]
    public async Task Shows_warnings_in_a_tray_that_opens()
    {
        site.With(Topic, Text("It has 4711 stones."));
        var page = await Open();

        var tray = page.Locator(Tray);
        await Assertions.Expect(tray).ToContainTextAsync("warning");
        await Assertions.Expect(page.Locator(Panel)).ToBeHiddenAsync();
        await tray.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(Panel)).ToContainTextAsync("DS0512");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tray).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Keeps_nobody_from_reading_what_is_wrong(ColorScheme scheme, int width)
    {
        var page = await Open(width, scheme);
        site.With(Topic, Text("The wall is older than the harbour and will outlast it, as everybody who lives there knows: see [[nobody]]; it has 4711 stones."));
        await Assertions.Expect(page.Locator(Panel)).ToBeVisibleAsync();

        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        var faults = await page.EvaluateAsync<string[]>("async () => (await axe.run('dossier-preview')).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)");

        faults.ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        (await page.EvaluateAsync<bool>("[...document.querySelector('dossier-preview').shadowRoot.querySelectorAll('mark')].every((mark) => mark.getBoundingClientRect().right <= innerWidth)")).ShouldBeTrue("what is underlined is in sight");
    }

    private async Task<IPage> Open(int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await browser.NewPage(width, scheme);
        await page.GotoAsync(preview.Address + "topics/sea-wall.html");
        return page;
    }

    private async Task Build()
    {
        await foreach (var round in preview.Rounds(end.Token))
        {
            _ = round;
        }
    }

    /// <summary>A page of some screens, so that there is a place to keep.</summary>
    private static string Text(string last)
        => $"---\ntitle: The sea wall\n---\n{string.Concat(Enumerable.Range(0, 40).Select(_ => "The wall stands between the harbour and the sea.\n\n"))}{last}\n";
}
