using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Core;
using Dossier.Core.Loading;
using Dossier.Core.Model;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier new KIND TITLE</c>: begins an article, a topic, an expert, a term, a measure or a page.</summary>
public sealed class NewCommand
{
    private readonly Argument<string> kind = new("kind") { Description = $"What to begin: {string.Join(", ", ThingKinds.All.Select(ThingKinds.Name))}" };
    private readonly Argument<string> title = new("title") { Description = "Its title, in quotes where it has spaces" };
    private readonly Option<string> id = new("--id") { Description = "The id, if not the title's; a page's may have folders, such as method/counting" };
    private readonly Option<string> input = new("--input", "-i") { Description = "The input folder", DefaultValueFactory = _ => "input" };

    private NewCommand()
    {
        kind.AcceptOnlyFromAmong([.. ThingKinds.All.Select(ThingKinds.Name)]);
        title.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no title"));
        input.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
    }

    public static Command Create()
    {
        var options = new NewCommand();
        var command = new Command("new", "Begins a file with what must be in it, and everything else as comments to fill in") { options.kind, options.title, options.id, options.input };
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var chosen = ThingKinds.All.Single(known => known.Name() == parsed.GetRequiredValue(kind));
        var result = ThingStarter.Start(new StartOptions(new SiteFolders(".", parsed.GetRequiredValue(input)), chosen, parsed.GetRequiredValue(title).Trim(), parsed.GetValue(id)));
        DiagnosticPrinter.Print(result.Diagnostics, Console.Error);
        if (result.Path is not { } path)
        {
            Console.Error.WriteLine("nothing written");
            return ExitCodes.Diagnostics;
        }

        Console.Error.WriteLine($"wrote {path}; next: fill in what is known, take `# ` from the lines that you use, and write below the second `---`");
        return ExitCodes.Fine;
    }
}
