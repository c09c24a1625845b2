using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Finds YAML files that nothing reads, so that a slip in a file's name does not lose what it says.</summary>
public static class UnreadFiles
{
    private static readonly string[] Known = [SettingsReader.FileName, EventReader.FileName, Defaults.DirectoryFile];

    /// <summary>Read are settings, events, the defaults of a folder, and the sidecar of a page; folders that begin with <c>_</c> are set aside.</summary>
    /// <param name="plainFolders">The folders at or below which plain pages stand: a data file there is another generator's.</param>
    public static void Report(ParsedSite site, IReadOnlySet<string> plainFolders, ForeignFinds finds, DiagnosticBag diagnostics)
    {
        var sidecars = site.Markdown.SelectMany(file => Defaults.SidecarsOf(file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in site.Yaml.Where(file => !IsRead(file.Path) && !sidecars.Contains(file.Path)))
        {
            var name = Path.GetFileName(file.Path);
            if (plainFolders.Contains(file.Path[..(file.Path.LastIndexOf('/') + 1)]) && !name.StartsWith('_') && !IsSlip(name))
            {
                finds.Add(ForeignSort.DataFile, file.File.Start, file.File.Path);
                continue;
            }

            diagnostics.Add(
                file.File.Start,
                Rules.UnknownFolder,
                $"nothing reads the file `{name}` here",
                Diagnostic.DidYouMean(name, Known, "a sidecar is called `_<name>.yml` and stands beside `<name>.md`"));
        }
    }

    private static bool IsSlip(string name) => !Nearest.To(name, Known).IsEmpty;

    private static bool IsRead(string path)
        => path is SettingsReader.FileName or EventReader.FileName
            || Defaults.IsDirectory(path)
            || path.Split('/')[..^1].Any(folder => folder.StartsWith('_'));
}
