using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;

namespace Dossier.Core.Rendering;

/// <summary>When a page last changed in a way that matters to a reader: its own date, or for a list the newest of what it lists.</summary>
public static class PageChange
{
    public static EdtfDate? Of(DossierGraph graph, string path, Thing? thing)
    {
        var content = graph.Content;
        return thing is Page page ? LastChange.Newest([page.LastChange, page.Published?.Value]) : thing is not null ? thing.LastChange : LastChange.Newest(path switch
        {
            "index.html" => [content.FrontPage?.LastChange, .. Of(content.Things), .. OfEvents(content)],
            "articles/index.html" or "sources.html" => Of(content.Articles),
            "topics/index.html" => Of(content.Topics),
            "experts/index.html" => Of(content.Experts),
            "terms/index.html" => Of(content.Terms),
            "facts/index.html" => Of([.. content.Measures, .. content.Articles]),
            "timeline.html" => OfEvents(content),
            Revisions.LogPath => graph.Corrections.Take(1).Select(newest => newest.Correction.Date.Value),
            _ => [],
        });
    }

    private static IEnumerable<EdtfDate?> Of(IEnumerable<Thing> things) => things.Select(thing => thing.LastChange);

    private static IEnumerable<EdtfDate?> OfEvents(DossierContent content) => content.Events.Select(happening => LastChange.Of(null, happening.Corrections));
}
