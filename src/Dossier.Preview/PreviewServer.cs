using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using Dossier.Core.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;

namespace Dossier.Preview;

/// <summary>
/// The host of a preview, on this machine and for it alone. It answers from memory as a static host would from a folder, adds to each page the
/// script by which it follows the preview, and keeps a line to every open page.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string Live = "/.dossier/live";
    private const string Explain = "/.dossier/explain/";
    private const int PortsToTry = 50;

    private readonly PreviewOptions options;
    private readonly WebApplication application;
    private readonly ConcurrentDictionary<LiveConnection, bool> connections = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewState state = PreviewState.Empty;

    private PreviewServer(PreviewOptions options, int port)
    {
        this.options = options;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        application = builder.Build();
        application.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) });
        application.Run(Answer);
    }

    /// <summary>The path under which the site is served, with a slash at either end.</summary>
    public string Root => options.VirtualDirectory;

    /// <summary>Where the site is served, with a final slash.</summary>
    public string Address => application.Urls.First() + Root;

    public PreviewState State => state;

    /// <summary>Takes the first free port from the one that is asked for. Requests wait until there is something to show.</summary>
    /// <exception cref="IOException">No port is free.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No port may be taken.</exception>
    public static async Task<PreviewServer> Start(PreviewOptions options)
    {
        for (var port = options.Port; ; port++)
        {
            var server = new PreviewServer(options, port);
            try
            {
                await server.application.StartAsync();
                return server;
            }
            catch (Exception exception) when (IsTaken(exception) && options.Port > 0 && port < Math.Min(options.Port + PortsToTry, ushort.MaxValue))
            {
                await server.DisposeAsync();
            }
        }
    }

    public void Show(PreviewState next)
    {
        state = next;
        ready.TrySetResult();
        foreach (var connection in connections.Keys)
        {
            connection.Tell(next);
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    /// <summary>The page at an address, or the one that stands for what is not there.</summary>
    internal ServedPage PageOf(string path, PreviewState of) => ServedPage.Of(SiteAnswer.To(path, Root, of), of);

    internal ProblemView Problem(Diagnostic diagnostic) => ProblemView.Of(diagnostic, options.Build.Folders.Root, options.Editor);

    /// <summary>A port that another program has, or that this user may not take.</summary>
    private static bool IsTaken(Exception exception)
        => exception is IOException || (exception as SocketException ?? exception.InnerException as SocketException)?.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied;

    private async Task Answer(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (RequestGuard.Fault(request) is { } fault)
        {
            await Say(response, StatusCodes.Status403Forbidden, fault);
        }
        else if (request.Path == Live && context.WebSockets.IsWebSocketRequest)
        {
            await Connect(context);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await Say(response, StatusCodes.Status405MethodNotAllowed, "a static site is only read");
        }
        else if (Explanation(request.Path) is { } explanation)
        {
            await Send(context, StatusCodes.Status200OK, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(explanation));
        }
        else if (request.Path == ServedPage.Script)
        {
            await Send(context, StatusCodes.Status200OK, "text/javascript; charset=utf-8", Client.Value);
        }
        else
        {
            await ready.Task.WaitAsync(context.RequestAborted);
            await Send(context, SiteAnswer.To(request.Path.Value ?? "/", Root, state), state);
        }
    }

    /// <summary>The page of a diagnostic, where that is what is asked for.</summary>
    private static string? Explanation(string path)
        => path.StartsWith(Explain, StringComparison.Ordinal) ? RulePages.Read(path[Explain.Length..]) : null;

    private static Lazy<byte[]> Client { get; } = new(() =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("client/preview.js")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });

    private async Task Connect(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = LiveConnection.Of(context.Request, socket);
        connections[connection] = true;
        try
        {
            await ready.Task.WaitAsync(context.RequestAborted);
            var now = state;
            connection.Tell(now);
            await connection.Run(now.Number == connection.Number ? now : PreviewState.Empty, this, application.Lifetime.ApplicationStopping);
        }
        finally
        {
            connections.TryRemove(connection, out _);
        }
    }

    private static Task Send(HttpContext context, SiteAnswer answer, PreviewState state)
    {
        if (answer.Location is { } location)
        {
            context.Response.Redirect(location + context.Request.QueryString);
            context.Response.StatusCode = answer.Status;
            return Task.CompletedTask;
        }

        var status = state.HasSite ? answer.Status : StatusCodes.Status503ServiceUnavailable;
        return answer.IsPage
            ? Send(context, status, "text/html; charset=utf-8", ServedPage.Of(answer, state).Bytes)
            : Send(context, status, answer.ContentType, answer.File!.Bytes);
    }

    private static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static Task Say(HttpResponse response, int status, string words)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(words);
    }
}
