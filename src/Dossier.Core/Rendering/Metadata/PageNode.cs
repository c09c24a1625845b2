using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>Makes the nodes that every page has: the site, the page, and the way from one to the other.</summary>
public static class PageNode
{
    public const string Fragment = "webpage";

    /// <param name="main">What the page is about, in its own nodes.</param>
    public static void Define(PageGraph graph, PageView page, PageContent main)
    {
        var frame = graph.Frame;
        var settings = graph.Dossier.Content.Settings;
        var site = graph.Define(GraphNode.Of(
            "WebSite",
            graph.Id("index.html", "website"),
            ("name", settings.Title),
            ("url", graph.Address("index.html")),
            ("description", page.IsHome ? settings.Description : null),
            ("inLanguage", settings.Language)));
        graph.Define(GraphNode.Of(
            main.Type,
            graph.Id(frame.Path, Fragment),
            ("url", frame.Canonical),
            ("name", page.Title),
            ("description", page.Description),
            ("inLanguage", settings.Language),
            ("isPartOf", site),
            ("breadcrumb", page.Breadcrumbs.IsEmpty ? null : Breadcrumbs(graph, page)),
            ("dateModified", IsoDate.Of(PageChange.Of(graph.Dossier, frame.Path, main.Thing))),
            ("about", main.About),
            ("mainEntity", main.MainEntity),
            ("hasPart", main.Parts),
            ("correction", page.Revision is null ? null : Corrections(graph, main.Thing))));
    }

    private static GraphNode Breadcrumbs(PageGraph graph, PageView page) => GraphNode.Of(
        "BreadcrumbList",
        null,
        ("itemListElement", page.Breadcrumbs
            .Select((link, index) => GraphNode.Of("ListItem", null, ("position", index + 1), ("name", link.Text), ("item", graph.Address(link))))
            .Append(GraphNode.Of("ListItem", null, ("position", page.Breadcrumbs.Length + 1), ("name", page.Title)))));

    private static IEnumerable<GraphNode> Corrections(PageGraph graph, Thing? thing)
        => (thing is not null ? thing.Corrections
            : graph.Frame.Path == "index.html" ? graph.Dossier.Content.FrontPage?.Corrections ?? []
            : graph.Dossier.Content.Events.SelectMany(happening => happening.Corrections))
            .Select(correction => GraphNode.Of(
                "CorrectionComment",
                graph.Id(graph.Frame.Path, correction.Anchor),
                ("datePublished", IsoDate.Of(correction.Date.Value)),
                ("text", $"Was: {Parts.Prose(correction.Was)} Now: {Parts.Prose(correction.Now)}")));
}

/// <summary>What a page says of itself in its graph.</summary>
/// <param name="Type">The type of the page.</param>
/// <param name="Thing">The thing whose page it is.</param>
public sealed record PageContent(string Type, Thing? Thing)
{
    public object? About { get; init; }

    public GraphReference? MainEntity { get; init; }

    /// <summary>The works that stand on the page, such as questions.</summary>
    public object? Parts { get; init; }
}
