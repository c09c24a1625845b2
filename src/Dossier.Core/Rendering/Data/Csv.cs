using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dossier.Core.Rendering.Data.Fields;

namespace Dossier.Core.Rendering.Data;

/// <summary>Writes records as CSV (RFC 4180), a header first: numbers and flags without a culture, lists in one cell, what is not known as an empty one.</summary>
public static class Csv
{
    /// <summary>Stands between the values of a list; no id holds it.</summary>
    public const string ListSeparator = "; ";

    /// <summary>What a spreadsheet takes for the start of a formula, also in the full width that East Asian ones take for the same.</summary>
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>
    /// A cell that a spreadsheet would take for a formula (OWASP, "CSV Injection") gets an apostrophe before it, unless it is a number: one that begins with
    /// <c>= + - @</c>, behind white space and invisible characters too, or with a tab or a line break.
    /// </summary>
    public static string Write(IEnumerable rows)
    {
        var text = new StringBuilder();
        var columns = DataFields.Properties(RowType(rows));
        Line(text, columns.Select(column => JsonNamingPolicy.SnakeCaseLower.ConvertName(column.Name)));
        foreach (var row in rows)
        {
            Line(text, columns.Select(column => Value(column.GetValue(row))));
        }

        return text.ToString();
    }

    /// <summary>The type of the rows, which is known even where there is none: the header stands all the same.</summary>
    private static Type RowType(IEnumerable rows)
        => rows.GetType().GetInterfaces().First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];

    private static string Value(object? value) => value switch
    {
        string text => Disarmed(text),
        bool flag => flag ? "true" : "false",
        ImmutableArray<string> list => Disarmed(string.Join(ListSeparator, list)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    private static void Line(StringBuilder text, IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Disarmed(string value)
        => IsFormula(value) && !decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? "'" + value : value;

    private static bool IsFormula(string value)
    {
        if (value is ['\t' or '\r' or '\n', ..])
        {
            return true;
        }

        var first = value.AsSpan().TrimStart();
        while (!first.IsEmpty && (char.IsWhiteSpace(first[0]) || char.GetUnicodeCategory(first[0]) is UnicodeCategory.Format or UnicodeCategory.Control))
        {
            first = first[1..];
        }

        return !first.IsEmpty && FormulaStarts.Contains(first[0], StringComparison.Ordinal);
    }

    private static string Quoted(string value)
        => value.AsSpan().ContainsAny(",\"\r\n") || value.AsSpan().Trim().Length != value.Length ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
}
