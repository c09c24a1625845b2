using System.Collections.Concurrent;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The dossiers whose pages are opened, each built once for a class of tests and an address.</summary>
public sealed class Dossiers : IDisposable
{
    private readonly ConcurrentDictionary<(string Name, string Root), Lazy<FixtureSite>> sites = new();
    private readonly ConcurrentBag<string> written = [];

    /// <summary>The dossier that ships, and those of the tests that are small enough for every page to be opened.</summary>
    public static TheoryData<string> Small { get; } = ["shipped", "harbour", "reservoir", "babel", "lone", "empty"];

    /// <summary>All of them, of which one page of each kind is looked at.</summary>
    public static TheoryData<string> All { get; } = ["shipped", "harbour", "reservoir", "babel", "lone", "empty", "crowd", "wide"];

    /// <param name="root">The path under which the dossier is published.</param>
    public FixtureSite Named(string name, string root = "/")
        => sites.GetOrAdd((name, root), _ => new Lazy<FixtureSite>(() => new FixtureSite(Folder(name), "https://dossier.example" + root))).Value;

    public void Dispose()
    {
        foreach (var site in sites.Values)
        {
            site.Value.Dispose();
        }

        foreach (var folder in written)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Folder(string name) => name switch
    {
        "shipped" => "",
        "lone" => Written(EdgeDossiers.Lone),
        "empty" => Written(EdgeDossiers.Empty),
        "crowd" => Written(EdgeDossiers.Crowd),
        "wide" => Written(EdgeDossiers.Wide),
        _ => "tests/fixtures/" + name,
    };

    private string Written(Action<string> write)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-edge-").FullName;
        written.Add(folder);
        write(folder);
        return folder;
    }
}
