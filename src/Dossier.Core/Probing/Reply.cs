using System.Collections.Frozen;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Dossier.Core.Probing;

#pragma warning disable RS0030 // Probing is where the network is used.

/// <summary>What one request brought: a status with what its headers say, or a fault.</summary>
/// <param name="Status">The status; 0 where there was no answer.</param>
/// <param name="Location">Where a redirect leads, as the server writes it.</param>
/// <param name="RetryAfter">When a server asks to come again.</param>
/// <param name="Fault">What happened instead of an answer.</param>
public sealed record Reply(int Status, string? Location = null, RetryConditionHeaderValue? RetryAfter = null, Answer? Fault = null)
{
    private static readonly FrozenDictionary<int, string> Names = new Dictionary<int, string>
    {
        [400] = "bad request", [401] = "a password is needed", [402] = "to be paid for", [403] = "forbidden", [404] = "not found", [405] = "method not allowed", [407] = "a password is needed for the proxy", [410] = "gone",
        [429] = "too many requests", [451] = "blocked for legal reasons", [500] = "internal server error", [502] = "bad gateway", [503] = "not available now", [504] = "gateway timeout",
    }.ToFrozenDictionary();

    public bool IsFine => Status is >= 200 and < 300;

    public bool IsRedirect => Status is 301 or 302 or 303 or 307 or 308;

    public bool IsPermanent => Status is 301 or 308;

    public bool IsBusy => Status is 429 or 503;

    /// <summary>Whether a server that answers <c>HEAD</c> so may answer <c>GET</c> otherwise: many give <c>HEAD</c> to nobody, or forget about it.</summary>
    public bool IsWorthGet => Fault is null ? Status >= 400 && !IsBusy : Fault is { HasContact: true, Words: ClosesConnection or NoHttp };

    /// <summary>"answers 404 (not found)".</summary>
    public string Words => Names.TryGetValue(Status, out var name) ? FormattableString.Invariant($"answers {Status} ({name})") : FormattableString.Invariant($"answers {Status}");

    private const string ClosesConnection = "closes the connection without an answer";
    private const string NoHttp = "does not answer as a web server does";

    public static Reply Of(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers.TryGetValues("Location", out var locations) ? locations.First() : null,
        response.Headers.RetryAfter);

    public static Reply OfTimeout(ProbeOptions options)
        => Failed(FormattableString.Invariant($"does not answer within {options.RequestTime.TotalSeconds:0.##} seconds"), hasContact: false);

    public static Reply Of(HttpRequestException exception, Uri address, ProbeOptions options)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case LocalAddressException:
                    return new Reply(0, Fault: new Answer(Outcome.Local) { HasContact = false });
                case ProxyException:
                    return Failed("can’t be asked: the proxy is not there", hasContact: false);
                case SocketException socket:
                    return Of(socket.SocketErrorCode, address);
            }
        }

        return exception.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => Failed("makes no secure connection: its certificate may be out of date, or made out to another name"),
            HttpRequestError.ResponseEnded => Failed(ClosesConnection),
            HttpRequestError.ConfigurationLimitExceeded => Failed(FormattableString.Invariant($"sends headers of more than {options.HeaderKibibytes} KiB")),
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError => Failed(NoHttp),
            HttpRequestError.ProxyTunnelError => Failed("can’t be asked: the proxy lets nobody through", hasContact: false),
            _ => Failed("can’t be asked", hasContact: false),
        };
    }

    private static Reply Of(SocketError error, Uri address) => error switch
    {
        SocketError.HostNotFound => new Reply(0, Fault: new Answer(Outcome.Dead, $"has a host, `{address.Host}`, that does not exist") { HasContact = false }),
        SocketError.TryAgain or SocketError.NoRecovery or SocketError.NoData => Failed($"has a host, `{address.Host}`, that can’t be looked up now", hasContact: false),
        SocketError.ConnectionRefused => Failed("refuses the connection"),
        SocketError.ConnectionReset or SocketError.Shutdown or SocketError.ConnectionAborted => Failed(ClosesConnection),
        SocketError.TimedOut => Failed("does not answer", hasContact: false),
        _ => Failed("can’t be reached from here", hasContact: false),
    };

    private static Reply Failed(string words, bool hasContact = true) => new(0, Fault: new Answer(Outcome.Failing, words) { HasContact = hasContact });
}
