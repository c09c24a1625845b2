using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Dossier.Browser.Tests.Walking;
using Dossier.Core;
using Dossier.Core.Loading;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The search of the fixture dossier, opened from disk, which allows the least.</summary>
public sealed class SearchTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Box = ".search-box input";
    private const string Options = ".search-panel [role=option]";

    private static readonly string AxeScript = new BundledAxeScriptProvider().GetScript();

    [Fact]
    public async Task The_slash_key_leads_to_the_box_and_results_come_as_one_types()
    {
        var page = await Open("topics/safety.html");

        await page.Keyboard.PressAsync("/");
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.search-box input')")).ShouldBeTrue();
        await page.Keyboard.TypeAsync("brink");

        await Expect(page, Options);
        (await page.Locator(Options).First.InnerTextAsync()).ShouldStartWith("Expert\nAda Brinkwell");
        (await page.Locator(Box).GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await page.WaitForFunctionAsync("/^\\d+ results?$/.test(document.querySelector('[role=status]').textContent)");

        await page.Keyboard.TypeAsync("/");
        (await page.InputValueAsync(Box)).ShouldBe("brink/");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Arrows_choose_a_result_Enter_follows_it_and_the_words_are_marked_in_the_very_place()
    {
        var page = await Open("index.html");
        await page.FocusAsync(Box);
        await page.WaitForFunctionAsync("() => dossier.search.isWhole?.()");
        await page.Keyboard.TypeAsync("chairman promised spring");
        await Expect(page, Options);

        await page.Keyboard.PressAsync("ArrowDown");
        var active = await page.Locator(Box).GetAttributeAsync("aria-activedescendant");
        (await page.Locator($"#{active}").GetAttributeAsync("aria-selected")).ShouldBe("true");
        (await page.Locator("[aria-selected=true]").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/articles/courier\\.html\\?mark=.*#promised-back$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page, ".found");
        (await page.Locator(".found").AllTextContentsAsync()).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ShouldBe(["chairman", "promised", "spring"]);
        (await page.Locator("main .found:not(#promised-back .found)").CountAsync()).ShouldBe(0);
        (await page.Locator(".found-note").InnerTextAsync()).ShouldContain("words marked");

        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".found, .found-note").CountAsync()).ShouldBe(0);
        page.Url.ShouldEndWith("/articles/courier.html#promised-back");
        await page.CloseAsync();
    }

    [Fact]
    public async Task Escape_closes_the_list_then_empties_the_box_and_Tab_leaves_it()
    {
        var page = await Open("index.html");
        await page.FocusAsync(Box);
        await page.Keyboard.TypeAsync("ferry");
        await Expect(page, Options);

        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".search-panel").IsVisibleAsync()).ShouldBeFalse();
        (await page.InputValueAsync(Box)).ShouldBe("ferry");

        await page.Keyboard.PressAsync("ArrowDown");
        (await page.Locator(".search-panel").IsVisibleAsync()).ShouldBeTrue();
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator(".search-panel").IsVisibleAsync()).ShouldBeFalse();
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.search-box input')")).ShouldBeFalse();

        await page.FocusAsync(Box);
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        (await page.InputValueAsync(Box)).ShouldBe("");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("Mohn", "Halvard Moen")]
    [InlineData("Castelow", "Óren Castellow")]
    [InlineData("oren castellow", "Óren Castellow")]
    [InlineData("Brynkvell", "Ada Brinkwell")]
    [InlineData("Бринквелл", "Ada Brinkwell")]
    [InlineData("Kastellov", "Óren Castellow")]
    [InlineData("harbor thrust", "Quillhaven Harbour Trust")]
    [InlineData("quilhaven", "Quillhaven")]
    public async Task A_name_is_found_however_it_is_spelled(string typed, string name)
    {
        var page = await Open("search.html?q=" + Uri.EscapeDataString(typed));

        await Expect(page, ".result");
        (await page.Locator(".result .result-title").First.InnerTextAsync()).ShouldBe(name);
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_page_shows_results_by_kind_with_counts_and_keeps_the_choice_in_the_address_and_the_history()
    {
        var page = await Open("search.html?q=pier");
        await Expect(page, ".search-kinds button");
        var kinds = await page.Locator(".search-kinds button").AllInnerTextsAsync();
        var counts = kinds.Select(kind => int.Parse(kind.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        kinds[0].ShouldStartWith("All ");
        counts[0].ShouldBe(counts[1..].Sum());
        (await page.Locator(".search-count").InnerTextAsync()).ShouldBe($"{counts[0]} results");

        await page.ClickAsync(".search-kinds [data-kind=statement]");
        page.Url.ShouldEndWith("?q=pier&kind=statement");
        (await page.Locator(".search-results h2").AllInnerTextsAsync()).ShouldHaveSingleItem().ShouldStartWith("Statements ");
        (await page.Locator(".result").CountAsync()).ShouldBe(counts[Array.FindIndex([.. kinds], kind => kind.StartsWith("Statements", StringComparison.Ordinal))]);

        await page.GoBackAsync();
        page.Url.ShouldEndWith("?q=pier");
        (await page.Locator(".search-results h2").CountAsync()).ShouldBeGreaterThan(1);

        await page.Locator(".result a").First.Follow();
        await page.GoBackAsync();
        await Expect(page, ".result");
        (await page.InputValueAsync("#sec-query")).ShouldBe("pier");
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Neither_an_open_list_nor_a_page_of_results_nor_marked_words_have_a_barrier(int width, ColorScheme scheme)
    {
        var page = await browser.NewPage(width, scheme);
        await page.GotoAsync(site.Address("topics/safety.html"));
        await page.FocusAsync(Box);
        await page.Keyboard.TypeAsync("pier");
        await Expect(page, Options);
        await page.Keyboard.PressAsync("ArrowDown");
        (await Faults(page)).ShouldBeEmpty();

        await page.GotoAsync(site.Address("search.html?q=pier"));
        await Expect(page, ".result");
        (await Faults(page)).ShouldBeEmpty();

        await page.GotoAsync(site.Address("articles/courier.html?mark=pier#prudent"));
        await Expect(page, ".found-note");
        (await Faults(page)).ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Without_a_script_there_is_a_link_and_a_page_that_says_what_to_do_instead()
    {
        var page = await (await (await browser.NewPage()).Context.Browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false })).NewPageAsync();
        await page.GotoAsync(site.Address("topics/safety.html"));

        (await page.Locator(Box).IsVisibleAsync()).ShouldBeFalse();
        await page.Locator(".search-box a").Follow();

        page.Url.ShouldEndWith("/search.html");
        (await page.Locator("main input:visible, main button:visible").CountAsync()).ShouldBe(0);
        (await page.Locator("main").InnerTextAsync()).ShouldContain("needs JavaScript");
        (await page.Locator(".search-lists a").CountAsync()).ShouldBeGreaterThan(5);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_loads_nothing_of_the_search_before_it_is_used_and_does_not_move_when_the_box_comes()
    {
        var page = await browser.NewPage();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(Path.GetFileName(new Uri(request.Url).AbsolutePath));
        await page.GotoAsync(site.Address("topics/safety.html"));
        asked.ShouldNotContain(name => name.StartsWith("search", StringComparison.Ordinal));
        var size = await page.EvaluateAsync<double[]>("() => { const box = document.querySelector('.search-box').getBoundingClientRect(); return [box.width, box.height, document.querySelector('main').offsetTop]; }");

        await page.EvaluateAsync("() => { document.querySelector('.search-box a').hidden = false; document.querySelector('.search-box input').hidden = true; }");
        (await page.EvaluateAsync<double[]>("() => { const box = document.querySelector('.search-box').getBoundingClientRect(); return [box.width, box.height, document.querySelector('main').offsetTop]; }")).ShouldBe(size);

        await page.EvaluateAsync("() => { document.querySelector('.search-box input').hidden = false; }");
        await page.FocusAsync(Box);
        await page.WaitForFunctionAsync("() => dossier.search.isWhole?.()");
        asked.Where(name => name.StartsWith("search", StringComparison.Ordinal)).ShouldBe(["search-data.js", "search.js", "search-texts.js"]);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Markup_in_titles_stays_text_and_Chinese_is_found_without_spaces()
    {
        const string hostile = "<img src=x onerror=document.body.remove()></script><b>bold</b> &amp;";
        using var own = new OwnSite(
            ("settings.yml", "title: Own\n"),
            ("topics/a.md", $"---\ntitle: {System.Text.Json.JsonSerializer.Serialize("Ferry " + hostile)}\n---\nFerry {hostile}\n"),
            ("topics/b.md", "---\ntitle: 哈萨克斯坦总统托卡耶夫\n---\n中国西部的天然气管道\n"));
        var page = await browser.NewPage();
        await page.GotoAsync(own.Address("topics/b.html"));
        await page.FocusAsync(Box);

        await page.Keyboard.TypeAsync("ferry");
        await Expect(page, Options);
        (await page.Locator(".search-panel .result-title").First.TextContentAsync()).ShouldBe("Ferry " + hostile);
        (await page.Locator(".search-panel img, .search-panel b").CountAsync()).ShouldBe(0);
        (await page.Locator("main").CountAsync()).ShouldBe(1);

        foreach (var (typed, marked) in new[] { ("总统", "总统"), ("托卡耶夫", "托卡耶夫"), ("天然气", "天然气") })
        {
            await page.FillAsync(Box, typed);
            await page.WaitForFunctionAsync("words => [...document.querySelectorAll('.search-panel .found')].some(found => found.textContent === words)", marked);
        }

        await page.FillAsync(Box, "然国");
        await page.WaitForFunctionAsync("() => document.querySelector('.search-panel').textContent === 'No results'");
        await page.CloseAsync();
    }

    private static Task Expect(IPage page, string selector) => page.Locator(selector).First.WaitForAsync();

    private async Task<IPage> Open(string path)
    {
        var page = await browser.NewPage();
        await page.GotoAsync(site.Address(path));
        return page;
    }

    private static async Task<string[]> Faults(IPage page)
    {
        await page.EvaluateAsync(AxeScript);
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false });
              const faults = violations.map(violation => `${violation.id}: ${violation.nodes.slice(0, 3).map(node => node.html).join(" ")}`);
              const { scrollWidth } = document.documentElement;
              return scrollWidth > innerWidth ? [...faults, `is ${scrollWidth} wide in a window of ${innerWidth}`] : faults;
            }
            """);
    }

    /// <summary>A dossier whose files stand in the test.</summary>
    private sealed class OwnSite : IDisposable
    {
        private readonly string root = Directory.CreateTempSubdirectory("dossier-search-").FullName;

        public OwnSite(params (string Path, string Text)[] files)
        {
            foreach (var (path, text) in files)
            {
                var full = Path.Combine(root, "input", path);
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                File.WriteAllText(full, text);
            }

            SiteBuilder.Build(new BuildOptions(new SiteFolders(root))).Written.ShouldNotBeNull();
        }

        public string Address(string page) => new Uri(Path.Combine(root, "output") + "/").AbsoluteUri + page;

        public void Dispose() => Directory.Delete(root, recursive: true);
    }
}
