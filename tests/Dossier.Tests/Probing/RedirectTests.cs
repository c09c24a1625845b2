using Dossier.Core.Probing;
using Microsoft.AspNetCore.Http;

namespace Dossier.Tests.Probing;

/// <summary>Addresses that lead to others.</summary>
public sealed class RedirectTests
{
    [Fact]
    public async Task What_has_moved_for_good_is_told_with_its_new_address()
        => (await Ask(Hop("/page", 301, "https:"), Hop("/other", 308, "/new#part"), Hop("/page", 301, "/other"))).ShouldBe(new Answer(Outcome.Moved, "leads to `http://courier.example/new#part`", "http://courier.example/new#part"));

    [Fact]
    public async Task What_leads_on_for_now_is_fine()
        => (await Ask(Hop("/page", 302, "/a"), Hop("/a", 303, "/b"), Hop("/b", 307, "http://another.example/c"))).ShouldBe(new Answer(Outcome.Fine));

    [Fact]
    public async Task What_moves_for_good_and_from_there_for_now_has_moved_as_far_as_it_is_for_good()
        => (await Ask(Hop("/page", 301, "/a"), Hop("/a", 302, "/b"), Hop("/b", 301, "/c"))).LeadsTo.ShouldBe("http://courier.example/a");

    [Fact]
    public async Task What_leads_in_a_circle_fails()
        => (await Ask(Hop("/page", 301, "/a"), Hop("/a", 302, "/page"))).ShouldBe(new Answer(Outcome.Failing, "leads in a circle"));

    [Theory]
    [InlineData(10, Outcome.Fine)]
    [InlineData(11, Outcome.Failing)]
    public async Task A_chain_is_followed_up_to_a_limit(int hops, Outcome outcome)
        => (await Ask([Hop("/page", 302, "/1"), .. Enumerable.Range(1, hops - 1).Select(hop => Hop($"/{hop}", 302, $"/{hop + 1}"))])).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("ftp://courier.example/page", "leads to `ftp://courier.example/page`, which is no address of the web")]
    [InlineData("javascript:alert(1)", "leads to `javascript:alert(1)`, which is no address of the web")]
    [InlineData("file:///etc/passwd", "leads to `file:///etc/passwd`, which is no address of the web")]
    [InlineData("mailto:jo@courier.example", "leads to `mailto:jo@courier.example`, which is no address of the web")]
    [InlineData("http://", "answers 302, but not where to go on")]
    [InlineData("", "answers 302, but not where to go on")]
    [InlineData(null, "answers 302, but not where to go on")]
    public async Task What_leads_to_no_page_fails(string? location, string words)
        => (await Ask(Hop("/page", 302, location))).ShouldBe(new Answer(Outcome.Failing, words));

    [Fact]
    public async Task What_leads_to_something_dead_is_dead()
        => (await Ask(Hop("/page", 301, "/missing"))).ShouldBe(new Answer(Outcome.Dead, "leads to `http://courier.example/missing`, which answers 404 (not found)"));

    [Fact]
    public async Task What_leads_to_a_host_that_does_not_exist_is_dead()
        => (await Ask(Hop("/page", 301, "http://no-such-host.example/"))).ShouldBe(new Answer(Outcome.Dead, "leads to `http://no-such-host.example/`, which has a host, `no-such-host.example`, that does not exist") { HasContact = false });

    [Theory]
    [InlineData("/page", "/", Outcome.FrontPage)]
    [InlineData("/page", "http://another.example", Outcome.FrontPage)]
    [InlineData("/page", "/en/", Outcome.FrontPage)]
    [InlineData("/page", "/de-AT", Outcome.FrontPage)]
    [InlineData("/page", "/index.html", Outcome.FrontPage)]
    [InlineData("/page", "/?page=7", Outcome.Fine)]
    [InlineData("/page", "/pages/7", Outcome.Fine)]
    [InlineData("/?page=7", "/", Outcome.FrontPage)]
    [InlineData("/en", "/", Outcome.Fine)]
    public async Task What_leads_to_a_front_page_is_probably_gone(string from, string to, Outcome outcome)
        => (await Ask("http://courier.example" + from, Hop(from, 302, to))).Outcome.ShouldBe(outcome);

    [Fact]
    public async Task An_address_of_any_length_is_told_in_short()
    {
        var answer = await Ask(Hop("/page", 301, "/" + new string('a', 5_000)));

        answer.Outcome.ShouldBe(Outcome.Moved);
        answer.Words.Length.ShouldBeLessThan(400);
    }

    private static (string Path, int Status, string? Location) Hop(string path, int status, string? location) => (path, status, location);

    private static Task<Answer> Ask(params (string Path, int Status, string? Location)[] hops) => Ask("http://courier.example/page", hops);

    /// <summary>The last hop of a path counts; all that has none answers 200, but for <c>/missing</c>.</summary>
    private static async Task<Answer> Ask(string address, params (string Path, int Status, string? Location)[] hops)
    {
        await using var web = new FictionalWeb(context =>
        {
            var here = context.Request.Path + context.Request.QueryString.ToString();
            if (hops.LastOrDefault(hop => hop.Path == here) is { Status: > 0 } hop)
            {
                context.Response.StatusCode = hop.Status;
                if (hop.Location is not null)
                {
                    context.Response.Headers.Location = hop.Location;
                }
            }
            else if (here == "/missing")
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }

            return Task.CompletedTask;
        });
        return await web.Ask(address);
    }
}
