using System.CommandLine;
using Dossier.Core.Diagnostics;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier explain CODE</c>: prints the page of a diagnostic, by its code or its name.</summary>
public static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "A diagnostic's code or name, such as DS0401 or unresolved-reference" };
        var command = new Command("explain", "Explains a diagnostic: what it means and how to mend it") { code };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(code)));
        return command;
    }

    private static int Run(string code)
    {
        if (RulePages.Read(code) is { } page)
        {
            Console.Out.Write(page);
            return ExitCodes.Fine;
        }

        Console.Error.WriteLine($"there is no diagnostic `{code}`; {Diagnostic.DidYouMean(code, Rules.All.SelectMany(rule => new[] { rule.Code, rule.Name }), $"codes run from {Rules.All[0].Code} to {Rules.All[^1].Code}")}");
        return ExitCodes.Usage;
    }
}
