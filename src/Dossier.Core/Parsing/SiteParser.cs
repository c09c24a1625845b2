using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Parsing.Pictures;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>Turns every content file into its syntax tree, each file by itself and many at a time.</summary>
public static class SiteParser
{
    public static ParsedSite Parse(LoadedSite site, DiagnosticBag diagnostics)
    {
        var markdown = new ParsedMarkdown?[site.Content.Length];
        var yaml = new ParsedYaml?[site.Content.Length];
        var pictures = new PictureSizes(site.Assets);
        Parallel.For(0, site.Content.Length, index =>
        {
            var file = site.Content[index];
            var path = file.Path[site.InputPrefix.Length..];
            if (string.IsNullOrWhiteSpace(file.Text))
            {
                diagnostics.Add(file.Start, Rules.EmptyFile, "the file is empty", "write something into it, or remove it");
            }
            else if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !IsHidden(path))
            {
                var bounds = FrontMatter.Find(file, diagnostics);
                var body = MarkdownParser.Parse(file, bounds.BodyStart, diagnostics);
                pictures.Set(body.Document, path);
                markdown[index] = new ParsedMarkdown(file, path, bounds.IsUnclosed ? new YamlUnreadable(file.Start) : YamlParser.Parse(file, bounds.YamlStart, bounds.YamlEnd, diagnostics), body);
            }
            else if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            {
                yaml[index] = new ParsedYaml(file, path, YamlParser.Parse(file, 0, file.Text.Length, diagnostics));
            }
        });

        return new ParsedSite([.. markdown.OfType<ParsedMarkdown>()], [.. yaml.OfType<ParsedYaml>()])
        {
            Sources = [.. site.Sources.AsParallel().AsOrdered().Select(file => SourceParser.Parse(file, file.Path[site.InputPrefix.Length..], diagnostics))],
        };
    }

    /// <summary>A file or folder whose name starts with <c>_</c> is not a page.</summary>
    private static bool IsHidden(string path) => path.Split('/').Any(name => name.StartsWith('_'));
}
