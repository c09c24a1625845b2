namespace Dossier.Core.Probing;

/// <summary>Lets one request at a time through to a host, with a rest between two.</summary>
public sealed class HostGate : IDisposable
{
    private const int Silences = 2;

    private readonly SemaphoreSlim turn = new(1, 1);
    private long lastEnd;
    private bool wasAsked;
    private int silences;

    /// <summary>What is said of all further addresses of the host, which are not asked for: it wants to be left alone for longer than this run lasts, or is not there. Set and read by who has the turn.</summary>
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

    /// <summary>Notes whether the host is there: one that does not exist, or has been silent twice in a row, would cost each of its addresses the whole time of a request.</summary>
    public void Count(Reply reply)
    {
        silences = reply.Fault is { IsUnproved: true } ? silences + 1 : 0;
        Closed = reply.Fault is { IsUnproved: true, Outcome: Outcome.Dead } gone ? gone
            : silences < Silences ? null
            : new Answer(Outcome.Failing, "was not asked for, since its host had given no answer twice") { HasContact = false };
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
