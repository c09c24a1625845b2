using System.Text.Json;
using AngleSharp.Html.Parser;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Metadata;

/// <summary>The JSON-LD of a page, as an HTML parser and a JSON parser that are not ours read it.</summary>
public static class JsonLd
{
    public static JsonElement Graph(string html)
    {
        var script = new HtmlParser().ParseDocument(html).QuerySelectorAll("script[type='application/ld+json']").ShouldHaveSingleItem();
        var root = JsonDocument.Parse(script.TextContent).RootElement;
        root.GetProperty("@context").GetString().ShouldBe("https://schema.org");
        return root.GetProperty("@graph");
    }

    /// <summary>Every node, also those that stand inside others.</summary>
    public static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Nodes(property.Value)).Prepend(element),
        _ => [],
    };

    public static bool IsReference(JsonElement node) => node.TryGetProperty("@id", out _) && node.EnumerateObject().Count() == 1;

    public static string? TypeOf(JsonElement node) => node.TryGetProperty("@type", out var type) ? type.GetString() : null;

    public static string? Text(this JsonElement node, string property) => node.TryGetProperty(property, out var value) ? value.GetString() : null;

    /// <summary>The one node of a type at the top of a page's graph whose id ends so.</summary>
    public static JsonElement The(JsonElement graph, string type, string idEnd = "")
        => graph.EnumerateArray().Where(node => TypeOf(node) == type && node.Text("@id")!.EndsWith(idEnd, StringComparison.Ordinal)).ShouldHaveSingleItem();

    public static bool IsRedirect(string html) => html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal);

    /// <summary>The pages of a site that have a graph: all but those that only lead on.</summary>
    public static IEnumerable<(string Path, JsonElement Graph)> Pages(IEnumerable<(string Path, string Html)> pages)
        => pages.Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) && !IsRedirect(page.Html)).Select(page => (page.Path, Graph(page.Html)));

    public static IEnumerable<(string Path, JsonElement Graph)> Pages(BuiltSite site) => Pages(site.PagePaths.Select(path => (path, site.Text(path))));
}
