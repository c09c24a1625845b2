using System.CommandLine;
using Dossier.Core;
using Dossier.Core.Checking;
using Dossier.Core.Diagnostics;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier status</c>: how much there is of everything, and what is left to do.</summary>
public static class StatusCommand
{
    public static Command Create()
    {
        var options = new SiteOptions();
        var command = new Command("status", "Says how much there is of everything, and what is left to do");
        options.AddInputTo(command);
        command.SetAction(parsed => Run(options.Read(parsed, writeOutput: false)));
        return command;
    }

    private static int Run(BuildOptions options)
    {
        var result = SiteBuilder.Build(options);
        if (result.ErrorCount > 0 || result.Graph is not { } graph)
        {
            DiagnosticPrinter.Print([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)], Console.Error);
            Console.Error.WriteLine("mend the errors first: what is left to do is told of a dossier that can be built");
            return ExitCodes.Diagnostics;
        }

        var content = graph.Content;
        Console.Out.WriteLine(string.Join(
            ", ",
            DiagnosticPrinter.Count(content.Articles.Length, "article"),
            DiagnosticPrinter.Count(graph.Statements.Length, "statement"),
            DiagnosticPrinter.Count(graph.Facts.Length, "fact"),
            DiagnosticPrinter.Count(content.Measures.Length, "measure"),
            DiagnosticPrinter.Count(content.Topics.Length, "topic"),
            DiagnosticPrinter.Count(graph.Questions.Length, "question"),
            DiagnosticPrinter.Count(content.Experts.Length, "expert"),
            DiagnosticPrinter.Count(content.Terms.Length, "term"),
            DiagnosticPrinter.Count(graph.Events.Length, "event"),
            DiagnosticPrinter.Count(content.Pages.Count(page => !page.IsListing), "page")));
        var tasks = OpenTasks.Of(graph, result.Diagnostics);
        foreach (var task in tasks)
        {
            Console.Out.WriteLine($"\n{task.Title}: {task.Items.Length}{(task.Of is { } all ? $" of {all}" : "")}");
            foreach (var item in task.Items)
            {
                Console.Out.WriteLine($"  {DiagnosticText.Printable(item.Place)}  {DiagnosticText.Printable(item.Words)}");
            }
        }

        if (tasks.IsEmpty)
        {
            Console.Out.WriteLine("\nnothing is left to do that could be counted");
        }

        if (!result.Accepted.IsEmpty)
        {
            Console.Out.WriteLine($"\nwarnings that are accepted: {result.Accepted.Length}");
            foreach (var (diagnostic, why) in result.Accepted)
            {
                var item = OpenItem.Of(diagnostic);
                Console.Out.WriteLine($"  {DiagnosticText.Printable(item.Place)}  {DiagnosticText.Printable(item.Words)}{(why is null ? "" : $" ({DiagnosticText.Printable(why)})")}");
            }
        }

        return ExitCodes.Fine;
    }
}
