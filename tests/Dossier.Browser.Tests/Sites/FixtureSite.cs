using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Tests;

namespace Dossier.Browser.Tests.Sites;

/// <summary>A fixture dossier, built into a folder that goes away with the tests, to be opened from disk.</summary>
public abstract class FixtureSite : IDisposable
{
    protected FixtureSite(string name)
    {
        Folder = Directory.CreateTempSubdirectory("dossier-browser-").FullName;
        var built = SiteBuilder.Build(new BuildOptions(new SiteFolders(Path.Combine(RepositoryFolder.Path, "tests", "fixtures", name), Output: Folder)));
        built.Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Format)));
    }

    public string Folder { get; }

    /// <summary>The address of a page as it is opened from disk.</summary>
    public string Address(string page) => new Uri(Folder + "/").AbsoluteUri + page;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

public sealed class HarbourSite() : FixtureSite("harbour");

public sealed class ReservoirSite() : FixtureSite("reservoir");
