using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Walking;

/// <summary>Steps from one page to another.</summary>
public static class LinkSteps
{
    /// <summary>
    /// Clicks on a link that leads to another page and waits until that page is loaded. A click alone ends before the browser has left, and who then asks for the address, or goes back, meets the page
    /// between two others.
    /// </summary>
    public static async Task Follow(this ILocator link)
    {
        var page = link.Page;
        var before = page.Url;
        await link.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(before);
        await page.WaitForLoadStateAsync();
    }
}
