using System.CommandLine;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier fingerprint [ID…]</c>: makes the fingerprints of the articles whose text is here.</summary>
public static class FingerprintCommand
{
    public static Command Create()
    {
        var ids = new Argument<string[]>("id") { Description = "The articles, by id; all whose text is here where none is named", Arity = ArgumentArity.ZeroOrMore };
        var input = new Option<string>("--input", "-i") { Description = "The input folder", DefaultValueFactory = _ => "input" };
        var command = new Command("fingerprint", "Makes anew the fingerprints of articles, by which passages are checked where the articles' text is not") { ids, input };
        command.SetAction(parsed => Run(new SiteFolders(".", parsed.GetRequiredValue(input)), parsed.GetValue(ids) ?? []));
        return command;
    }

    private static int Run(SiteFolders folders, string[] ids)
    {
        var result = FingerprintMaker.Make(folders, [.. ids]);
        DiagnosticPrinter.Print(result.Diagnostics, Console.Error);
        foreach (var made in result.Made)
        {
            Console.Error.WriteLine($"{made.Path}: {made.Words} words in {made.Paragraphs} paragraphs, {(made.Changed ? "written" : "unchanged")}");
        }

        if (result.Made.IsEmpty && result.Diagnostics.IsEmpty)
        {
            Console.Error.WriteLine("nothing to do: no article has its text beside it (`<id>.source.txt` or `<id>.source.md`)");
        }

        return result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error) ? ExitCodes.Diagnostics : ExitCodes.Fine;
    }
}
