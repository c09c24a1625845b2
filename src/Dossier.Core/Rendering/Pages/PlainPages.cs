using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the view of a page of the editors' own. One that stands for a folder lists the pages in it.</summary>
public static class PlainPages
{
    public static PlainPageView Make(Page page, SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = page.Name,
        Body = frame.Html(page.Body),
        Backlinks = frame.Parts.Backlinks(page),
        HasBody = !page.Body.IsEmpty,
        Breadcrumbs = frame.Breadcrumbs(page),
        Published = page.Published is { } date ? frame.Parts.Date(date.Value) : null,
        Pages = Listed(page, frame),
    };

    /// <summary>Pages as a list shows them.</summary>
    public static ImmutableArray<ListedPageView> List(IEnumerable<Page> pages, SiteFrame frame)
        => [.. pages.Select(page => new ListedPageView(frame.Links.To(page), page.Name, Parts.Prose(page.Description), page.Published is { } date ? frame.Parts.Date(date.Value) : null))];

    private static ImmutableArray<ListedPageView> Listed(Page page, SiteFrame frame)
        => page.Folder is { } folder ? List(frame.Graph.PagesIn[folder], frame)
            : page is { IsListing: true, IsPlain: false } ? List(frame.Graph.Content.TopPages.Where(other => other.Key != page.Key), frame)
            : [];
}
