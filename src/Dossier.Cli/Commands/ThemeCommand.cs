using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier theme [FILE …]</c>: lists the built-in files of theme and templates, or copies some of them into the site.</summary>
public static class ThemeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "What to copy, such as theme/partials/page-head.hbs; without any, all are listed", Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(CheckNames);
        var command = new Command("theme", "Lists the built-in theme and templates, or copies files of them into this folder, where they take the place of the built-in ones") { files };
        command.SetAction(parsed => parsed.GetValue(files) is { Length: > 0 } chosen ? Copy([.. chosen.Select(Name)]) : List());
        return command;
    }

    private static void CheckNames(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !ThemeCopier.Files.Contains(Name(token.Value))))
        {
            result.AddError($"there is no built-in file `{token.Value}`; {Diagnostic.DidYouMean(Name(token.Value), ThemeCopier.Files, "`dossier theme` lists them")}");
        }
    }

    private static string Name(string written) => written.Replace('\\', '/');

    private static int List()
    {
        var own = ThemeCopier.OwnFiles(new SiteFolders("."));
        foreach (var file in ThemeCopier.Files)
        {
            Console.Out.WriteLine(own.Contains(file) ? $"{file} (yours)" : file);
        }

        Console.Error.WriteLine($"{DiagnosticPrinter.Count(ThemeCopier.Files.Length, "built-in file")}{(own.IsEmpty ? "" : $", {own.Length} of them replaced by yours")}; `dossier theme FILE` copies one into this folder");
        return ExitCodes.Fine;
    }

    private static int Copy(string[] files)
    {
        var diagnostics = ThemeCopier.Copy(new SiteFolders("."), files);
        DiagnosticPrinter.Print(diagnostics, Console.Error);
        if (!diagnostics.IsEmpty)
        {
            Console.Error.WriteLine("nothing written");
            return ExitCodes.Diagnostics;
        }

        Console.Error.WriteLine($"wrote {string.Join(", ", files.Distinct(StringComparer.Ordinal))}; what stands there now takes the place of what is built in, in newer versions of dossier too");
        return ExitCodes.Fine;
    }
}
