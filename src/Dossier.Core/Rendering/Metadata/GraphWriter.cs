using System.Buffers;
using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dossier.Core.Rendering.Metadata;

/// <summary>
/// Writes a graph as JSON-LD 1.1 that can stand in a script element: the encoder escapes &lt;, &gt; and &amp;, so that no text ends the element or begins a
/// comment, and the line separators of JavaScript; half of a surrogate pair becomes U+FFFD.
/// </summary>
public static class GraphWriter
{
    private const string Vocabulary = "https://schema.org";

    // A token a line: what is nested never closes with two braces side by side, which would look like a tag that a template left, and diffs can be read.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, IndentSize = 0, NewLine = "\n" };

    public static string Write(IEnumerable<GraphNode> nodes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", Vocabulary);
            writer.WritePropertyName("@graph");
            Write(writer, nodes);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case GraphReference reference:
                writer.WriteStartObject();
                writer.WriteString("@id", reference.Id);
                writer.WriteEndObject();
                break;
            case GraphNode node:
                Write(writer, node);
                break;
            case IEnumerable several:
                writer.WriteStartArray();
                foreach (var one in several)
                {
                    Write(writer, one);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"JSON-LD has no form for {value?.GetType().Name ?? "nothing"}", nameof(value));
        }
    }

    private static void Write(Utf8JsonWriter writer, GraphNode node)
    {
        writer.WriteStartObject();
        if (node.Type is not null)
        {
            writer.WriteString("@type", node.Type);
        }

        if (node.Id is not null)
        {
            writer.WriteString("@id", node.Id);
        }

        foreach (var property in node.Properties.Where(property => !IsMissing(property.Value)))
        {
            writer.WritePropertyName(property.Name);
            Write(writer, property.Value);
        }

        writer.WriteEndObject();
    }

    private static bool IsMissing(object? value) => value switch
    {
        null or "" => true,
        string => false,
        IEnumerable several => !several.GetEnumerator().MoveNext(),
        _ => false,
    };
}
