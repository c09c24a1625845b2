using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Search;

/// <summary>
/// Writes what can be found as a script, since a page from disk may load no data otherwise. The entries of a kind stand in columns, of which those that hold nothing are left
/// out: that is both short and compresses well. A page's path and name stand once, and entries give its number.
/// </summary>
public static class SearchScript
{
    private static readonly (string Name, Func<SearchEntry, string> Of)[] Columns =
    [
        ("anchor", entry => entry.Anchor),
        ("title", entry => entry.Title),
        ("also", entry => entry.Also),
        ("wrong", entry => entry.Wrong),
        ("note", entry => entry.Note),
        ("text", entry => entry.Text),
    ];

    public static string Write(SearchIndex index)
    {
        var script = new StringBuilder("dossier.searchData={\"pages\":");
        Strings(script, index.Pages.Select(page => Links.EscapePath(page.Path)));
        script.Append(",\n\"names\":");
        Strings(script, index.Pages.Select(page => page.Name));
        script.Append(",\n\"kinds\":[");
        var numbers = index.Pages.Select((page, number) => (page.Path, number)).ToDictionary(page => page.Path, page => page.number, StringComparer.Ordinal);
        foreach (var (position, group) in index.Groups.Index())
        {
            script.Append(position > 0 ? ",\n{" : "\n{");
            Group(script, group, numbers);
            script.Append('}');
        }

        return script.Append("]};\n").ToString();
    }

    private static void Group(StringBuilder script, SearchGroup group, Dictionary<string, int> numbers)
    {
        foreach (var (name, value) in new[] { ("name", group.Kind.Name), ("one", group.Kind.One), ("many", group.Kind.Many) })
        {
            script.Append('"').Append(name).Append("\":");
            String(script, value);
            script.Append(',');
        }

        script.Append(CultureInfo.InvariantCulture, $"\"weight\":{group.Kind.Weight}");
        script.Append(group.Kind.IsNamed ? ",\"named\":true" : "").Append(group.Kind.IsTitled ? ",\"titled\":true" : "");
        script.Append(",\n\"page\":[").AppendJoin(',', group.Entries.Select(entry => numbers[entry.Page].ToString(CultureInfo.InvariantCulture))).Append(']');
        foreach (var (name, of) in Columns.Where(column => group.Entries.Any(entry => column.Of(entry).Length > 0)))
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
        foreach (var c in Folding.WellFormed(value))
        {
            _ = c switch
            {
                '"' => script.Append("\\\""),
                '\\' => script.Append("\\\\"),
                '\n' => script.Append("\\n"),
                < ' ' or '<' or '\u007F' or '\u2028' or '\u2029' => script.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => script.Append(c),
            };
        }

        script.Append('"');
    }
}
