using System.Collections.Immutable;

namespace Dossier.Core.Auditing;

/// <summary>A page as its links see it: what can be led to, and where it leads.</summary>
/// <param name="Links">Each address in it once.</param>
public sealed record PageLinks(PageAnchors Anchors, ImmutableArray<PageLink> Links)
{
    public static PageLinks Of(string path, PageAnchors anchors, LinkTargets targets)
        => new(anchors, [.. anchors.Links.Distinct(StringComparer.Ordinal).Select(link => new PageLink(link, LeavesFolder(path, link), targets.Of(path, link)))]);

    /// <summary>Whether a relative link climbs above the site's folder. A browser stops at the host's top, but the site need not lie there.</summary>
    private static bool LeavesFolder(string from, string link)
    {
        var end = link.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? link : link.AsSpan(0, end);
        if (!path.Contains("..", StringComparison.Ordinal) || path[0] == '/' || path.Contains(':'))
        {
            return false;
        }

        var depth = from.Count(c => c == '/');
        foreach (var part in path.Split('/'))
        {
            depth += path[part] is ".." ? -1 : path[part] is "" or "." ? 0 : 1;
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An address in a page.</summary>
/// <param name="LeavesFolder">Whether it climbs above the site's folder.</param>
/// <param name="Target">The file and the anchor of the site that it means; <c>null</c> for one to another site.</param>
public readonly record struct PageLink(string Written, bool LeavesFolder, (string Path, string Anchor)? Target);
