using System.Collections.Immutable;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Dossier.Preview;

/// <summary>The line to one open page, over which it hears that it has changed and what is wrong with the input.</summary>
/// <param name="socket">The page's end.</param>
/// <param name="path">The page's address, from the host's top.</param>
/// <param name="digest">Of the page as the browser has it.</param>
/// <param name="number">Of the state in which the browser got it.</param>
public sealed class LiveConnection(WebSocket socket, string path, string digest, int number)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>A page that is slow to listen only needs the last state.</summary>
    private readonly Channel<PreviewState> states = Channel.CreateBounded<PreviewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    public static LiveConnection Of(HttpRequest request, WebSocket socket)
        => new(socket, request.Query["path"].ToString(), request.Query["page"].ToString(), int.TryParse(request.Query["state"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);

    /// <summary>Of the state in which the browser got the page; 0 where it does not say.</summary>
    public int Number => number;

    public void Tell(PreviewState state) => states.Writer.TryWrite(state);

    /// <summary>Tells the page what changes until it is closed.</summary>
    /// <param name="first">The state in which the browser got the page, or one without files where that has gone: then all that the page uses is taken to have changed.</param>
    public async Task Run(PreviewState first, PreviewServer server, CancellationToken cancellation)
    {
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var listening = Listen(closed);
        var told = first;
        try
        {
            while (true)
            {
                var state = await states.Reader.ReadAsync(closed.Token);
                var message = new
                {
                    Reload = server.PageOf(path, state).Digest != digest,
                    Changed = state.ChangedSince(told).Where(changed => !changed.EndsWith(".html", StringComparison.Ordinal)).Select(changed => server.Root + changed).ToImmutableArray(),
                    Problems = state.Diagnostics.Select(server.Problem).ToImmutableArray(),
                };
                told = state;
                await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message, Json), WebSocketMessageType.Text, endOfMessage: true, closed.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The page was closed, or the preview ends.
        }

        await listening;
    }

    /// <summary>Nothing that the page says is of interest but that it goes.</summary>
    private async Task Listen(CancellationTokenSource closed)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer, closed.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // Gone without a farewell.
        }

        await closed.CancelAsync();
    }
}
