using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Tests;

namespace Dossier.Browser.Tests.Sites;

/// <summary>What a reader takes away by a button.</summary>
public sealed class CopyReferenceTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private const string Server = "http://127.0.0.1";

    [BrowserFact]
    public async Task The_button_beside_a_reference_copies_it_and_says_so()
    {
        var files = SiteBuilder.Build(new BuildOptions(new SiteFolders(Path.Combine(RepositoryFolder.Path, "tests", "fixtures", "harbour")), WriteOutput: false));
        files.Files.ShouldNotBeEmpty(string.Join('\n', files.Diagnostics.Select(DiagnosticText.Format)));
        var made = files.Files.ToDictionary(file => file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal);

        // The clipboard is for pages of a server on this machine; those from disk may not read it back.
        var page = await browser.NewPage();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.RouteAsync(Server + "/**", route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath[1..];
            return route.FulfillAsync(new() { BodyBytes = made[path], ContentType = Path.GetExtension(path) switch { ".html" => "text/html", ".css" => "text/css", ".js" => "text/javascript", _ => "image/svg+xml" } });
        });
        await page.GotoAsync(Server + "/articles/courier.html");
        await page.Locator("[data-copy=sec-reference]").ClickAsync();

        await page.WaitForFunctionAsync("() => document.querySelector('[role=status]').textContent === 'Copied'");
        (await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"))
            .ShouldBe("Sunniva Halt, Per Olaf Wick. “Closed ‘for a week’: How Quillhaven Lost Its Ferry”. The Estuary Courier, 15 February 2019. https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Accessed 1 March 2019.");
        await page.CloseAsync();
    }
}
