using System.Collections.Immutable;

namespace Dossier.Core.Importing;

/// <summary>An article made ready for the dossier: its three files, and what an editor should know of how they were made.</summary>
public sealed record ImportedArticle
{
    public required string Id { get; init; }

    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The article's text without what its site put around it; a blank line parts paragraphs.</summary>
    public required string Source { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>The file for <c>articles/</c>: front matter with candidates as comments, and no brief yet.</summary>
    public required string Skeleton { get; init; }

    public required int WordCount { get; init; }

    public ImmutableArray<CutBlock> Cut { get; init; } = [];

    public ImmutableArray<StatementCandidate> Statements { get; init; } = [];

    public ImmutableArray<FigureCandidate> Figures { get; init; } = [];

    /// <summary>The encoding from which it was decoded, where that was not UTF-8.</summary>
    public string? Encoding { get; init; }

    public string MarkdownName => Id + ".md";

    public string SourceName => Id + ".source.txt";

    public string FingerprintName => Id + ".fingerprint";
}
