using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>Reads the article of a JSON-LD block, as schema.org describes it.</summary>
public static class JsonLdArticle
{
    private const int MostNodes = 1000;

    /// <summary><c>null</c> where the block holds no article, or is not JSON.</summary>
    public static ArticleMetadata? Read(string json, int line)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return Nodes(document.RootElement).Take(MostNodes).Where(IsArticle).Select(node => Metadata(node, line)).FirstOrDefault();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Nodes(graph).Prepend(element),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static bool IsArticle(JsonElement node)
        => Values(node, "@type").Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static ArticleMetadata Metadata(JsonElement node, int line) => new()
    {
        Title = First(node, line, "headline", "name"),
        Authors = [.. Names(node, "author").SelectMany(name => Bylines.Names(name)).Select(name => new Stated(name, Where(line, "author")))],
        Publisher = Names(node, "publisher").FirstOrDefault() is { } publisher ? new Stated(publisher, Where(line, "publisher")) : null,
        Published = First(node, line, "datePublished") is { } date && WrittenDate.Iso(date.Value) is { } edtf ? date with { Value = edtf } : null,
        Url = new[] { First(node, line, "url"), MainPage(node, line) }.FirstOrDefault(url => LinkAddress.Web(url?.Value) is not null),
        Language = First(node, line, "inLanguage") is { } language && LanguageTag.Of(language.Value) is { } tag ? language with { Value = tag } : null,
    };

    private static Stated? MainPage(JsonElement node, int line)
        => !node.TryGetProperty("mainEntityOfPage", out var page) ? null
            : page.ValueKind == JsonValueKind.Object ? First(page, line, "@id", "url")
            : First(node, line, "mainEntityOfPage");

    private static Stated? First(JsonElement node, int line, params string[] keys)
        => keys.SelectMany(key => Values(node, key).Select(value => new Stated(value, Where(line, key)))).FirstOrDefault();

    private static string Where(int line, string key) => $"line {line}: {key} in the page's JSON-LD";

    /// <summary>The names of people or organisations, given as a text, as an object with a name, or as a list of them.</summary>
    private static IEnumerable<string> Names(JsonElement node, string key)
    {
        if (!node.TryGetProperty(key, out var value))
        {
            return [];
        }

        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToImmutableArray() : [value];
        return items.SelectMany(item => item.ValueKind == JsonValueKind.Object ? Values(item, "name") : Texts(item));
    }

    private static IEnumerable<string> Values(JsonElement node, string key) => node.TryGetProperty(key, out var value) ? Texts(value) : [];

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Text(value) is { Length: > 0 } text ? [text] : [],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(Text).Where(text => text.Length > 0),
        _ => [],
    };

    private static string Text(JsonElement value)
    {
        try
        {
            return string.Join(' ', PlainBlocks.Printable(value.GetString() ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written with an escape.
            return "";
        }
    }
}
