using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Walking;

/// <summary>Works through the pages of a site in several tabs at once.</summary>
public static class Tabs
{
    /// <summary>More than a machine with two cores keeps busy, since a page also waits.</summary>
    private const int Count = 3;

    /// <summary>The same with tabs that are nothing but a page in the browser.</summary>
    public static Task<TResult[]> Each<TResult>(IReadOnlyList<string> pages, Func<Task<IPage>> open, Func<IPage, string, Task<TResult>> work)
        => Each(pages, open, work, tab => tab.CloseAsync());

    /// <param name="open">Opens a tab, which then works through its share of the pages.</param>
    /// <param name="work">Does one page in a tab.</param>
    /// <param name="close">Closes a tab when no page is left, since a browser with hundreds of them is slow.</param>
    /// <returns>What the work gave for each page, in the order of the pages.</returns>
    public static async Task<TResult[]> Each<TTab, TResult>(IReadOnlyList<string> pages, Func<Task<TTab>> open, Func<TTab, string, Task<TResult>> work, Func<TTab, Task> close)
    {
        var results = new TResult[pages.Count];
        var left = new ConcurrentQueue<int>(Enumerable.Range(0, pages.Count));
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Count, pages.Count)).Select(async _ =>
        {
            var tab = await open();
            while (left.TryDequeue(out var index))
            {
                results[index] = await work(tab, pages[index]);
            }

            await close(tab);
        }));
        return results;
    }
}
