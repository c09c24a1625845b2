using System.Collections.Concurrent;

namespace Dossier.Browser.Tests.Walking;

/// <summary>Works through the pages of a site in several tabs at once.</summary>
public static class Tabs
{
    /// <summary>More than a machine with two cores keeps busy, since a page also waits.</summary>
    private const int Count = 3;

    /// <param name="open">Opens a tab, which then works through its share of the pages.</param>
    /// <param name="work">Does one page in a tab.</param>
    /// <returns>What the work gave for each page, in the order of the pages.</returns>
    public static async Task<TResult[]> Each<TTab, TResult>(IReadOnlyList<string> pages, Func<Task<TTab>> open, Func<TTab, string, Task<TResult>> work)
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
        }));
        return results;
    }
}
