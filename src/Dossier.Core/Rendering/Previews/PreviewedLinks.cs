using System.Collections.Immutable;
using System.Net;

namespace Dossier.Core.Rendering.Previews;

/// <summary>Finds the links of a page that have a preview: those of class <c>ref</c> or <c>mention</c>. <c>theme/js/30-previews.js</c> goes by the same classes.</summary>
public static class PreviewedLinks
{
    private const string Opening = "<a ";

    /// <summary>Their addresses, unescaped, each once, in the order of the page.</summary>
    public static ImmutableArray<string> In(string html) => [.. AllIn(html).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> AllIn(string html)
    {
        for (var at = html.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Opening, at + 1, StringComparison.Ordinal))
        {
            var end = html.IndexOf('>', at);
            if (end < 0)
            {
                yield break;
            }

            if (AddressOf(html.AsSpan(at, end - at)) is { } address)
            {
                yield return address;
            }
        }
    }

    private static string? AddressOf(ReadOnlySpan<char> tag)
        => IsPreviewed(Attribute(tag, " class=\"")) && Attribute(tag, " href=\"") is { IsEmpty: false } address ? WebUtility.HtmlDecode(address.ToString()) : null;

    private static bool IsPreviewed(ReadOnlySpan<char> classes)
    {
        foreach (var range in classes.Split(' '))
        {
            if (classes[range] is "ref" or "mention")
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Attribute(ReadOnlySpan<char> tag, string opening)
    {
        var start = tag.IndexOf(opening);
        if (start < 0)
        {
            return [];
        }

        var value = tag[(start + opening.Length)..];
        return value.IndexOf('"') is >= 0 and var end ? value[..end] : [];
    }
}
