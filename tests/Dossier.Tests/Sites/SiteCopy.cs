using Dossier.Core.Loading;

namespace Dossier.Tests.Sites;

/// <summary>Copies of a dossier that a test may change.</summary>
public static class SiteCopy
{
    public static TestSite OfHarbour() => OfHarbour(paths => paths.Order(StringComparer.Ordinal), (_, bytes) => bytes);

    /// <param name="order">The order in which the files are made.</param>
    /// <param name="change">Makes the bytes of a file from its path and those of the fixture.</param>
    public static TestSite OfHarbour(Func<IEnumerable<string>, IEnumerable<string>> order, Func<string, byte[], byte[]> change)
        => Of(BuiltSite.HarbourFolder, paths => order(paths), change);

    /// <summary>The dossier that the repository ships, as a clone has it: without the texts of articles that may stand on this machine.</summary>
    public static TestSite OfShipped()
        => Of(RepositoryFolder.Path, paths => paths.Where(path => SourceNames.SuffixOf(path) is null or SourceNames.Fingerprint), (_, bytes) => bytes);

    private static TestSite Of(string folder, Func<IEnumerable<string>, IEnumerable<string>> choose, Func<string, byte[], byte[]> change)
    {
        var site = new TestSite();
        var paths = Directory.EnumerateFiles(Path.Combine(folder, "input"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
        foreach (var path in choose(paths).ToArray())
        {
            site.With(path, change(path, File.ReadAllBytes(Path.Combine(folder, path))));
        }

        return site;
    }

    /// <summary>The files of a folder with their bytes in hexadecimal, and when each was last written.</summary>
    public static SortedDictionary<string, (string Bytes, DateTime Written)> Contents(string folder)
        => new(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
                path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
                path => (Convert.ToHexString(File.ReadAllBytes(path)), File.GetLastWriteTimeUtc(path)),
                StringComparer.Ordinal),
            StringComparer.Ordinal);
}
