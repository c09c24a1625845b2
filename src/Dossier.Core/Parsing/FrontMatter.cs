using System.Text.RegularExpressions;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Parsing;

/// <summary>Where the front matter of a file stands, and where its body begins.</summary>
public readonly record struct FrontMatterBounds(int YamlStart, int YamlEnd, int BodyStart);

/// <summary>Finds the front matter of a file.</summary>
public static partial class FrontMatter
{
    /// <summary>
    /// Front matter stands between a first line <c>---</c> and the next one, or begins without a line of its own, as Statiq's users write
    /// it: then the first line is a <c>key:</c> and a line <c>---</c> ends it. Without either the whole file is body.
    /// </summary>
    public static FrontMatterBounds Find(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var first = LineEnd(text, 0);
        var opened = IsFence(text.AsSpan(0, first));
        if (!opened && !KeyLine().IsMatch(text))
        {
            return new FrontMatterBounds(0, 0, 0);
        }

        var start = opened ? Next(text, first) : 0;
        for (var line = start; line < text.Length; line = Next(text, LineEnd(text, line)))
        {
            var end = LineEnd(text, line);
            if (IsFence(text.AsSpan(line, end - line)))
            {
                return new FrontMatterBounds(start, line, Next(text, end));
            }
        }

        if (opened)
        {
            diagnostics.Add(new SourceSpan(file, 0, first), Rules.UnclosedFrontMatter, "the front matter that begins here has no end", "end it with a line `---`");
            return new FrontMatterBounds(start, start, text.Length);
        }

        return new FrontMatterBounds(0, 0, 0);
    }

    private static bool IsFence(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length >= 3 && !line.ContainsAnyExcept('-');
    }

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
