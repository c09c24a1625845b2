namespace Dossier.Core.Diagnostics;

/// <summary>The line in which a fault stands, cut to a window where it is long, with what is to be underlined.</summary>
/// <param name="Line">Counted from one.</param>
/// <param name="Column">In the file's line, counted from one.</param>
/// <param name="Text">Without control characters.</param>
/// <param name="Start">Where in <paramref name="Text"/> the fault begins.</param>
/// <param name="Length">How much of it is underlined: one character at least.</param>
public sealed record SourceExcerpt(int Line, int Column, string Text, int Start, int Length)
{
    private const int LongestLine = 160;

    /// <summary><c>null</c> where the fault is one of the file as a whole.</summary>
    public static SourceExcerpt? Of(Diagnostic diagnostic)
    {
        if (diagnostic.Span is not { Length: > 0 } span)
        {
            return null;
        }

        var position = span.Position;
        var (text, start) = Window(span.File.Line(position.Line), position.Column - 1);
        return new SourceExcerpt(position.Line, position.Column, DiagnosticText.Printable(text), start, Math.Clamp(span.Length, 1, Math.Max(1, text.Length - start)));
    }

    /// <summary>Cuts a long line to a window around the place, so that a terminal shows the caret under its word.</summary>
    private static (string Line, int Column) Window(string line, int column)
    {
        if (line.Length <= LongestLine)
        {
            return (line, Math.Min(column, line.Length));
        }

        var start = Math.Clamp(column - (LongestLine / 3), 0, line.Length - LongestLine);
        var window = line.Substring(start, LongestLine);
        return start == 0
            ? (window + "…", column)
            : ("…" + window[1..] + (start + LongestLine < line.Length ? "…" : ""), column - start);
    }
}
