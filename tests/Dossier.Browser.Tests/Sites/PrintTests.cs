using Dossier.Browser.Tests.Browsers;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Printing;
using Dossier.Tests;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The pages on paper, and the PDF of the whole.</summary>
public sealed class PrintTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    /// <summary>What the margins of a sheet hold: its number, its part and the dossier's name, in several pieces.</summary>
    private const int InMargins = 6;

    private static readonly string[] Pages =
    [
        "index.html", "articles/index.html", "articles/courier.html", "articles/ferry-log.html", "topics/index.html", "topics/consent.html", "questions.html", "experts/index.html", "experts/ada-brinkwell.html",
        "terms/index.html", "terms/harbour-trust.html", "facts/index.html", "facts/repair-cost.html", "timeline.html", "sources.html", "corrections.html", "data/index.html", "pages/about.html", "print.html",
    ];

    /// <summary>A page that does not fit the sheet is shrunk as a whole, or cut at its edge.</summary>
    [Theory]
    [InlineData(658)] // A4 within the margins of the style sheet, in CSS pixels.
    [InlineData(680)] // Letter.
    public async Task No_page_is_wider_than_its_sheet_and_none_shows_what_nobody_can_use_on_paper(int width)
    {
        var page = await browser.NewPage(width, ColorScheme.Dark);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var faults = new List<string>();
        foreach (var path in Pages)
        {
            await page.GotoAsync(site.Address(path));
            faults.AddRange((await page.EvaluateAsync<string[]>("""
                () => {
                  const shown = element => element.checkVisibility({ visibilityProperty: true });
                  const faults = [...document.querySelectorAll("nav.site-nav, .breadcrumbs, .site-footer, button, select, input, .permalink")].filter(shown).map(element => `shows ${element.outerHTML.slice(0, 80)}`);
                  const { scrollWidth } = document.documentElement;
                  if (scrollWidth > innerWidth) faults.push(`is ${scrollWidth} wide on a sheet of ${innerWidth}`);
                  for (const details of document.querySelectorAll("details")) if (shown(details) && !shown(details.lastElementChild)) faults.push("keeps details closed");
                  const { backgroundColor, color } = getComputedStyle(document.body);
                  if (backgroundColor !== "rgb(255, 255, 255)" || color !== "rgb(0, 0, 0)") faults.push(`is ${color} on ${backgroundColor}`);
                  document.documentElement.dataset.theme = "dark";
                  if (getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)") faults.push("is dark where the reader chose so");
                  delete document.documentElement.dataset.theme;
                  return faults;
                }
                """)).Select(fault => $"{path}: {fault}"));
        }

        faults.ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public async Task No_sheet_is_blank(string paper)
    {
        var page = await browser.NewPage();
        var faults = new List<string>();
        foreach (var path in Pages)
        {
            await page.GotoAsync(site.Address(path));
            var sheets = new PdfFile(await page.PdfAsync(new PagePdfOptions { Format = paper, PreferCSSPageSize = true })).TextShown;
            sheets.ShouldNotBeEmpty(path);
            faults.AddRange(sheets.Index().Where(sheet => sheet.Item <= InMargins).Select(sheet => $"{path}: sheet {sheet.Index + 1} of {sheets.Count}"));
        }

        faults.ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Fact]
    public async Task The_command_makes_a_PDF_of_the_whole_dossier_with_an_outline_and_the_same_bytes_each_time()
    {
        var first = await Built();
        var pdf = new PdfFile(first);
        var outline = pdf.Outline;

        pdf.Title.ShouldBe("Print edition · The Quillhaven ferry closure");
        string[] parts = ["1 Bottom line", "2 Topics", "3 Articles", "4 Experts", "5 Who’s who and glossary", "6 Facts", "7 Timeline", "8 Sources", "9 Corrections", "10 How to read it"];
        outline.Where(parts.Contains).ShouldBe(parts);
        outline.ShouldContain(entry => entry.StartsWith("2.1 ", StringComparison.Ordinal));
        pdf.TextShown.Count.ShouldBeGreaterThan(10);
        pdf.TextShown.ShouldAllBe(shown => shown > InMargins);
        (await Built()).SequenceEqual(first).ShouldBeTrue();
    }

    private static async Task<byte[]> Built()
    {
        var output = Directory.CreateTempSubdirectory("dossier-browser-").FullName;
        try
        {
            var built = SiteBuilder.Build(new BuildOptions(new SiteFolders(Path.Combine(RepositoryFolder.Path, "tests", "fixtures", "harbour"), Output: output)) { Pdf = new PdfOptions(PdfOptions.DefaultPath) { Browser = await SharedBrowser.Executable } });
            built.Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Format)));
            return await File.ReadAllBytesAsync(Path.Combine(output, PdfOptions.DefaultPath));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
