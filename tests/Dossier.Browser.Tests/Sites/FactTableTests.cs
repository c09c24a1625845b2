using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The table of all facts in a browser, opened from disk: filters, orders, the address and copying.</summary>
public sealed class FactTableTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Table = "facts/index.html";

    [Fact]
    public async Task A_filter_shows_its_rows_alone_counts_them_and_says_so()
    {
        var page = await Open(Table);

        await page.SelectOptionAsync("select[name=article]", "budget-paper");

        (await Shown(page)).ShouldBe(["budget-paper-passengers", "budget-paper-passengers-planned", "budget-paper-repair", "budget-paper-share"], ignoreOrder: true);
        (await page.TextContentAsync("#fact-shown")).ShouldBe("4 of 24 values in 3 of 9 figures");
        (await page.TextContentAsync("[role=status]"))!.ShouldContain("4 of 24 values in 3 of 9 figures.");
        (await page.TextContentAsync("#passengers-per-year .group-left")).ShouldBe("2 of 3 shown");
        page.Url.ShouldEndWith("facts/index.html?article=budget-paper");
    }

    [Fact]
    public async Task Options_count_what_they_would_show_beside_the_other_filters()
    {
        var page = await Open(Table + "?article=budget-paper");

        (await page.TextContentAsync("select[name=topic] option[value=safety]")).ShouldBe("Safety of the pier (0)");
        (await page.TextContentAsync("select[name=article] option[value=courier]"))!.ShouldEndWith("(8)");
    }

    [Fact]
    public async Task An_empty_result_is_said_in_words_with_a_way_out()
    {
        var page = await Open(Table + "?article=budget-paper&topic=safety");

        (await page.IsVisibleAsync("#fact-none")).ShouldBeTrue();
        (await page.IsVisibleAsync("#fact-table")).ShouldBeFalse();
        await page.ClickAsync("#fact-none button");

        (await Shown(page)).Length.ShouldBe(24);
        (await page.IsVisibleAsync("#fact-none")).ShouldBeFalse();
        page.Url.ShouldEndWith("facts/index.html");
    }

    [Fact]
    public async Task Values_sort_within_their_figure_and_words_come_last()
    {
        var page = await Open(Table);
        var groups = await Groups(page);

        await page.ClickAsync("button[data-sort=value]");
        (await RowsOf(page, "jobs-lost")).ShouldBe(["courier-some-110-of-us-e88a", "ferry-log-payroll", "quay-notice-dozens-of-posts-6588"]);
        (await page.GetAttributeAsync("th:has(button[data-sort=value])", "aria-sort")).ShouldBe("ascending");

        await page.ClickAsync("button[data-sort=value]");
        (await RowsOf(page, "jobs-lost")).ShouldBe(["ferry-log-payroll", "courier-some-110-of-us-e88a", "quay-notice-dozens-of-posts-6588"]);
        (await page.Locator("[aria-sort]").CountAsync()).ShouldBe(1);
        (await Groups(page)).ShouldBe(groups);
        page.Url.ShouldEndWith("?sort=-value");
        (await page.TextContentAsync("[role=status]"))!.ShouldStartWith("Order: Value within each figure, largest or latest first.");

        await page.ClickAsync("button[data-sort=value]");
        (await page.Locator("[aria-sort]").CountAsync()).ShouldBe(0);
        page.Url.ShouldEndWith("facts/index.html");
    }

    [Fact]
    public async Task Figures_follow_their_first_row_and_are_never_torn_apart()
    {
        var page = await Open(Table);
        var editors = await Shown(page);

        await page.ClickAsync("button[data-sort=as-of]");
        (await Groups(page))[0].ShouldBe("passengers-per-year");
        await page.SelectOptionAsync("select[name=sort]", "figure");
        (await Groups(page))[..2].ShouldBe(["repair-cost", "pier-cracks"]);
        (await page.EvaluateAsync<bool>("[...document.querySelectorAll('#fact-table tbody')].every(body => body.rows[0].classList.contains('group-row') && body.rows.length > 1)")).ShouldBeTrue();

        await page.ClickAsync("#fact-filter button[type=reset]");
        (await Shown(page)).ShouldBe(editors);
    }

    [Fact]
    public async Task An_address_brings_back_its_view_and_back_and_forward_do_too()
    {
        var page = await Open(Table + "?disagreement=conflict&sort=-value");
        (await page.InputValueAsync("select[name=disagreement]")).ShouldBe("conflict");
        var rows = await Shown(page);
        rows.Length.ShouldBe(8);

        await page.Locator("#passengers-per-year .group-title").Follow();
        await page.GoBackAsync();

        (await Shown(page)).ShouldBe(rows);
        await page.GotoAsync(site.Address(Table + "?topic=money#courier-repair"));
        await page.EvaluateAsync("location.hash = 'budget-paper-repair'");
        await page.SelectOptionAsync("select[name=topic]", "");
        await page.GoBackAsync();
        (await page.InputValueAsync("select[name=topic]")).ShouldBe("money");
        await page.GoForwardAsync();
        (await page.InputValueAsync("select[name=topic]")).ShouldBe("");
    }

    [Fact]
    public async Task A_link_to_a_row_that_a_filter_hides_shows_it()
    {
        var page = await Open(Table + "?article=budget-paper#courier-cracks-found");

        (await page.IsVisibleAsync("#courier-cracks-found")).ShouldBeTrue();
        page.Url.ShouldEndWith("facts/index.html#courier-cracks-found");

        await page.SelectOptionAsync("select[name=article]", "budget-paper");
        await page.EvaluateAsync("location.hash = 'quay-notice-cracks'");
        await page.WaitForSelectorAsync("#quay-notice-cracks");
        (await page.EvaluateAsync<bool>("document.getElementById('quay-notice-cracks').matches(':target')")).ShouldBeTrue();
        (await page.TextContentAsync("[role=status]"))!.ShouldStartWith("The filters are off");
    }

    [Theory]
    [InlineData("?topic=nothing&sort=nonsense&article=%00")]
    [InlineData("#%E0%A4%A")]
    [InlineData("?topic=%22%3E%3Cscript%3E#%22%3E")]
    public async Task An_address_that_means_nothing_does_no_harm(string address)
    {
        var page = await Open(Table + address);

        (await Shown(page)).Length.ShouldBe(24);
    }

    [Fact]
    public async Task A_button_copies_the_citation_of_its_row()
    {
        var page = await Open(Table);
        await page.EvaluateAsync("Object.defineProperty(navigator.clipboard, 'writeText', { value: async text => { window.copied = text; } })");

        await page.ClickAsync("#courier-cracks-found .copy");

        (await page.EvaluateAsync<string>("window.copied")).ShouldBe("Cracks in the pier: 17 cracks [retracted]. Quillhaven Harbour Trust, via Halvard Moen, in: Sunniva Halt, Per Olaf Wick. “Closed ‘for a week’: How Quillhaven Lost Its Ferry”. The Estuary Courier, 15 February 2019. https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Archived copy of 2 March 2019: https://archive.example/20190302/https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Accessed 1 March 2019. “seventeen cracks”. Cited from The Quillhaven ferry closure, https://dossier.example/facts/pier-cracks.html#courier-cracks-found");
    }

    [Fact]
    public async Task On_a_telephone_the_order_is_chosen_above_the_rows()
    {
        var page = await browser.NewPage(390);
        await page.GotoAsync(site.Address(Table));

        (await page.Locator("button.sort:visible").CountAsync()).ShouldBe(0);
        await page.SelectOptionAsync("select[name=sort]", "value");
        await page.SelectOptionAsync("select[name=topic]", "safety");

        (await page.Locator("#fact-table tbody tr:not(.group-row):visible").CountAsync()).ShouldBe((await Shown(page)).Length);
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await page.CloseAsync();
    }

    private async Task<IPage> Open(string address)
    {
        await browser.Page.GotoAsync("about:blank");
        await browser.Page.GotoAsync(site.Address(address));
        return browser.Page;
    }

    private static Task<string[]> Shown(IPage page)
        => page.EvaluateAsync<string[]>("[...document.querySelectorAll('#fact-table tbody tr:not(.group-row)')].filter(row => !row.closest('[hidden]')).map(row => row.id)");

    private static Task<string[]> Groups(IPage page) => page.EvaluateAsync<string[]>("[...document.querySelectorAll('#fact-table tbody')].map(group => group.id)");

    private static Task<string[]> RowsOf(IPage page, string group)
        => page.EvaluateAsync<string[]>("group => [...document.querySelectorAll(`#${group} tr:not(.group-row)`)].map(row => row.id)", group);
}
