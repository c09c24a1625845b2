using System.CommandLine;
using System.CommandLine.Parsing;
using Dossier.Core;
using Dossier.Core.Loading;
using Dossier.Core.Printing;

namespace Dossier.Cli.Commands;

/// <summary>The options that say where a site stands and how strict to be.</summary>
public sealed class SiteOptions
{
    private readonly Argument<string> root = new("folder") { Description = "The site's folder, which holds input/ and perhaps theme/ and output-template/", DefaultValueFactory = _ => "." };
    private readonly Option<string> input = new("--input", "-i") { Description = "The input folder, from the site's folder", DefaultValueFactory = _ => "input" };
    private readonly Option<string> output = new("--output", "-o") { Description = "The output folder, from the site's folder", DefaultValueFactory = _ => "output" };
    private readonly Option<string[]> settings = new("--setting", "-s") { Description = "A setting in place of the same key in settings.yml, such as host=https://example.org/", HelpName = "key=value" };
    private readonly Option<bool> strict = new("--strict") { Description = "Treat warnings as errors" };

    private readonly Option<string> format = new("--format") { Description = "How problems are reported: text for people; json, sarif or github for programs, on standard output", DefaultValueFactory = _ => DiagnosticReport.Text, HelpName = "format" };

    private readonly Option<bool> isPrivate = new("--private") { Description = "Show the texts of articles too, for a dossier that stays inside the house" };

    private readonly Option<string?> pdf = new("--pdf")
    {
        Description = $"Make a PDF of the print edition too, through an installed Chromium, Chrome or Edge; its name in the output folder, `{PdfOptions.DefaultPath}` without one",
        HelpName = "file",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public SiteOptions()
    {
        format.AcceptOnlyFromAmong(DiagnosticReport.Formats);
        pdf.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && PdfOptions.FaultOf(result.Tokens[0].Value) is { } fault)
            {
                result.AddError($"`{result.Tokens[0].Value}` can’t be the PDF’s name: {fault}");
            }
        });
        settings.Validators.Add(result =>
        {
            foreach (var setting in result.Tokens.Where(token => token.Value.IndexOf('=', StringComparison.Ordinal) <= 0))
            {
                result.AddError($"`{setting.Value}` is not a setting; write key=value");
            }
        });
        root.Validators.Add(NamesFolder);
        input.Validators.Add(NamesFolder);
        output.Validators.Add(NamesFolder);
    }

    /// <summary>Adds the options to a command. Without the folder a mistyped command is not taken for one.</summary>
    public void AddTo(Command command, bool withFolder = true)
    {
        if (withFolder)
        {
            command.Add(root);
        }

        command.Add(input);
        command.Add(output);
        command.Add(settings);
        command.Add(strict);
        command.Add(isPrivate);
        command.Add(format);
    }

    /// <summary>Adds what a command has that writes nothing and goes on in spite of warnings.</summary>
    public void AddInputTo(Command command)
    {
        command.Add(root);
        command.Add(input);
        command.Add(settings);
        command.Add(isPrivate);
    }

    /// <summary>Adds what only a build has.</summary>
    public void AddPdfTo(Command command) => command.Add(pdf);

    /// <summary>The options as the build takes them.</summary>
    public BuildOptions Read(ParseResult parsed, bool writeOutput)
        => new(new SiteFolders(parsed.GetValue(root) ?? ".", parsed.GetRequiredValue(input), parsed.GetValue(output) ?? "output"), writeOutput, parsed.GetValue(strict))
        {
            Private = parsed.GetValue(isPrivate),
            Pdf = writeOutput && parsed.GetResult(pdf) is not null ? Pdf(parsed.GetValue(pdf)) : null,
            Settings = [.. (parsed.GetValue(settings) ?? []).Select(setting => setting.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]))],
        };

    /// <summary>How the command reports what it finds.</summary>
    public DiagnosticReport Report(ParseResult parsed)
    {
        var folder = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(parsed.GetValue(root) ?? ".")).Replace('\\', '/');
        return new DiagnosticReport(parsed.GetRequiredValue(format), folder == "." ? "" : folder + "/");
    }

    private static PdfOptions Pdf(string? path) => new(path ?? PdfOptions.DefaultPath)
    {
        Browser = Environment.GetEnvironmentVariable(PdfOptions.BrowserVariable),
        SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "",
    };

    private static void NamesFolder(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError("the name of a folder is empty");
        }
    }
}
