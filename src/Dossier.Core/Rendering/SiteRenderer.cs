using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Data;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Previews;
using Dossier.Core.Rendering.Print;
using Dossier.Core.Rendering.Search;
using Dossier.Core.Rendering.Templates;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>
/// Makes every file of the site in memory.
/// <list type="number">
/// <item>reads the routes from the template tree and checks each template against its view;</item>
/// <item>renders the pages, each with the previews of its links, many at a time, then the data files, then what leads on from former addresses;</item>
/// <item>copies what is no template: assets of the input, the theme's files, plain files of the template tree.</item>
/// </list>
/// </summary>
public static class SiteRenderer
{
    private const string AssetsFolder = "assets/";

    /// <param name="memory">Of earlier builds of the same site.</param>
    public static ImmutableArray<OutputFile> Render(DossierGraph graph, LoadedSite site, DiagnosticBag diagnostics, RenderMemory? memory = null)
    {
        memory ??= new RenderMemory();
        var routes = SearchFiles.Offered(Routes.Read(PrintEdition.Templates(site.Templates, graph), diagnostics), site, diagnostics);
        var templates = TemplateSet.Create(site.Theme, [.. routes.All.Select(route => (route.Template, ViewType(route)))], diagnostics, memory.Templates);
        ReportThingsWithoutPage(graph, routes, diagnostics);
        PrintEdition.Check(graph, routes, diagnostics);
        if (diagnostics.HasErrors)
        {
            return [];
        }

        var pages = routes.All.SelectMany(route => PagesOf(route, graph)).Where(page => page.Thing is not Page { IsListing: true } || !routes.Has(page.Path)).ToImmutableArray();
        var files = new ConcurrentBag<OutputFile>();
        var renderer = new PageRenderer(graph, routes, templates, diagnostics, memory);
        Parallel.ForEach(pages.Where(page => IsPage(page.Path)), page =>
        {
            if (renderer.Render(page.Template, page.Path, page.Thing) is { } file)
            {
                files.Add(file);
            }
        });

        var maker = new DataViewMaker(graph, routes, [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal).Select(page => (page.Path, page.Thing))], LeanCss.Of(Joined(site, IsStylesheet)), Joined(site, IsScript));
        var data = maker.Make();
        Parallel.ForEach(pages.Where(page => !IsPage(page.Path)), page =>
        {
            // A template that writes nothing makes no file: a sitemap, say, where the host is not known.
            if (templates.Render(page.Template, page.Path, page.Thing is null ? data : maker.Make(page.Thing, data), diagnostics) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                files.Add(new OutputFile(page.Path, Encoding.UTF8.GetBytes(text), page.Template.Path));
            }
        });

        if (diagnostics.HasErrors)
        {
            return [];
        }

        ImmutableArray<OutputFile> all = [.. files.Concat(RedirectPages.Make(graph, routes)).Concat(PrintEdition.Pdf(graph)).Concat(Copied(site, routes)).OrderBy(file => file.Path, StringComparer.Ordinal).ThenBy(file => file.Source, StringComparer.Ordinal)];
        ReportConflicts(all, diagnostics);
        ReportMissingPicture(graph, all, diagnostics);
        return all;
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static Type ViewType(Route route)
        => !IsPage(route.Path) ? route.Each is null ? typeof(DataView) : typeof(ThingDataView)
            : route.Each is { } kind ? ThingPages.ViewType(kind)
            : ListPages.ViewType(route.Path);

    private static IEnumerable<PageToMake> PagesOf(Route route, DossierGraph graph)
        => route.Each is { } kind
            ? graph.Content.Things.Where(thing => thing.Kind == kind).Select(thing => new PageToMake(route.Template, Routes.Fill(route.Path, thing), thing))
            : [new PageToMake(route.Template, route.Path, null)];

    private static IEnumerable<OutputFile> Copied(LoadedSite site, Routes routes)
        => site.Templates.Where(file => !TemplateSet.IsTemplate(file)).Select(file => new OutputFile(file.Path, file.Bytes.AsMemory(), file.DisplayPath))
            .Concat(site.Theme.Where(file => !TemplateSet.IsPartial(file) && !IsStylesheet(file) && !IsScript(file) && !SearchFiles.IsIdle(file, routes)).Select(file => new OutputFile(AssetsFolder + file.Path, file.Bytes.AsMemory(), file.DisplayPath)))
            .Concat(site.Assets.Select(file => new OutputFile(file.Path, file.Bytes.AsMemory(), file.DisplayPath)));

    private static bool IsStylesheet(LoadedFile file) => file.Path.StartsWith("css/", StringComparison.Ordinal) && file.Path.EndsWith(".css", StringComparison.Ordinal);

    private static bool IsScript(LoadedFile file) => file.Path.StartsWith("js/", StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal);

    private static string Joined(LoadedSite site, Func<LoadedFile, bool> isPart)
        => string.Join('\n', site.Theme.Where(isPart).Select(file => Encoding.UTF8.GetString(file.Bytes.AsSpan()).TrimStart('\uFEFF').Trim()));

    private static void ReportThingsWithoutPage(DossierGraph graph, Routes routes, DiagnosticBag diagnostics)
    {
        foreach (var things in graph.Content.Things.GroupBy(thing => thing.Kind))
        {
            var first = things.First();
            if (routes.PathOf(first) is null)
            {
                diagnostics.Add(first.Span, Rules.MissingTemplate, $"no template makes pages for {first.Kind.Folder()}", $"write one into `output-template/{first.Kind.Folder()}/[{first.Kind.Name()}].html.hbs`");
            }
        }
    }

    private static void ReportConflicts(ImmutableArray<OutputFile> files, DiagnosticBag diagnostics)
    {
        var folders = files.SelectMany(file => FoldersOf(file.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.Where(file => folders.Contains(file.Path)))
        {
            diagnostics.Add(file.Source, Rules.OutputConflict, $"`{file.Path}` is made as a file and, for other files, as a folder", "rename one of them");
        }

        foreach (var group in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            diagnostics.Add(group.First().Source, Rules.OutputConflict, $"`{group.Key}` is made {group.Count()} times: from {string.Join(" and ", group.Select(file => $"`{file.Source}`"))}", "rename or remove one of them; names that differ only in case are one file on some systems");
        }
    }

    private static void ReportMissingPicture(DossierGraph graph, ImmutableArray<OutputFile> files, DiagnosticBag diagnostics)
    {
        if (graph.Content.Settings.Picture is { File: var file } && !files.Any(made => made.Path == file.Value))
        {
            diagnostics.Add(
                file.Span,
                Rules.BrokenLink,
                $"the picture `{file.Value}` is not a file of the site",
                Diagnostic.DidYouMean(file.Value, files.Select(made => made.Path).Where(path => !path.EndsWith(".html", StringComparison.Ordinal)), "give its path below `input/`, such as `images/harbour.png`"));
        }
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    private sealed record PageToMake(SourceFile Template, string Path, Thing? Thing);
}
