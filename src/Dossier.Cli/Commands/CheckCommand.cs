using System.CommandLine;
using Dossier.Core;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier check</c>: reports everything that a build would, and writes nothing.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("check", "Reports every problem and writes nothing");
        options.AddTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, writeOutput: false), options.Report(parsed)));
        return command;
    }

    private static int Run(BuildOptions options, DiagnosticReport report)
    {
        var result = SiteBuilder.Build(options);
        report.Print(result.Diagnostics, Console.Out);
        Console.Error.WriteLine(result.Diagnostics.IsEmpty ? "no problems" : $"checked{DiagnosticPrinter.Counts(result)}");
        return ExitCodes.Of(result, options);
    }
}
