using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Dossier.Core;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier init DIR</c>: begins a dossier in a new or empty folder.</summary>
public sealed partial class InitCommand
{
    private const string Input = "input";

    /// <summary>What stands at the top of a new dossier, with what it is for.</summary>
    private static readonly (string Name, string Purpose)[] Parts =
    [
        ("README.md", "what to do next"),
        (Input, "the dossier: three invented articles, and what is said in them"),
        ("schemas", "by which an editor checks and completes YAML"),
        (".vscode", "Visual Studio Code set up for it"),
        ("tools", "the release of dossier with which hosts build"),
        (".github", "publishes with GitHub Pages"),
        ("netlify.toml", "publishes with Netlify"),
    ];

    private readonly Argument<string> folder = new("folder") { Description = "A folder that is empty or not there yet; . for this one" };
    private readonly Option<string?> title = new("--title") { Description = "The dossier's title, in quotes where it has spaces" };
    private readonly Option<bool> empty = new("--empty") { Description = "Begin without the invented articles; needs --title" };

    private InitCommand()
    {
        folder.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
        title.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no title"));
    }

    public static Command Create()
    {
        var options = new InitCommand();
        var command = new Command("init", "Begins a dossier: a small one of invented articles that builds as it is, or with --empty one that is yours alone") { options.folder, options.title, options.empty };
        command.Validators.Add(result =>
        {
            if (result.GetValue(options.empty) && result.GetResult(options.title) is null)
            {
                result.AddError("--empty needs --title, since nothing else could name the dossier");
            }
        });
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(folder);
        var isEmpty = parsed.GetValue(empty);
        var result = DossierStarter.Start(path, parsed.GetValue(title)?.Trim(), isEmpty);
        DiagnosticPrinter.Print(result.Diagnostics, Console.Error);
        if (result.Paths.IsEmpty)
        {
            Console.Error.WriteLine("nothing written");
            return ExitCodes.Diagnostics;
        }

        var width = Parts.Max(part => part.Name.Length) + 2;
        Console.Error.WriteLine($"wrote {DiagnosticPrinter.Count(result.Paths.Length, "file")} into {path}");
        foreach (var (name, purpose) in Parts)
        {
            Console.Error.WriteLine($"  {name.PadRight(width)}{(name == Input && isEmpty ? "the dossier: its settings, and an empty front page" : purpose)}");
        }

        Console.Error.WriteLine("next:");
        if (Path.GetFullPath(path) != Path.GetFullPath("."))
        {
            Console.Error.WriteLine($"  cd {Quoted(path)}");
        }

        Console.Error.WriteLine("  dossier preview    shows it while you write");
        Console.Error.WriteLine(isEmpty
            ? "  dossier import FILE, dossier new topic TITLE    begin what it needs; README.md tells more"
            : "  dossier init --empty FOLDER --title TITLE    begins your own, without the invented articles; README.md tells more");
        return ExitCodes.Fine;
    }

    /// <summary>A folder's name as a shell takes it.</summary>
    private static string Quoted(string path)
        => Plain().IsMatch(path) ? path
            : OperatingSystem.IsWindows() ? $"\"{path}\""
            : $"'{(path.StartsWith('-') ? "./" : "")}{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"\A[\p{L}\p{Nd}_./\\:][\p{L}\p{Nd}_./\\:-]*\z")]
    private static partial Regex Plain();
}
