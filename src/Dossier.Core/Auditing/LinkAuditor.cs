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
    public static void Audit(ImmutableArray<OutputFile> files, Uri? host, DiagnosticBag diagnostics)
    {
        var pages = new ConcurrentDictionary<string, PageAnchors>(StringComparer.Ordinal);
        Parallel.ForEach(files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file => pages[file.Path] = PageAnchors.Read(Encoding.UTF8.GetString(file.Bytes.Span)));
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Parallel.ForEach(pages, page =>
        {
            foreach (var repeated in page.Value.Repeated)
            {
                diagnostics.Add(page.Key, Rules.RepeatedAnchor, $"the id `{repeated}` stands twice on the page", "rename one: a heading of the body, an `id:` in front matter, or an id in the template");
            }

            foreach (var link in page.Value.Links.Distinct(StringComparer.Ordinal))
            {
                Follow(page.Key, link, host, paths, pages, diagnostics);
            }
        });
    }

    private static void Follow(string from, string link, Uri? host, HashSet<string> paths, ConcurrentDictionary<string, PageAnchors> pages, DiagnosticBag diagnostics)
    {
        if (Target(from, link, host) is not { } target)
        {
            return;
        }

        var (path, anchor) = target;
        if (!paths.Contains(path))
        {
            diagnostics.Add(from, Rules.BrokenLink, $"the link `{link}` leads to `{path}`, which the build does not make", Diagnostic.DidYouMean(path, paths, "mend the address, or link to a thing of the dossier with `[[…]]`"));
        }
        else if (anchor.Length > 0 && pages.TryGetValue(path, out var page) && !page.Ids.Contains(anchor))
        {
            diagnostics.Add(from, Rules.BrokenLink, $"the link `{link}` leads to `#{anchor}`, which is not on `{path}`", Diagnostic.DidYouMean(anchor, page.Ids));
        }
    }

    /// <summary>The file and anchor that a link means inside the site; <c>null</c> for one that leads out of it.</summary>
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
