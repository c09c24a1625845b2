using System.CommandLine;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Probing;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier check</c>: reports everything that a build would, and writes nothing. With <c>--links</c> it tries the addresses of the web too.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var links = new Option<bool>("--links") { Description = "Try the addresses of the articles, of their archived copies and of the links in texts, within bounds and politely; what was fine is not asked again for a week" };
        var fresh = new Option<bool>("--links-fresh") { Description = "The same, asking for every address anew" };
        var local = new Option<bool>("--links-local") { Description = "The same, for addresses of this machine and of local networks as well" };
        var command = new Command("check", "Reports every problem and writes nothing") { links, fresh, local };
        options.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            var build = options.Read(parsed, writeOutput: false);
            var (isFresh, isLocal) = (parsed.GetValue(fresh), parsed.GetValue(local));
            var tried = parsed.GetValue(links) || isFresh || isLocal ? Links(build, isFresh, isLocal) : null;
            return Run(build, tried, options.Report(parsed), stop);
        });
        return command;
    }

    private static LinkOptions Links(BuildOptions build, bool isFresh, bool isLocal)
    {
        var bounds = new ProbeOptions(TimeProvider.System) { IncludeLocal = isLocal, Proxy = HttpClient.DefaultProxy };
        return new LinkOptions(build.Folders, bounds, isFresh) { Asking = count => LinkReport.Announce(count, bounds.TotalTime) };
    }

    private static async Task<int> Run(BuildOptions options, LinkOptions? links, DiagnosticReport report, CancellationToken stop)
    {
        var result = SiteBuilder.Build(options);
        var tried = links is not null && result.Graph is { } graph ? await LinkChecker.Check(graph, links, stop) : null;
        if (tried is not null)
        {
            var all = new DiagnosticBag();
            all.Add(result.Diagnostics);
            all.Add(tried.Diagnostics);
            result = result with { Diagnostics = all.ToSorted() };
        }

        report.Print(result.Diagnostics, Console.Out);
        if (tried is not null)
        {
            LinkReport.Print(tried, Console.Error);
        }

        Console.Error.WriteLine(result.Diagnostics.IsEmpty ? "no problems" : $"checked{DiagnosticPrinter.Counts(result)}");
        return ExitCodes.Of(result, options);
    }
}
