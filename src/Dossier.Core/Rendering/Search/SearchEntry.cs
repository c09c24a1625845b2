namespace Dossier.Core.Rendering.Search;

/// <summary>Something that can be found.</summary>
/// <param name="Page">The output path of the page on which it stands.</param>
public sealed record SearchEntry(string Page)
{
    /// <summary>Its place on the page; empty for the page itself.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Its title; empty where it is the page's name, or where it has none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its other names, one a line.</summary>
    public string Also { get; init; } = "";

    /// <summary>Names that sources give it by mistake, one a line: they lead to it and are never shown.</summary>
    public string Wrong { get; init; } = "";

    /// <summary>A few words that tell it from others: who speaks, when it happened.</summary>
    public string Note { get; init; } = "";

    public string Text { get; init; } = "";
}
