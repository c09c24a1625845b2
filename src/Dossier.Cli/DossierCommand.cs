using System.CommandLine;
using Dossier.Cli.Commands;

namespace Dossier.Cli;

/// <summary>The command line: which commands there are, and what happens with none of them.</summary>
public static class DossierCommand
{
    public static RootCommand Create()
    {
        var options = new SiteOptions();
        var root = new RootCommand("Builds a briefing dossier into a static site. Without a command it builds.") { BuildCommand.Create(), PreviewCommand.Create(), CheckCommand.Create(), FingerprintCommand.Create(), ImportCommand.Create(), InitCommand.Create(), NewCommand.Create(), SchemaCommand.Create(), StatusCommand.Create(), ExplainCommand.Create() };
        options.AddTo(root, withFolder: false);
        options.AddPdfTo(root);
        root.SetAction(parsed => BuildCommand.Run(options.Read(parsed, writeOutput: true), options.Report(parsed)));
        return root;
    }

    /// <summary>Exceptions reach <c>Main</c>, which gives them their own exit status.</summary>
    public static InvocationConfiguration Invocation { get; } = new() { EnableDefaultExceptionHandler = false };
}
