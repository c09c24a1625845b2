using Dossier.Core;

namespace Dossier.Tests.Sites;

/// <summary>Sites that strain what is made for programs, each built once: the fixture dossier without a host, and one whose every text is hostile.</summary>
public static class OddSites
{
    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> NoHost = new(() =>
    {
        using var copy = SiteCopy.OfHarbour(paths => paths, (path, bytes) => path == "input/settings.yml" ? "title: Nowhere\nas-of: 2019-03-20\n"u8.ToArray() : bytes);
        return Texts(copy.Check());
    });

    private static readonly Lazy<IReadOnlyList<(string Path, string Text)>> Hostile = new(() => Texts(new HostileTextTests.HostileSite().Result));

    /// <summary>The files of a site by the name that theories give it.</summary>
    public static IReadOnlyList<(string Path, string Text)> Named(string name) => name switch
    {
        "no host" => NoHost.Value,
        "hostile" => Hostile.Value,
        _ => [.. BuiltSite.Named(name).Files.Values.Select(file => (file.Path, TestSite.Text(file)))],
    };

    private static IReadOnlyList<(string Path, string Text)> Texts(BuildResult result) => [.. result.Files.Select(file => (file.Path, TestSite.Text(file)))];
}
