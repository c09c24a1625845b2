using System.Net;
using System.Net.Sockets;
using System.Text;
using Dossier.Core.Probing;

namespace Dossier.Tests.Probing;

/// <summary>A host that speaks HTTP as no server should: it writes what it is told, and nothing is checked.</summary>
public sealed class RudeHost : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task accepting;
    private int connections;

    /// <param name="talk">Gets the stream when the request has been read, and its first line.</param>
    public RudeHost(Func<Stream, string, CancellationToken, Task> talk)
    {
        listener.Start();
        accepting = Accept(talk);
    }

    public int Connections => connections;

    public ProbeOptions Options => new(TimeProvider.System)
    {
        IncludeLocal = true,
        Resolve = (_, _) => Task.FromResult<IPEndPoint[]>([(IPEndPoint)listener.LocalEndpoint]),
        Pause = TimeSpan.Zero,
        Wait = (_, _) => Task.CompletedTask,
    };

    public async Task<Answer> Ask(ProbeOptions? options = null) => (await FictionalWeb.Probe(options ?? Options, "http://rude.example/page")).Answers.Values.ShouldHaveSingleItem();

    /// <summary>Writes a text again and again until nobody listens any more.</summary>
    public static async Task Endlessly(Stream stream, string first, string again, CancellationToken stop)
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes(first), stop);
        var bytes = Encoding.ASCII.GetBytes(again);
        while (true)
        {
            await stream.WriteAsync(bytes, stop);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await accepting;
        end.Dispose();
    }

    private async Task Accept(Func<Stream, string, CancellationToken, Task> talk)
    {
        var talks = new List<Task>();
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                connections++;
                talks.Add(Talk(client, talk));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(talks);
        }
    }

    private async Task Talk(TcpClient client, Func<Stream, string, CancellationToken, Task> talk)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
                var first = await reader.ReadLineAsync(end.Token) ?? "";
                while (await reader.ReadLineAsync(end.Token) is { Length: > 0 })
                {
                    // The headers are of no interest.
                }

                await talk(stream, first, end.Token);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // Who asked has gone.
        }
    }
}
