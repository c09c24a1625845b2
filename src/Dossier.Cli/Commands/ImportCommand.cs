using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Core;
using Dossier.Core.Importing;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Cli.Commands;

/// <summary><c>dossier import FILE|-</c>: makes a skeleton, the text and its fingerprint of an article as it comes.</summary>
public sealed class ImportCommand
{
    private const string StandardInput = "-";

    private readonly Argument<string> file = new("file") { Description = "The article as text, Markdown or HTML; - reads standard input" };
    private readonly Option<string> id = new("--id") { Description = "The id, if not the title's" };
    private readonly Option<string> url = new("--url") { Description = "The address of the original" };
    private readonly Option<string> title = new("--title") { Description = "The title" };
    private readonly Option<string> author = new("--author") { Description = "The author; several with ; between them" };
    private readonly Option<string> publisher = new("--publisher") { Description = "The publisher" };
    private readonly Option<string> published = new("--published") { Description = "The date of publication, such as 2022-01-06" };
    private readonly Option<string> input = new("--input", "-i") { Description = "The input folder", DefaultValueFactory = _ => "input" };

    private ImportCommand()
    {
        url.Validators.Add(result => TokenCheck.All(result, value => LinkAddress.Web(value) is not null, "is not a web address; write it with https://"));
        published.Validators.Add(result => TokenCheck.All(result, value => EdtfDate.Parse(value) is not null, "is not a date; write 2022-01-06, 2022-01 or 2022"));
        input.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no folder"));
        file.Validators.Add(result => TokenCheck.All(result, value => !string.IsNullOrWhiteSpace(value), "is no file"));
    }

    public static Command Create()
    {
        var options = new ImportCommand();
        var command = new Command("import", "Makes an article's files from its text: skeleton, source text and fingerprint")
        {
            options.file, options.id, options.url, options.title, options.author, options.publisher, options.published, options.input,
        };
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new ImportOptions(
            new SiteFolders(".", parsed.GetRequiredValue(input)),
            new EditorFields
            {
                Id = parsed.GetValue(id),
                Url = parsed.GetValue(url),
                Title = parsed.GetValue(title),
                Author = parsed.GetValue(author),
                Publisher = parsed.GetValue(publisher),
                Published = parsed.GetValue(published),
            });
        var path = parsed.GetRequiredValue(file);
        using var standardInput = path == StandardInput ? Console.OpenStandardInput() : null;
        var result = SiteImporter.Import(standardInput is null ? path : "standard input", standardInput, options);
        DiagnosticPrinter.Print(result.Diagnostics, Console.Error);
        if (result.Article is null)
        {
            Console.Error.WriteLine("nothing written");
            return ExitCodes.Diagnostics;
        }

        ImportReport.Print(result, isIdGiven: options.Given.Id is not null, Console.Error);
        return ExitCodes.Fine;
    }
}
