using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Provenance;

namespace Dossier.Core.Importing;

/// <summary>Takes plain text and Markdown apart into blocks.</summary>
public static class PlainBlocks
{
    private const int ShortestWrap = 40;
    private const int LongestWrap = 120;

    /// <summary>
    /// The blocks of a text. In Markdown lines that follow each other are one paragraph. In plain text they are only where the text is wrapped:
    /// where the first word of nearly every next line would not have found room in the line before.
    /// </summary>
    public static ImmutableArray<TextBlock> Read(string text, int firstLine, bool isMarkdown)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(line => Printable(line).TrimEnd()).ToArray();
        var width = isMarkdown ? int.MaxValue : WrapWidth(lines);
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        var words = new StringBuilder();
        var (start, apart, fenced) = (0, true, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (isMarkdown && (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal)))
            {
                fenced = !fenced;
                continue;
            }

            if (line.Length == 0 || (!fenced && IsRule(line)))
            {
                Flush();
                apart = true;
                continue;
            }

            var begins = IsHeading(line) || IsItem(line, isMarkdown) || (words.Length > 0 && !(isMarkdown || IsFull(lines[i - 1], line, width)));
            if (begins)
            {
                Flush();
            }

            if (words.Length == 0)
            {
                start = i;
            }
            else
            {
                words.Append(' ');
            }

            words.Append(isMarkdown && start != i ? line.TrimStart('>', ' ') : line);
            if (IsHeading(line))
            {
                Flush();
            }
        }

        Flush();
        return blocks.ToImmutable();

        void Flush()
        {
            var raw = words.ToString();
            words.Clear();
            if (Markup.Strip(raw) is { Length: > 0 } bare)
            {
                var kind = IsHeading(raw) ? BlockKind.Heading : IsItem(raw, isMarkdown) ? BlockKind.Item : BlockKind.Paragraph;
                blocks.Add(new TextBlock(bare, firstLine + start, kind, apart));
                apart = false;
            }
        }
    }

    /// <summary>Control characters and noncharacters have no business in a text; tabs and no-break spaces are spaces.</summary>
    public static string Printable(string text)
        => text.Any(c => IsDropped(c) || IsSpace(c)) ? string.Concat(text.Where(c => !IsDropped(c)).Select(c => IsSpace(c) ? ' ' : c)) : text;

    private static bool IsSpace(char c) => c is '\t' or '\u00A0' or '\u202F' or '\u2007';

    private static bool IsDropped(char c) => (char.IsControl(c) && c is not ('\t' or '\n')) || c is '\uFFFE' or '\uFFFF' or '\uFEFF';

    private static bool IsHeading(string line) => line.StartsWith('#') && line.TrimStart('#') is [' ', ..];

    private static bool IsItem(string line, bool isMarkdown)
        => line is ['•' or '‣' or '▪', ..] || (isMarkdown && line is ['-' or '*' or '+', ' ', ..]);

    private static bool IsRule(string line) => line.Length >= 3 && !line.AsSpan().ContainsAnyExcept("-*_= ");

    private static bool IsFull(string line, string next, int width) => width < int.MaxValue && line.Length + 1 + FirstWord(next) > width;

    private static int FirstWord(string line) => line.AsSpan().TrimStart().IndexOf(' ') is var space and >= 0 ? space : line.AsSpan().Trim().Length;

    /// <summary>The width at which a text is wrapped, or the greatest number where it is not.</summary>
    private static int WrapWidth(string[] lines)
    {
        var longest = lines.Max(line => line.Length);
        if (longest is < ShortestWrap or > LongestWrap)
        {
            return int.MaxValue;
        }

        var pairs = Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].Length > 0 && lines[i - 1].Length > 0).ToArray();

        // Not every line is filled to the last character, and a line may stick out.
        var width = longest * 17 / 20;
        return pairs.Count(i => IsFull(lines[i - 1], lines[i], width)) * 2 > pairs.Length ? width : int.MaxValue;
    }
}
