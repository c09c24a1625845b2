using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Dossier.Core.Rendering.Feeds;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Data.Records;

namespace Dossier.Core.Rendering.Data;

/// <summary>Writes data records as JSON, without reflection at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImmutableArray<ArticleData>))]
[JsonSerializable(typeof(ImmutableArray<StatementData>))]
[JsonSerializable(typeof(ImmutableArray<FactData>))]
[JsonSerializable(typeof(ImmutableArray<ExpertData>))]
[JsonSerializable(typeof(ImmutableArray<TermData>))]
[JsonSerializable(typeof(ImmutableArray<TopicData>))]
[JsonSerializable(typeof(ImmutableArray<MeasureData>))]
[JsonSerializable(typeof(ImmutableArray<QuestionData>))]
[JsonSerializable(typeof(ImmutableArray<EventData>))]
[JsonSerializable(typeof(ImmutableArray<CslItem>))]
[JsonSerializable(typeof(JsonFeed))]
[JsonSerializable(typeof(JsonObject))]
public sealed partial class DataJson : JsonSerializerContext
{
    private static readonly Lazy<DataJson> Readable = new(() => new DataJson(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }));

    /// <summary>Readable JSON: indented, and in UTF-8 rather than escapes. For files only: inside HTML it would need more escaping.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Readable.Value);
}
