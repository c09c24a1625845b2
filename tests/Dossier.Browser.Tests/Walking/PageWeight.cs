using System.Collections.Concurrent;
using System.IO.Compression;

namespace Dossier.Browser.Tests.Walking;

/// <summary>What the files of a site weigh as a host sends them, compressed with gzip at its usual level.</summary>
public sealed class PageWeight(string folder)
{
    private readonly ConcurrentDictionary<string, long> weights = new(StringComparer.Ordinal);

    /// <summary>The bytes of all files that were asked for to show a page, without those of the search, which come when it is first used.</summary>
    /// <param name="site">The address at which the site is served.</param>
    public long Of(PageReport page, string site)
        => page.Requests.Where(request => request.StartsWith(site, StringComparison.Ordinal) && !request.StartsWith(site + "assets/search", StringComparison.Ordinal)).Sum(request => weights.GetOrAdd(Uri.UnescapeDataString(new Uri(request).AbsolutePath[new Uri(site).AbsolutePath.Length..]), Compressed));

    private long Compressed(string path)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(folder, path)));
        }

        return counted.Length;
    }
}
