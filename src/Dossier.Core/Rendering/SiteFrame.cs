using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering;

/// <summary>One page's surroundings: its path, its links, and what the frame around it shows.</summary>
public sealed record SiteFrame(DossierGraph Graph, Routes Routes, string Path)
{
    private const string NotFound = "404.html";
    private const string Script = "assets/site.js";

    private static readonly (string Path, string Text)[] Sections =
    [
        ("topics/index.html", "Topics"),
        ("articles/index.html", "Articles"),
        ("experts/index.html", "Experts"),
        ("facts/index.html", "Facts"),
        ("timeline.html", "Timeline"),
        ("terms/index.html", "Who’s who"),
        ("sources.html", "Sources"),
    ];

    /// <summary>A host shows the not-found page at any address, so its links begin at the site's own path.</summary>
    public Links Links { get; } = Path == NotFound ? new Links(Routes, Graph.Content.Settings.Host?.AbsolutePath ?? "/") : Links.From(Routes, Path);

    public Parts Parts => new(Graph, Links);

    public SiteView Site()
    {
        var settings = Graph.Content.Settings;
        return new SiteView(
            settings.Title,
            settings.Description,
            settings.Language,
            settings.AsOf is { } date ? Parts.Date(date.Value) : null,
            Links.To("index.html"),
            Links.To("assets/site.css"),
            settings.IsPrivate ? null : Links.To("feed.xml"),
            Links.To("assets/icon.svg"),
            [.. Sections.Where(section => Has(section.Path)).Select(section => new NavigationView(Links.To(section.Path), section.Text, Current(section.Path)))],
            [
                .. Graph.Content.Pages.Select(page => Links.Link(page)),
                .. new[] { (DataPage.Path, "Data"), ("feed.xml", "Feed") }.Where(file => Has(file.Item1) && !(settings.IsPrivate && file.Item1 == "feed.xml")).Select(file => new LinkView(Links.To(file.Item1), file.Item2)),
            ])
        {
            IsPrivate = settings.IsPrivate,
            DataHref = Has(DataPage.Path) ? Links.To(DataPage.Path) : null,
            ScriptHref = Has(Script) ? Links.To(Script) : null,
        };
    }

    public string? Canonical => Graph.Content.Settings.Host is { } host && Path != NotFound
        ? host.AbsoluteUri + (Path == "index.html" ? "" : Links.EscapePath(Path))
        : null;

    public LinkView Home => new(Links.To("index.html"), "Home");

    /// <summary>The way to a page in a section.</summary>
    public ImmutableArray<LinkView> Breadcrumbs(string? section = null)
        => section is null || !Has(section)
            ? [Home]
            : [Home, new LinkView(Links.To(section), Sections.FirstOrDefault(known => known.Path == section).Text ?? section)];

    private bool Has(string path) => Routes.All.Any(route => route.Path == path);

    private string Current(string section)
        => section == Path ? "page"
            : section.EndsWith("/index.html", StringComparison.Ordinal) && Path.StartsWith(section[..^"index.html".Length], StringComparison.Ordinal) ? "true"
            : "";
}
