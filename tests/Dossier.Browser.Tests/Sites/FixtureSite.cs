using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Tests;

namespace Dossier.Browser.Tests.Sites;

/// <summary>A dossier, built into a folder that goes away with the tests, to be opened from disk or served.</summary>
public sealed class FixtureSite : IDisposable
{
    /// <param name="dossier">The folder of the dossier, from the root of the repository.</param>
    /// <param name="host">The address at which the dossier is published, in place of what its settings say.</param>
    public FixtureSite(string dossier, string? host = null)
    {
        Folder = Directory.CreateTempSubdirectory("dossier-browser-").FullName;
        var built = SiteBuilder.Build(new BuildOptions(new SiteFolders(Path.Combine(RepositoryFolder.Path, dossier), Output: Folder))
        {
            Settings = host is null ? [] : [new("host", host)],
        });
        built.Written.ShouldNotBeNull(string.Join('\n', built.Diagnostics.Select(DiagnosticText.Format)));
        Root = built.Graph!.Content.Settings.Host?.AbsolutePath ?? "/";
    }

    public string Folder { get; }

    /// <summary>The path under which the dossier is published, which only the page for what is not found needs to know.</summary>
    public string Root { get; }

    /// <summary>The address of a page as it is opened from disk.</summary>
    public string Address(string page) => new Uri(Folder + "/").AbsoluteUri + page;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
