using System.Net;
using Dossier.Browser.Tests.Sites;

namespace Dossier.Browser.Tests.Serving;

/// <summary>That the server does what hosts do, so that pages are tested under what they meet.</summary>
public sealed class SiteServerTests
{
    private readonly FixtureSite site = Dossiers.Named("harbour");

    private const string Root = "/any/sub/path/";

    [Theory]
    [InlineData("", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("index.html", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("articles/", HttpStatusCode.OK, "text/html; charset=utf-8")]
    [InlineData("articles", HttpStatusCode.MovedPermanently, null)]
    [InlineData("assets/site.css", HttpStatusCode.OK, "text/css; charset=utf-8")]
    [InlineData("assets/site.js", HttpStatusCode.OK, "text/javascript; charset=utf-8")]
    [InlineData("assets/icon.svg", HttpStatusCode.OK, "image/svg+xml")]
    [InlineData("data/facts.json", HttpStatusCode.OK, "application/json")]
    [InlineData("data/facts.csv", HttpStatusCode.OK, "text/csv; charset=utf-8")]
    [InlineData("no-such-page.html", HttpStatusCode.NotFound, "text/html; charset=utf-8")]
    [InlineData("../index.html", HttpStatusCode.NotFound, null)]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", HttpStatusCode.NotFound, null)]
    public async Task Answers_as_a_host_does(string path, HttpStatusCode status, string? type)
    {
        await using var server = await SiteServer.Start(site.Folder, Root);
        using var client = Client();

        using var answer = await client.GetAsync(server.Address + path);

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType?.ToString().ShouldBe(type);
    }

    [Fact]
    public async Task Sends_the_headers_that_the_site_asks_for_and_answers_nothing_outside_of_its_path()
    {
        await using var server = await SiteServer.Start(site.Folder, Root);
        using var client = Client();
        using var page = await client.GetAsync(server.Address + "topics/index.html");
        using var asset = await client.GetAsync(server.Address + "assets/site.css");
        using var outside = await client.GetAsync(server.Address.Replace(Root, "/", StringComparison.Ordinal) + "index.html");

        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'; ");
        page.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        page.Headers.CacheControl.ShouldBeNull();
        asset.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromMinutes(10));
        outside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        outside.Headers.Contains("Content-Security-Policy").ShouldBeFalse();
    }

    private static HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
}
