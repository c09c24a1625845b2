using System.Collections.Immutable;
using Dossier.Core.Rendering.Feeds;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Data.Description;
using Dossier.Core.Rendering.Data.Records;
using Dossier.Core.Rendering.Search;

namespace Dossier.Core.Rendering.Data;

/// <summary>What templates of files that are not pages see: feeds, sitemap, data, headers, style sheet.</summary>
public sealed record DataView
{
    public required string Title { get; init; }

    public required string? Description { get; init; }

    public required string Language { get; init; }

    /// <summary>The absolute address of the site with a final slash, or empty where the host is not known.</summary>
    public required string Host { get; init; }

    /// <inheritdoc cref="Model.Settings.IsPrivate"/>
    public required bool IsPrivate { get; init; }

    /// <summary>The site's path on its host: "/" or "/folder/".</summary>
    public required string HostPath { get; init; }

    public required FeedView Feed { get; init; }

    public required ImmutableArray<SitemapEntry> Sitemap { get; init; }

    /// <summary>The addresses that pages had before.</summary>
    public required ImmutableArray<RedirectEntry> Redirects { get; init; }

    public required ImmutableArray<ArticleData> Articles { get; init; }

    public required ImmutableArray<StatementData> Statements { get; init; }

    public required ImmutableArray<FactData> Facts { get; init; }

    public required ImmutableArray<FactRow> FactRows { get; init; }

    public required ImmutableArray<ExpertData> Experts { get; init; }

    public required ImmutableArray<TermData> Terms { get; init; }

    public required ImmutableArray<TopicData> Topics { get; init; }

    public required ImmutableArray<MeasureData> Measures { get; init; }

    public required ImmutableArray<QuestionData> Questions { get; init; }

    public required ImmutableArray<EventData> Events { get; init; }

    /// <summary>What describes the data files: data package, metadata of the table, JSON Schemas.</summary>
    public required DataDescriptions Described { get; init; }

    /// <summary>References to all articles.</summary>
    public required BibliographyView References { get; init; }

    /// <summary>The theme's style sheets, one after the other.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>What stands in the margins of printed sheets, as CSS.</summary>
    public required string PageMargins { get; init; }

    /// <summary>The theme's scripts, one after the other.</summary>
    public required string Script { get; init; }

    /// <summary>What the search finds by its name, as a script.</summary>
    public string SearchNames => SearchScript.WriteNames(Searched.Value);

    /// <summary>The rest of what it finds, as a script.</summary>
    public string SearchTexts => SearchScript.WriteTexts(Searched.Value);

    public required Lazy<SearchIndex> Searched { get; init; }
}
