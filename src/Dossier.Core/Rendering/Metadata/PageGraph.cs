using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// The graph of one page while it is put together. Each id is defined once, and whatever is referred to is defined: what has its home on another page by
/// its type and name. Ids and addresses are absolute where the host is known, otherwise they count from the page, so that both stay true wherever the folder lies.
/// </summary>
public sealed class PageGraph(SiteFrame frame)
{
    private const string FrontPage = "index.html";
    private readonly List<string> order = [];
    private readonly Dictionary<string, GraphNode> nodes = new(StringComparer.Ordinal);

    public SiteFrame Frame { get; } = frame;

    public DossierGraph Dossier => Frame.Graph;

    public IEnumerable<GraphNode> Nodes => order.Select(id => nodes[id]);

    /// <summary>The address of a file of the site.</summary>
    public string Address(string path)
        => path == Frame.Path ? Frame.Canonical ?? ""
            : Dossier.Content.Settings.Host is { } host ? host.AbsoluteUri + (path == FrontPage ? "" : Links.EscapePath(path))
            : Frame.Links.To(path);

    /// <summary>The id of something on a page of the site.</summary>
    public string Id(string path, string name) => $"{Address(path)}#{Uri.EscapeDataString(name)}";

    /// <summary>The id of what has a page of its own.</summary>
    public string Id(Thing thing) => Id(PathOf(thing), SchemaType.Fragment(thing));

    /// <summary>The id of a statement is its permalink.</summary>
    public string Id(LinkedStatement linked) => Id(PathOf(linked.Article), linked.Statement.Anchor);

    public string Address(Thing thing) => Address(PathOf(thing));

    /// <summary>A link of the page as an address for machines.</summary>
    public string Address(LinkView link)
        => link.Href.StartsWith(Frame.Links.Root, StringComparison.Ordinal) ? Address(Uri.UnescapeDataString(link.Href[Frame.Links.Root.Length..])) : link.Href;

    /// <summary>Adds a node with an id, in place of one that only named it.</summary>
    public GraphReference Define(GraphNode node)
    {
        if (nodes.TryAdd(node.Id!, node))
        {
            order.Add(node.Id!);
        }
        else
        {
            nodes[node.Id!] = node;
        }

        return new GraphReference(node.Id!);
    }

    /// <summary>Refers to a node; where nothing defines it yet, the one that is made names it.</summary>
    public GraphReference Refer(string id, Func<string, GraphNode> name)
    {
        if (!nodes.ContainsKey(id))
        {
            Define(name(id));
        }

        return new GraphReference(id);
    }

    /// <summary>Refers to what has a page of its own.</summary>
    public GraphReference Refer(Thing thing) => Refer(Id(thing), id => Named(thing, id));

    /// <summary>The node that names a thing and says where its page is.</summary>
    private GraphNode Named(Thing thing, string id) => thing is Article article
        ? GraphNode.Of(SchemaType.Of(article), id, ("headline", article.Title is null ? null : article.Name), ("url", article.Url?.Value))
        : GraphNode.Of(SchemaType.Of(thing), id, ("name", thing.Name), ("url", Address(thing)));

    private string PathOf(Thing thing) => Frame.Routes.PathOf(thing) ?? FrontPage;
}
