using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Templates;

/// <summary>Finds files of a site's own theme that were meant to be partials, styles or scripts and are used by nothing, so that a slip in a name is told.</summary>
public static class ThemeFiles
{
    private const string Folder = "theme/" + TemplateSet.PartialsFolder;

    public static void Report(ImmutableArray<LoadedFile> theme, IEnumerable<SourceFile> templates, IReadOnlyDictionary<string, SourceFile> partials, DiagnosticBag diagnostics)
    {
        ReportBeside(theme, [.. templates, .. partials.Values], diagnostics);
        LoadedFile[] meant = [.. theme.Where(file => !file.IsBuiltIn && (TemplateSet.IsTemplate(file) || file.Path.StartsWith(TemplateSet.PartialsFolder, StringComparison.OrdinalIgnoreCase)))];
        if (meant.Length == 0)
        {
            return;
        }

        var called = templates.Concat(partials.Values).SelectMany(Called).ToHashSet(StringComparer.Ordinal);
        foreach (var file in meant)
        {
            if (!TemplateSet.IsPartial(file))
            {
                diagnostics.Add(file.DisplayPath, Rules.UnusedThemeFile, $"`{file.DisplayPath}` is no partial, so no template can call it", $"partials stand in `{Folder}`, and their names end with `{TemplateSet.Extension}`");
            }
            else if (TemplateSet.NameOf(file) is var name && !called.Contains(name))
            {
                var free = called.Where(other => !theme.Any(own => !own.IsBuiltIn && TemplateSet.IsPartial(own) && TemplateSet.NameOf(own) == other));
                diagnostics.Add(file.DisplayPath, Rules.UnusedThemeFile, $"no template calls the partial `{name}`", Diagnostic.DidYouMean(name, free, $"call it with `{{{{> {name}}}}}`, or remove the file"));
            }
        }
    }

    /// <summary>Styles and scripts outside their folders are copied, for templates that link to them.</summary>
    private static void ReportBeside(ImmutableArray<LoadedFile> theme, ImmutableArray<SourceFile> templates, DiagnosticBag diagnostics)
    {
        foreach (var file in theme.Where(file => !file.IsBuiltIn && Loader.BuiltInFiles.All(known => known.DisplayPath != file.DisplayPath)))
        {
            var (what, folder) = Path.GetExtension(file.Path) switch
            {
                ".css" => ("the site’s style sheet", "theme/css/"),
                ".js" => ("the site’s script", "theme/js/"),
                _ => ("", ""),
            };
            if (folder.Length > 0 && !file.DisplayPath.StartsWith(folder, StringComparison.Ordinal) && !templates.Any(template => template.Text.Contains(Path.GetFileName(file.Path), StringComparison.Ordinal)))
            {
                diagnostics.Add(file.DisplayPath, Rules.UnusedThemeFile, $"`{file.DisplayPath}` is no part of {what}, and no template names it", $"put it into `{folder}`");
            }
        }
    }

    private static IEnumerable<string> Called(SourceFile template)
        => TemplateScanner.Scan(template, new DiagnosticBag()).Where(tag => tag.Kind is TagKind.Partial or TagKind.OpenPartial).Select(tag => tag.PartialName);
}
