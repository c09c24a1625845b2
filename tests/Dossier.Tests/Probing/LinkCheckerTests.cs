using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Probing;
using Dossier.Tests.Templates;
using Microsoft.AspNetCore.Http;

namespace Dossier.Tests.Probing;

/// <summary>The check of a whole dossier: which addresses, what is said of them and where, and what is remembered.</summary>
public sealed class LinkCheckerTests : IDisposable
{
    private const string Memory = ".dossier/links.json";

    private readonly TestSite site = TestSite.Minimal().WithBareTemplates();
    private readonly Dictionary<string, int> statuses = [];
    private readonly FictionalWeb web;

    public LinkCheckerTests()
        => web = new FictionalWeb(context =>
        {
            var address = context.Request.Host.Host + context.Request.Path;
            if (address == "courier.example/moved")
            {
                context.Response.Redirect("/new", permanent: true);
            }
            else
            {
                context.Response.StatusCode = statuses.GetValueOrDefault(address, StatusCodes.Status200OK);
            }

            return Task.CompletedTask;
        });

    public void Dispose()
    {
        web.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Originals_copies_and_links_in_our_own_texts_are_tried_and_nothing_else()
    {
        site.With("input/settings.yml", "title: Test\nhost: http://dossier.example/\n")
            .With("input/index.md", "---\ntitle: Test\n---\n[Front](http://link.example/front), [ours](http://dossier.example/index.html)\n")
            .With("input/articles/a.md", Article("url: http://courier.example/a#part\narchived: http://archive.example/a", "<http://link.example/brief> and [mail](mailto:jo@link.example) and [a thing](b.md)"))
            .With("input/articles/b.md", Article("rights: full\nurl: http://courier.example/b", "The text of the source with [its link](http://source.example/) in many words."))
            .With("input/pages/p.md", "---\ntitle: P\n---\nSee[^n] ![picture](http://link.example/picture.png).\n\n[^n]: A [note](http://link.example/note).\n");

        var result = await Check();

        result.Answers.Keys.Order(StringComparer.Ordinal).ShouldBe(
        [
            "http://archive.example/a", "http://courier.example/a", "http://courier.example/b",
            "http://link.example/brief", "http://link.example/front", "http://link.example/note", "http://link.example/picture.png",
        ]);
        result.Answers.Values.ShouldAllBe(answer => answer.Outcome == Outcome.Fine);
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_fault_is_told_where_the_address_stands()
    {
        statuses["courier.example/a"] = 404;
        statuses["archive.example/b"] = 410;
        statuses["link.example/x"] = 500;
        statuses["courier.example/locked"] = 403;
        site.With("input/articles/a.md", Article("url: http://courier.example/a\naccessed: 2019-03-01", "[x](http://link.example/x)"))
            .With("input/articles/b.md", Article("url: http://courier.example/moved\narchived:\n  url: http://archive.example/b\n  on: 2019-03-02", ""))
            .With("input/articles/c.md", Article("url: http://courier.example/locked", ""));

        (await Told()).ShouldBe(
        [
            "input/articles/a.md:3:6: warning DS0801 (dead-link): the original is gone: `http://courier.example/a` answers 404 (not found)\n"
            + "look for a copy at `https://web.archive.org/web/20190301*/http://courier.example/a`, and write its address as `archived:`",
            "input/articles/a.md:6:1: warning DS0802 (unreachable-link): the page to which this links can’t be had: `http://link.example/x` answers 500 (internal server error)\n"
            + "try again later; if it stays so, mend the address, or link to a copy: `https://web.archive.org/web/*/http://link.example/x`",
            "input/articles/b.md:3:6: warning DS0803 (moved-link): the original has moved for good: `http://courier.example/moved` leads to `http://courier.example/new`\n"
            + "see whether the same stands there, and write `url: http://courier.example/new`",
            "input/articles/b.md:5:8: warning DS0801 (dead-link): the archived copy is gone: `http://archive.example/b` answers 410 (gone)\n"
            + "look for another copy at `https://web.archive.org/web/*/http://courier.example/moved`, or take `archived:` out",
        ]);
    }

    [Theory]
    [InlineData(200, "the copy in `archived:` answers, and readers find it beside the original; to lead them from each passage to its words there, write its address as `url:`")]
    [InlineData(404, "the copy in `archived:` is not to be had either: look for another at `https://web.archive.org/web/*/http://courier.example/a`")]
    [InlineData(403, "see whether the copy in `archived:` can stand in for it: whether that answers is not known")]
    public async Task What_is_said_of_a_dead_original_depends_on_its_copy(int status, string help)
    {
        statuses["courier.example/a"] = 404;
        statuses["archive.example/a"] = status;
        site.With("input/articles/a.md", Article("url: http://courier.example/a\narchived: http://archive.example/a", ""));

        (await Check()).Diagnostics.First(diagnostic => diagnostic.Span!.Value.Position.Line == 3).Help.ShouldBe(help);
    }

    [Fact]
    public async Task What_was_fine_is_not_asked_again_and_what_was_not_on_another_day()
    {
        statuses["courier.example/b"] = 404;
        statuses["courier.example/c"] = 500;
        site.With("input/articles/a.md", Article("url: http://courier.example/a", "")).With("input/articles/b.md", Article("url: http://courier.example/b", "")).With("input/articles/c.md", Article("url: http://courier.example/c", ""));

        var first = await Check();
        var asked = web.Requests.Count;
        var second = await Check();

        (first.Remembered, second.Remembered).ShouldBe((0, 2));
        second.Diagnostics.Select(DiagnosticText.Format).ShouldBe(first.Diagnostics.Select(DiagnosticText.Format));
        web.Requests.Skip(asked).Select(request => request.Address).Distinct().ShouldBe(["http://courier.example/c"]);
        (await Check(days: 1)).Remembered.ShouldBe(1);
        (await Check(isFresh: true)).Remembered.ShouldBe(0);
        File.ReadAllText(Path.Combine(site.Root, ".dossier", ".gitignore")).ShouldBe("*\n");
    }

    [Fact]
    public async Task What_is_no_longer_given_is_forgotten()
    {
        site.With("input/articles/a.md", Article("url: http://courier.example/a", ""));
        await Check();
        site.With("input/articles/a.md", Article("url: http://courier.example/b", ""));
        await Check();

        File.ReadAllText(Path.Combine(site.Root, Memory)).ShouldSatisfyAllConditions(text => text.ShouldContain("courier.example/b"), text => text.ShouldNotContain("courier.example/a"));
    }

    [Fact]
    public async Task A_damaged_memory_is_begun_anew_with_a_word()
    {
        site.With("input/articles/a.md", Article("url: http://courier.example/a", "")).With(Memory, "nonsense");

        (await Check()).Notes.ShouldBe(["`.dossier/links.json` was damaged and is begun anew"]);
        (await Check()).ShouldSatisfyAllConditions(result => result.Notes.ShouldBeEmpty(), result => result.Remembered.ShouldBe(1));
    }

    [Fact]
    public async Task A_memory_that_cannot_be_written_is_told_and_does_not_fail_the_check()
    {
        site.With("input/articles/a.md", Article("url: http://courier.example/a", "")).With(".dossier", "a file");

        var result = await Check();

        result.Notes.ShouldHaveSingleItem().ShouldStartWith("the answers are not kept for the next run, since `.dossier/links.json` can’t be written: ");
        result.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_memory_is_not_written_through_a_link()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(site.Root, "elsewhere")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(site.Root, ".dossier"), elsewhere);
        site.With("input/articles/a.md", Article("url: http://courier.example/a", ""));

        (await Check()).Notes.ShouldBe(["the answers are not kept for the next run, since `.dossier/links.json` can’t be written: it is a link to another folder"]);

        Directory.EnumerateFileSystemEntries(elsewhere).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_network_one_sentence_is_said_and_nothing_is_kept()
    {
        site.With("input/articles/a.md", Article("url: http://no-network.example/a", "[x](http://no-network.example/x)"));

        var result = await Check(bounds => bounds with { Resolve = (host, stop) => web.LookUp(new System.Net.DnsEndPoint("no-" + host.Host, host.Port), stop) });

        result.Diagnostics.Select(diagnostic => DiagnosticText.Format(diagnostic).Split('\n')[0]).ShouldBe(["input: warning DS0806 (no-network): 2 addresses could not be reached, nor the name `example.com` looked up: this machine seems to have no network, so nothing is said of them"]);
        result.Answers.ShouldBeEmpty();
        Path.Exists(Path.Combine(site.Root, ".dossier")).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_network_what_a_local_server_answers_is_told_all_the_same()
    {
        statuses["127.0.0.1/a"] = 404;
        site.With("input/articles/a.md", Article($"url: {web.Address}a", "[x](http://no-network.example/x)"));

        var result = await Check(bounds => bounds with { Resolve = (host, stop) => web.LookUp(host.Host == "127.0.0.1" ? host : new System.Net.DnsEndPoint("no-" + host.Host, host.Port), stop) });

        result.Diagnostics.Select(diagnostic => diagnostic.Rule).ShouldBe([Rules.NoNetwork, Rules.DeadLink]);
        (result.IsAway, result.Answers.Count).ShouldBe((true, 1));
    }

    private static string Article(string frontMatter, string body) => $"---\ntitle: A report\n{frontMatter}\n---\n{body}\n";

    private async Task<IReadOnlyList<string>> Told()
        => [.. (await Check()).Diagnostics.Select(diagnostic => $"{DiagnosticText.Format(diagnostic).Split('\n')[0]}\n{diagnostic.Help}")];

    private Task<LinkResult> Check(Func<ProbeOptions, ProbeOptions>? bounds = null, int days = 0, bool isFresh = false)
    {
        var built = site.Check();
        built.ErrorCount.ShouldBe(0, string.Join('\n', built.Diagnostics.Select(DiagnosticText.Format)));
        var options = (bounds ?? (same => same))(web.Options with { Time = new LaterClock(TimeSpan.FromDays(days)) });
        return LinkChecker.Check(built.Graph!, new LinkOptions(site.Folders, options, isFresh), CancellationToken.None);
    }

    /// <summary>Shows a moment at noon of a day, so that no test runs over midnight.</summary>
    private sealed class LaterClock(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2019, 3, 10, 12, 0, 0, TimeSpan.Zero) + by;
    }
}
