using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Print;
using Dossier.Core.Rendering.Search;

namespace Dossier.Core.Rendering.Feeds;

/// <summary>Makes the sitemap (sitemaps.org, protocol 0.9): every page that may be indexed.</summary>
public static class SitemapMaker
{
    /// <summary>The standard allows no more in one file.</summary>
    private const int MostEntries = 50_000;

    public static ImmutableArray<SitemapEntry> Make(PublicAddresses addresses, IEnumerable<(string Path, Thing? Thing)> pages)
        =>
        [
            .. pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) && page.Path is not ("404.html" or SearchFiles.Page or PrintEdition.Path))
                .Take(MostEntries)
                .Select(page => new SitemapEntry(addresses.Of(page.Path), PageChange.Of(addresses.Graph, page.Path, page.Thing)?.HtmlDateTime)),
        ];
}

/// <summary>A page in the sitemap.</summary>
/// <param name="LastModified">The date of the last significant change, as far as editors state it, as exactly as they do (W3C Date and Time Formats).</param>
public sealed record SitemapEntry(string Url, string? LastModified);
