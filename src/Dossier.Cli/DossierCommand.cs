using System.CommandLine;
using System.CommandLine.Help;
using Dossier.Cli.Commands;
using Dossier.Core.Loading;

namespace Dossier.Cli;

/// <summary>The command line: which commands there are, and what happens with none of them.</summary>
public static class DossierCommand
{
    public static RootCommand Create()
    {
        var options = new SiteOptions();
        var root = new RootCommand("Builds a briefing dossier into a static site. Without a command it builds.") { BuildCommand.Create(), PreviewCommand.Create(), CheckCommand.Create(), FingerprintCommand.Create(), ImportCommand.Create(), InitCommand.Create(), NewCommand.Create(), SchemaCommand.Create(), StatusCommand.Create(), ThemeCommand.Create(), ExplainCommand.Create() };
        options.AddTo(root, withFolder: false);
        options.AddPdfTo(root);
        root.SetAction(parsed => IsLost(parsed) ? Show(parsed) : BuildCommand.Run(options.Read(parsed, writeOutput: true), options.Report(parsed)));
        return root;
    }

    /// <summary>Whether somebody typed <c>dossier</c> and nothing else where no dossier is: a newcomer, or somebody in the wrong folder.</summary>
    private static bool IsLost(ParseResult parsed) => parsed.Tokens.Count == 0 && !Path.Exists(new SiteFolders(".").InputPath);

    private static int Show(ParseResult parsed)
    {
        new HelpAction().Invoke(parsed);
        Console.Error.WriteLine("there is no dossier here, since this folder has no folder `input`; `dossier init FOLDER` begins one, and `dossier build` in its folder builds it");
        return ExitCodes.Usage;
    }

    /// <summary>Runs the command that the arguments say, or says on the error stream what is wrong with them.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        var faults = UsageFaults.Of(parsed);
        if (faults.Count == 0)
        {
            return parsed.Invoke(Invocation);
        }

        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        Console.Error.WriteLine(UsageFaults.Help(parsed));
        return ExitCodes.Usage;
    }

    /// <summary>Exceptions reach <c>Main</c>, which gives them their own exit status.</summary>
    public static InvocationConfiguration Invocation { get; } = new() { EnableDefaultExceptionHandler = false };
}
