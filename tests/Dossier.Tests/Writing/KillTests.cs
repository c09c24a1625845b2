using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;
using Dossier.Tests.Cli;
using Dossier.Tests.Templates;

namespace Dossier.Tests.Writing;

/// <summary>Kills the command while it writes, as a power cut or an impatient person would.</summary>
public class KillTests
{
    private const int Topics = 300;
    private const int Kills = 6;

    [Fact]
    public void Killed_at_any_moment_it_leaves_a_whole_site_and_the_next_build_mends_it()
    {
        using var first = Site(from: 0, words: "The first words.");
        using var second = Site(from: Topics / 3, words: "Other words.");
        var versions = new[] { Files(first), Files(second) };
        using var folder = new WrittenFolder();
        folder.Write(versions[0]).ShouldNotBeNull();
        var inTheMiddle = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var next = (kill + 1) % 2;
            var before = folder.Contents();
            Kill(next == 0 ? first : second, folder, delay: TimeSpan.FromMilliseconds(kill * 7));
            inTheMiddle += Directory.Exists(folder.Full(".dossier-staging")) ? 1 : 0;
            folder.ShouldBeWhole(versions);
            folder.Files.ShouldContain("index.html");
            folder.Write(versions[next]).ShouldNotBeNull();
            folder.ShouldHoldExactly(versions[next]);
            folder.Contents().ShouldNotBe(before);
        }

        inTheMiddle.ShouldBeGreaterThan(0, "no kill came while the command wrote");
    }

    private static ImmutableArray<OutputFile> Files(TestSite site)
    {
        var result = site.Check();
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(DiagnosticText.Format).ShouldBeEmpty();
        return result.Files;
    }

    /// <summary>Starts a build, waits for it to begin to write, and kills it after a moment.</summary>
    private static void Kill(TestSite site, WrittenFolder folder, TimeSpan delay)
    {
        using var process = CommandLine.Start(site.Root, "build", ".", "-o", folder.Path);
        var watch = Stopwatch.StartNew();
        while (!Directory.Exists(folder.Full(".dossier-staging")) && !process.HasExited && watch.Elapsed < TimeSpan.FromMinutes(1))
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(delay);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    private static TestSite Site(int from, string words)
    {
        var site = TestSite.Minimal().WithBareTemplates();
        var front = new StringBuilder("---\ntitle: Front\n---\n");
        for (var number = from; number < from + Topics; number++)
        {
            front.Append("- [[topic-").Append(number).Append("]]\n");
            site.With($"input/topics/topic-{number}.md", $"---\ntitle: Topic {number}\n---\n{words} See [[topic-{(number == from ? from + Topics : number) - 1}]] and ![the map](topic-{number}.svg).\n")
                .With($"input/topics/topic-{number}.svg", $"<svg><title>{words}</title></svg>");
        }

        return site.With("input/index.md", front.ToString());
    }
}
