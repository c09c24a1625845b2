using System.Net;
using Dossier.Core.Probing;

namespace Dossier.Tests.Probing;

/// <summary>That a dossier can't make the machine that checks it ask what only that machine can reach.</summary>
public sealed class LocalNetworksTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.255.0.9")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("198.19.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("64:ff9b:1::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:0:1::")]
    [InlineData("fc00::1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1")]
    [InlineData("ff02::1")]
    public void Has_what_is_not_public(string address) => LocalNetworks.Has(IPAddress.Parse(address)).ShouldBeTrue();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.1")]
    [InlineData("223.255.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("64:ff9b::101:101")]
    [InlineData("2002:101:101::")]
    [InlineData("2606:4700::1111")]
    public void Has_not_what_is_public(string address) => LocalNetworks.Has(IPAddress.Parse(address)).ShouldBeFalse();

    [Theory]
    [InlineData("http://127.0.0.1:{port}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{port}/")]
    [InlineData("http://0x7f000001:{port}/")]
    [InlineData("http://2130706433:{port}/")]
    [InlineData("http://localhost:{port}/")]
    [InlineData("http://courier.example/")]
    public async Task They_are_not_asked(string address)
    {
        await using var web = new FictionalWeb();
        var port = new Uri(web.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);

        (await web.Ask(address.Replace("{port}", port, StringComparison.Ordinal), web.Options with { IncludeLocal = false })).Outcome.ShouldBe(Outcome.Local);

        web.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_redirect_does_not_lead_there_either()
    {
        await using var web = new FictionalWeb(context =>
        {
            context.Response.Redirect("http://secrets.example/latest/meta-data", permanent: true);
            return Task.CompletedTask;
        });

        // The first name is looked up as if it stood for a public address, though the connection goes to the test's own server through a proxy of that name.
        var options = web.Options with { IncludeLocal = false, Proxy = new OneHostProxy(new Uri(web.Address), "courier.example") };
        var answer = await web.Ask("http://courier.example/page", options);

        answer.ShouldBe(new Answer(Outcome.Failing, "leads to `http://secrets.example/latest/meta-data`, an address of this machine or of a local network"));
        web.Requests.Select(request => request.Address).ShouldBe(["http://courier.example/page"]);
    }

    [Fact]
    public async Task A_proxy_is_not_asked_for_them()
    {
        await using var web = new FictionalWeb();

        (await web.Ask("http://169.254.169.254/latest/meta-data", web.Options with { IncludeLocal = false, Proxy = new OneHostProxy(new Uri(web.Address), "169.254.169.254") })).Outcome.ShouldBe(Outcome.Local);

        web.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_proxy_may_stand_in_a_local_network()
    {
        await using var web = new FictionalWeb();

        (await web.Ask("http://courier.example/page", web.Options with { IncludeLocal = false, Proxy = new OneHostProxy(new Uri(web.Address), "courier.example") })).Outcome.ShouldBe(Outcome.Fine);

        web.Requests.ShouldHaveSingleItem().Address.ShouldBe("http://courier.example/page");
    }

    /// <summary>A proxy for one host; all others are asked directly.</summary>
    private sealed class OneHostProxy(Uri proxy, string host) : IWebProxy
    {
        public ICredentials? Credentials { get; set; }

        public Uri? GetProxy(Uri destination) => proxy;

        public bool IsBypassed(Uri destination) => destination.Host != host;
    }
}
