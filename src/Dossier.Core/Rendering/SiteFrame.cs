using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Rendering.Print;
using Dossier.Core.Rendering.Search;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>One page's surroundings: its path, its links, and what the frame around it shows.</summary>
public sealed record SiteFrame(DossierGraph Graph, Routes Routes, string Path)
{
    private const string NotFound = "404.html";
    private const int MostInNavigation = 8;

    /// <summary>The theme's scripts.</summary>
    public const string Script = "assets/site.js";

    private static readonly (string Path, string Text)[] Sections =
    [
        ("topics/index.html", "Topics"),
        ("questions.html", "Questions"),
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

    /// <summary>Remembers what bodies are as HTML.</summary>
    public BodyMemory Bodies { get; init; } = new();

    /// <inheritdoc cref="MarkdownHtml.Render(MarkdownBody, DossierGraph, Links, TextMarks?)"/>
    public string Html(MarkdownBody body, TextMarks? marks = null) => Bodies.Html(body, Graph, Links, marks);

    public SiteView Site()
    {
        var settings = Graph.Content.Settings;
        return new SiteView(
            Typography.Apostrophes(settings.Title),
            Typography.Apostrophes(settings.Description),
            settings.Language,
            settings.AsOf is { } date ? Parts.Date(date.Value) : null,
            Links.To("index.html"),
            Links.To("assets/appearance.js"),
            Links.To("assets/site.css"),
            AtomFeed is { } feed ? Links.To(feed) : null,
            Links.To("assets/icon.svg"),
            Navigation(),
            [
                .. PagesAtFoot(),
                .. new[] { (KeyPage.Path, KeyPage.Title), (PrintEdition.Path, "Print edition") }.Where(file => Has(file.Item1)).Select(file => new LinkView(Links.To(file.Item1), file.Item2)),
                .. settings.Pdf is { } pdf ? [new LinkView(Links.To(pdf), "PDF")] : ImmutableArray<LinkView>.Empty,
                .. new[] { (Revisions.LogPath, "Corrections"), (DataPage.Path, "Data"), (AtomFeed ?? JsonFeed ?? "", "Feed") }.Where(file => Has(file.Item1)).Select(file => new LinkView(Links.To(file.Item1), file.Item2)),
            ])
        {
            TouchIconHref = Links.To("assets/touch-icon.png"),
            IsPrivate = settings.IsPrivate,
            Direction = WritingDirection.IsRightToLeft(settings.Language) ? "rtl" : null,
            JsonFeedHref = JsonFeed is { } jsonFeed ? Links.To(jsonFeed) : null,
            DataHref = Has(DataPage.Path) ? Links.To(DataPage.Path) : null,
            ScriptHref = Has(Script) ? Links.To(Script) : null,
            SearchHref = Has(SearchFiles.Page) ? Links.To(SearchFiles.Page) : null,
        };
    }

    /// <summary>The sections of a dossier; of a site that is none but has only pages, what stands beside its front page.</summary>
    private ImmutableArray<NavigationView> Navigation()
        => IsOfPages
            ? [.. Graph.PagesIn[""].Take(MostInNavigation).Select(page => (Page: page, Path: Routes.PathOf(page) ?? "")).Select(pair => new NavigationView(Links.To(pair.Path), pair.Page.Name, Current(pair.Path)))]
            : [.. Sections.Where(section => Has(section.Path)).Select(section => new NavigationView(Links.To(section.Path), section.Text, Current(section.Path)))];

    private IEnumerable<LinkView> PagesAtFoot()
    {
        var pages = Graph.Content.TopPages;
        return pages.Length <= Page.MostAtFoot ? pages.Select(page => Links.Link(page)) : [.. pages.Where(page => !IsListOfAll(page)).Take(Page.MostAtFoot - 1).Select(page => Links.Link(page)), .. pages.Where(IsListOfAll).Select(page => Links.Link(page))];
    }

    private static bool IsListOfAll(Page page) => !page.IsPlain && page.Id == Page.Index;

    public string? Canonical => Graph.Content.Settings.Host is { } host && Path != NotFound
        ? host.AbsoluteUri + (Path == "index.html" ? "" : Links.EscapePath(Path))
        : null;

    public LinkView Home => new(Links.To("index.html"), "Home");

    /// <summary>The way to a page in a section.</summary>
    public ImmutableArray<LinkView> Breadcrumbs(string? section = null)
        => section is null || !Has(section)
            ? [Home]
            : [Home, new LinkView(Links.To(section), Sections.FirstOrDefault(known => known.Path == section).Text ?? section)];

    /// <summary>The way to a page through the folders above it, as far as they have pages.</summary>
    public ImmutableArray<LinkView> Breadcrumbs(Page page)
    {
        if (!page.IsPlain)
        {
            return Breadcrumbs();
        }

        var way = new List<LinkView>();
        for (var folder = page.Parent; folder.Length > 0; folder = folder[..Math.Max(0, folder.LastIndexOf('/'))])
        {
            if (Graph.FolderPages.TryGetValue(folder, out var above))
            {
                way.Insert(0, Links.Link(above));
            }
        }

        return [Home, .. way];
    }

    /// <summary>Whether the site has pages and nothing else of what a dossier is made of.</summary>
    public bool IsOfPages => Graph.Content is { Articles.IsEmpty: true, Topics.IsEmpty: true, Experts.IsEmpty: true, Terms.IsEmpty: true, Measures.IsEmpty: true, Events.IsEmpty: true } && Graph.PagesIn[""].Any();

    /// <summary>Whether a template makes this file.</summary>
    public bool Has(string path) => Routes.Has(path);

    /// <summary>The path of the Atom feed, if the site has one: without any day there is nothing that it could truly say.</summary>
    private string? AtomFeed => !Graph.Content.Settings.IsPrivate && Has("feed.xml") && Graph.FeedDays.Any ? "feed.xml" : null;

    private string? JsonFeed => !Graph.Content.Settings.IsPrivate && Has("feed.json") ? "feed.json" : null;

    private string Current(string section)
        => section == Path ? "page"
            : section.EndsWith("/index.html", StringComparison.Ordinal) && Path.StartsWith(section[..^"index.html".Length], StringComparison.Ordinal) ? "true"
            : "";
}
