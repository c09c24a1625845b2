using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;

namespace Dossier.Core.Rendering.Print;

/// <summary>Whether a site has a print edition, and the PDF made of it.</summary>
public static class PrintEdition
{
    public const string Path = "print.html";

    /// <summary>A dossier of more articles has a print edition only where its settings ask for one: nobody prints thousands of sheets, and everybody would wait for them.</summary>
    public const int MostArticles = 200;

    private const string Template = Path + ".hbs";

    public static bool IsWanted(DossierGraph graph) => graph.Content.Settings.Print ?? graph.Content.Articles.Length <= MostArticles;

    /// <summary>The templates, without that of the print edition where there is to be none.</summary>
    public static ImmutableArray<LoadedFile> Templates(ImmutableArray<LoadedFile> templates, DossierGraph graph)
        => IsWanted(graph) ? templates : [.. templates.Where(file => file.Path != Template)];

    /// <summary>The PDF that is to be made of the print edition, without its bytes, which are not made in memory.</summary>
    public static IEnumerable<OutputFile> Pdf(DossierGraph graph) => graph.Content.Settings.Pdf is { } path ? [new OutputFile(path, default, Path)] : [];

    /// <summary>Reports a PDF that is asked for where there is nothing to make it of.</summary>
    public static void Check(DossierGraph graph, Routes routes, DiagnosticBag diagnostics)
    {
        if (graph.Content.Settings.Pdf is not null && routes.All.All(route => route.Path != Path))
        {
            var (cause, cure) = (IsWanted(graph), graph.Content.Settings.Print) switch
            {
                (true, _) => ($"no template makes `{Path}`", $"take the site’s own `output-template/{Template}` away, or fill it"),
                (_, false) => ("the settings say `print: false`", "build with `-s print=true`, or take the line out of settings.yml"),
                _ => ($"a dossier of more than {MostArticles} articles has one only where its settings ask for it", "write `print: true` into settings.yml, or build with `-s print=true`"),
            };
            diagnostics.Add(Path, Rules.NoPrintEdition, $"there is no print edition to make a PDF of: {cause}", cure);
        }
    }
}
