using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Sites;

/// <summary>Notes beside the text on wide screens, at the end of the section on narrow ones and on paper.</summary>
public sealed class SideNoteTests(BrowserSession browser) : IClassFixture<BrowserSession>
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Path = "pages/method/reading-the-log.html";

    /// <summary>Whatever overlaps: two notes, or a note and a block of the text.</summary>
    private const string Overlaps = """
        () => {
          const boxes = [...document.querySelectorAll(".side-note, .noted-text > *, .band-title")].map((element) => ({ text: element.textContent.trim().slice(0, 40), box: element.getBoundingClientRect() }));
          return boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1).map((b) => `${a.text} / ${b.text}`));
        }
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(800)]
    [InlineData(1600)]
    public async Task On_a_wide_screen_each_note_stands_beside_its_piece_of_the_text_and_none_on_another(int width)
    {
        var page = await Open(width);

        (await page.EvaluateAsync<string[]>(Overlaps)).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".noted")].flatMap((section) => {
              const texts = [...section.querySelectorAll(".noted-text")];
              return [...section.querySelectorAll(".notes-beside")].filter((group, at) => {
                const [note, text] = [group.getBoundingClientRect(), texts[at].getBoundingClientRect()];
                return note.right > text.left || Math.abs(note.top - text.top) > 1;
              }).map((group) => group.textContent);
            })
            """)).ShouldBeEmpty();
        await page.CloseAsync();
    }

    [Theory]
    [InlineData(390, Media.Screen)]
    [InlineData(320, Media.Screen)]
    [InlineData(1280, Media.Print)]
    public async Task On_a_narrow_screen_and_on_paper_the_notes_stand_below_their_section(int width, Media media)
    {
        var page = await Open(width);
        await page.EmulateMediaAsync(new() { Media = media });

        (await page.EvaluateAsync<string[]>(Overlaps)).ShouldBeEmpty();
        (await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".noted")].flatMap((section) => {
              const end = Math.max(...[...section.querySelectorAll(".noted-text")].map((text) => text.getBoundingClientRect().bottom));
              return [...section.querySelectorAll(".side-note")].filter((note) => note.getBoundingClientRect().top < end).map((note) => note.textContent);
            })
            """)).ShouldBeEmpty();
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_mark_leads_to_its_note_and_the_note_back()
    {
        var page = await Open(390);

        await page.GetByRole(AriaRole.Main).Locator("[role=doc-noteref]").Nth(1).ClickAsync();
        page.Url.ShouldEndWith("#note-pages-method-reading-the-log-2");
        (await page.Locator(":target").TextContentAsync())!.ShouldContain("the strait was frozen");
        await page.Locator(":target [role=doc-backlink]").ClickAsync();

        page.Url.ShouldEndWith("#note-pages-method-reading-the-log-2-mark");
        await page.CloseAsync();
    }

    private async Task<IPage> Open(int width)
    {
        var page = await browser.NewPage(width);
        await page.GotoAsync(site.Address(Path));
        return page;
    }
}
