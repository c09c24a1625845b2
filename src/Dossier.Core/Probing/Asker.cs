using System.Collections.Concurrent;
using System.Net;
using System.Reflection;

namespace Dossier.Core.Probing;

#pragma warning disable RS0030 // Probing is where the network is used.

/// <summary>
/// Asks a server for one address, with <c>HEAD</c>, and with <c>GET</c> where that is refused. Only headers are read. No cookies, no credentials, and nothing about the reader or the page are sent; redirects are not
/// followed here.
/// </summary>
public sealed class Asker : IDisposable
{
    private readonly ProbeOptions options;
    private readonly Connector connector;
    private readonly HttpClient client;
    private readonly ConcurrentDictionary<string, HostGate> gates = new(StringComparer.OrdinalIgnoreCase);

    public Asker(ProbeOptions options)
    {
        this.options = options;
        connector = new Connector(options);
        client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = options.Proxy is not null,
                Proxy = options.Proxy,
                ActivityHeadersPropagator = null,
                MaxResponseHeadersLength = options.HeaderKibibytes,
                MaxResponseDrainSize = 0,
                ResponseDrainTimeout = TimeSpan.Zero,
                ConnectCallback = connector.Connect,
            },
            disposeHandler: true)
        {
            Timeout = Timeout.InfiniteTimeSpan, // Each request has its own.
        };
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent(options.Dossier));
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "*/*");
    }

    /// <summary>Whether a server outside of local networks, or the way to them, has let us in.</summary>
    public bool HasMetOutside => connector.HasMetOutside;

    /// <summary>Says who asks, and for whom.</summary>
    public static string UserAgent(Uri? dossier)
    {
        var version = typeof(Asker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
        var home = dossier is null ? null : $"{dossier.Scheme}://{dossier.IdnHost}{(dossier.IsDefaultPort ? "" : FormattableString.Invariant($":{dossier.Port}"))}{dossier.AbsolutePath}";
        var isPlain = home?.All(c => c is > ' ' and <= '~' and not ('(' or ')' or '\\')) == true;
        return $"Dossier/{version} (link check{(isPlain ? "; +" + home : "")})";
    }

    /// <summary>Asks, when it is the turn of the address's host, and again where the server wants a short wait.</summary>
    public async Task<Reply> Ask(Uri address, CancellationToken stop)
    {
        if (!options.IncludeLocal && IPAddress.TryParse(address.DnsSafeHost, out var literal) && LocalNetworks.Has(literal))
        {
            return new Reply(0, Fault: new Answer(Outcome.Local) { HasContact = false }); // A proxy would be asked for it unseen.
        }

        var gate = gates.GetOrAdd(address.IdnHost, _ => new HostGate());
        await gate.Enter(stop);
        try
        {
            for (var waits = 0; ; waits++)
            {
                if (gate.Closed is { } closed)
                {
                    return new Reply(0, Fault: closed);
                }

                var reply = await HeadOrGet(address, gate, stop);
                if (!reply.IsBusy)
                {
                    gate.Count(reply);
                    return reply;
                }

                if (WaitOf(reply) is not { } wait || wait > options.LongestWait || waits == options.Waits)
                {
                    var later = Later(reply);
                    gate.Closed = reply.Status == 429 || reply.RetryAfter is not null ? later : null;
                    return new Reply(0, Fault: later);
                }

                await HostGate.Wait(wait, options, stop);
            }
        }
        finally
        {
            gate.Leave();
        }
    }

    public void Dispose()
    {
        client.Dispose();
        foreach (var gate in gates.Values)
        {
            gate.Dispose();
        }
    }

    private async Task<Reply> HeadOrGet(Uri address, HostGate gate, CancellationToken stop)
    {
        var reply = await Send(HttpMethod.Head, address, gate, stop);
        return reply.IsWorthGet ? await Send(HttpMethod.Get, address, gate, stop) : reply;
    }

    private async Task<Reply> Send(HttpMethod method, Uri address, HostGate gate, CancellationToken stop)
    {
        await gate.Rest(options, stop);
        using var time = new CancellationTokenSource(options.RequestTime, options.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        try
        {
            using var request = new HttpRequestMessage(method, address);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            return Reply.Of(response);
        }
        catch (HttpRequestException exception)
        {
            return Reply.Of(exception, address, options);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return Reply.OfTimeout(options);
        }
        catch (Exception exception) when (exception is UriFormatException or NotSupportedException or InvalidOperationException)
        {
            return new Reply(0, Fault: new Answer(Outcome.Failing, "is not an address that can be asked for") { HasContact = false });
        }
        finally
        {
            gate.Ended(options);
        }
    }

    /// <summary>How long the server wants to be left alone; <c>null</c> where it does not say.</summary>
    private TimeSpan? WaitOf(Reply reply)
    {
        var wait = reply.RetryAfter?.Delta ?? reply.RetryAfter?.Date - options.Time.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private Answer Later(Reply reply)
        => new(Outcome.Later, reply.Words + (WaitOf(reply) is { } wait ? FormattableString.Invariant($" and asks to come again in {Math.Ceiling(wait.TotalSeconds):0} seconds") : ""));
}
