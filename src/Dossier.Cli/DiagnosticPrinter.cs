using System.Collections.Immutable;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Spectre.Console;

namespace Dossier.Cli;

/// <summary>Prints diagnostics, in colour where a person reads them.</summary>
public static class DiagnosticPrinter
{
    public static void Print(ImmutableArray<Diagnostic> diagnostics, TextWriter writer)
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        if (!IsColourful(writer))
        {
            foreach (var diagnostic in diagnostics)
            {
                writer.WriteLine(DiagnosticText.Format(diagnostic));
                writer.WriteLine();
            }

            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = int.MaxValue;
        foreach (var diagnostic in diagnostics)
        {
            var lines = DiagnosticText.Format(diagnostic).Split('\n');
            var colour = diagnostic.Severity == Severity.Error ? "red" : "yellow";
            console.MarkupLine($"[bold {colour}]{Markup.Escape(lines[0])}[/]");
            foreach (var line in lines.Skip(1))
            {
                console.MarkupLine(line.Contains('^', StringComparison.Ordinal) && !line.Contains("help:", StringComparison.Ordinal) ? $"[{colour}]{Markup.Escape(line)}[/]" : Markup.Escape(line));
            }

            console.WriteLine();
        }
    }

    /// <summary>"; 2 errors, 1 warning; 3 warnings accepted", or nothing where there is nothing to count.</summary>
    public static string Counts(BuildResult result)
        => (result.Diagnostics.IsEmpty ? "" : $"; {Count(result.ErrorCount, "error")}, {Count(result.WarningCount, "warning")}")
            + (result.Accepted.IsEmpty ? "" : $"; {Count(result.Accepted.Length, "warning")} accepted");

    /// <summary>"1 error", "2 errors".</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static bool IsColourful(TextWriter writer)
        => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"))
            && !(ReferenceEquals(writer, Console.Error) ? Console.IsErrorRedirected : Console.IsOutputRedirected);
}
