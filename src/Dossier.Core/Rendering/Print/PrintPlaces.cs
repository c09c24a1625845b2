using Dossier.Core.Linking;
using Dossier.Core.Rendering.Pages;

namespace Dossier.Core.Rendering.Print;

/// <summary>Where the print edition has what stands on a page of the site.</summary>
public sealed class PrintPlaces
{
    private readonly Dictionary<string, string> sections;

    private PrintPlaces(Dictionary<string, string> sections)
    {
        this.sections = sections;
        InWords = string.Join('\n', sections.Select(section => $"{section.Key}\t{section.Value}"));
    }

    /// <summary>All of it as one text, the same for the same places.</summary>
    public string InWords { get; }

    public static PrintPlaces Of(DossierGraph graph, Routes routes)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["index.html"] = PrintAnchors.Front,
            ["topics/index.html"] = PrintAnchors.Topics,
            ["questions.html"] = PrintAnchors.Topics,
            ["articles/index.html"] = PrintAnchors.Articles,
            ["experts/index.html"] = PrintAnchors.Experts,
            ["terms/index.html"] = PrintAnchors.Terms,
            ["facts/index.html"] = PrintAnchors.Facts,
            ["timeline.html"] = PrintAnchors.Timeline,
            ["sources.html"] = PrintAnchors.Sources,
            [Revisions.LogPath] = PrintAnchors.Corrections,
        };
        foreach (var thing in graph.Content.Things)
        {
            if (routes.PathOf(thing) is { } path)
            {
                places[path] = thing.Key;
            }
        }

        return new PrintPlaces(places);
    }

    /// <summary>The section of a page, or <c>null</c> for one that is not in the print edition.</summary>
    public string? SectionOf(string path) => sections.GetValueOrDefault(path);
}
