using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;

namespace Dossier.Core.Reading;

/// <summary>Finds YAML files that nothing reads, so that a slip in a file's name does not lose what it says.</summary>
public static class UnreadFiles
{
    private static readonly string[] Known = [SettingsReader.FileName, EventReader.FileName, Defaults.DirectoryFile];

    /// <summary>Read are settings, events, the defaults of a folder, and the sidecar of a page; folders that begin with <c>_</c> are set aside.</summary>
    public static void Report(ParsedSite site, DiagnosticBag diagnostics)
    {
        var sidecars = site.Markdown.Select(file => Defaults.SidecarOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in site.Yaml.Where(file => !IsRead(file.Path) && !sidecars.Contains(file.Path)))
        {
            var name = Path.GetFileName(file.Path);
            diagnostics.Add(
                file.File.Start,
                Rules.UnknownFolder,
                $"nothing reads the file `{name}` here",
                Diagnostic.DidYouMean(name, Known, "a sidecar is called `_<name>.yml` and stands beside `<name>.md`"));
        }
    }

    private static bool IsRead(string path)
        => path is SettingsReader.FileName or EventReader.FileName
            || Path.GetFileName(path) == Defaults.DirectoryFile
            || path.Split('/')[..^1].Any(folder => folder.StartsWith('_'));
}
