using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Dossier.Core.Rendering.Data;

/// <summary>An entry of the feeds.</summary>
/// <param name="Updated">An RFC 3339 time, as Atom wants it; the day's first moment in UTC where only a day is known.</param>
public sealed record FeedEntry(string Id, string Url, string Title, string Summary, string Updated);

/// <summary>JSON Feed 1.1.</summary>
public sealed record JsonFeed(
    string Version,
    string Title,
    [property: JsonPropertyName("home_page_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? HomePageUrl,
    [property: JsonPropertyName("feed_url"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? FeedUrl,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
    string Language,
    ImmutableArray<JsonFeedItem> Items);

/// <summary>An item of JSON Feed 1.1.</summary>
public sealed record JsonFeedItem(
    string Id,
    string Url,
    string Title,
    [property: JsonPropertyName("content_text")] string ContentText,
    [property: JsonPropertyName("date_modified"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? DateModified);

/// <summary>A page in the sitemap.</summary>
/// <param name="LastModified">The date of the last significant change, where an editor states it.</param>
public sealed record SitemapEntry(string Url, string? LastModified);
