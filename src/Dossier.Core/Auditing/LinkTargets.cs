using System.Collections.Concurrent;
using Dossier.Core.Rendering;

namespace Dossier.Core.Auditing;

/// <summary>Finds which file and anchor of the site a link means. Most links stand on many pages of a folder and are resolved once.</summary>
public sealed class LinkTargets(Uri? host)
{
    private readonly Uri site = host ?? new Uri("https://dossier.invalid/");
    private readonly ConcurrentDictionary<(string Folder, string Link), (string Path, string Anchor)?> known = new();

    public Uri? Host { get; } = host;

    /// <summary>The target of a link on the page <paramref name="from"/>; <c>null</c> for one to another site.</summary>
    public (string Path, string Anchor)? Of(string from, string link)
        => link switch
        {
            "" => (from, ""),
            ['#', ..] => (from, Uri.UnescapeDataString(link[1..])),
            ['?', ..] => Resolve(from, link),
            _ => known.GetOrAdd((from[..(from.LastIndexOf('/') + 1)], link), key => Resolve(from, key.Link)),
        };

    private (string Path, string Anchor)? Resolve(string from, string link)
    {
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
