using Dossier.Core.Probing;
using Microsoft.AspNetCore.Http;

namespace Dossier.Tests.Probing;

/// <summary>What is said of an address, by what its server answers.</summary>
public sealed class AddressProberTests
{
    [Fact]
    public async Task An_address_that_answers_is_fine_and_asked_once_for_its_headers_alone()
    {
        await using var web = new FictionalWeb();

        (await web.Ask("http://courier.example/page?a=1&b=2#:~:text=ferry")).ShouldBe(new Answer(Outcome.Fine));

        web.Requests.Select(request => (request.Method, request.Address)).ShouldBe([("HEAD", "http://courier.example/page?a=1&b=2")]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(501)]
    public async Task What_refuses_HEAD_is_asked_with_GET(int toHead)
    {
        await using var web = new FictionalWeb(context =>
        {
            context.Response.StatusCode = context.Request.Method == "HEAD" ? toHead : 200;
            return Task.CompletedTask;
        });

        (await web.Ask("http://courier.example/page")).Outcome.ShouldBe(Outcome.Fine);

        web.Requests.Select(request => request.Method).ShouldBe(["HEAD", "GET"]);
    }

    [Theory]
    [InlineData(200, Outcome.Fine, "")]
    [InlineData(204, Outcome.Fine, "")]
    [InlineData(401, Outcome.Guarded, "answers 401 (a password is needed)")]
    [InlineData(403, Outcome.Guarded, "answers 403 (forbidden)")]
    [InlineData(404, Outcome.Dead, "answers 404 (not found)")]
    [InlineData(410, Outcome.Dead, "answers 410 (gone)")]
    [InlineData(418, Outcome.Failing, "answers 418")]
    [InlineData(429, Outcome.Later, "answers 429 (too many requests)")]
    [InlineData(451, Outcome.Failing, "answers 451 (blocked for legal reasons)")]
    [InlineData(500, Outcome.Failing, "answers 500 (internal server error)")]
    [InlineData(503, Outcome.Later, "answers 503 (not available now)")]
    [InlineData(999, Outcome.Failing, "answers 999")]
    public async Task A_status_says_what_became_of_the_address(int status, Outcome outcome, string words)
    {
        await using var web = new FictionalWeb(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        (await web.Ask("http://courier.example/page")).ShouldBe(new Answer(outcome, words));
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_dead_where_another_answers()
    {
        await using var web = new FictionalWeb();

        var result = await FictionalWeb.Probe(web.Options, "http://no-such-host.example/page", "http://courier.example/page");

        result.IsAway.ShouldBeFalse();
        result.Answers["http://no-such-host.example/page"].ShouldBe(new Answer(Outcome.Dead, "has a host, `no-such-host.example`, that does not exist") { HasContact = false });
        result.Answers["http://courier.example/page"].Outcome.ShouldBe(Outcome.Fine);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_no_host_exists_a_known_name_tells_whether_there_is_a_network(bool isThere)
    {
        await using var web = new FictionalWeb();
        var looked = new List<string>();
        var options = web.Options with
        {
            Resolve = (host, stop) =>
            {
                looked.Add(host.Host);
                return host.Host == AddressProber.KnownHost && isThere ? web.LookUp(host, stop) : web.LookUp(new System.Net.DnsEndPoint("no-" + host.Host, host.Port), stop);
            },
        };

        var result = await FictionalWeb.Probe(options, "http://courier.example/page");

        result.IsAway.ShouldBe(!isThere);
        looked.ShouldBe(["courier.example", AddressProber.KnownHost]);
        web.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_certificate_of_another_name_is_no_answer()
    {
        await using var web = new FictionalWeb();

        (await web.Ask("https://courier.example/page")).ShouldBe(new Answer(Outcome.Failing, "makes no secure connection: its certificate may be out of date, or made out to another name"));

        web.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_in_any_script_is_asked_by_its_name_in_ASCII()
    {
        await using var web = new FictionalWeb();

        (await web.Ask("http://fährhafen.example/straße?q=ö")).Outcome.ShouldBe(Outcome.Fine);

        web.Requests.ShouldHaveSingleItem().Address.ShouldBe("http://xn--fhrhafen-0za.example/stra%C3%9Fe?q=%C3%B6");
    }

    [Fact]
    public async Task No_cookies_and_no_credentials_are_sent_and_the_agent_says_who_it_is()
    {
        await using var web = new FictionalWeb(context =>
        {
            context.Response.Headers.SetCookie = "session=1; Path=/";
            if (context.Request.Path == "/page")
            {
                context.Response.Redirect("http://jo:secret@courier.example/next");
            }

            return Task.CompletedTask;
        });

        (await web.Ask("http://ada:secret@courier.example/page", web.Options with { Dossier = new Uri("https://ada:secret@fähre.example/dossier/") })).Outcome.ShouldBe(Outcome.Fine);

        web.Requests.Count.ShouldBe(2);
        foreach (var request in web.Requests)
        {
            request.Headers.Keys.Order(StringComparer.Ordinal).ShouldBe(["Accept", "Host", "User-Agent"]);
            request.Headers["User-Agent"].ShouldMatch(@"\ADossier/[0-9.]+ \(link check; \+https://xn--fhre-loa\.example/dossier/\)\z");
        }
    }

    [Theory]
    [InlineData("http://" + "a-label-of-more-than-the-sixty-three-letters-that-a-label-may-have-at-most" + ".example/")]
    [InlineData("http://a_b.example/")]
    [InlineData("http://-.example/")]
    [InlineData("http://xn--.example/")]
    [InlineData("http://xn--a.example/")]
    [InlineData("http://☃.example/☃?☃")]
    [InlineData("http://1.2.3/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::ffff:127.0.0.1]:1/")]
    [InlineData("http://courier.example:0/")]
    [InlineData("http://courier.example/%00%ff%zz")]
    [InlineData("http://courier.example/a b\\c")]
    public async Task An_odd_address_has_an_answer(string address)
    {
        await using var web = new FictionalWeb();

        var asked = AddressFinder.Asked(new Uri(address));
        if (asked is not null)
        {
            (await AddressProber.Probe([asked], web.Options, CancellationToken.None)).Answers.Count.ShouldBe(1);
        }
    }
}
