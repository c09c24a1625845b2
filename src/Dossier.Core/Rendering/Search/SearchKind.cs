namespace Dossier.Core.Rendering.Search;

/// <summary>A kind of entries, with what tells the search how to rank and call them.</summary>
/// <param name="Name">As it stands in the address of a search.</param>
/// <param name="One">What a result is called.</param>
/// <param name="Many">What several are called.</param>
/// <param name="Weight">By how much an entry counts more than another in which the same words stand.</param>
public sealed record SearchKind(string Name, string One, string Many, double Weight)
{
    /// <summary>Whether its entries have names, which are found by how they sound.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether its entries have titles, which go before other text.</summary>
    public bool IsTitled { get; init; }
}
