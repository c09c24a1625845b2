namespace Dossier.Core.Linking;

/// <summary>A place on a page.</summary>
/// <param name="Anchor">The anchor that leads to it today.</param>
public sealed record Place(string Anchor)
{
    /// <summary>The words of a reference without any of its own; <c>null</c> where those are the page's name.</summary>
    public string? Words { get; init; }

    public LinkedStatement? Statement { get; init; }

    /// <summary>The anchors that led to it before.</summary>
    public IEnumerable<string> Former { get; init; } = [];
}

/// <summary>The places of one page.</summary>
public sealed class PlacesOfPage
{
    private readonly Dictionary<string, Place> byAnchor = new(StringComparer.Ordinal);
    private readonly List<string> anchors = [];

    /// <summary>What stands first on the page has an anchor that two share; an anchor of today goes before a former one.</summary>
    public PlacesOfPage(IEnumerable<Place> places)
    {
        var all = places.ToArray();
        foreach (var place in all.Where(place => byAnchor.TryAdd(place.Anchor, place)))
        {
            anchors.Add(place.Anchor);
        }

        foreach (var (former, place) in all.SelectMany(place => place.Former.Select(former => (former, place))))
        {
            byAnchor.TryAdd(former, place);
        }
    }

    /// <summary>The anchors of today, in the order of the page.</summary>
    public IReadOnlyList<string> Anchors => anchors;

    public Place? Find(string anchor) => byAnchor.GetValueOrDefault(anchor);
}
