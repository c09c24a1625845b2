using Dossier.Core.Model;
using Dossier.Core.Parsing;

namespace Dossier.Core.Reading;

/// <summary>Makes a page for each folder of plain pages that has none, so that every page can be reached from the one above it; and one that lists all pages where they are too many for the foot of every page.</summary>
public static class FolderPages
{
    private const string Ending = "/" + Page.Index;

    /// <param name="taken">The keys at which something stands that is no page: what leads on, and what is kept out.</param>
    public static IEnumerable<Page> For(IReadOnlyCollection<Page> pages, IEnumerable<string> taken, ParsedSite site)
    {
        var known = pages.Select(page => page.Key).Concat(taken).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Page[] folders =
        [
            .. pages.Where(page => page.IsPlain)
                .SelectMany(page => PlainFolders.Above(page.Id).Where(folder => folder.Length > 0).Select(folder => (Id: folder.TrimEnd('/') + Ending, page)))
                .DistinctBy(pair => pair.Id, StringComparer.Ordinal)
                .Select(pair => Listing(pair.Id, pair.page) with { IsPlain = true }),
        ];
        Page[] all = [.. folders.Where(IsFree)];
        return pages.Concat(all).Count(page => !page.IsPlain || page.Parent.Length == 0) > Page.MostAtFoot && Listing(Page.Index, pages.First()) is var list && IsFree(list) ? all.Append(list) : all;

        bool IsFree(Page page) => !known.Contains(page.Key) && !site.AssetPaths.Contains(page.Key + ".html");
    }

    private static Page Listing(string id, Page of) => new() { Id = id, FilePath = id, Span = of.Span, Body = MarkdownBody.Empty, IsListing = true };
}
