using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>What an article states about itself. What it does not state is <c>null</c> or empty.</summary>
public sealed record ArticleMetadata
{
    public Stated? Title { get; init; }

    public ImmutableArray<Stated> Authors { get; init; } = [];

    public Stated? Publisher { get; init; }

    /// <summary>The date of publication in EDTF.</summary>
    public Stated? Published { get; init; }

    public Stated? Url { get; init; }

    public Stated? Language { get; init; }

    /// <summary>What an editor should know about what was not taken, such as a date that can be read in two ways.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>This with what it lacks taken from another.</summary>
    public ArticleMetadata Or(ArticleMetadata other) => this with
    {
        Title = Title ?? other.Title,
        Authors = Authors.IsEmpty ? other.Authors : Authors,
        Publisher = Publisher ?? other.Publisher,
        Published = Published ?? other.Published,
        Url = Url ?? other.Url,
        Language = Language ?? other.Language,
        Remarks = [.. Remarks, .. other.Remarks],
    };
}
