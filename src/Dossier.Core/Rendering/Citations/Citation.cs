using System.Text.Json;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Data;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Citations;

/// <summary>Makes the part of a page that says how to cite it.</summary>
/// <remarks>
/// The references for reference managers stand in the links themselves, as <c>data:</c> addresses (RFC 2397), and not in files beside the page: they have the right media type on every
/// host and from disk, and a dossier of thousands of articles has not three times as many files.
/// </remarks>
public static class Citation
{
    private const string RisType = "application/x-research-info-systems";
    private const string CslType = "application/vnd.citationstyles.csl+json";

    /// <summary>The view for the page of a thing; <c>null</c> for a kind whose pages are not cited.</summary>
    public static CitationView? View(Thing thing, SiteFrame frame)
    {
        if (!CitedWorks.Has(thing.Kind))
        {
            return null;
        }

        var work = CitedWorks.Of(thing, frame.Parts);
        return new CitationView(thing is Article ? "article" : "page", PlainReference.View(work))
        {
            FileName = thing.Id,
            RisHref = Href(RisType, RisReference.Of([work])),
            CslHref = Href(CslType, JsonSerializer.Serialize([CslReference.Of(work)], DataJson.Default.ImmutableArrayCslItem)),
        };
    }

    private static string Href(string type, string text) => $"data:{type};charset=utf-8,{Uri.EscapeDataString(text)}";
}
