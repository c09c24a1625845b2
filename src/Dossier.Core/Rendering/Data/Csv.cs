using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Dossier.Core.Rendering.Data;

/// <summary>Writes records as CSV (RFC 4180), a header first.</summary>
public static class Csv
{
    /// <summary>
    /// A cell that a spreadsheet would take for a formula (it begins with <c>= + - @</c>, a tab or a return) gets an apostrophe
    /// before it, unless it is a number.
    /// </summary>
    public static string Write(IEnumerable rows)
    {
        var text = new StringBuilder();
        var columns = RowType(rows).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Line(text, columns.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name)));
        foreach (var row in rows)
        {
            Line(text, columns.Select(column => column.GetValue(row) as string ?? ""));
        }

        return text.ToString();
    }

    /// <summary>The type of the rows, which is known even where there is none: the header stands all the same.</summary>
    private static Type RowType(IEnumerable rows)
        => rows.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        if (value.Length > 0 && value[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') && !decimal.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _))
        {
            value = "'" + value;
        }

        return value.AsSpan().ContainsAny(",\"\r\n") || value.AsSpan().Trim().Length != value.Length ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
