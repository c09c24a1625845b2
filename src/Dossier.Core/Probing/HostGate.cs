namespace Dossier.Core.Probing;

/// <summary>Lets one request at a time through to a host, with a rest between two.</summary>
public sealed class HostGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private long lastEnd;
    private bool wasAsked;

    /// <summary>Whether the host has asked to be left alone for longer than this run lasts; set and read by who has the turn.</summary>
    public Answer? Closed { get; set; }

    public Task Enter(CancellationToken stop) => turn.WaitAsync(stop);

    public void Leave() => turn.Release();

    /// <summary>Waits until the rest since the last request is over.</summary>
    public async Task Rest(ProbeOptions options, CancellationToken stop)
    {
        var rest = wasAsked ? options.Pause - options.Time.GetElapsedTime(lastEnd) : TimeSpan.Zero;
        if (rest > TimeSpan.Zero)
        {
            await Wait(rest, options, stop);
        }
    }

    /// <summary>Says that a request has ended.</summary>
    public void Ended(ProbeOptions options)
    {
        lastEnd = options.Time.GetTimestamp();
        wasAsked = true;
    }

    public static Task Wait(TimeSpan span, ProbeOptions options, CancellationToken stop) => options.Wait is { } wait ? wait(span, stop) : Task.Delay(span, options.Time, stop);

    public void Dispose() => turn.Dispose();
}
