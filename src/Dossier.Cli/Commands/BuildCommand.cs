using System.CommandLine;
using System.Diagnostics;
using Dossier.Core;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier build</c>: builds the site and says what it did.</summary>
public static class BuildCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("build", "Builds the site");
        options.AddTo(command);
        options.AddPdfTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, writeOutput: true), options.Report(parsed)));
        return command;
    }

    /// <summary>Builds, and returns the exit status.</summary>
    public static int Run(BuildOptions options, DiagnosticReport report)
    {
        var watch = Stopwatch.StartNew();
        var result = SiteBuilder.Build(options);
        report.Print(result, Console.Error);
        if (result.Written is { } written)
        {
            var content = result.Graph!.Content;
            Console.Error.WriteLine(
                $"{Path.GetRelativePath(Environment.CurrentDirectory, options.Folders.OutputPath)}: {DiagnosticPrinter.Count(result.Files.Length, "file")} "
                + $"({written.Written} written, {written.Unchanged} unchanged, {written.Removed} removed) in {watch.ElapsedMilliseconds} ms; "
                + $"{DiagnosticPrinter.Count(content.Articles.Length, "article")}, {DiagnosticPrinter.Count(result.Graph.Statements.Length, "statement")}, {DiagnosticPrinter.Count(result.Graph.Facts.Length, "fact")}"
                + (options.Private ? "; private: it holds texts that may not be published" : "")
                + DiagnosticPrinter.Counts(result));
        }
        else
        {
            Console.Error.WriteLine($"nothing written{DiagnosticPrinter.Counts(result)}");
        }

        return ExitCodes.Of(result, options);
    }
}
