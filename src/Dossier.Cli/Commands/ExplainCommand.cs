using System.CommandLine;
using Dossier.Core.Diagnostics;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier explain CODE</c>: prints the page of a diagnostic.</summary>
public static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "A diagnostic's code, such as DS0401" };
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

        Console.Error.WriteLine($"there is no diagnostic `{code}`; {Diagnostic.DidYouMean(code, Rules.All.Select(rule => rule.Code), "codes run from DS0101 to DS07xx")}");
        return ExitCodes.Usage;
    }
}
