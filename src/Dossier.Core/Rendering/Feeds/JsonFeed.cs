using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dossier.Core.Rendering.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org). What is <c>null</c> is left out.</summary>
public sealed record JsonFeed(
    string Version,
    string Title,
    [property: JsonPropertyName("home_page_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? HomePageUrl,
    [property: JsonPropertyName("feed_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? FeedUrl,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
    string Language,
    ImmutableArray<JsonFeedAuthor> Authors,
    ImmutableArray<JsonFeedItem> Items);

/// <summary>Who gives out a feed: the dossier.</summary>
public sealed record JsonFeedAuthor(string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Url);

/// <summary>An item of JSON Feed 1.1.</summary>
/// <param name="ExternalUrl">The original of an article, of which the item tells.</param>
/// <param name="Dossier">What only a dossier has; the standard leaves names with an underscore to whoever gives out the feed.</param>
public sealed record JsonFeedItem(
    string Id,
    string Url,
    [property: JsonPropertyName("external_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? ExternalUrl,
    string Title,
    [property: JsonPropertyName("content_text")] string ContentText,
    [property: JsonPropertyName("date_published"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DatePublished,
    [property: JsonPropertyName("date_modified"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DateModified,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<string>? Tags,
    [property: JsonPropertyName("_dossier")] DossierExtension Dossier);

/// <summary>What a dossier knows of an item beyond the standard.</summary>
/// <param name="About">The address at which people find out what this object means, which the standard asks for.</param>
/// <param name="Kind"><c>article</c>, <c>topic</c> or <c>correction</c>.</param>
/// <param name="Id">Folder and id of the thing, or of what was corrected; for an event its id behind <c>event:</c>, and <c>index</c> for the front page.</param>
/// <param name="Publisher">As far as the article states it.</param>
/// <param name="Statements">How many statements of the article the dossier holds.</param>
public sealed record DossierExtension(
    string About,
    string Kind,
    string Id,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Publisher = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] PublishedDate? Published = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Statements = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Facts = null);

/// <summary>When an article was published, as exactly as that is known, and whether that was worked out.</summary>
public sealed record PublishedDate(string Edtf, bool Derived);
