using System.CommandLine;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier schema</c>: writes the JSON Schemas of front matter, settings and events.</summary>
public static class SchemaCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input", "-i") { Description = "The input folder", DefaultValueFactory = _ => "input" };
        var output = new Option<string>("--output", "-o") { Description = "The folder for the schemas", DefaultValueFactory = _ => "schemas" };
        var snippets = new Option<string?>("--snippets") { Description = "A folder for snippets of Visual Studio Code too, by which it completes front matter in Markdown files: .vscode", HelpName = "folder" };
        input.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
        output.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
        snippets.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
        var command = new Command("schema", "Writes JSON Schemas of front matter, settings and events, by which editors complete and check them, with the ids of this dossier") { input, output, snippets };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), parsed.GetValue(snippets)));
        return command;
    }

    private static int Run(string input, string output, string? snippets)
    {
        var result = SchemaMaker.Make(new SiteFolders(".", input), output, snippets);
        DiagnosticPrinter.Print(result.Diagnostics, Console.Error);
        if (result.Names.IsEmpty)
        {
            Console.Error.WriteLine("nothing written");
            return ExitCodes.Diagnostics;
        }

        var isWhole = result.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
        var told = snippets is null ? "" : isWhole ? $", snippets in {snippets}" : ", no snippets";
        Console.Error.WriteLine($"{output}: {DiagnosticPrinter.Count(result.Names.Length, "schema")}{told}; run the command again when ids have come or gone");
        return isWhole ? ExitCodes.Fine : ExitCodes.Diagnostics;
    }
}
