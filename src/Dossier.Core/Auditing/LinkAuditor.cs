using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];

    /// <param name="memory">Of the pages of an earlier build.</param>
    public static void Audit(ImmutableArray<OutputFile> files, Uri? host, DiagnosticBag diagnostics, AnchorMemory? memory = null)
    {
        memory ??= new AnchorMemory();
        memory.Begin(host);
        var html = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        var pages = new ConcurrentDictionary<string, PageLinks>(StringComparer.Ordinal);
        Parallel.ForEach(html, page => pages[page.Path] = memory.Of(page));
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var found = new DiagnosticBag();
        Parallel.ForEach(html, page =>
        {
            var (anchors, links) = pages[page.Path];
            foreach (var repeated in anchors.Repeated)
            {
                found.Add(page.Path, Rules.RepeatedAnchor, $"the id `{repeated}` stands twice on the page", "rename one: a heading of the body, an `id:` in front matter, or an id in the template");
            }

            foreach (var link in links.Where(link => !page.RepeatsPages || link.Written.StartsWith('#')))
            {
                if (Fault(link, paths, pages) is { } fault)
                {
                    found.Add(At(page, link.Written, fault));
                }
            }
        });

        foreach (var same in found.ToSorted().GroupBy(diagnostic => (diagnostic.Rule, diagnostic.Message)))
        {
            diagnostics.Add(OnAllPages([.. same]));
        }
    }

    /// <summary>The place is where an author wrote the link, if it stands in the page's Markdown; a link of the template is named by its page.</summary>
    private static Diagnostic At(OutputFile page, string link, (string Message, string? Help) fault)
    {
        var written = page.AuthoredLinks.FirstOrDefault(authored => authored.Value == link).Span;
        return written.File is null
            ? new Diagnostic(Rules.BrokenLink, fault.Message, page.Path, Help: fault.Help)
            : Diagnostic.At(written, Rules.BrokenLink, fault.Message, fault.Help);
    }

    /// <summary>One fault in a template shows on every page that it makes: it is reported once, on the first of them.</summary>
    private static Diagnostic OnAllPages(ImmutableArray<Diagnostic> same)
        => same.Length == 1 ? same[0] : same[0] with { Message = $"{same[0].Message}, on this page and on {same.Length - 1} more" };

    /// <summary>What is wrong with a link, and the cure; <c>null</c> for one that leads somewhere, or out of the site.</summary>
    private static (string Message, string? Help)? Fault(PageLink link, HashSet<string> paths, ConcurrentDictionary<string, PageLinks> pages)
    {
        if (link.LeavesFolder)
        {
            return ($"the link `{link.Written}` leads out of the site's folder", "count the `../` from the page, or write the full address");
        }

        if (link.Target is not var (path, anchor))
        {
            return null;
        }

        // The fragment "top" needs no id (WHATWG HTML, "scroll to the fragment").
        if (!paths.Contains(path) && link.Written.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return ($"the link `{link.Written}` leads to a file of the site, which there is not", $"put `https://` before it: `https://{link.Written}`");
        }

        if (!paths.Contains(path))
        {
            return ($"the link `{link.Written}` leads to `{path}`, which the build does not make", Diagnostic.DidYouMean(path, paths, IsPicture(path)
                ? $"put the file into the input folder as `{path}`, where the address leads, or mend the address"
                : "mend the address, or link to a thing of the dossier with `[[…]]`"));
        }

        return anchor.Length > 0 && !anchor.Equals("top", StringComparison.OrdinalIgnoreCase) && pages.TryGetValue(path, out var page) && !page.Anchors.Ids.Contains(anchor)
            ? ($"the link `{link.Written}` leads to `#{anchor}`, which is not on `{path}`", Diagnostic.DidYouMean(anchor, page.Anchors.Ids, "link to the page alone, or to one of its headings: `## Some words` is `#some-words`"))
            : null;
    }

    private static bool IsPicture(string path) => PictureEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
