using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Walking;

/// <summary>A page in the browser in which one address after another is opened, and what goes wrong meanwhile.</summary>
public sealed class WatchedPage
{
    /// <summary>Runs before anything on a page, so that it sees all of it.</summary>
    private const string Observers = """
        window.violations = [];
        document.addEventListener("securitypolicyviolation", (event) => violations.push(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
        window.shift = 0;
        window.shifted = [];
        window.countShifts = (entries) => {
          for (const entry of entries) {
            shift += entry.value;
            shifted.push(...entry.sources.map(({ node }) => node?.id || node?.getAttribute?.("class") || node?.nodeName || "something"));
          }
        };
        window.shifts = new PerformanceObserver((list) => countShifts(list.getEntries()));
        shifts.observe({ type: "layout-shift", buffered: true });
        """;

    private const string Look = """
        async () => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
          countShifts(shifts.takeRecords());
          const faults = [...violations];
          const fail = (isSound, fault) => { if (!isSound) faults.push(fault); };
          const all = (selector) => [...document.querySelectorAll(selector)];

          fail(document.documentElement.lang, "states no language");
          fail(document.title.trim(), "has no title");
          fail(all("main").length === 1, `${all("main").length} main parts`);
          fail(all("h1").length === 1, `${all("h1").length} headings of the first level`);
          let above = 0;
          for (const heading of all("h1, h2, h3, h4, h5, h6").filter((heading) => heading.checkVisibility())) {
            const level = Number(heading.localName[1]);
            fail(level <= above + 1, `a heading of level ${level} after one of level ${above}: ${heading.textContent.trim()}`);
            fail(heading.textContent.trim(), `an empty heading of level ${level}`);
            above = level;
          }
          const ids = all("[id]").map((element) => element.id);
          fail(new Set(ids).size === ids.length, `an id twice: ${ids.find((id, at) => ids.indexOf(id) !== at)}`);
          for (const table of all("table")) {
            fail(table.caption?.textContent.trim() || table.closest("[role=region][aria-label]"), `a table without a name: ${table.outerHTML.slice(0, 120)}`);
            fail([...table.querySelectorAll("th")].every((cell) => cell.scope), `a table's head without a scope: ${table.caption?.textContent}`);
          }
          const { scrollWidth, clientWidth } = document.documentElement;
          fail(scrollWidth <= clientWidth, `is ${scrollWidth} wide in a window of ${clientWidth}`);

          const links = all("a[href], link[href], area[href]").map((link) => link.href?.baseVal ?? link.href).concat(all("script[src], img[src], iframe[src]").map((part) => part.src));
          return { faults, ids, shift, shifted, links: [...new Set(links.map((link) => new URL(link, location).href))] };
        }
        """;

    private readonly ConcurrentQueue<string> faults = [];
    private readonly ConcurrentQueue<string> requests = [];
    private readonly IPage page;

    private WatchedPage(IPage page, string site)
    {
        this.page = page;
        page.Console += (_, message) => Note(message.Type is not ("error" or "warning"), "console: " + message.Text);
        page.PageError += (_, error) => Note(isSound: false, "script: " + error);
        page.RequestFailed += (_, request) => Note(isSound: false, $"not answered: {request.Url} {request.Failure}");
        page.Response += (_, response) => Note(response.Status is 200 or 0, $"answered {response.Status}: {response.Url}");
        page.Request += (_, request) =>
        {
            requests.Enqueue(request.Url);
            Note(request.Url.StartsWith(site, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal), "asks elsewhere: " + request.Url);
        };
    }

    /// <param name="site">The address of the site, outside of which its pages ask for nothing.</param>
    public static async Task<WatchedPage> Open(BrowserSession browser, BrowserNewPageOptions options, string site)
    {
        var opened = await browser.NewPage(options);
        await opened.AddInitScriptAsync(Observers);
        return new WatchedPage(opened, site);
    }

    public async Task<PageReport> Visit(string site, string path)
    {
        faults.Clear();
        requests.Clear();
        await page.GotoAsync(site + path);
        var seen = await page.EvaluateAsync<Seen>(Look);
        return new PageReport(path, [.. faults, .. seen.Faults]) { Links = seen.Links, Ids = seen.Ids, Shift = seen.Shift, Shifted = seen.Shifted, Requests = [.. requests] };
    }

    public Task Close() => page.CloseAsync();

    private void Note(bool isSound, string fault)
    {
        if (!isSound)
        {
            faults.Enqueue(fault);
        }
    }

    private sealed record Seen
    {
        public string[] Faults { get; init; } = [];

        public string[] Ids { get; init; } = [];

        public string[] Links { get; init; } = [];

        public double Shift { get; init; }

        public string[] Shifted { get; init; } = [];
    }
}
