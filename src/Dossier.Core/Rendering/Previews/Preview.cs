using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Dossier.Core.Rendering.Previews;

/// <summary>What a small card says of the place to which a link leads. <c>null</c> is left out.</summary>
/// <param name="Kind">What kind of thing it is: "Expert", "Fact".</param>
/// <param name="Name">Its name; for a fact the value.</param>
/// <param name="About">What it is in a line: role and organisation; author, publisher and date; what a fact measures.</param>
public sealed record Preview(string Kind, string Name, string? About)
{
    /// <summary>A sentence about it.</summary>
    public string? Text { get; init; }

    /// <summary>How the sources differ, in a word or two.</summary>
    public string? Differs { get; init; }

    /// <summary>Words of an article, where they may be shown.</summary>
    public string? Words { get; init; }

    /// <summary>Who says it, and where.</summary>
    public string? Source { get; init; }
}

/// <summary>
/// Writes previews as JSON that can stand in a script element: the encoder escapes &lt;, &gt; and &amp;, so that no text ends the element or begins a
/// comment; half of a surrogate pair becomes U+FFFD.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Preview))]
[JsonSerializable(typeof(string))]
public sealed partial class PreviewJson : JsonSerializerContext
{
    private static readonly PreviewJson InScript = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write(Preview preview) => JsonSerializer.Serialize(preview, InScript.Preview);

    public static string Write(string text) => JsonSerializer.Serialize(text, InScript.String);
}
