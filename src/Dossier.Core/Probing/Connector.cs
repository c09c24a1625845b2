using System.Net;
using System.Net.Sockets;

namespace Dossier.Core.Probing;

#pragma warning disable RS0030 // Probing is where the network is used.

/// <summary>
/// Connects to hosts. What the name of a host stands for is looked at here, at the last moment and for every hop: a name that stood for a public address before, or a redirect, can't lead into
/// a local network.
/// </summary>
public sealed class Connector(ProbeOptions options)
{
    private const int LongestName = 253;

    /// <summary>Whether a server outside of local networks, or the way to them, has let us in.</summary>
    public bool HasMetOutside { get; private set; }

    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var host = context.DnsEndPoint;
        var isProxy = context.InitialRequestMessage.RequestUri is { } asked && IsProxy(host, asked);
        var places = await LookUp(host, stop);
        var allowed = isProxy || options.IncludeLocal ? places : [.. places.Where(place => !LocalNetworks.Has(place.Address))];
        if (allowed.Length == 0)
        {
            throw places.Length == 0 ? new SocketException((int)SocketError.HostNotFound) : new LocalAddressException();
        }

        for (var next = 0; ; next++)
        {
            try
            {
                var stream = await Connect(allowed[next], stop);
                HasMetOutside |= isProxy || !LocalNetworks.Has(allowed[next].Address);
                return stream;
            }
            catch (SocketException) when (next < allowed.Length - 1)
            {
                // The host has another address.
            }
            catch (Exception exception) when (isProxy && exception is SocketException)
            {
                throw new ProxyException(exception);
            }
        }
    }

    private async Task<IPEndPoint[]> LookUp(DnsEndPoint host, CancellationToken stop)
        => host.Host.Length > LongestName ? throw new SocketException((int)SocketError.HostNotFound) : await options.Resolve(host, stop);

    private bool IsProxy(DnsEndPoint host, Uri asked)
        => options.Proxy is { } proxy && !proxy.IsBypassed(asked) && proxy.GetProxy(asked) is { } way && way.Port == host.Port && way.IdnHost.Equals(host.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase);

    private async Task<Stream> Connect(IPEndPoint place, CancellationToken stop)
    {
        using var time = new CancellationTokenSource(options.ConnectTime, options.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        var socket = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(place, both.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A host has none but addresses of local networks.</summary>
public sealed class LocalAddressException : IOException;

/// <summary>The way out of the house is closed.</summary>
public sealed class ProxyException(Exception inner) : IOException("the proxy can't be reached", inner);
