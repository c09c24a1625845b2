using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;

namespace Dossier.Preview;

/// <summary>
/// Tells when files below some folders have changed and come to rest.
/// <list type="number">
/// <item>The system's notices say at once that something changes. They can be lost (a folder that is renamed, too many at once, a network drive), so the folders are
/// looked through every second or so as well, and both ways lead to the same question: is what stands there now another tree than before?</item>
/// <item>A save is seldom one change: editors write a second file and rename it, or empty the file and fill it, and a branch switches hundreds. So the watcher waits until
/// nothing has moved for a moment, longer where much has, or where what moved is now empty or gone, and as long as Git holds its lock.</item>
/// </list>
/// </summary>
public sealed class SiteWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan RestOfMany = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan RestOfUnfinished = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestLock = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private const int Many = 3;
    private const int ShareOfTimeToLook = 20;

    private readonly ImmutableArray<string> folders;
    private readonly Channel<string> notices = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private TreeStamp stamp;

    /// <param name="folders">Full paths; a folder may come into being later.</param>
    public SiteWatcher(ImmutableArray<string> folders)
    {
        this.folders = folders;
        stamp = TreeStamp.Of(folders);
        Attach();
    }

    /// <summary>Waits for the next change, and until it has come to rest.</summary>
    /// <returns>The paths that the system named; other files may have changed too.</returns>
    public async Task<IReadOnlySet<string>> Changed(CancellationToken cancellation)
    {
        while (true)
        {
            var named = new HashSet<string>(StringComparer.Ordinal);
            await Notice(named, cancellation);
            await Settle(named, cancellation);
            Attach();
            var now = TreeStamp.Of(folders);
            if (named.Count > 0 || now != stamp)
            {
                stamp = now;
                return named;
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }

        watchers.Clear();
    }

    /// <summary>Waits for a notice, or until it is time to look for oneself and something is not as it was.</summary>
    private async Task Notice(HashSet<string> named, CancellationToken cancellation)
    {
        var pause = LookEvery;
        while (true)
        {
            using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            wait.CancelAfter(pause);
            try
            {
                named.Add(await notices.Reader.ReadAsync(wait.Token));
                return;
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                var watch = Stopwatch.StartNew();
                if (TreeStamp.Of(folders) != stamp)
                {
                    // No notice came: the system may watch a folder that has moved away.
                    Dispose();
                    return;
                }

                pause = watch.Elapsed * ShareOfTimeToLook > LookEvery ? watch.Elapsed * ShareOfTimeToLook : LookEvery;
            }
        }
    }

    private async Task Settle(HashSet<string> named, CancellationToken cancellation)
    {
        var quiet = Stopwatch.StartNew();
        var whole = Stopwatch.StartNew();
        while (true)
        {
            while (notices.Reader.TryRead(out var path))
            {
                named.Add(path);
                quiet.Restart();
            }

            if (quiet.Elapsed >= RestNeeded(named) && (!GitIsBusy() || whole.Elapsed > LongestLock))
            {
                return;
            }

            await Task.Delay(Rest / 3, cancellation);
        }
    }

    private static TimeSpan RestNeeded(HashSet<string> named)
        => named.Count > Many ? RestOfMany
            : named.Any(path => !Directory.Exists(path) && new FileInfo(path) is var file && (!file.Exists || file.Length == 0)) ? RestOfUnfinished
            : Rest;

    private bool GitIsBusy()
    {
        for (var folder = Path.GetDirectoryName(folders[0]); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var git = Path.Combine(folder, ".git");
            if (Directory.Exists(git))
            {
                return File.Exists(Path.Combine(git, "index.lock"));
            }
        }

        return false;
    }

    /// <summary>Begins to watch the folders that have come into being, and stops where one has gone.</summary>
    private void Attach()
    {
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                if (watchers.Remove(folder, out var gone))
                {
                    gone.Dispose();
                }
            }
            else if (!watchers.ContainsKey(folder) && Watch(folder) is { } watcher)
            {
                watchers[folder] = watcher;
            }
        }
    }

    /// <summary><c>null</c> where the system has no notices left to give, or the folder has just gone: what changes is found by looking.</summary>
    private FileSystemWatcher? Watch(string folder)
    {
        try
        {
            return Started(folder);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            return null;
        }
    }

    private FileSystemWatcher Started(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Add(change.FullPath);
        watcher.Created += (_, change) => Add(change.FullPath);
        watcher.Deleted += (_, change) => Add(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Add(change.OldFullPath);
            Add(change.FullPath);
        };
        watcher.Error += (_, _) => Add(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>A folder is told to have changed whenever something in it has, which is told by itself.</summary>
    private void Add(string path)
    {
        if (!Path.GetFileName(path).StartsWith('.'))
        {
            notices.Writer.TryWrite(path);
        }
    }
}
