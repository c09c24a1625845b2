using Dossier.Browser.Tests.Serving;
using Dossier.Browser.Tests.Walking;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Every page of every dossier, on a host under a path of its own, at the root of one, and from disk.</summary>
public sealed class EveryPageTests(BrowserSession browser, ITestOutputHelper output) : IClassFixture<BrowserSession>
{
    private const int MostBytes = 60_000;

    /// <summary>The whole dossier in one piece, which nobody opens by the way.</summary>
    private const string Whole = "print.html";

    private const int MostRequests = 11;

    private const double MostShift = 0.01;

    public static TheoryData<string> Names => Dossiers.Small;

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_sound_under_a_path_of_its_own_on_a_wide_screen(string name) => Served(name, "/any/sub/path/", Screen(1280, ColorScheme.Light));

    [Theory]
    [MemberData(nameof(Names))]
    public Task Is_sound_at_the_root_of_a_host_on_a_telephone(string name) => Served(name, "/", Screen(390, ColorScheme.Dark));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_sound_from_disk(string name)
    {
        var site = Dossiers.Named(name);

        var reports = await Visit(site.Address(""), [.. SitePages.All(site.Folder).Where(page => page != SitePages.NotFound)], Screen(800, ColorScheme.Light));

        Faults(reports).ShouldBeEmpty();
    }

    private static BrowserNewPageOptions Screen(int width, ColorScheme scheme) => new() { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme };

    private async Task Served(string name, string root, BrowserNewPageOptions screen)
    {
        var site = Dossiers.Named(name, root);
        await using var server = await SiteServer.Start(site.Folder, root);
        var reports = await Visit(server.Address, SitePages.All(site.Folder), screen);
        var weight = new PageWeight(site.Folder);
        var weighed = reports.Select(report => (report.Page, Bytes: weight.Of(report, server.Address), Requests: report.Requests.Length)).OrderByDescending(page => page.Bytes).ToArray();
        output.WriteLine($"{name}: {reports.Length} pages; the heaviest is {weighed[0].Page} with {weighed[0].Bytes} bytes in {weighed[0].Requests} requests; the most that shifts is {reports.Max(report => report.Shift)}");

        string[] faults =
        [
            .. Faults(reports),
            .. weighed.Where(page => (page.Bytes >= MostBytes && page.Page != Whole) || page.Requests > MostRequests).Select(page => $"{page.Page}: {page.Bytes} bytes in {page.Requests} requests"),
            .. await LinkWalk.Faults(reports, server.Address),
        ];
        faults.ShouldBeEmpty();
    }

    private Task<PageReport[]> Visit(string site, string[] pages, BrowserNewPageOptions screen)
        => Tabs.Each(pages, () => WatchedPage.Open(browser, screen, site), (tab, page) => tab.Visit(site, page), tab => tab.Close());

    private static IEnumerable<string> Faults(PageReport[] reports)
        => reports.SelectMany(report => report.Faults.Concat(report.Shift < MostShift ? [] : [$"shifts by {report.Shift}: {string.Join(", ", report.Shifted.Distinct(StringComparer.Ordinal))}"]).Select(fault => $"{report.Page}: {fault}"));
}
