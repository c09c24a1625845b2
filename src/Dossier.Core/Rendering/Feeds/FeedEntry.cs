using System.Collections.Immutable;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Feeds;

/// <summary>An entry of the feeds: an article, a topic that changed, or a correction.</summary>
/// <param name="Id">An absolute IRI that lasts.</param>
public sealed record FeedEntry(string Id, string Url, string Title)
{
    /// <summary>The first moment of the day of the last change, as RFC 3339 has it; <c>null</c> where no day is stated, and then the entry is not in the Atom feed.</summary>
    public string? Updated { get; init; }

    /// <summary>The same of the day on which an article was published, where its source states it.</summary>
    public string? Published { get; init; }

    /// <summary>What the page says, in short.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The entry in full, where it is short enough: a correction.</summary>
    public string Content { get; init; } = "";

    /// <summary>The topics: their addresses' last part, and their names.</summary>
    public ImmutableArray<LinkView> Topics { get; init; } = [];

    /// <summary>The address of the original of an article.</summary>
    public string? Original { get; init; }

    public required DossierExtension Dossier { get; init; }
}
