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
        var accept = new Option<bool>("--accept") { Description = "Print the `accept:` for settings.yml that lets all warnings stand" };
        var links = new Option<bool>("--links") { Description = "Try the addresses of the articles, of their archived copies and of the links in texts, within bounds and politely; what was fine is not asked again for a week" };
        var fresh = new Option<bool>("--links-fresh") { Description = "The same, asking for every address anew" };
        var local = new Option<bool>("--links-local") { Description = "The same, for addresses of this machine and of local networks as well" };
        var command = new Command("check", "Reports every problem and writes nothing") { accept, links, fresh, local };
        options.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            var build = options.Read(parsed, writeOutput: false);
            var (isFresh, isLocal) = (parsed.GetValue(fresh), parsed.GetValue(local));
            var tried = parsed.GetValue(links) || isFresh || isLocal ? Links(build, isFresh, isLocal) : null;
            return parsed.GetValue(accept) ? await PrintEntries(build with { Strict = false }, tried, stop) : await Run(build, tried, options.Report(parsed), stop);
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
        var (result, tried) = await Check(options, links, stop);
        report.Print(result, Console.Out);
        if (tried is not null)
        {
            LinkReport.Print(tried, Console.Error);
        }

        Console.Error.WriteLine((result.Diagnostics.IsEmpty ? "no problems" : "checked") + DiagnosticPrinter.Counts(result));
        return ExitCodes.Of(result, options);
    }

    /// <summary>What a build would find, with what was found of the addresses where they are to be tried.</summary>
    private static async Task<(BuildResult Found, LinkResult? Tried)> Check(BuildOptions options, LinkOptions? links, CancellationToken stop)
    {
        var result = SiteBuilder.Build(options);
        if (links is null || result.Graph is not { } graph)
        {
            return (result, null);
        }

        var tried = await LinkChecker.Check(graph, links, stop);
        var all = new DiagnosticBag();
        all.Add(result.Diagnostics);
        all.Add(tried.Diagnostics);
        return (result with { Diagnostics = all.ToSorted(), Accepted = [.. result.Accepted, .. tried.Accepted] }, tried);
    }

    private static async Task<int> PrintEntries(BuildOptions options, LinkOptions? links, CancellationToken stop)
    {
        var (result, _) = await Check(options, links, stop);
        DiagnosticPrinter.Print([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)], Console.Error);
        if (result.ErrorCount > 0)
        {
            Console.Error.WriteLine("mend the errors first: they can't be accepted, and behind them others may hide");
            return ExitCodes.Diagnostics;
        }

        var entries = AcceptedEntries.Of(result);
        Console.Out.Write(entries);
        Console.Error.WriteLine(entries is null ? "there is no warning to accept" : "put these lines into settings.yml, in place of its `accept:`, and between the quotation marks why each may stand");
        return ExitCodes.Fine;
    }
}
