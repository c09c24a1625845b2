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

    /// <summary>The comments in which Statiq takes front matter, so that other tools pass over it: how their first lines begin and their last ones end.</summary>
    private static readonly (string Open, string Close)[] Comments = [("<!--", "-->"), ("/*", "*/"), ("@*", "*@")];

    /// <summary>
    /// Front matter stands between a first line <c>---</c> and the next one; or in a comment whose first and last lines have only hyphens besides (<c>&lt;!---</c> to <c>--&gt;</c>); or
    /// begins without a line of its own, as Statiq's users write it: then the first line is a <c>key:</c>, or the brace that opens JSON, and a line of just three hyphens ends it. A longer one does so
    /// behind two keys. Without any of these the whole file is body, and so is one that begins like that but comes to a paragraph or a longer underline first: there the hyphens belong to a
    /// heading or a break. Empty lines above are a fault of their own: the front matter is read all the same.
    /// </summary>
    public static FrontMatterBounds Find(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        if (BehindEmptyLines(file) is { } late)
        {
            diagnostics.Add(late, Rules.FrontMatterNotFirst, "front matter must begin in the first line of the file", "take out the empty lines above it");
            return Opened(file, late.End, null, diagnostics);
        }

        var first = LineEnd(text, 0);
        var opening = text.AsSpan(0, first).TrimEnd();
        if (IsFence(opening) || CommentOf(opening) is not null)
        {
            return Opened(file, first, CommentOf(opening), diagnostics);
        }

        var isJson = Json().IsMatch(text);
        return isJson || KeyLine().IsMatch(text) ? Unopened(text, isJson) : new FrontMatterBounds(0, 0, 0);
    }

    private static FrontMatterBounds Opened(SourceFile file, int first, string? comment, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var start = Next(text, first);
        for (var line = start; line < text.Length; line = Next(text, LineEnd(text, line)))
        {
            var end = LineEnd(text, line);
            var content = text.AsSpan(line, end - line).TrimEnd();
            if (comment is null ? IsFence(content) : content.Length > comment.Length && content.EndsWith(comment, StringComparison.Ordinal) && !content[..^comment.Length].ContainsAnyExcept('-'))
            {
                return new FrontMatterBounds(start, line, Next(text, end));
            }
        }

        // A comment that is not closed so is a comment and no front matter.
        if (comment is not null)
        {
            return new FrontMatterBounds(0, 0, 0);
        }

        diagnostics.Add(new SourceSpan(file, 0, first), Rules.UnclosedFrontMatter, "the front matter that begins here has no end", "end it with a line `---`");
        return new FrontMatterBounds(start, start, text.Length, IsUnclosed: true);
    }

    /// <summary>The line that opens front matter below empty lines; <c>null</c> where there is none: what stands between two lines of hyphens is front matter if it begins with a key, and text otherwise.</summary>
    private static SourceSpan? BehindEmptyLines(SourceFile file)
    {
        var text = file.Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        if (start == 0 || start == text.Length || text[start - 1] is not ('\r' or '\n'))
        {
            return null;
        }

        var end = LineEnd(text, start);
        return text.AsSpan(start, end - start).TrimEnd().Length == ShortestFence && IsFence(text.AsSpan(start, end - start).TrimEnd()) && KeyLine().IsMatch(text[Next(text, end)..]) && HasFence(text, Next(text, end))
            ? new SourceSpan(file, start, end - start)
            : null;
    }

    private static bool HasFence(string text, int from)
    {
        for (var line = from; line < text.Length; line = Next(text, LineEnd(text, line)))
        {
            if (IsFence(text.AsSpan(line, LineEnd(text, line) - line).TrimEnd()))
            {
                return true;
            }
        }

        return false;
    }

    private static FrontMatterBounds Unopened(string text, bool isJson)
    {
        var afterBlank = false;
        var keys = 0;
        var closed = false;
        for (var line = 0; line < text.Length; line = Next(text, LineEnd(text, line)))
        {
            var end = LineEnd(text, line);
            var content = text.AsSpan(line, end - line).TrimEnd();
            if (IsFence(content) && (isJson ? closed : content.Length == ShortestFence || keys > 1))
            {
                return new FrontMatterBounds(0, line, Next(text, end));
            }

            if (IsFence(content) || (!isJson && afterBlank && IsProse(content)))
            {
                break;
            }

            keys += !afterBlank && KeyLine().IsMatch(content) ? 1 : 0;
            closed = content.IsEmpty ? closed : content[^1] == '}';
            afterBlank = content.IsEmpty;
        }

        return new FrontMatterBounds(0, 0, 0);
    }

    /// <summary>How a comment ends that begins with a line, if the line has but hyphens besides.</summary>
    private static string? CommentOf(ReadOnlySpan<char> line)
    {
        foreach (var (open, close) in Comments)
        {
            if (line.Length > open.Length && line.StartsWith(open, StringComparison.Ordinal) && !line[open.Length..].ContainsAnyExcept('-'))
            {
                return close;
            }
        }

        return null;
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

    [GeneratedRegex(@"\A\s*\{\s*(""|\})", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Json();

    [GeneratedRegex(@"\A\s*[A-Za-z][A-Za-z0-9_-]*:(\s|\z)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeyLine();
}
