using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Citations;

/// <summary>Makes the part of a page that says how to cite it.</summary>
public static class Citation
{
    public const string Ris = ".ris";
    public const string Csl = ".csl.json";

    /// <summary>The view for the page of a thing; <c>null</c> for a kind whose pages are not cited.</summary>
    public static CitationView? View(Thing thing, SiteFrame frame)
        => CitedWorks.Has(thing.Kind)
            ? new CitationView(thing is Article ? "article" : "page", PlainReference.View(CitedWorks.Of(thing, frame.Parts)), Href(thing, Ris, frame), Href(thing, Csl, frame))
            : null;

    private static string? Href(Thing thing, string extension, SiteFrame frame)
        => frame.Routes.PathOf(thing, extension) is { } path ? frame.Links.To(path) : null;
}
