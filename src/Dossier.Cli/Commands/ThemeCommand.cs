using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier theme [FILE …]</c>: lists the built-in files of theme and templates, copies some of them into the site, or prints one.</summary>
public static class ThemeCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("files") { Description = "What to copy, such as theme/partials/page-head.hbs; without any, all are listed", Arity = ArgumentArity.ZeroOrMore };
        files.Validators.Add(CheckNames);
        var show = new Option<bool>("--show") { Description = "Print one built-in file to read in it, and copy nothing" };
        var command = new Command("theme", "Lists the built-in theme and templates, or copies files of them into this folder, where they take the place of the built-in ones") { files, show };
        command.Validators.Add(result => CheckShown(result, result.GetValue(show), result.GetResult(files)));
        command.SetAction(parsed => parsed.GetValue(files) is not { Length: > 0 } chosen ? List() : parsed.GetValue(show) ? Show(Name(chosen[0])) : Copy([.. chosen.Select(Name)]));
        return command;
    }

    private static void CheckNames(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => !ThemeCopier.Files.Contains(Name(token.Value))))
        {
            result.AddError($"there is no built-in file `{token.Value}`; {Diagnostic.DidYouMean(Name(token.Value), ThemeCopier.Files, "`dossier theme` lists them")}");
        }
    }

    private static void CheckShown(CommandResult result, bool isShown, ArgumentResult? files)
    {
        if (!isShown)
        {
            return;
        }

        if (files?.Tokens is not [var file])
        {
            result.AddError("`--show` takes one file, such as `dossier theme --show theme/css/00-tokens.css`");
        }
        else if (ThemeCopier.Files.Contains(Name(file.Value)) && !ThemeCopier.IsText(Name(file.Value)))
        {
            result.AddError($"`{file.Value}` is a picture and no text; `dossier theme {file.Value}` copies it");
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

        Console.Error.WriteLine($"{DiagnosticPrinter.Count(ThemeCopier.Files.Length, "built-in file")}{(own.IsEmpty ? "" : $", {own.Length} of them replaced by yours")}; `dossier theme FILE` copies one into this folder, `dossier theme --show FILE` prints it");
        return ExitCodes.Fine;
    }

    private static int Show(string file)
    {
        Console.Out.Write(ThemeCopier.TextOf(file));
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
