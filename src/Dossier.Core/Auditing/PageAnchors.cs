using System.Buffers;
using System.Collections.Immutable;
using System.Net;

namespace Dossier.Core.Auditing;

/// <summary>The ids of a page and the addresses in it.</summary>
/// <param name="Repeated">The ids that stand more than once.</param>
/// <param name="Links">The values of <c>href</c> and <c>src</c>, unescaped.</param>
public sealed record PageAnchors(IReadOnlySet<string> Ids, ImmutableArray<string> Repeated, ImmutableArray<string> Links)
{
    private static readonly SearchValues<char> BehindName = SearchValues.Create(" \t\n\f\r/>=");
    private static readonly SearchValues<char> BehindValue = SearchValues.Create(" \t\n\f\r>");

    /// <summary>
    /// Reads the attributes of a page in one pass, as an HTML tokenizer would (WHATWG HTML, 13.2.5.32 to 40): templates may be an
    /// editor's own. What stands in comments, scripts and styles is no tag. A test holds it against an HTML parser on the built sites.
    /// </summary>
    public static PageAnchors Read(string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var repeated = ImmutableArray.CreateBuilder<string>();
        var links = ImmutableArray.CreateBuilder<string>();
        for (var tag = html.IndexOf('<', StringComparison.Ordinal); tag >= 0; tag = tag < html.Length ? html.IndexOf('<', tag) : -1)
        {
            var rest = html.AsSpan(tag + 1);
            if (rest.StartsWith("!--"))
            {
                tag = EndOf(html, "-->", tag);
                continue;
            }

            if (rest.IsEmpty || !char.IsAsciiLetter(rest[0]))
            {
                tag++;
                continue;
            }

            tag = Attributes(html, tag + 1, (name, value) =>
            {
                if (name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase))
                {
                    links.Add(WebUtility.HtmlDecode(value.ToString()));
                }
                else if (name.Equals("id", StringComparison.OrdinalIgnoreCase) && WebUtility.HtmlDecode(value.ToString()) is var id && !ids.Add(id))
                {
                    repeated.Add(id);
                }
            });

            if (rest.StartsWith("script", StringComparison.OrdinalIgnoreCase))
            {
                tag = EndOf(html, "</script", tag);
            }
            else if (rest.StartsWith("style", StringComparison.OrdinalIgnoreCase))
            {
                tag = EndOf(html, "</style", tag);
            }
        }

        return new PageAnchors(ids, repeated.ToImmutable(), links.ToImmutable());
    }

    private static int EndOf(string html, string mark, int from)
        => html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + mark.Length : html.Length;

    /// <summary>Reads the attributes of the tag whose name begins at <paramref name="at"/>; returns where the tag ends.</summary>
    private static int Attributes(string html, int at, Action<ReadOnlySpan<char>, ReadOnlySpan<char>> found)
    {
        at = Until(html, at, BehindName);
        while (at < html.Length && html[at] != '>')
        {
            if (html[at] == '/' || char.IsWhiteSpace(html[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at = Until(html, at + 1, BehindName);
            var name = html.AsSpan(start, at - start);
            var equals = Past(html, at);
            if (equals >= html.Length || html[equals] != '=')
            {
                continue;
            }

            start = Past(html, equals + 1);
            if (start < html.Length && html[start] is '"' or '\'')
            {
                at = html.IndexOf(html[start], start + 1);
                if (at < 0)
                {
                    return html.Length;
                }

                start++;
                found(name, html.AsSpan(start, at - start));
                at++;
            }
            else
            {
                at = Until(html, start, BehindValue);
                found(name, html.AsSpan(start, at - start));
            }
        }

        return at;
    }

    private static int Until(string html, int at, SearchValues<char> ends)
        => at >= html.Length ? html.Length : html.AsSpan(at).IndexOfAny(ends) is >= 0 and var length ? at + length : html.Length;

    private static int Past(string html, int at)
    {
        while (at < html.Length && char.IsWhiteSpace(html[at]))
        {
            at++;
        }

        return at;
    }
}
