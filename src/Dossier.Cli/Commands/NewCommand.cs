using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier new KIND TITLE</c>: begins an article, a topic, an expert, a term, a measure or a page.</summary>
public sealed class NewCommand
{
    private readonly Argument<string> kind = new("kind") { Description = $"What to begin: {string.Join(", ", ThingKinds.All.Select(ThingKinds.Name))}" };
    private readonly Argument<string> title = new("title") { Description = "Its title, in quotes where it has spaces" };
    private readonly Option<string?> kindInFile = new("--kind") { Description = "What a term or a measure is, for the `kind:` in its file", HelpName = "word" };
    private readonly Option<string> id = new("--id") { Description = "The id, if not the title's; a page's may have folders, such as method/counting" };
    private readonly Option<string> input = new("--input", "-i") { Description = "The input folder", DefaultValueFactory = _ => "input" };

    private NewCommand()
    {
        kind.CompletionSources.Add([.. ThingKinds.All.Select(ThingKinds.Name)]);
        kind.Validators.Add(result => TokenCheck.All(result, value => KindOf(value) is not null, FaultOf));
        title.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no title"));
        input.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
    }

    public static Command Create()
    {
        var options = new NewCommand();
        var command = new Command("new", "Begins a file with what must be in it, and everything else as comments to fill in") { options.kind, options.title, options.kindInFile, options.id, options.input };
        command.Validators.Add(options.CheckKind);
        command.SetAction(options.Run);
        return command;
    }

    private static ThingKind? KindOf(string name) => ThingKinds.All.Where(known => known.Name() == name).Cast<ThingKind?>().FirstOrDefault();

    private static string FaultOf(string written)
        => written == "event"
            ? "is no file of its own: write it into events.yml, as in `- {id: closing, date: 2022-01-05, title: …, sources: [{article: …}]}`"
            : $"is nothing that can be begun; {Diagnostic.DidYouMean(written, ThingKinds.All.Select(ThingKinds.Name), $"there are {string.Join(", ", ThingKinds.All.Select(ThingKinds.Name))}")}";

    /// <summary>Holds <c>--kind</c> against the words that the file may say.</summary>
    private void CheckKind(CommandResult result)
    {
        if (result.GetResult(kindInFile)?.Tokens is not [var written] || result.GetResult(kind)?.Tokens is not [var thing] || KindOf(thing.Value) is not { } begun)
        {
            return;
        }

        if (ContentShapes.Of(begun)["kind"]?.Shape is not ChoiceShape choice)
        {
            result.AddError($"{begun.WithArticle()} has no kind: only terms and measures take `--kind`");
        }
        else if (!choice.Choices.Contains(written.Value))
        {
            result.AddError($"`--kind` can't be `{written.Value}`; {Diagnostic.DidYouMean(written.Value, choice.Choices, $"it is {choice.Expected}")}");
        }
    }

    private int Run(ParseResult parsed)
    {
        var chosen = KindOf(parsed.GetRequiredValue(kind))!.Value;
        var result = ThingStarter.Start(new StartOptions(new SiteFolders(".", parsed.GetRequiredValue(input)), chosen, parsed.GetRequiredValue(title).Trim(), parsed.GetValue(id)) { KindInFile = parsed.GetValue(kindInFile) });
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
