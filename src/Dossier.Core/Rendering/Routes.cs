using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>A template and the page or pages that it makes.</summary>
/// <param name="Path">The output path, with the kind in brackets where the template makes a page for each thing of it.</param>
/// <param name="Each">The kind in brackets, or <c>null</c> for a template that makes one file.</param>
public sealed record Route(SourceFile Template, string Path, ThingKind? Each);

/// <summary>Which template makes which file: the tree of <c>output-template/</c> is the output's tree.</summary>
public sealed class Routes
{
    private const string Extension = ".hbs";
    private static readonly string PagesFolder = ThingKind.Page.Folder() + "/";
    private readonly FrozenDictionary<ThingKind, string> pages;

    private Routes(ImmutableArray<Route> all)
    {
        All = all;
        pages = all.Where(route => route.Each is not null && route.Path.EndsWith(".html", StringComparison.Ordinal))
            .GroupBy(route => route.Each!.Value)
            .ToFrozenDictionary(group => group.Key, group => group.First().Path);
    }

    public ImmutableArray<Route> All { get; }

    /// <summary>Reads the templates' names. A name in brackets is a kind of thing.</summary>
    public static Routes Read(ImmutableArray<LoadedFile> templates, DiagnosticBag diagnostics)
    {
        var routes = ImmutableArray.CreateBuilder<Route>();
        foreach (var file in templates.Where(file => file.Path.EndsWith(Extension, StringComparison.Ordinal)))
        {
            if (Utf8.Decode(file, diagnostics) is not { } text)
            {
                continue;
            }

            var path = file.Path[..^Extension.Length];
            var open = path.IndexOf('[', StringComparison.Ordinal);
            var close = path.IndexOf(']', StringComparison.Ordinal);
            if (open < 0 && close < 0)
            {
                routes.Add(new Route(text, path, null));
                continue;
            }

            var name = open >= 0 && close > open ? path[(open + 1)..close] : path;
            var kind = ThingKinds.All.Where(known => known.Name() == name).Cast<ThingKind?>().FirstOrDefault();
            if (kind is null)
            {
                var names = ThingKinds.All.Select(ThingKinds.Name);
                diagnostics.Add(text.Start, Rules.UnknownPageKind, $"`[{name}]` is no kind of thing that pages could be made for", Diagnostic.DidYouMean(name, names, $"the kinds are {string.Join(", ", names)}"));
                continue;
            }

            routes.Add(new Route(text, path, kind));
        }

        return new Routes(routes.ToImmutable());
    }

    /// <summary>Whether a template makes this file.</summary>
    public bool Has(string path) => All.Any(route => route.Path == path);

    /// <summary>The routes without those that make these files.</summary>
    public Routes Without(params string[] paths) => new([.. All.Where(route => !paths.Contains(route.Path))]);

    /// <summary>The output path of a thing's page, or <c>null</c> where no template makes one.</summary>
    public string? PathOf(Thing thing) => pages.TryGetValue(thing.Kind, out var pattern) ? Fill(pattern, thing) : null;

    /// <summary>The output path that a thing with this key (folder and id) would have, or <c>null</c> where no template makes one. A key in no kind's folder is a path itself.</summary>
    public string? PathOf(string key)
        => ThingKinds.All.Where(kind => key.StartsWith(kind.Folder() + "/", StringComparison.Ordinal)).Cast<ThingKind?>().FirstOrDefault() is not { } kind ? key + ".html"
            : pages.TryGetValue(kind, out var pattern) ? pattern.Replace($"[{kind.Name()}]", key[(kind.Folder().Length + 1)..], StringComparison.Ordinal)
            : null;

    /// <summary>The output path with a thing's id in place of the brackets. A plain page stands where its file does, not in the folder of the pages.</summary>
    public static string Fill(string pattern, Thing thing)
        => (thing is Page { IsPlain: true } && pattern.StartsWith(PagesFolder, StringComparison.Ordinal) ? pattern[PagesFolder.Length..] : pattern).Replace($"[{thing.Kind.Name()}]", thing.Id, StringComparison.Ordinal);
}
