using System.Collections.Immutable;
using System.Net;

namespace Dossier.Core.Auditing;

/// <summary>The ids of a page and the addresses in it.</summary>
/// <param name="Repeated">The ids that stand more than once.</param>
/// <param name="Links">The values of <c>href</c> and <c>src</c>, unescaped.</param>
public sealed record PageAnchors(IReadOnlySet<string> Ids, ImmutableArray<string> Repeated, ImmutableArray<string> Links)
{
    /// <summary>
    /// Reads the attributes of our own pages in one pass: every value in them stands in double quotes and has its <c>&lt;</c>,
    /// <c>&gt;</c> and quotes escaped. A test holds it against an HTML parser on the built sites.
    /// </summary>
    public static PageAnchors Read(string html)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var repeated = ImmutableArray.CreateBuilder<string>();
        var links = ImmutableArray.CreateBuilder<string>();
        for (var tag = html.IndexOf('<', StringComparison.Ordinal); tag >= 0; tag = html.IndexOf('<', tag + 1))
        {
            if (html.AsSpan(tag).StartsWith("<!--"))
            {
                var comment = html.IndexOf("-->", tag, StringComparison.Ordinal);
                tag = comment < 0 ? html.Length - 1 : comment;
                continue;
            }

            if (tag + 1 >= html.Length || !char.IsAsciiLetter(html[tag + 1]))
            {
                continue;
            }

            tag = Attributes(html, tag + 1, (name, value) =>
            {
                if (name is "href" or "src")
                {
                    links.Add(WebUtility.HtmlDecode(value));
                }
                else if (name == "id" && !ids.Add(WebUtility.HtmlDecode(value)))
                {
                    repeated.Add(WebUtility.HtmlDecode(value));
                }
            });
        }

        return new PageAnchors(ids, repeated.ToImmutable(), links.ToImmutable());
    }

    /// <summary>Reads the attributes of the tag whose name begins at <paramref name="at"/>; returns the tag's end.</summary>
    private static int Attributes(string html, int at, Action<string, string> found)
    {
        var nameStart = at;
        while (at < html.Length)
        {
            switch (html[at])
            {
                case '>':
                    return at;
                case '=' when at + 1 < html.Length && html[at + 1] == '"':
                    var end = html.IndexOf('"', at + 2);
                    if (end < 0)
                    {
                        return html.Length - 1;
                    }

                    found(html[nameStart..at], html[(at + 2)..end]);
                    at = end + 1;
                    nameStart = at;
                    break;
                case ' ' or '\n' or '\r' or '\t' or '/':
                    at++;
                    nameStart = at;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return html.Length - 1;
    }
}
