using System.Text;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering;

namespace Dossier.Tests;

/// <summary>A site in a folder of its own that goes away with the test.</summary>
public sealed class TestSite : IDisposable
{
    public TestSite()
    {
        Root = Directory.CreateTempSubdirectory("dossier-test-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, "input"));
    }

    public string Root { get; }

    public SiteFolders Folders => new(Root);

    public string Output => Path.Combine(Root, "output");

    /// <summary>A site with settings and nothing else.</summary>
    public static TestSite Minimal() => new TestSite().With("input/settings.yml", "title: Test\n");

    /// <summary>Writes a file, with its folders. The path counts from the site's folder.</summary>
    public TestSite With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestSite With(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public TestSite Without(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    public BuildResult Build(bool strict = false) => SiteBuilder.Build(new BuildOptions(Folders, Strict: strict));

    /// <summary>Everything but writing.</summary>
    public BuildResult Check() => SiteBuilder.Build(new BuildOptions(Folders, WriteOutput: false));

    /// <summary>The diagnostics of a check as text.</summary>
    public IReadOnlyList<string> Problems() => [.. Check().Diagnostics.Select(DiagnosticText.Format)];

    /// <summary>The text of a file that a check would write.</summary>
    public string Page(string path)
    {
        var result = Check();
        var file = result.Files.FirstOrDefault(file => file.Path == path)
            ?? throw new InvalidOperationException($"no {path}; diagnostics: {string.Join('\n', result.Diagnostics.Select(DiagnosticText.Format))}; files: {string.Join(' ', result.Files.Select(made => made.Path))}");
        return Text(file);
    }

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
