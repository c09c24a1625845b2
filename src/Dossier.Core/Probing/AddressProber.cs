using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Dossier.Core.Probing;

#pragma warning disable RS0030 // Probing is where the network is used.

/// <summary>
/// Tries addresses, the hosts side by side and the addresses of each host one after the other.
/// <list type="number">
/// <item>asks for each address, and follows where it leads, hop by hop;</item>
/// <item>says what became of each; what had no turn in the time there is, was not asked;</item>
/// <item>where no server outside was met at all, looks whether there is a network.</item>
/// </list>
/// </summary>
public static class AddressProber
{
    /// <summary>A name that always exists (RFC 2606, RFC 6761) and is looked up, not asked for anything, where nothing else could be reached.</summary>
    public const string KnownHost = "example.com";

    private const int WebPort = 443;

    /// <returns>The answers by the addresses' <see cref="Uri.AbsoluteUri"/>.</returns>
    public static async Task<ProbeResult> Probe(ImmutableArray<Uri> addresses, ProbeOptions options, CancellationToken stop)
    {
        using var time = new CancellationTokenSource(options.TotalTime, options.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        using var asker = new Asker(options);
        var answers = new ConcurrentDictionary<string, Answer>(StringComparer.Ordinal);
        try
        {
            await Parallel.ForEachAsync(
                addresses.DistinctBy(address => address.AbsoluteUri).GroupBy(HostOf, StringComparer.OrdinalIgnoreCase),
                new ParallelOptions { MaxDegreeOfParallelism = options.HostsAtOnce, CancellationToken = both.Token },
                async (host, token) =>
                {
                    foreach (var address in host)
                    {
                        answers[address.AbsoluteUri] = await Follow(address, asker, options, token);
                    }
                });
        }
        catch (OperationCanceledException) when (both.IsCancellationRequested)
        {
            // What is not answered by now was not asked.
        }

        var isAway = !stop.IsCancellationRequested && !asker.HasMetOutside && answers.Values.Any(answer => answer.IsUnproved) && !await HasNetwork(options, stop);
        return new ProbeResult(addresses.Select(address => address.AbsoluteUri).Distinct(StringComparer.Ordinal).ToFrozenDictionary(address => address, address => answers.GetValueOrDefault(address, new Answer(Outcome.NotAsked)), StringComparer.Ordinal), isAway);
    }

    /// <summary>Asks for an address and for what it leads to.</summary>
    private static async Task<Answer> Follow(Uri address, Asker asker, ProbeOptions options, CancellationToken stop)
    {
        var (at, movedTo, isPermanent) = (address, address, true);
        var seen = new HashSet<string>(StringComparer.Ordinal) { at.AbsoluteUri };
        while (true)
        {
            var reply = await asker.Ask(at, stop);
            if (!reply.IsRedirect)
            {
                return reply.Fault is { } fault ? Behind(address, at, fault) : Verdict(address, at, movedTo, reply);
            }

            if (reply.Location is not { Length: > 0 } location || !Uri.TryCreate(at, location, out var next))
            {
                return Behind(address, at, new Answer(Outcome.Failing, $"{reply.Words}, but not where to go on"));
            }

            if (next.Scheme is not ("http" or "https") || AddressFinder.Asked(next) is not { } asked)
            {
                return Behind(address, at, new Answer(Outcome.Failing, $"leads to `{Short(next.OriginalString)}`, which is no address of the web"));
            }

            if (seen.Count > options.Redirects)
            {
                return new Answer(Outcome.Failing, FormattableString.Invariant($"leads on more than {options.Redirects} times"));
            }

            if (!seen.Add(asked.AbsoluteUri))
            {
                return new Answer(Outcome.Failing, "leads in a circle");
            }

            isPermanent &= reply.IsPermanent;
            at = asked;
            movedTo = isPermanent ? next : movedTo;
        }
    }

    private static Answer Verdict(Uri address, Uri at, Uri movedTo, Reply reply) => reply switch
    {
        { IsFine: true } when IsFrontPage(at) && !IsFrontPage(address) => new Answer(Outcome.FrontPage, $"leads to the front page of `{at.Host}`", at.AbsoluteUri),
        { IsFine: true } when movedTo != address => new Answer(Outcome.Moved, $"leads to `{Short(movedTo.AbsoluteUri)}`", movedTo.AbsoluteUri),
        { IsFine: true } => new Answer(Outcome.Fine),
        { Status: 404 or 410 } => Behind(address, at, new Answer(Outcome.Dead, reply.Words)),
        { Status: 401 or 402 or 403 or 407 } => Behind(address, at, new Answer(Outcome.Guarded, reply.Words)),
        _ => Behind(address, at, new Answer(Outcome.Failing, reply.Words)),
    };

    /// <summary>The answer of the address to which another leads.</summary>
    private static Answer Behind(Uri address, Uri at, Answer answer)
        => at == address ? answer
            : answer.Outcome == Outcome.Local ? new Answer(Outcome.Failing, $"leads to `{Short(at.AbsoluteUri)}`, an address of this machine or of a local network")
            : answer with { Words = $"leads to `{Short(at.AbsoluteUri)}`, which {answer.Words}" };

    /// <summary>Whether it is the top of a host, alone or in one language.</summary>
    private static bool IsFrontPage(Uri address)
        => address.Query.Length == 0 && (address.AbsolutePath.Trim('/') is "" or "index.html" or "index.htm" or "index.php" or "home" || IsLanguage(address.AbsolutePath.Trim('/')));

    /// <summary>Whether a path is "en" or "de-AT".</summary>
    private static bool IsLanguage(string path)
        => path.Length is 2 or 5 && path.Where((_, index) => index != 2).All(char.IsAsciiLetter) && (path.Length == 2 || path[2] is '-' or '_');

    private static string HostOf(Uri address) => address.DnsSafeHost;

    /// <summary>An address as a message can hold it: a server may send one of any length.</summary>
    public static string Short(string address)
    {
        const int longest = 300;
        return address.Length <= longest ? address : address[..longest] + "…";
    }

    private static async Task<bool> HasNetwork(ProbeOptions options, CancellationToken stop)
    {
        using var time = new CancellationTokenSource(options.RequestTime, options.Time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, time.Token);
        try
        {
            return (await options.Resolve(new DnsEndPoint(KnownHost, WebPort), both.Token)).Length > 0;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            return false;
        }
    }
}

/// <summary>What came of trying addresses.</summary>
/// <param name="IsAway">Whether there seems to be no network: then what is unproved says nothing.</param>
public sealed record ProbeResult(FrozenDictionary<string, Answer> Answers, bool IsAway);
