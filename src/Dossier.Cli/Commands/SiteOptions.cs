using System.CommandLine;
using Dossier.Core.Loading;

namespace Dossier.Cli.Commands;

/// <summary>The options that say where a site stands and how strict to be.</summary>
public sealed class SiteOptions
{
    private readonly Argument<string> root = new("folder") { Description = "The site's folder, which holds input/ and perhaps theme/ and output-template/", DefaultValueFactory = _ => "." };
    private readonly Option<string> input = new("--input", "-i") { Description = "The input folder, from the site's folder", DefaultValueFactory = _ => "input" };
    private readonly Option<string> output = new("--output", "-o") { Description = "The output folder, from the site's folder", DefaultValueFactory = _ => "output" };
    private readonly Option<bool> strict = new("--strict") { Description = "Treat warnings as errors" };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(root);
        command.Add(input);
        command.Add(output);
        command.Add(strict);
    }

    public SiteFolders Folders(ParseResult parsed) => new(parsed.GetRequiredValue(root), parsed.GetRequiredValue(input), parsed.GetRequiredValue(output));

    public bool Strict(ParseResult parsed) => parsed.GetValue(strict);
}
