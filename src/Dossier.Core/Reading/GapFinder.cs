using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>
/// Finds the files of which something could not be read: by the errors that were reported in them, in a sidecar, in the defaults of their folders, or in an article's text or fingerprint.
/// </summary>
public static class GapFinder
{
    /// <param name="inputPrefix">What stands before a path inside the input folder.</param>
    public static Gaps Find(ParsedSite site, string inputPrefix, DiagnosticBag diagnostics)
    {
        var broken = diagnostics.ToSorted()
            .Where(diagnostic => diagnostic.Rule.LeavesGap && diagnostic.Path.StartsWith(inputPrefix, StringComparison.Ordinal))
            .Select(diagnostic => diagnostic.Path[inputPrefix.Length..])
            .ToHashSet(StringComparer.Ordinal);
        if (broken.Count == 0)
        {
            return Gaps.None;
        }

        var folders = broken.Where(Defaults.IsDirectory).Select(path => path[..(path.LastIndexOf('/') + 1)]).ToHashSet(StringComparer.Ordinal);
        var articles = broken.Where(SourceNames.IsSource).Select(path => SourceNames.StemOf(path) + ".md").ToHashSet(StringComparer.Ordinal);
        var yaml = site.Yaml.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var parsed = site.Markdown
            .Where(file => broken.Contains(file.Path) || articles.Contains(file.Path) || Defaults.SidecarsOf(file.Path).Any(broken.Contains) || PlainFolders.Above(file.Path).Any(folders.Contains))
            .Select(file => OfMarkdown(inputPrefix, file.Path, FrontMatterOf(file.File) + string.Concat(Defaults.SidecarsOf(file.Path).Where(yaml.ContainsKey).Select(path => yaml[path].File.Text))));
        var known = site.Markdown.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var unparsed = broken.Where(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !known.Contains(path) && !SourceNames.IsSource(path)).Select(path => OfMarkdown(inputPrefix, path, ""));
        var others = broken.Where(path => path is SettingsReader.FileName or EventReader.FileName)
            .Select(path => new Gap(inputPrefix + path, path == SettingsReader.FileName ? GapPart.Settings : GapPart.Events, yaml.GetValueOrDefault(path)?.File.Text ?? ""));
        return new Gaps([.. parsed, .. unparsed, .. others]);
    }

    private static Gap OfMarkdown(string inputPrefix, string path, string frontMatter)
        => PlainFolders.IsFrontPage(path) ? new Gap(inputPrefix + path, GapPart.FrontPage, frontMatter) : new Gap(inputPrefix + path, GapPart.Thing, frontMatter) { Kind = PlainFolders.KindOf(path) ?? ThingKind.Page };

    private static string FrontMatterOf(SourceFile file) => file.Text[..FrontMatter.Find(file, new DiagnosticBag()).BodyStart];
}
