using Dossier.Core.Model;
using Dossier.Core.Rendering.Metadata;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Puts into a page's view what every page has, whatever it shows.</summary>
public static class PageFinish
{
    /// <param name="thing">What the page shows, or <c>null</c> for a page that stands once in the site.</param>
    public static PageView Of(PageView page, SiteFrame frame, Thing? thing)
    {
        var finished = page with
        {
            NoIndex = page.NoIndex || frame.Graph.Content.Settings.IsPrivate,
            Canonical = frame.Canonical,
            Description = page.Description ?? Parts.Prose(thing?.Description),
            Revision = Revisions.Of(frame, thing),
            Onward = thing is null ? null : Onward(thing, frame),
        };
        return finished with { Metadata = PageMetadata.Of(finished, frame, thing) };
    }

    private static OnwardView? Onward(Thing thing, SiteFrame frame)
        => frame.Graph.ReadingOrder.Around(thing) is var (before, after) && (before ?? after) is not null
            ? new OnwardView(thing.Kind.Name(), before is null ? null : frame.Links.Link(before), after is null ? null : frame.Links.Link(after))
            : null;
}
