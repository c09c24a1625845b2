using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Dossier.Core.Probing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Dossier.Tests.Probing;

/// <summary>A request that a host of the fictional web got.</summary>
public sealed record GotRequest(string Method, string Address, IReadOnlyDictionary<string, string> Headers);

/// <summary>
/// Hosts whose names end in <c>.example</c>, all of which are one server on this machine: names are looked up here, and every port stands for that of the server. Over TLS it has a certificate that nobody trusts. A host
/// whose name begins with <c>no-</c> does not exist.
/// </summary>
public sealed class FictionalWeb : IAsyncDisposable, IDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<GotRequest> requests = new();
    private readonly X509Certificate2 certificate = Certificate();
    private readonly int plainPort;
    private readonly int securePort;

    /// <param name="answer">Answers each request; what it leaves alone is 200 without a body.</param>
    public FictionalWeb(Func<HttpContext, Task>? answer = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        });
        application = builder.Build();
        application.Run(context =>
        {
            requests.Enqueue(new GotRequest(context.Request.Method, context.Request.GetEncodedUrl(), context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.Ordinal)));
            return (answer ?? Answer)(context);
        });
        application.StartAsync().GetAwaiter().GetResult();
        var ports = application.Urls.Select(url => new Uri(url)).ToArray();
        plainPort = ports.Single(url => url.Scheme == "http").Port;
        securePort = ports.Single(url => url.Scheme == "https").Port;
    }

    public IReadOnlyList<GotRequest> Requests => [.. requests];

    /// <summary>The address of the server itself, with a final slash.</summary>
    public string Address => FormattableString.Invariant($"http://127.0.0.1:{plainPort}/");

    /// <summary>Bounds that let nothing wait: rests are over at once.</summary>
    public ProbeOptions Options => new(TimeProvider.System) { IncludeLocal = true, Resolve = LookUp, Pause = TimeSpan.Zero, Wait = (_, _) => Task.CompletedTask };

    public Task<IPEndPoint[]> LookUp(DnsEndPoint host, CancellationToken stop)
        => host.Host.StartsWith("no-", StringComparison.Ordinal) ? throw new SocketException((int)SocketError.HostNotFound)
            : Task.FromResult<IPEndPoint[]>([new IPEndPoint(IPAddress.Loopback, host.Port == 443 ? securePort : IPAddress.TryParse(host.Host, out _) ? host.Port : plainPort)]);

    /// <summary>What became of one address.</summary>
    public async Task<Answer> Ask(string address, ProbeOptions? options = null) => (await Probe(options ?? Options, address)).Answers.Values.ShouldHaveSingleItem();

    public static Task<ProbeResult> Probe(ProbeOptions options, params string[] addresses) => AddressProber.Probe([.. addresses.Select(address => AddressFinder.Asked(new Uri(address))!)], options, CancellationToken.None);

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        certificate.Dispose();
    }

    /// <summary>The web of which the pages of diagnostics tell.</summary>
    private static Task Answer(HttpContext context)
    {
        switch (context.Request.Path.Value)
        {
            case "/gone":
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
            case "/broken":
                context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                break;
            case "/old":
                context.Response.Redirect("/new", permanent: true);
                break;
            case "/no-longer-here":
                context.Response.Redirect("/");
                break;
        }

        return Task.CompletedTask;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=another.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
