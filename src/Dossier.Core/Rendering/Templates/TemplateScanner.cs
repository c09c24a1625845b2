using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Templates;

/// <summary>Finds the tags of a Handlebars template with their places, which the library's own errors do not name.</summary>
public static class TemplateScanner
{
    public static ImmutableArray<TemplateTag> Scan(SourceFile file, DiagnosticBag diagnostics)
    {
        var tags = ImmutableArray.CreateBuilder<TemplateTag>();
        var text = file.Text;
        for (var at = text.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("{{", at, StringComparison.Ordinal))
        {
            if (IsEscaped(text, at))
            {
                at += 2;
                continue;
            }

            var isComment = text.AsSpan(at).StartsWith("{{!--") || text.AsSpan(at).StartsWith("{{~!--");
            var (open, close) = isComment ? ("{{!--", "--}}") : text.AsSpan(at).StartsWith("{{{") ? ("{{{", "}}}") : ("{{", "}}");
            var end = text.IndexOf(close, at + open.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                diagnostics.Add(new SourceSpan(file, at, open.Length), Rules.TemplateSyntax, $"the tag that begins here has no `{close}`", $"end it with `{close}`");
                break;
            }

            var span = new SourceSpan(file, at, end + close.Length - at);
            if (close == "}}" && span.End < text.Length && text[span.End] == '}')
            {
                diagnostics.Add(span with { Length = span.Length + 1 }, Rules.TemplateSyntax, "the tag has two braces before and three behind", "write as many braces behind as before");
            }
            else if (!isComment && Tag(span, at + open.Length, end, diagnostics) is { } tag)
            {
                tags.Add(tag);
            }

            at = span.End;
        }

        return tags.ToImmutable();
    }

    /// <summary>Whether the braces are text: one backslash before them says so, two are a backslash before a tag.</summary>
    private static bool IsEscaped(string text, int at)
    {
        var backslashes = 0;
        while (at > backslashes && text[at - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private static TemplateTag? Tag(SourceSpan span, int start, int end, DiagnosticBag diagnostics)
    {
        var text = span.File.Text;
        if (start < end && text[start] == '~')
        {
            start++;
        }

        if (end > start && text[end - 1] == '~')
        {
            end--;
        }

        if (start < end && text[start] == '!')
        {
            return null;
        }

        if (start < end && text[start] is '^' or '&')
        {
            var cure = text[start] == '^' ? "write `{{else}}`, or `{{#unless field}}` for a block of its own" : "write `{{{field}}}` for a value that is not to be escaped";
            diagnostics.Add(span, Rules.TemplateSyntax, $"a tag can't begin with `{text[start]}`", cure);
            return null;
        }

        var (kind, length) = text.AsSpan(start, end - start) switch
        {
            ['#', '>', ..] => (TagKind.OpenPartial, 2),
            ['#', ..] => (TagKind.Open, 1),
            ['/', ..] => (TagKind.Close, 1),
            ['>', ..] => (TagKind.Partial, 1),
            _ => (TagKind.Expression, 0),
        };
        var words = Words(span.File, start + length, end, diagnostics);
        if (kind == TagKind.Expression && words is [{ Value: "else" }, ..])
        {
            return new TemplateTag(TagKind.Else, span, words[1..]);
        }

        if (words.IsEmpty)
        {
            diagnostics.Add(span, Rules.TemplateSyntax, "the tag is empty", "write a field's name into it, or remove it");
            return null;
        }

        return new TemplateTag(kind, span, words);
    }

    private static ImmutableArray<Located<string>> Words(SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        var words = ImmutableArray.CreateBuilder<Located<string>>();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(file.Text[at]))
            {
                at++;
                continue;
            }

            var from = at;
            char? quote = null;
            while (at < end && (quote is not null || !char.IsWhiteSpace(file.Text[at])))
            {
                var c = file.Text[at++];
                quote = quote is null ? c is '"' or '\'' ? c : null : c == quote ? null : quote;
            }

            var word = new SourceSpan(file, from, at - from);
            words.Add(new Located<string>(file.Text[from..at], word));
            if (quote is { } open)
            {
                diagnostics.Add(word, Rules.TemplateSyntax, $"the text that begins here has no closing `{open}`", $"end it with `{open}`");
            }
        }

        return words.ToImmutable();
    }
}
