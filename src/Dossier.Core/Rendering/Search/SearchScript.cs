using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Search;

/// <summary>
/// Writes what can be found as scripts, since a page from disk may load no data otherwise: what has a name first, so that the first results need not wait for all texts of a large
/// dossier. The entries of a kind stand in columns, of which those that hold nothing are left out: that is both short and compresses well. A page's path and name stand once, and entries
/// give its number.
/// </summary>
public static class SearchScript
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', '<', '\u007F', '\u2028', '\u2029']);

    private static readonly (string Name, Func<SearchEntry, string> Of)[] Columns =
    [
        ("anchor", entry => entry.Anchor),
        ("title", entry => entry.Title),
        ("also", entry => entry.Also),
        ("wrong", entry => entry.Wrong),
        ("note", entry => entry.Note),
        ("text", entry => entry.Text),
    ];

    /// <summary>The pages, the kinds, and all of what has a title but its text.</summary>
    public static string WriteNames(SearchIndex index)
    {
        var script = new StringBuilder("dossier.searchData={\"pages\":");
        Strings(script, index.Pages.Select(page => Links.EscapePath(page.Path)));
        script.Append(",\n\"names\":");
        Strings(script, index.Pages.Select(page => page.Name));
        script.Append(",\n\"kinds\":[");
        var numbers = Numbers(index);
        foreach (var (position, group) in index.Groups.Index())
        {
            script.Append(position > 0 ? ",\n{" : "\n{");
            Kind(script, group);
            if (group.Kind.IsTitled)
            {
                script.Append(',');
                Entries(script, group, numbers, [.. Columns.Where(column => column.Name != "text")]);
            }

            script.Append('}');
        }

        return script.Append("]};\n").ToString();
    }

    /// <summary>What is left of each kind, in the same order.</summary>
    public static string WriteTexts(SearchIndex index)
    {
        var script = new StringBuilder("dossier.searchTexts=[");
        var numbers = Numbers(index);
        foreach (var (position, group) in index.Groups.Index())
        {
            script.Append(position > 0 ? ",\n{" : "\n{");
            if (!group.Kind.IsTitled)
            {
                Entries(script, group, numbers, Columns);
            }
            else if (group.Entries.Any(entry => entry.Text.Length > 0))
            {
                Strings(script.Append("\"text\":"), group.Entries.Select(entry => entry.Text));
            }

            script.Append('}');
        }

        return script.Append("];\n").ToString();
    }

    private static Dictionary<string, int> Numbers(SearchIndex index)
        => index.Pages.Select((page, number) => (page.Path, number)).ToDictionary(page => page.Path, page => page.number, StringComparer.Ordinal);

    private static void Kind(StringBuilder script, SearchGroup group)
    {
        foreach (var (name, value) in new[] { ("name", group.Kind.Name), ("one", group.Kind.One), ("many", group.Kind.Many) })
        {
            script.Append('"').Append(name).Append("\":");
            String(script, value);
            script.Append(',');
        }

        script.Append(CultureInfo.InvariantCulture, $"\"weight\":{group.Kind.Weight},\"count\":{group.Entries.Length}");
        script.Append(group.Kind.IsNamed ? ",\"named\":true" : "").Append(group.Kind.IsTitled ? ",\"titled\":true" : "");
    }

    private static void Entries(StringBuilder script, SearchGroup group, Dictionary<string, int> numbers, (string Name, Func<SearchEntry, string> Of)[] columns)
    {
        script.Append("\n\"page\":[").AppendJoin(',', group.Entries.Select(entry => numbers[entry.Page].ToString(CultureInfo.InvariantCulture))).Append(']');
        foreach (var (name, of) in columns.Where(column => group.Entries.Any(entry => column.Of(entry).Length > 0)))
        {
            script.Append(",\n\"").Append(name).Append("\":");
            Strings(script, group.Entries.Select(of));
        }
    }

    private static void Strings(StringBuilder script, IEnumerable<string> values)
    {
        var separator = '[';
        foreach (var value in values)
        {
            script.Append(separator);
            String(script, value);
            separator = ',';
        }

        script.Append(separator == '[' ? "[]" : "]");
    }

    /// <summary>A string as JSON and JavaScript both read it. What could end a script or a line of one is escaped, wherever the text may be put one day.</summary>
    private static void String(StringBuilder script, string value)
    {
        script.Append('"');
        for (var rest = Folding.WellFormed(value).AsSpan(); !rest.IsEmpty;)
        {
            var plain = rest.IndexOfAny(Escaped) is >= 0 and var at ? at : rest.Length;
            script.Append(rest[..plain]);
            if (plain < rest.Length)
            {
                _ = rest[plain] switch
                {
                    '"' => script.Append("\\\""),
                    '\\' => script.Append("\\\\"),
                    '\n' => script.Append("\\n"),
                    var c => script.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                };
            }

            rest = rest[Math.Min(plain + 1, rest.Length)..];
        }

        script.Append('"');
    }
}
