using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Sites;

/// <summary>A site as a build makes it, in memory. The two that many tests look at are built once.</summary>
public sealed class BuiltSite
{
    /// <summary>The collection of the tests that look at <see cref="Pages"/>.</summary>
    public const string PagesCollection = "Parsed pages";

    /// <summary>The folder of the fixture dossier: small, with everything that a dossier can hold.</summary>
    public static string HarbourFolder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "fixtures", "harbour");

    /// <summary>The folder of the fixture whose figures have every form that a plot can show.</summary>
    public static string ReservoirFolder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "fixtures", "reservoir");

    private static readonly Lazy<BuiltSite> BuiltHarbour = new(() => Build(HarbourFolder));
    private static readonly Lazy<BuiltSite> BuiltReservoir = new(() => Build(ReservoirFolder));
    private static readonly Lazy<BuiltSite> BuiltShipped = new(() =>
    {
        using var copy = SiteCopy.OfShipped();
        return Build(copy.Root);
    });

    private readonly Dictionary<string, OutputFile> files;
    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> pages;

    private BuiltSite(BuildResult result)
    {
        Result = result;
        files = result.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        pages = new(() => PagePaths.ToDictionary(path => path, Page, StringComparer.Ordinal));
    }

    public static BuiltSite Harbour => BuiltHarbour.Value;

    public static BuiltSite Reservoir => BuiltReservoir.Value;

    /// <summary>The dossier that the repository ships.</summary>
    public static BuiltSite Shipped => BuiltShipped.Value;

    public BuildResult Result { get; }

    public IReadOnlyDictionary<string, OutputFile> Files => files;

    public IEnumerable<string> PagePaths => files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>All pages, parsed once. A parsed page is not for two threads, so the tests that look at them are in one collection.</summary>
    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages.Value;

    /// <summary>The address of the site, or one that stands for it where the dossier states none.</summary>
    public Uri Host => Result.Graph!.Content.Settings.Host ?? new Uri("https://none.example/");

    public IEnumerable<string> Problems => Result.Diagnostics.Select(DiagnosticText.Format);

    public static BuiltSite Named(string name) => name switch
    {
        nameof(Harbour) => Harbour,
        nameof(Reservoir) => Reservoir,
        nameof(Shipped) => Shipped,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "no such site"),
    };

    public string Text(string path)
        => files.TryGetValue(path, out var file)
            ? TestSite.Text(file)
            : throw new InvalidOperationException($"The site has no {path}. {string.Join('\n', Problems)}");

    /// <summary>A page, parsed anew, for a test that changes it or runs beside others.</summary>
    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    private static BuiltSite Build(string folder) => new(SiteBuilder.Build(new BuildOptions(new SiteFolders(folder), WriteOutput: false)));
}
