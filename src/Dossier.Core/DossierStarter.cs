using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Rendering;
using Dossier.Core.Starting;
using Dossier.Core.Writing;

namespace Dossier.Core;

/// <summary>Begins a dossier, with what an editor and a host need: a small one of invented articles, or one with settings and a front page alone; each builds as it is. Nothing is overwritten.</summary>
public static class DossierStarter
{
    private const string Schemas = "schemas";

    /// <param name="folder">A folder that is empty or not there yet.</param>
    /// <param name="title">The dossier's title; <c>null</c> for the one that the files have.</param>
    /// <param name="empty">Whether it begins without the invented articles.</param>
    public static DossierStartResult Start(string folder, string? title = null, bool empty = false)
    {
        var diagnostics = new DiagnosticBag();
        var begun = NewDossier.Files(title, empty);
        var ids = NewDossier.Ids(begun);
        var schemas = SchemaMaker.Files(ids);
        OutputFile[] files =
        [
            .. begun,
            .. Below(Schemas, [.. schemas]),
            .. Below(".vscode", [SchemaMaker.Snippets(ids)]),
        ];
        var isWritten = NewFolder.Write([.. files], (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), folder), diagnostics);
        return new DossierStartResult(diagnostics.ToSorted(), isWritten ? [.. files.Select(file => file.Path).Order(StringComparer.Ordinal)] : []);
    }

    /// <summary>The files in a folder, with the manifest by which a later <c>dossier schema</c> knows them for its own.</summary>
    private static IEnumerable<OutputFile> Below(string folder, OutputFile[] files)
    {
        var manifest = Manifest.Of(files.Select(file => (file.Path, Manifest.DigestOf(file.Bytes.Span)))).ToString();
        return files.Append(new OutputFile(Manifest.FileName, Encoding.UTF8.GetBytes(manifest), Manifest.FileName)).Select(file => file with { Path = $"{folder}/{file.Path}" });
    }
}
