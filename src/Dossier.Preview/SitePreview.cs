using System.Collections.Frozen;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Dossier.Core;
using Dossier.Core.Diagnostics;

namespace Dossier.Preview;

/// <summary>
/// Shows a site while it is written.
/// <list type="number">
/// <item>serves on this machine, from memory: nothing is written;</item>
/// <item>builds, and shows the site, or what keeps it from being built over the last one that could be;</item>
/// <item>waits until something changes and has come to rest, and builds again with what the build before has left.</item>
/// </list>
/// </summary>
public sealed class SitePreview : IAsyncDisposable
{
    private readonly PreviewOptions options;
    private readonly PreviewServer server;
    private readonly BuildMemory memory = new();

    private SitePreview(PreviewOptions options, PreviewServer server)
    {
        this.options = options with { Build = WithHost(options.Build, server.Address) };
        this.server = server;
    }

    /// <summary>Where the site is served, with a final slash.</summary>
    public string Address => server.Address;

    public PreviewState State => server.State;

    /// <summary>Begins to serve; pages wait for the first round.</summary>
    /// <exception cref="IOException">No port is free.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">No port may be taken.</exception>
    public static async Task<SitePreview> Start(PreviewOptions options) => new(options, await PreviewServer.Start(options));

    /// <summary>Builds, and again whenever the input has changed. Ends with the cancellation.</summary>
    public async IAsyncEnumerable<PreviewRound> Rounds([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var folders = options.Build.Folders;
        using var watcher = new SiteWatcher([folders.InputPath, folders.ThemePath, folders.TemplatePath]);
        BuildResult? last = null;
        while (!cancellation.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            var result = SiteBuilder.Build(options.Build, memory);
            if (!ReferenceEquals(result, last))
            {
                var before = server.State;
                server.Show(Next(before, result));
                last = result;
                yield return new PreviewRound(result, watch.Elapsed, server.State.ChangedSince(before).Length);
            }

            try
            {
                memory.Forget(await watcher.Changed(cancellation));
            }
            catch (OperationCanceledException)
            {
                yield break;
            }
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static PreviewState Next(PreviewState before, BuildResult result)
        => new(
            before.Number + 1,
            result.Files.IsEmpty || result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? before.Files : result.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal),
            result.Diagnostics);

    /// <summary>Full addresses (feeds, the page for what is not there) lead to the preview, unless another host was asked for.</summary>
    private static BuildOptions WithHost(BuildOptions build, string address)
        => build with { WriteOutput = false, Settings = build.Settings.Any(setting => setting.Key == "host") ? build.Settings : build.Settings.Add(KeyValuePair.Create("host", address)) };
}
