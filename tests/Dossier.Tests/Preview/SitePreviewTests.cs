using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text.Json;
using Dossier.Core;
using Dossier.Preview;

namespace Dossier.Tests.Preview;

#pragma warning disable CA1001 // DisposeAsync disposes of the fields; xunit calls it.
public sealed class SitePreviewTests : IAsyncLifetime
#pragma warning restore CA1001
{
    private const string Topic = "input/topics/sea-wall.md";

    private readonly TestSite site = TestSite.Minimal().With(Topic, "---\ntitle: The sea wall\n---\nIt holds.\n");
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private SitePreview preview = null!;
    private IAsyncEnumerator<PreviewRound> rounds = null!;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await patience.CancelAsync();
        if (rounds is not null)
        {
            await rounds.DisposeAsync();
            await preview.DisposeAsync();
        }

        client.Dispose();
        patience.Dispose();
        site.Dispose();
    }

    [Fact]
    public async Task Serves_the_site_from_memory()
    {
        await Start();

        using var page = await client.GetAsync(preview.Address + "topics/sea-wall.html");
        using var style = await client.GetAsync(preview.Address + "assets/site.css");

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        page.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await page.Content.ReadAsStringAsync()).ShouldContain("It holds.");
        (await style.Content.ReadAsByteArrayAsync()).ShouldBe(preview.State.Files["assets/site.css"].Bytes.ToArray());
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public async Task Says_that_a_page_is_not_there_with_the_site_s_own_page()
    {
        await Start();

        using var answer = await client.GetAsync(preview.Address + "topics/no-such.html");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Page not found");
    }

    [Fact]
    public async Task Serves_under_a_path()
    {
        await Start(options => options with { VirtualDirectory = "/dossiers/harbour/" });

        (await client.GetStringAsync(preview.Address + "topics/sea-wall.html")).ShouldContain("It holds.");
        new Uri(preview.Address).AbsolutePath.ShouldBe("/dossiers/harbour/");
        using var outside = await client.GetAsync(new Uri(new Uri(preview.Address), "/topics/sea-wall.html"));
        outside.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("Host", "dossier.example")]
    [InlineData("Host", "127.0.0.1.example:5080")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Refuses_what_a_page_from_elsewhere_asks_for(string header, string value)
    {
        await Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Address + "assets/search-texts.js");
        request.Headers.TryAddWithoutValidation("Sec-Fetch-Mode", "no-cors");
        request.Headers.TryAddWithoutValidation(header, value);

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Lets_a_link_from_elsewhere_lead_to_a_page()
    {
        await Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Address);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");

        using var answer = await client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_only_read()
    {
        await Start();

        using var answer = await client.PostAsync(preview.Address, new StringContent("x"));

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("http://dossier.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Lets_no_page_from_elsewhere_listen(string? origin)
    {
        await Start();
        using var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await Should.ThrowAsync<WebSocketException>(socket.ConnectAsync(Live("index.html", "", 1), patience.Token));
    }

    [Fact]
    public async Task Takes_the_next_port_where_one_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await Start(options => options with { Port = port });

        new Uri(preview.Address).Port.ShouldBeGreaterThan(port);
    }

    [Fact]
    public async Task Builds_again_after_a_change_and_tells_the_page_that_it_has_another_text()
    {
        await Start();
        using var socket = await Listen("topics/sea-wall.html");
        (await Hear(socket)).GetProperty("reload").GetBoolean().ShouldBeFalse();

        site.With(Topic, "---\ntitle: The sea wall\n---\nIt broke.\n");
        var round = await Next();

        round.Result.ErrorCount.ShouldBe(0);
        round.Changed.ShouldBeGreaterThan(0);
        (await client.GetStringAsync(preview.Address + "topics/sea-wall.html")).ShouldContain("It broke.");
        (await Hear(socket)).GetProperty("reload").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Tells_a_page_that_stays_as_it_is_which_styles_have_changed()
    {
        await Start();
        using var socket = await Listen("topics/sea-wall.html");
        await Hear(socket);

        site.With("theme/css/99-own.css", "body { color: teal; }\n");
        await Next();

        var told = await Hear(socket);
        told.GetProperty("reload").GetBoolean().ShouldBeFalse();
        told.GetProperty("changed").EnumerateArray().Select(path => path.GetString()).ShouldContain("/assets/site.css");
    }

    [Fact]
    public async Task Shows_what_is_wrong_over_the_last_good_site_until_it_is_mended()
    {
        await Start();
        using var socket = await Listen("topics/sea-wall.html");
        await Hear(socket);

        site.With(Topic, "---\ntitle: The sea wall\n---\nSee [[nobody]].\n");
        await Next();
        var problem = (await Hear(socket)).GetProperty("problems").EnumerateArray().Single(found => found.GetProperty("severity").GetString() == "error");

        problem.GetProperty("code").GetString().ShouldBe("DS0401");
        problem.GetProperty("place").GetString().ShouldBe(Topic + ":4:5");
        problem.GetProperty("excerpt").GetProperty("text").GetString().ShouldBe("See [[nobody]].");
        problem.GetProperty("help").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("open").GetString().ShouldEndWith(Topic + ":4:5");
        (await client.GetStringAsync(preview.Address + "topics/sea-wall.html")).ShouldContain("It holds.");

        site.With(Topic, "---\ntitle: The sea wall\n---\nIt holds.\n");
        await Next();
        (await Hear(socket)).GetProperty("problems").EnumerateArray().Where(found => found.GetProperty("severity").GetString() == "error").ShouldBeEmpty();
    }

    [Fact]
    public async Task Shows_what_is_wrong_where_there_was_no_site_yet()
    {
        site.With(Topic, "---\ntitle: [\n---\n");
        await Start();

        using var answer = await client.GetAsync(preview.Address);

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("/.dossier/preview.js");
    }

    [Fact]
    public async Task Reloads_a_page_that_was_not_there_when_it_comes()
    {
        await Start();
        using var socket = await Listen("topics/pier.html");
        await Hear(socket);

        site.With("input/topics/pier.md", "---\ntitle: The pier\n---\nNew.\n");
        await Next();

        (await Hear(socket)).GetProperty("reload").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Explains_a_code()
    {
        await Start();

        (await client.GetStringAsync(new Uri(new Uri(preview.Address), "/.dossier/explain/DS0401"))).ShouldStartWith("# DS0401: unresolved-reference");
        using var unknown = await client.GetAsync(new Uri(new Uri(preview.Address), "/.dossier/explain/DS9999"));
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sends_its_script()
    {
        await Start();

        using var answer = await client.GetAsync(new Uri(new Uri(preview.Address), "/.dossier/preview.js"));

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task Start(Func<PreviewOptions, PreviewOptions>? change = null)
    {
        var options = new PreviewOptions(new BuildOptions(site.Folders)) { Port = 0 };
        preview = await SitePreview.Start(change?.Invoke(options) ?? options);
        rounds = preview.Rounds(patience.Token).GetAsyncEnumerator(patience.Token);
        await Next();
    }

    private async Task<PreviewRound> Next()
    {
        (await rounds.MoveNextAsync()).ShouldBeTrue("the preview waited for a change that came");
        return rounds.Current;
    }

    private async Task<ClientWebSocket> Listen(string path)
    {
        var page = await (await client.GetAsync(preview.Address + path)).Content.ReadAsStringAsync();
        var digest = page.Split("data-page=\"")[1].Split('"')[0];
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", new Uri(preview.Address).GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(Live(path, digest, preview.State.Number), patience.Token);
        return socket;
    }

    private Uri Live(string path, string digest, int state)
        => new UriBuilder(preview.Address) { Scheme = "ws", Path = "/.dossier/live", Query = $"path=/{path}&page={digest}&state={state}" }.Uri;

    private async Task<JsonElement> Hear(ClientWebSocket socket)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), patience.Token);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonDocument.Parse(message.ToArray()).RootElement;
    }
}
