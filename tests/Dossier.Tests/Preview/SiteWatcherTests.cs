using Dossier.Preview;

namespace Dossier.Tests.Preview;

/// <summary>What is one save is told from two by the time between them, which a busy processor stretches: these tests run alone.</summary>
[CollectionDefinition("Time", DisableParallelization = true)]
public sealed class RunsUndisturbed;

/// <summary>That every way in which programs save is noticed, and that nothing is noticed where nothing has changed.</summary>
[Collection("Time")]
public sealed class SiteWatcherTests : IDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(3);

    private readonly TestSite site = TestSite.Minimal().With("input/topics/sea-wall.md", "The sea wall.\n");

    public void Dispose() => site.Dispose();

    public static TheoryData<string, Action<string>> Saves => new()
    {
        { "writes the file", root => File.WriteAllText(Topic(root), "Changed.\n") },
        { "writes a second file and renames it", root => Rename(root, "sea-wall.md.tmp") },
        { "writes a hidden file and renames it", root => Rename(root, ".sea-wall.md.swp") },
        {
            "deletes the file and writes it anew", root =>
            {
                File.Delete(Topic(root));
                File.WriteAllText(Topic(root), "Changed.\n");
            }
        },
        {
            "empties the file and then fills it", root =>
            {
                using var stream = new FileStream(Topic(root), FileMode.Create);
                stream.Flush(flushToDisk: true);
                Thread.Sleep(60);
                stream.Write("Changed.\n"u8);
            }
        },
        { "deletes the file", root => File.Delete(Topic(root)) },
        { "renames the folder", root => Directory.Move(Path.Combine(root, "input/topics"), Path.Combine(root, "input/experts")) },
        { "makes a folder with a file", root => Write(root, "input/terms/harbour/deep/a.md") },
        { "makes a folder that is overlaid", root => Write(root, "theme/css/10-base.css") },
        {
            "switches a branch", root =>
            {
                Directory.CreateDirectory(Path.Combine(root, ".git"));
                var held = Write(root, ".git/index.lock");
                for (var i = 0; i < 200; i++)
                {
                    Write(root, $"input/terms/t{i}.md");
                }

                Directory.Delete(Path.Combine(root, "input/topics"), recursive: true);
                Thread.Sleep(400);
                Write(root, "input/terms/last.md");
                File.Delete(held);
            }
        },
    };

    [Theory]
    [MemberData(nameof(Saves), DisableDiscoveryEnumeration = true)]
    public async Task Tells_once_of_somebody_who(string does, Action<string> save)
    {
        using var watcher = Watch();
        using var patience = new CancellationTokenSource(LongEnough);
        var changed = watcher.Changed(patience.Token);

        save(site.Root);

        await Should.NotThrowAsync(changed, does);
        await Nothing(watcher);
    }

    [Fact]
    public async Task Says_nothing_where_nothing_changes()
    {
        using var watcher = Watch();
        _ = File.ReadAllText(Topic(site.Root));
        site.With("output/index.html", "not watched").With("input/.hidden.md", "not read");

        await Nothing(watcher);
    }

    [Fact]
    public async Task Notices_the_changes_in_a_folder_that_took_the_place_of_another()
    {
        using var watcher = Watch();
        using var patience = new CancellationTokenSource(LongEnough);
        Directory.Move(Path.Combine(site.Root, "input"), Path.Combine(site.Root, "old"));
        Write(site.Root, "input/topics/sea-wall.md");
        await watcher.Changed(patience.Token);

        File.WriteAllText(Topic(site.Root), "Changed once more.\n");

        await watcher.Changed(patience.Token);
    }

    private SiteWatcher Watch() => new([site.Folders.InputPath, site.Folders.ThemePath, site.Folders.TemplatePath]);

    private static async Task Nothing(SiteWatcher watcher)
    {
        using var silence = new CancellationTokenSource(Silence);
        await Should.ThrowAsync<OperationCanceledException>(watcher.Changed(silence.Token));
    }

    private static string Topic(string root) => Path.Combine(root, "input", "topics", "sea-wall.md");

    private static void Rename(string root, string temporary)
    {
        var path = Path.Combine(root, "input", "topics", temporary);
        File.WriteAllText(path, "Changed.\n");
        File.Move(path, Topic(root), overwrite: true);
    }

    private static string Write(string root, string path)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, "Written.\n");
        return full;
    }
}
