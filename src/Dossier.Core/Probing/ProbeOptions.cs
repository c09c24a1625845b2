using System.Net;

namespace Dossier.Core.Probing;

#pragma warning disable RS0030 // Probing is where the network is used.

/// <summary>The bounds within which addresses are tried. They hold whatever the servers answer.</summary>
/// <param name="Time">The clock, which the command gives.</param>
public sealed record ProbeOptions(TimeProvider Time)
{
    /// <summary>How many servers are asked at once; each is asked for one address at a time.</summary>
    public int HostsAtOnce { get; init; } = 8;

    /// <summary>The rest between two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one request may take until its headers are there.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one of a host's several IP addresses may take to let us in.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>How long all of it may take.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The longest wait for which a server may ask and get it.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a server may ask for a wait before it is left alone.</summary>
    public int Waits { get; init; } = 2;

    public int Redirects { get; init; } = 10;

    /// <summary>The most that the headers of an answer may have, in KiB. Bodies are not read at all.</summary>
    public int HeaderKibibytes { get; init; } = 64;

    /// <summary>Whether addresses of this machine and of local networks are tried as well.</summary>
    public bool IncludeLocal { get; init; }

    /// <summary>The dossier's own address, by which servers can tell who asks; <c>null</c> where not known.</summary>
    public Uri? Dossier { get; init; }

    /// <summary>The way out of the house, where there is no direct one.</summary>
    public IWebProxy? Proxy { get; init; }

    /// <summary>Looks up a host.</summary>
    public Func<DnsEndPoint, CancellationToken, Task<IPEndPoint[]>> Resolve { get; init; } = LookUp;

    /// <summary>Lets time pass; <c>null</c> for the time of <see cref="Time"/>.</summary>
    public Func<TimeSpan, CancellationToken, Task>? Wait { get; init; }

    private static async Task<IPEndPoint[]> LookUp(DnsEndPoint host, CancellationToken stop)
        => [.. (await Dns.GetHostAddressesAsync(host.Host.Trim('[', ']'), stop)).Select(address => new IPEndPoint(address, host.Port))];
}
