using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>Where the front matter of a file stands, and where its body begins.</summary>
/// <param name="IsUnclosed">It has no end, so that nothing of it can be read.</param>
public readonly record struct FrontMatterBounds(int YamlStart, int YamlEnd, int BodyStart, bool IsUnclosed = false);

/// <summary>Finds the front matter of a file.</summary>
public static partial class FrontMatter
{
    private const int ShortestFence = 3;

    /// <summary>
    /// Front matter stands between a first line <c>---</c> and the next one, or begins without a line of its own, as Statiq's users write
    /// it: then the first line is a <c>key:</c> and a line of just three hyphens ends it. Without either the whole file is body, and so is
    /// one that begins like that but comes to a paragraph or a longer underline first: there the hyphens belong to a heading or a break.
    /// </summary>
    public static FrontMatterBounds Find(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var first = LineEnd(text, 0);
        var opened = IsFence(text.AsSpan(0, first).TrimEnd());
        if (!opened && !KeyLine().IsMatch(text))
        {
            return new FrontMatterBounds(0, 0, 0);
        }

        var start = opened ? Next(text, first) : 0;
        var afterBlank = false;
        for (var line = start; line < text.Length; line = Next(text, LineEnd(text, line)))
        {
            var end = LineEnd(text, line);
            var content = text.AsSpan(line, end - line).TrimEnd();
            if (IsFence(content) && (opened || content.Length == ShortestFence))
            {
                return new FrontMatterBounds(start, line, Next(text, end));
            }

            if (!opened && (IsFence(content) || (afterBlank && IsProse(content))))
            {
                break;
            }

            afterBlank = content.IsEmpty;
        }

        if (opened)
        {
            diagnostics.Add(new SourceSpan(file, 0, first), Rules.UnclosedFrontMatter, "the front matter that begins here has no end", "end it with a line `---`");
            return new FrontMatterBounds(start, start, text.Length, IsUnclosed: true);
        }

        return new FrontMatterBounds(0, 0, 0);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.Length >= ShortestFence && !line.ContainsAnyExcept('-');

    /// <summary>Whether a line stands at the margin and is neither a key, an item, a comment nor the end of a list or mapping.</summary>
    private static bool IsProse(ReadOnlySpan<char> line)
        => !line.IsEmpty && !char.IsWhiteSpace(line[0]) && line[0] is not ('#' or '-' or ']' or '}') && line[^1] != ':' && !line.Contains(": ", StringComparison.Ordinal);

    private static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : start + end;
    }

    private static int Next(string text, int lineEnd)
        => lineEnd >= text.Length ? text.Length : lineEnd + (text[lineEnd] == '\r' && lineEnd + 1 < text.Length && text[lineEnd + 1] == '\n' ? 2 : 1);

    [GeneratedRegex(@"\A\s*[A-Za-z][A-Za-z0-9_-]*:(\s|\z)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeyLine();
}
