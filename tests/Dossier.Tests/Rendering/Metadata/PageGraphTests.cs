using System.Text.Json;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Metadata;

/// <summary>What holds for the graph of every page, whatever it shows.</summary>
public class PageGraphTests
{
    private const string SiteOfNoHost = "no host";
    private const string SiteOfHostileText = "hostile";

    public static TheoryData<string> Sites => [nameof(BuiltSite.Harbour), nameof(BuiltSite.Shipped), SiteOfNoHost, SiteOfHostileText];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_node_keeps_to_the_vocabulary_of_schema_org(string name)
    {
        foreach (var (path, graph) in Pages(name))
        {
            var types = JsonLd.Nodes(graph).Where(node => node.TryGetProperty("@id", out _) && !JsonLd.IsReference(node)).ToDictionary(node => node.Text("@id")!, JsonLd.TypeOf, StringComparer.Ordinal);
            JsonLd.Nodes(graph).Where(node => !JsonLd.IsReference(node)).SelectMany(node => SchemaVocabulary.Faults(node, id => types.GetValueOrDefault(id))).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_id_is_defined_once_and_every_reference_leads_to_one(string name)
    {
        foreach (var (path, graph) in Pages(name))
        {
            var nodes = JsonLd.Nodes(graph).Where(node => node.TryGetProperty("@id", out _)).ToArray();
            var defined = nodes.Where(node => !JsonLd.IsReference(node)).Select(node => node.Text("@id")!).ToArray();

            defined.ShouldBeUnique(path);
            nodes.Where(JsonLd.IsReference).Select(node => node.Text("@id")!).Except(defined, StringComparer.Ordinal).ShouldBeEmpty(path);
            graph.EnumerateArray().Count(node => !node.TryGetProperty("@id", out _)).ShouldBe(0, path);
        }
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Every_page_names_itself_its_site_and_the_way_to_it(string name)
    {
        foreach (var (path, graph) in Pages(name))
        {
            var page = graph.EnumerateArray().Where(node => node.Text("@id")!.EndsWith("#webpage", StringComparison.Ordinal)).ShouldHaveSingleItem(path);

            page.Text("name").ShouldNotBeNullOrEmpty(path);
            page.GetProperty("isPartOf").Text("@id").ShouldBe(JsonLd.The(graph, "WebSite").Text("@id"), path);
            if (path != "index.html")
            {
                var steps = page.GetProperty("breadcrumb").GetProperty("itemListElement").EnumerateArray().ToArray();
                steps.Select(step => step.GetProperty("position").GetInt32()).ShouldBe(Enumerable.Range(1, steps.Length), path);
                steps[..^1].ShouldAllBe(step => step.Text("item") != null, path);
            }
        }
    }

    [Fact]
    public void Ids_are_absolute_where_the_host_is_known_and_count_from_the_page_where_not()
    {
        foreach (var (path, graph) in Pages(nameof(BuiltSite.Harbour)).Where(page => page.Path != "404.html"))
        {
            Ids(graph).ShouldAllBe(id => id.StartsWith("https://harbour.example/quillhaven/", StringComparison.Ordinal), path);
        }

        foreach (var (path, graph) in Pages(SiteOfNoHost))
        {
            Ids(graph).ShouldAllBe(id => !Uri.IsWellFormedUriString(id, UriKind.Absolute), path);
        }

        Ids(Pages(SiteOfNoHost).Single(page => page.Path == "articles/courier.html").Graph).ShouldContain("#article");
    }

    [Fact]
    public void No_page_spends_more_than_a_quarter_of_its_budget_on_its_graph()
    {
        var largest = BuiltSite.Shipped.PagePaths.Select(BuiltSite.Shipped.Text).Where(html => !JsonLd.IsRedirect(html)).Max(html => Compressed(JsonSerializer.Serialize(JsonLd.Graph(html))));

        largest.ShouldBeLessThan(15 * 1024);
    }

    private static int Compressed(string text)
    {
        using var stream = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(stream, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return (int)stream.Length;
    }

    private static IEnumerable<string> Ids(JsonElement graph) => JsonLd.Nodes(graph).Select(node => node.Text("@id")).OfType<string>();

    private static IEnumerable<(string Path, JsonElement Graph)> Pages(string name) => JsonLd.Pages(OddSites.Named(name));
}
