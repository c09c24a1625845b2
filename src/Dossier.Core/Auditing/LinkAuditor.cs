using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;
using Dossier.Core.Text;

namespace Dossier.Core.Auditing;

/// <summary>
/// Follows every link inside the site, before anything is written: each address in a page must name a file that the build
/// makes, and each anchor an id on that page; no id may stand twice on a page.
/// </summary>
public static class LinkAuditor
{
    /// <summary>A folder that no chain of <c>../</c> leaves unseen.</summary>
    private static readonly Uri Deep = new("https://dossier.invalid/" + string.Concat(Enumerable.Repeat("folder/", 64)));

    public static void Audit(ImmutableArray<OutputFile> files, Uri? host, DiagnosticBag diagnostics)
    {
        var pages = new ConcurrentDictionary<string, PageAnchors>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => pages[file.Path] = PageAnchors.Read(Encoding.UTF8.GetString(file.Bytes.Span)));
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var found = new DiagnosticBag();
        Parallel.ForEach(pages, page =>
        {
            foreach (var repeated in page.Value.Repeated)
            {
                found.Add(page.Key, Rules.RepeatedAnchor, $"the id `{repeated}` stands twice on the page", "rename one: a heading of the body, an `id:` in front matter, or an id in the template");
            }

            foreach (var link in page.Value.Links.Distinct(StringComparer.Ordinal))
            {
                Follow(page.Key, link, host, paths, pages, found);
            }
        });

        foreach (var same in found.ToSorted().GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Message)))
        {
            diagnostics.Add(OnAllPages([.. same]));
        }
    }

    /// <summary>One fault in a template shows on every page that it makes: it is reported once, on the first of them.</summary>
    private static Diagnostic OnAllPages(ImmutableArray<Diagnostic> same)
        => same.Length == 1 ? same[0] : same[0] with { Message = $"{same[0].Message}, on this page and on {same.Length - 1} more" };

    private static void Follow(string from, string link, Uri? host, HashSet<string> paths, ConcurrentDictionary<string, PageAnchors> pages, DiagnosticBag diagnostics)
    {
        if (LeavesFolder(from, link))
        {
            diagnostics.Add(from, Rules.BrokenLink, $"the link `{link}` leads out of the site's folder", "count the `../` from the page, or write the full address");
            return;
        }

        if (Target(from, link, host) is not { } target)
        {
            return;
        }

        var (path, anchor) = target;
        if (!paths.Contains(path))
        {
            diagnostics.Add(from, Rules.BrokenLink, $"the link `{link}` leads to `{path}`, which the build does not make", Diagnostic.DidYouMean(path, paths, "mend the address, or link to a thing of the dossier with `[[…]]`"));
        }
        else if (anchor.Length > 0 && !anchor.Equals("top", StringComparison.OrdinalIgnoreCase) && pages.TryGetValue(path, out var page) && !page.Ids.Contains(anchor))
        {
            diagnostics.Add(from, Rules.BrokenLink, $"the link `{link}` leads to `#{anchor}`, which is not on `{path}`", Diagnostic.DidYouMean(anchor, page.Ids));
        }
    }

    /// <summary>Whether a relative link climbs above the site's folder. A browser stops at the host's top, but the site need not lie there.</summary>
    private static bool LeavesFolder(string from, string link)
        => link.Contains("..", StringComparison.Ordinal)
            && Uri.TryCreate(Deep, Links.EscapePath(from), out var page)
            && Uri.TryCreate(page, link, out var address)
            && address.Authority == Deep.Authority
            && !link.StartsWith('/')
            && !address.AbsolutePath.StartsWith(Deep.AbsolutePath, StringComparison.Ordinal);

    /// <summary>The file and anchor that a link means inside the site; <c>null</c> for one to another site. The fragment <c>top</c> needs no id (HTML, "scroll to the fragment").</summary>
    private static (string Path, string Anchor)? Target(string from, string link, Uri? host)
    {
        var site = host ?? new Uri("https://dossier.invalid/");
        if (!Uri.TryCreate(new Uri(site, Links.EscapePath(from)), link, out var address)
            || address.Scheme != site.Scheme
            || address.Authority != site.Authority
            || !address.AbsolutePath.StartsWith(site.AbsolutePath, StringComparison.Ordinal))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(address.AbsolutePath[site.AbsolutePath.Length..]);
        return (path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, Uri.UnescapeDataString(address.Fragment.TrimStart('#')));
    }
}
