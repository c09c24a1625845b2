using System.Collections.Concurrent;

namespace Dossier.Browser.Tests.Sites;

/// <summary>The dossiers whose pages are opened, each built once in a test run for each address at which it is published.</summary>
public static class Dossiers
{
    private static readonly ConcurrentDictionary<(string Name, string Root), Lazy<FixtureSite>> Sites = new();
    private static readonly ConcurrentBag<string> Written = [];

    static Dossiers() => AppDomain.CurrentDomain.ProcessExit += (_, _) => CleanUp();

    /// <summary>The dossier that ships, and those of the tests that are small enough for every page to be opened.</summary>
    public static TheoryData<string> Small { get; } = ["shipped", "harbour", "reservoir", "babel", "lone", "empty"];

    /// <summary>Those and two with very many things, of which one page of each kind is looked at.</summary>
    public static TheoryData<string> All { get; } = ["shipped", "harbour", "reservoir", "babel", "lone", "empty", "crowd", "wide"];

    /// <param name="root">The path under which the dossier is published.</param>
    public static FixtureSite Named(string name, string root = "/")
        => Sites.GetOrAdd((name, root), _ => new Lazy<FixtureSite>(() => new FixtureSite(Folder(name), "https://dossier.example" + root))).Value;

    private static void CleanUp()
    {
        foreach (var site in Sites.Values.Where(site => site.IsValueCreated))
        {
            site.Value.Dispose();
        }

        foreach (var folder in Written)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Folder(string name) => name switch
    {
        "shipped" => "",
        "lone" => Write(EdgeDossiers.Lone),
        "empty" => Write(EdgeDossiers.Empty),
        "crowd" => Write(EdgeDossiers.Crowd),
        "wide" => Write(EdgeDossiers.Wide),
        _ => "tests/fixtures/" + name,
    };

    private static string Write(Action<string> write)
    {
        var folder = Directory.CreateTempSubdirectory("dossier-edge-").FullName;
        Written.Add(folder);
        write(folder);
        return folder;
    }
}
