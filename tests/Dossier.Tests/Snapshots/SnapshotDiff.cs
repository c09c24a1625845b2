using System.Globalization;
using System.Text;
using DiffPlex;

namespace Dossier.Tests.Snapshots;

/// <summary>Shows how two texts differ, short enough to read in a terminal.</summary>
public static class SnapshotDiff
{
    private const int ContextLines = 2;
    private const int MostLines = 60;
    private const int LongestLine = 160;

    /// <summary>
    /// The lines that went (<c>-</c>) and came (<c>+</c>), with the numbers of the lines in the text that they stand in and two lines
    /// around them; <c>…</c> stands for lines left out. A long line is cut to the stretch in which it changed.
    /// </summary>
    public static string Between(string verified, string received)
    {
        var lines = Lines(verified, received);
        var text = new StringBuilder("- verified  + received\n");
        var (shown, last, changed) = (0, -1, lines.Count(line => line.Sign != ' '));
        for (var i = 0; i < lines.Count && shown < MostLines; i++)
        {
            if (!IsNearChange(lines, i))
            {
                continue;
            }

            if (i > last + 1)
            {
                text.Append("       …\n");
            }

            text.Append(CultureInfo.InvariantCulture, $"{lines[i].Sign} {lines[i].Number,4} {Window(lines[i])}\n");
            changed -= lines[i].Sign == ' ' ? 0 : 1;
            (last, shown) = (i, shown + 1);
        }

        return changed > 0 ? text.Append(CultureInfo.InvariantCulture, $"       … and {changed} more changed lines\n").ToString() : text.ToString();
    }

    /// <summary>The lines of both texts in one order, those that went before those that came in their place.</summary>
    private static List<Line> Lines(string verified, string received)
    {
        var diff = new Differ().CreateLineDiffs(verified.TrimEnd('\n'), received.TrimEnd('\n'), ignoreWhitespace: false);
        var (old, now) = (diff.PiecesOld, diff.PiecesNew);
        var lines = new List<Line>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            for (; at < block.InsertStartB; at++)
            {
                lines.Add(new Line(' ', at + 1, now[at], null));
            }

            for (var i = 0; i < block.DeleteCountA; i++)
            {
                lines.Add(new Line('-', block.DeleteStartA + i + 1, old[block.DeleteStartA + i], i < block.InsertCountB ? now[block.InsertStartB + i] : null));
            }

            for (var i = 0; i < block.InsertCountB; i++)
            {
                lines.Add(new Line('+', block.InsertStartB + i + 1, now[block.InsertStartB + i], i < block.DeleteCountA ? old[block.DeleteStartA + i] : null));
            }

            at = block.InsertStartB + block.InsertCountB;
        }

        for (; at < now.Length; at++)
        {
            lines.Add(new Line(' ', at + 1, now[at], null));
        }

        return lines;
    }

    private static bool IsNearChange(List<Line> lines, int index)
    {
        for (var i = Math.Max(0, index - ContextLines); i <= Math.Min(lines.Count - 1, index + ContextLines); i++)
        {
            if (lines[i].Sign != ' ')
            {
                return true;
            }
        }

        return false;
    }

    private static string Window(Line line)
    {
        if (line.Text.Length <= LongestLine)
        {
            return line.Text;
        }

        var same = line.Other is null ? 0 : line.Text.AsSpan().CommonPrefixLength(line.Other);
        var start = Math.Clamp(same - (LongestLine / 3), 0, line.Text.Length - LongestLine);
        return $"{(start > 0 ? "…" : "")}{line.Text.AsSpan(start, LongestLine)}{(start + LongestLine < line.Text.Length ? "…" : "")}";
    }

    /// <param name="Number">The line's number in the received text, or in the verified one if it went.</param>
    /// <param name="Other">The line that it stands for, or that stands for it.</param>
    private readonly record struct Line(char Sign, int Number, string Text, string? Other);
}
