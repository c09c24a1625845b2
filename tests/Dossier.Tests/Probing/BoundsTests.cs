using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Dossier.Core.Probing;
using Microsoft.AspNetCore.Http;

namespace Dossier.Tests.Probing;

/// <summary>That no server can make the check wait, read or hurry more than its bounds say.</summary>
public sealed class BoundsTests
{
    private const string Head = "HTTP/1.1 200 OK\r\n";

    [Fact]
    public async Task An_endless_body_is_not_read()
    {
        await using var host = new RudeHost((stream, first, stop) => first.StartsWith("HEAD", StringComparison.Ordinal)
            ? stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 405 No\r\nContent-Length: 0\r\n\r\n"), stop).AsTask()
            : RudeHost.Endlessly(stream, Head + "\r\n", new string('a', 4096), stop));

        (await host.Ask()).Outcome.ShouldBe(Outcome.Fine);
    }

    [Fact]
    public async Task Endless_headers_are_read_up_to_a_limit()
    {
        await using var host = new RudeHost((stream, _, stop) => RudeHost.Endlessly(stream, Head, $"X-Padding: {new string('a', 1000)}\r\n", stop));

        (await host.Ask()).ShouldBe(new Answer(Outcome.Failing, "sends headers of more than 64 KiB"));
    }

    [Fact]
    public async Task A_header_without_an_end_is_read_up_to_a_limit()
    {
        await using var host = new RudeHost((stream, _, stop) => RudeHost.Endlessly(stream, Head + "X-Padding: ", new string('a', 1000), stop));

        (await host.Ask()).ShouldBe(new Answer(Outcome.Failing, "sends headers of more than 64 KiB"));
    }

    [Fact]
    public async Task Answers_before_the_answer_are_waited_for_no_longer_than_for_an_answer()
    {
        await using var host = new RudeHost((stream, _, stop) => RudeHost.Endlessly(stream, "", "HTTP/1.1 103 Early Hints\r\n\r\n", stop));

        (await host.Ask(host.Options with { RequestTime = TimeSpan.FromSeconds(1) })).Outcome.ShouldBe(Outcome.Failing);
    }

    [Fact]
    public async Task A_connection_that_is_closed_is_no_answer_and_tried_with_GET_too()
    {
        await using var host = new RudeHost((_, _, _) => Task.CompletedTask);

        (await host.Ask()).ShouldBe(new Answer(Outcome.Failing, "closes the connection without an answer"));

        host.Connections.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task What_is_no_HTTP_is_no_answer()
    {
        await using var host = new RudeHost((stream, _, stop) => stream.WriteAsync(Encoding.ASCII.GetBytes("220 mail.example ESMTP\r\n"), stop).AsTask());

        (await host.Ask()).ShouldBe(new Answer(Outcome.Failing, "does not answer as a web server does"));
    }

    [Fact]
    public async Task A_host_that_says_nothing_is_not_waited_for()
    {
        await using var host = new RudeHost((_, _, stop) => Task.Delay(Timeout.Infinite, stop));

        (await host.Ask(host.Options with { RequestTime = TimeSpan.FromSeconds(0.5) })).ShouldBe(new Answer(Outcome.Failing, "does not answer within 0.5 seconds") { HasContact = false });
    }

    [Fact]
    public async Task A_host_that_is_silent_twice_is_left_alone()
    {
        await using var host = new RudeHost((_, _, stop) => Task.Delay(Timeout.Infinite, stop));

        var result = await FictionalWeb.Probe(host.Options with { RequestTime = TimeSpan.FromSeconds(0.5) }, "http://rude.example/1", "http://rude.example/2", "http://rude.example/3", "http://rude.example/4");

        result.Answers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Words).ShouldBe(
            ["does not answer within 0.5 seconds", "does not answer within 0.5 seconds", "was not asked for, since its host had given no answer twice", "was not asked for, since its host had given no answer twice"]);
        host.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_looked_up_once()
    {
        await using var web = new FictionalWeb();
        var looked = 0;
        var options = web.Options with { Resolve = (host, stop) => { looked += host.Host == AddressProber.KnownHost ? 0 : 1; return web.LookUp(host, stop); } };

        var result = await FictionalWeb.Probe(options, "http://no-such-host.example/1", "http://no-such-host.example/2");

        result.Answers.Values.ShouldAllBe(answer => answer.Outcome == Outcome.Dead);
        looked.ShouldBe(1);
    }

    [Fact]
    public async Task A_port_on_which_nobody_listens_refuses()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var place = (IPEndPoint)free.LocalEndpoint;
        free.Stop();

        var result = await FictionalWeb.Probe(new ProbeOptions(TimeProvider.System) { IncludeLocal = true, Resolve = (_, _) => Task.FromResult<IPEndPoint[]>([place]) }, "http://courier.example/page");

        result.IsAway.ShouldBeFalse();
        result.Answers.Values.ShouldBe([new Answer(Outcome.Failing, "refuses the connection")]);
    }

    [Fact]
    public async Task A_host_of_several_addresses_is_tried_at_the_next_one()
    {
        await using var web = new FictionalWeb();
        var options = web.Options with { Resolve = async (host, stop) => [new IPEndPoint(IPAddress.Loopback, 1), .. await web.LookUp(host, stop)] };

        (await web.Ask("http://courier.example/page", options)).Outcome.ShouldBe(Outcome.Fine);
    }

    [Fact]
    public async Task When_the_time_is_up_what_is_left_was_not_asked()
    {
        await using var web = new FictionalWeb(context => context.Request.Path == "/slow" ? Task.Delay(Timeout.Infinite, context.RequestAborted) : Task.CompletedTask);

        var result = await FictionalWeb.Probe(web.Options with { TotalTime = TimeSpan.FromSeconds(2) }, "http://courier.example/a", "http://courier.example/slow", "http://courier.example/b");

        result.Answers.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Outcome).ShouldBe([Outcome.Fine, Outcome.NotAsked, Outcome.NotAsked]);
    }

    [Fact]
    public async Task A_host_is_asked_for_one_address_at_a_time_and_only_so_many_hosts_at_once()
    {
        var now = new ConcurrentDictionary<string, int>();
        var (most, mostOfOne, all) = (0, 0, 0);
        var counting = new Lock();
        await using var web = new FictionalWeb(async context =>
        {
            var host = context.Request.Host.Host;
            lock (counting)
            {
                most = Math.Max(most, ++all);
                mostOfOne = Math.Max(mostOfOne, now[host] = now.GetValueOrDefault(host) + 1);
            }

            await Task.Delay(20);
            lock (counting)
            {
                all--;
                now[host]--;
            }

            // All lead to one host besides.
            if (host != "shared.example")
            {
                context.Response.Redirect("http://shared.example/page");
            }
        });

        await FictionalWeb.Probe(web.Options with { HostsAtOnce = 3 }, [.. Enumerable.Range(0, 24).Select(number => $"http://host-{number % 6}.example/{number}")]);

        web.Requests.Count.ShouldBe(48);
        mostOfOne.ShouldBe(1);
        most.ShouldBeInRange(2, 3);
    }

    [Fact]
    public async Task Between_two_requests_to_a_host_there_is_a_rest_and_none_between_hosts()
    {
        var rests = new ConcurrentQueue<TimeSpan>();
        await using var web = new FictionalWeb();
        var options = web.Options with { Pause = TimeSpan.FromHours(1), Wait = Note(rests) };

        await FictionalWeb.Probe(options, "http://courier.example/a", "http://courier.example/b", "http://trust.example/a");
        rests.ShouldHaveSingleItem().ShouldBeInRange(TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));

        (await FictionalWeb.Probe(options with { Wait = null, TotalTime = TimeSpan.FromSeconds(2) }, "http://courier.example/a", "http://courier.example/b")).Answers["http://courier.example/b"].Outcome.ShouldBe(Outcome.NotAsked);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_short_wait_is_granted(int status)
    {
        var waits = new ConcurrentQueue<TimeSpan>();
        var times = 0;
        await using var web = new FictionalWeb(context => Busy(context, times++ == 0 ? status : 200, "20"));

        (await web.Ask("http://courier.example/page", web.Options with { Wait = Note(waits) })).Outcome.ShouldBe(Outcome.Fine);

        waits.ShouldBe([TimeSpan.FromSeconds(20)]);
    }

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:57 GMT", 20)]
    [InlineData("Sun, 06 Nov 1994 08:49:17 GMT", 0)]
    public async Task A_wait_may_be_given_as_a_date(string date, int seconds)
    {
        var waits = new ConcurrentQueue<TimeSpan>();
        var times = 0;
        await using var web = new FictionalWeb(context => Busy(context, times++ == 0 ? 503 : 200, date));
        var clock = new StoppedClock(new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero));

        (await web.Ask("http://courier.example/page", web.Options with { Wait = Note(waits) } with { Time = clock })).Outcome.ShouldBe(Outcome.Fine);

        waits.ShouldBe([TimeSpan.FromSeconds(seconds)]);
    }

    [Fact]
    public async Task A_long_wait_is_not_waited_for_and_the_host_left_alone()
    {
        await using var web = new FictionalWeb(context => Busy(context, 503, "3600"));

        var result = await FictionalWeb.Probe(web.Options, "http://courier.example/a", "http://courier.example/b");

        result.Answers.Values.ShouldAllBe(answer => answer == new Answer(Outcome.Later, "answers 503 (not available now) and asks to come again in 3600 seconds"));
        web.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_host_that_wants_a_short_wait_each_time_is_left_alone_in_the_end()
    {
        await using var web = new FictionalWeb(context => Busy(context, 429, "1"));

        (await web.Ask("http://courier.example/page")).Outcome.ShouldBe(Outcome.Later);

        web.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public async Task A_wait_that_makes_no_sense_is_none(string retryAfter)
    {
        await using var web = new FictionalWeb(context => Busy(context, 429, retryAfter));

        (await web.Ask("http://courier.example/page")).ShouldBe(new Answer(Outcome.Later, "answers 429 (too many requests)"));
    }

    private static Func<TimeSpan, CancellationToken, Task> Note(ConcurrentQueue<TimeSpan> waits) => (wait, _) =>
    {
        waits.Enqueue(wait);
        return Task.CompletedTask;
    };

    private static Task Busy(HttpContext context, int status, string retryAfter)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.CompletedTask;
    }

    /// <summary>A clock that shows one moment; what is timed by it runs as ever.</summary>
    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
