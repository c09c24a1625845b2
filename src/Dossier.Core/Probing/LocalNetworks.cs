using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Dossier.Core.Probing;

#pragma warning disable RS0030 // Probing is where the network is used.

/// <summary>
/// Tells the addresses of the public network from those that are this machine's, a local network's or nobody's (the special-purpose address registries of IANA, RFC 6890). A dossier from
/// elsewhere must not make the machine that checks it ask what only that machine can reach.
/// </summary>
public static class LocalNetworks
{
    private const int Ipv4Length = 4;

    private static readonly ImmutableArray<IPNetwork> NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>The networks of IPv6 whose addresses stand for one of IPv4, with the place of its first byte: translation (RFC 6052), its local form (RFC 8215), 6to4 (RFC 3056), addresses that are merely compatible.</summary>
    private static readonly ImmutableArray<(IPNetwork Network, int Start)> Embedding =
        [(IPNetwork.Parse("64:ff9b::/96"), 12), (IPNetwork.Parse("64:ff9b:1::/48"), 12), (IPNetwork.Parse("2002::/16"), 2), (IPNetwork.Parse("::/96"), 12)];

    /// <summary>Whether an address is none of the public network.</summary>
    public static bool Has(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (NotPublic.Any(network => network.Contains(plain)))
        {
            return true;
        }

        return plain.AddressFamily == AddressFamily.InterNetworkV6
            && Embedding.Where(embedding => embedding.Network.Contains(plain)).Any(embedding => Has(new IPAddress(plain.GetAddressBytes().AsSpan(embedding.Start, Ipv4Length))));
    }
}
