using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Text;
using Microsoft.Playwright;

namespace Dossier.Browser.Tests.Articles;

/// <summary>A browser goes to the words of a passage on a publisher's page.</summary>
public sealed class TextFragmentTests(BrowserSession browser, ArticleServer server) : IClassFixture<BrowserSession>, IClassFixture<ArticleServer>
{
    private const string LongPassage =
        "On the night of the great storm the keeper climbed the hundred and eleven steps with a can of oil in either hand, and when he came to the top he found that the wind had taken two panes of the eastern side, "
        + "so that the flame lay flat on its wick like grass in a stream; he held his coat before the gap until the morning, changing hands whenever the cold became too much for one of them";

    /// <summary>Milliseconds in which a busy machine has surely scrolled a page that is loaded.</summary>
    private const int Patience = 10_000;

    /// <summary>The paragraphs to whose passages links are followed: one with signs that HTML and YAML escape, one with quotation marks, two ranges, another script.</summary>
    private static readonly string[] Linked = ["signs", "short-quote", "block", "hebrew"];

    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Passages and the paragraph in which each begins.</summary>
    public static TheoryData<string, string> Passages { get; } = new()
    {
        { "a mason from the village set it with lead", "plain" },
        { "A MASON from the\u00A0village set it with lead.", "plain" },
        { "The keeper said that the lamp was too far gone", "same-beginning" },
        { "They told us all that 'a light is a light' and then they went home", "quotes" },
        { "who wasn't amused by the council's engineers", "quotes" },
        { "“It's the lighthouse's.”", "short-quote" },
        { "A well-known firm", "signs" },
        { "Dunmore & Vale, had asked for 12,400 crowns: half of it (50 %) in advance & in coin", "signs" },
        { "Its old fog horn, built by a blind clockmaker, could be heard", "inline" },
        { "left the harbour at dawn -- nobody on the quay remembers who was at the helm - and never reached the rock", "dash" },
        { "dawn — nobody", "dash" },
        { "found the stairs rotten from the ground up … left before the tide could turn", "gap" },
        { "found the stairs rotten [...] and left before the tide", "gap" },
        { "found … rotten from the ground up", "gap" },
        { "The chairman [of the harbour] said that he would rather pay for a bell", "bracket" },
        { "[T]he chairman of the board said that he would rather pay[s]", "bracket" },
        { "the mate lit a barrel on the roof.\n\nBy morning three boats had found their way home", "block" },
        { "the mate lit a barrel on the roof … three boats had found their way home", "block" },
        { LongPassage, "long" },
        { "夜明けまで灯りを守り続けた", "japanese" },
        { "灯台守は夜明けまで灯りを守り続けた。……今でもその話をする。", "japanese" },
        { "אמר כי האור \"לא כבה\" אפילו ללילה אחד", "hebrew" },
        { "إن المصباح لم ينطفئ", "arabic" },
        { "दीपक एक रात भी नहीं बुझा", "hindi" },
        { "paint a 🚢 on the door", "emoji" },
        { "came from the Cafe\u0301 Zoe\u0308", "accents" },
    };

    [Theory]
    [MemberData(nameof(Passages))]
    public async Task Finds_the_passage_on_the_page(string passage, string paragraph)
        => (await SeenAt(TextFragment.Href(server.NextAddress, passage), Patience)).ShouldContain(paragraph);

    [Theory]
    [InlineData("a mason from the village set it with gold")]
    [InlineData("ason from the village set it with lead")]
    [InlineData("Nobody had asked him … a mason from the town")]
    public async Task Stays_at_the_top_for_words_that_are_not_there(string passage)
        => (await SeenAt(TextFragment.Href(server.NextAddress, passage))).ShouldBe([]);

    [Fact]
    public async Task Refuses_what_the_three_traps_would_make_of_it()
    {
        (await SeenAt(WellKnown(), Patience)).ShouldBe(["signs"]);

        (await SeenAt(server.NextAddress + "#:~:text=" + Uri.EscapeDataString("A well-known firm"))).ShouldBe([]);
        (await SeenAt(new Uri(WellKnown()).AbsoluteUri)).ShouldBe([]);
        (await SeenAt(WellKnown().Replace("~", "%7E", StringComparison.Ordinal))).ShouldBe([]);

        string WellKnown() => TextFragment.Href(server.NextAddress, "A well-known firm");
    }

    [Fact]
    public async Task A_link_on_a_page_of_the_dossier_leads_there()
    {
        var folder = Directory.CreateTempSubdirectory("dossier-browser-").FullName;
        try
        {
            Write(folder);
            var built = SiteBuilder.Build(new BuildOptions(new SiteFolders(folder)));
            built.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(DiagnosticText.Format).ShouldBeEmpty();

            foreach (var (index, row) in Passages.Index().Where(passage => Linked.Contains((string)passage.Item[1])))
            {
                await browser.Page.GotoAsync(new Uri(Path.Combine(folder, "output", "articles", "lamp.html")).AbsoluteUri);
                await browser.Page.Locator(".passage .original").Nth(index).ClickAsync();
                await browser.Page.WaitForURLAsync(server.Address + "**");

                (await Seen(Patience)).ShouldContain((string)row[1], (string)row[0]);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The dossier that cites the page with each of the passages, in their order.</summary>
    private void Write(string folder)
    {
        var article = new StringBuilder($"---\ntitle: The lamp\nurl: {server.Address}\nrights: excerpt\nstatements:\n");
        foreach (var (index, row) in Passages.Index())
        {
            article.Append($"  - id: s{index}\n    by: article\n    mode: paraphrase\n    passage: {JsonSerializer.Serialize((string)row[0], Quoting)}\n");
        }

        Directory.CreateDirectory(Path.Combine(folder, "input", "articles"));
        File.WriteAllText(Path.Combine(folder, "input", "settings.yml"), "title: Lamp\nquotation:\n  passage-words: 200\n");
        File.WriteAllText(Path.Combine(folder, "input", "articles", "lamp.md"), article.Append("---\n").ToString());
    }

    private async Task<string[]> SeenAt(string href, int patience = 500)
    {
        await browser.Page.GotoAsync(href);
        return await Seen(patience);
    }

    /// <summary>The paragraphs in sight once the page has been scrolled; none if it has not been in some milliseconds.</summary>
    private Task<string[]> Seen(int patience) => browser.Page.EvaluateAsync<string[]>("""
        async patience => {
          for (const end = performance.now() + patience; scrollY === 0 && performance.now() < end;) {
            await new Promise(resolve => setTimeout(resolve, 10));
          }
          const isSeen = box => box.top < innerHeight && box.bottom > 0;
          return scrollY === 0 ? [] : [...document.querySelectorAll("p")].filter(p => isSeen(p.getBoundingClientRect())).map(p => p.id);
        }
        """, patience);
}
