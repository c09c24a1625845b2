using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Dossier.Core.Model;

namespace Dossier.Core.Reading.Shapes;

/// <summary>
/// Writes shapes as snippets of Visual Studio Code for Markdown files, whose front matter its YAML extension does not read: one for each key, and one for each part of which there can be
/// several, such as a statement. They offer the choices of a key, and the ids of the dossier where one is wanted; as long as none is chosen an ellipsis stands there, which the build refuses.
/// </summary>
/// <param name="names">The ids of the dossier at hand by kind.</param>
public sealed class ShapeSnippets(ILookup<ThingKind, string> names)
{
    private const string FormerIds = "redirect-from";
    private const string Undecided = "…";

    /// <summary>The snippets of several shapes by name. What is written alike in several places is one snippet; where a key has other values elsewhere, it has another.</summary>
    /// <param name="shapes">Shapes with the words for where they are used.</param>
    public JsonObject Of(IEnumerable<(string Where, MappingShape Shape)> shapes)
    {
        var found = shapes.SelectMany(shape => Snippets(shape.Shape, shape.Where)).GroupBy(snippet => (snippet.Prefix, snippet.Body)).OrderBy(same => same.Key.Prefix, StringComparer.Ordinal).ToArray();
        var shared = found.CountBy(same => same.Key.Prefix).ToDictionary(StringComparer.Ordinal);
        return new JsonObject(found.Select(same =>
        {
            var places = string.Join(", ", same.Select(snippet => snippet.Where).Distinct(StringComparer.Ordinal));
            return KeyValuePair.Create(shared[same.Key.Prefix] > 1 ? $"{same.Key.Prefix} ({places})" : same.Key.Prefix, (JsonNode?)new JsonObject
            {
                ["scope"] = "markdown",
                ["prefix"] = same.Key.Prefix,
                ["body"] = new JsonArray([.. same.Key.Body.Split('\n').Select(line => (JsonNode)line)]),
                ["description"] = $"{same.First().Description} ({places})",
            });
        }));
    }

    private IEnumerable<Snippet> Snippets(MappingShape shape, string where)
    {
        foreach (var key in shape.Keys)
        {
            yield return new Snippet(key.Name, Line(key, new Stops()), key.Description, where);
            if (key.Shape is ListShape { Item: MappingShape { Short: null } item })
            {
                var one = key.Name[..^1];
                yield return new Snippet(one, Item(item, new Stops()), $"one of the {key.Name}", where);
                foreach (var inner in Snippets(item, one))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>An item of a list, without what is seldom wanted: flags, numbers of paragraphs, former ids.</summary>
    private string Item(MappingShape item, Stops stops)
        => "- " + Indented(string.Join('\n', item.Keys.Where(key => key.Required || (key.Shape is not (FlagShape or WholeNumberShape) && key.Name != FormerIds)).Select(key => Line(key, stops))));

    private string Line(Key key, Stops stops) => $"{key.Name}:{Value(key.Shape, stops)}";

    private string Value(Shape shape, Stops stops) => shape switch
    {
        MappingShape { Short: { } shorter } => Value(shorter, stops),
        ListShape { Item: MappingShape { Short: null } item } => "\n  " + Indented(Item(item, stops)),
        ListShape list => $" [{Value(list.Item, stops).TrimStart()}]",
        ChoiceShape choice => Choice(choice.Choices.Prepend(Undecided), stops),
        FlagShape => Choice(["true", "false"], stops),
        TextShape text when text.Offers(names) is { IsEmpty: false } known => Choice(known.Prepend(Undecided), stops),
        MappingShape mapping => "\n  " + Indented(string.Join('\n', mapping.Keys.Select(key => Line(key, stops)))),
        _ => $" ${stops.Next()}",
    };

    private static string Indented(string lines) => lines.Replace("\n", "\n  ", StringComparison.Ordinal);

    /// <summary>What can be chosen; a comma and a bar would end a choice, a backslash begins an escape.</summary>
    private static string Choice(IEnumerable<string> choices, Stops stops)
    {
        var text = new StringBuilder();
        foreach (var c in string.Join('\n', choices))
        {
            text.Append(c is ',' or '|' or '\\' or '$' or '}' ? "\\" : "").Append(c == '\n' ? ',' : c);
        }

        return string.Create(CultureInfo.InvariantCulture, $" ${{{stops.Next()}|{text}|}}");
    }

    private sealed record Snippet(string Prefix, string Body, string Description, string Where);

    /// <summary>The places to which the Tab key goes, counted through a snippet.</summary>
    private sealed class Stops
    {
        private int last;

        public string Next() => (++last).ToString(CultureInfo.InvariantCulture);
    }
}
