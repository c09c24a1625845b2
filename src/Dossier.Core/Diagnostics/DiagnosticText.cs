using System.Globalization;
using System.Text;

namespace Dossier.Core.Diagnostics;

/// <summary>Writes a diagnostic as text: place, severity, code and message, the line with a caret, the help.</summary>
public static class DiagnosticText
{
    private const int LongestWord = 200;
    private const int ShownOfWord = 60;

    /// <summary>
    /// <code>
    /// input/articles/a.md:7:11: error DS0401 (unresolved-reference): nothing is called `kortunow`
    ///   7 |   - by: kortunow
    ///     |         ^^^^^^^^
    ///     = help: did you mean `kortunov`?
    /// </code>
    /// </summary>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        text.Append(Printable(diagnostic.Path));
        if (diagnostic.Span is { } span)
        {
            var position = span.Position;
            text.Append(CultureInfo.InvariantCulture, $":{position.Line}:{position.Column}");
        }

        text.Append(": ").Append(diagnostic.Severity == Severity.Error ? "error" : "warning");
        text.Append(' ').Append(diagnostic.Rule.Code).Append(" (").Append(diagnostic.Rule.Name).Append("): ");
        text.Append(Shortened(Printable(diagnostic.Message)));
        var gutter = "  ";
        if (SourceExcerpt.Of(diagnostic) is { } excerpt)
        {
            var number = excerpt.Line.ToString(CultureInfo.InvariantCulture);
            gutter = new string(' ', number.Length + 2);
            text.Append('\n').Append("  ").Append(number).Append(" | ").Append(excerpt.Text);
            text.Append('\n').Append(gutter).Append(" | ");
            text.Append(' ', excerpt.Start).Append('^', excerpt.Length);
        }

        if (diagnostic.Help is { } help)
        {
            text.Append('\n').Append(gutter).Append(" = help: ").Append(Printable(help));
        }

        return text.ToString();
    }

    /// <summary>What somebody wrote without a space for a page or more would hide what is said of it.</summary>
    private static string Shortened(string message)
        => message.Length <= LongestWord ? message : string.Join(' ', message.Split(' ').Select(word => word.Length <= LongestWord ? word : $"{word[..ShownOfWord]}…{word[^1]}"));

    /// <summary>Control characters (a hostile file could move the cursor, colour the terminal or turn the direction of the text) and what has no width become a visible dot.</summary>
    public static string Printable(string text)
        => text.Any(IsUnprintable)
            ? string.Create(text.Length, text, static (span, source) =>
            {
                for (var i = 0; i < source.Length; i++)
                {
                    span[i] = source[i] == '\t' ? ' ' : IsUnprintable(source[i]) ? '·' : source[i];
                }
            })
            : text;

    private static bool IsUnprintable(char c) => char.IsControl(c) || c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
