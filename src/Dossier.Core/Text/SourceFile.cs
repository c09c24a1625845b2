namespace Dossier.Core.Text;

/// <summary>A text file as its author wrote it, with the places of its lines.</summary>
/// <param name="path">The path from the site's folder, with forward slashes on every system.</param>
/// <param name="text">The whole text without a byte-order mark; line ends are left as they are, so that positions hold.</param>
public sealed class SourceFile(string path, string text)
{
    private int[]? lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>A span without length at the file's start, for a fault of the file as a whole.</summary>
    public SourceSpan Start => new(this, 0, 0);

    /// <summary>The line and column of an offset, both counted from one; a column is a UTF-16 code unit.</summary>
    public LinePosition PositionOf(int offset)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var index = Array.BinarySearch(starts, Math.Clamp(offset, 0, Text.Length));
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, Math.Clamp(offset, 0, Text.Length) - starts[line] + 1);
    }

    /// <summary>The text of a line, counted from one, without its line end.</summary>
    public string Line(int number)
    {
        var starts = lineStarts ??= FindLineStarts(Text);
        var start = starts[number - 1];
        var end = number < starts.Length ? starts[number] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

/// <summary>A place in a file: line and column, both counted from one.</summary>
public readonly record struct LinePosition(int Line, int Column);
