using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Parsing.Pictures;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>Turns every content file into its syntax tree, each file by itself and many at a time.</summary>
public static class SiteParser
{
    /// <param name="memory">Of earlier parses.</param>
    public static ParsedSite Parse(LoadedSite site, DiagnosticBag diagnostics, TreeMemory? memory = null)
    {
        memory ??= new TreeMemory();
        memory.Begin(site.Assets);
        var parsed = new object?[site.Content.Length];
        var pictures = new PictureSizes(site.Assets);
        Parallel.For(0, site.Content.Length, index =>
        {
            var file = site.Content[index];
            var path = file.Path[site.InputPrefix.Length..];
            parsed[index] = memory.Tree(file, diagnostics, found => Parse(file, path, pictures, found));
        });

        return new ParsedSite([.. parsed.OfType<ParsedMarkdown>()], [.. parsed.OfType<ParsedYaml>()])
        {
            Sources = [.. site.Sources.Where(file => !IsHidden(file.Path[site.InputPrefix.Length..])).AsParallel().AsOrdered().Select(file => (ParsedSource)memory.Tree(file, diagnostics, found => SourceParser.Parse(file, file.Path[site.InputPrefix.Length..], found))!)],
            AssetPaths = site.Assets.Select(asset => asset.Path).ToFrozenSet(StringComparer.Ordinal),
            HtmlWithFrontMatter = [.. site.Assets.Where(HasFrontMatter).Select(asset => asset.DisplayPath)],
            Foreign = site.Foreign,
        };
    }

    /// <summary>A Markdown or YAML file; <c>null</c> where it is empty or no page.</summary>
    private static object? Parse(SourceFile file, string path, PictureSizes pictures, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(file.Text))
        {
            diagnostics.Add(file.Start, Rules.EmptyFile, "the file is empty", "write something into it, or remove it");
            return path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? null : new ParsedYaml(file, path, new YamlUnreadable(file.Start));
        }

        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return new ParsedYaml(file, path, YamlParser.Parse(file, 0, file.Text.Length, diagnostics));
        }

        if (IsHidden(path))
        {
            return null;
        }

        var bounds = FrontMatter.Find(file, diagnostics);
        var body = MarkdownParser.Parse(file, bounds.BodyStart, diagnostics);
        body = FileLinks.Relative(body, path, pictures);
        pictures.Set(body.Document, path);
        return new ParsedMarkdown(file, path, bounds.IsUnclosed ? new YamlUnreadable(file.Start) : YamlParser.Parse(file, bounds.YamlStart, bounds.YamlEnd, diagnostics), body);
    }

    /// <summary>Whether a file is HTML that begins with the front matter of another generator.</summary>
    private static bool HasFrontMatter(LoadedFile asset)
    {
        var ignored = new DiagnosticBag();
        return asset.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            && Utf8.Decode(asset, ignored) is { } text
            && FrontMatter.Find(text, ignored) is { YamlEnd: > 0, IsUnclosed: false };
    }

    /// <summary>A file or folder whose name starts with <c>_</c> is not a page, nor the text of one.</summary>
    private static bool IsHidden(string path) => path.Split('/').Any(name => name.StartsWith('_'));
}
