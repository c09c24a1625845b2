using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Puts into words why things are related: "Armin Vale, the Weir, Flood height and 4 more".</summary>
public static class RelatedEntries
{
    private const int Named = 3;

    public static ImmutableArray<RelatedView> Make(ImmutableArray<RelatedThing> related, Links links) => [.. related.Select(near => Entry(near, links))];

    private static RelatedView Entry(RelatedThing near, Links links)
    {
        // "and 1 more" would take the room of what it leaves out.
        var shown = near.Shared.Length <= Named + 1 ? near.Shared : near.Shared[..Named];
        return new RelatedView(links.To(near.Thing), near.Thing.Name, near.ByEditor, [.. shown.Select((thing, place) => Shared(links.Link(thing), Joint(place, near.Shared.Length)))], near.Shared.Length - shown.Length);
    }

    private static SharedView Shared(LinkView link, string joint) => new(joint, link.Href, link.Text);

    private static string Joint(int place, int count)
        => place == 0 ? "" : place == count - 1 ? " and " : ", ";
}
