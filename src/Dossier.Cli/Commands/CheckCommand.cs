using System.CommandLine;
using Dossier.Core;
using Dossier.Core.Diagnostics;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier check</c>: reports everything that a build would, and writes nothing.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var accept = new Option<bool>("--accept") { Description = "Print the `accept:` for settings.yml that lets all warnings stand" };
        var command = new Command("check", "Reports every problem and writes nothing");
        options.AddTo(command);
        command.Add(accept);
        command.SetAction(parsed => parsed.GetValue(accept) ? PrintEntries(options.Read(parsed, writeOutput: false) with { Strict = false }) : Run(options.Read(parsed, writeOutput: false), options.Report(parsed)));
        return command;
    }

    private static int Run(BuildOptions options, DiagnosticReport report)
    {
        var result = SiteBuilder.Build(options);
        report.Print(result, Console.Out);
        Console.Error.WriteLine((result.Diagnostics.IsEmpty ? "no problems" : "checked") + DiagnosticPrinter.Counts(result));
        return ExitCodes.Of(result, options);
    }

    private static int PrintEntries(BuildOptions options)
    {
        var result = SiteBuilder.Build(options);
        DiagnosticPrinter.Print([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)], Console.Error);
        if (result.ErrorCount > 0)
        {
            Console.Error.WriteLine("mend the errors first: they can't be accepted, and behind them others may hide");
            return ExitCodes.Diagnostics;
        }

        Console.Out.Write(AcceptedEntries.Of(result));
        Console.Error.WriteLine(AcceptedEntries.Of(result) is null ? "there is no warning to accept" : "put these lines into settings.yml, in place of its `accept:`, with a `why:` for each");
        return ExitCodes.Fine;
    }
}
