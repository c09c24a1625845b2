using System.Collections.Concurrent;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The dossiers whose every page is opened, each built once for a class of tests and an address.</summary>
public sealed class Dossiers : IDisposable
{
    private readonly ConcurrentDictionary<(string Name, string Root), Lazy<FixtureSite>> sites = new();

    /// <summary>The dossier that ships, and those of the tests.</summary>
    public static TheoryData<string> Names { get; } = ["shipped", "harbour", "reservoir"];

    /// <param name="root">The path under which the dossier is published.</param>
    public FixtureSite Named(string name, string root = "/")
        => sites.GetOrAdd((name, root), _ => new Lazy<FixtureSite>(() => new FixtureSite(Folder(name), "https://dossier.example" + root))).Value;

    public void Dispose()
    {
        foreach (var site in sites.Values)
        {
            site.Value.Dispose();
        }
    }

    private static string Folder(string name) => name == "shipped" ? "" : "tests/fixtures/" + name;
}
