using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;

namespace Dossier.Core.Rendering.Previews;

/// <summary>
/// Gives a finished page the data of its link previews: a block of JSON at its end with what the links of class <c>ref</c> or <c>mention</c> lead to, each thing once,
/// by the address as the links write it. It is read off the page, so that it holds what a template links and nothing else; a preview is made once for the whole site.
/// </summary>
public sealed class PagePreviews(DossierGraph graph, Routes routes)
{
    private const string End = "</body>";

    private readonly PreviewMaker maker = new(graph, routes);
    private readonly ConcurrentDictionary<string, string?> written = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, Thing>> things = new(() => graph.Content.Things.Where(thing => routes.PathOf(thing) is not null).ToDictionary(thing => routes.PathOf(thing)!, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, LinkedFact>> facts = new(() => graph.Facts.DistinctBy(Row).ToDictionary(Row, StringComparer.Ordinal));

    /// <summary>The block for a page with these links, or nothing where it would be empty.</summary>
    /// <param name="root">The way from the page to the site's folder.</param>
    public string Block(ImmutableArray<string> links, string path, string root)
    {
        var block = new StringBuilder();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (Written(link, path, root) is var (address, preview) && known.Add(address))
            {
                // A preview a line: two braces side by side would look like a tag that a template left.
                block.Append(block.Length == 0 ? "<script type=\"application/json\" id=\"previews\">\n{\n" : ",\n").Append(PreviewJson.Write(address)).Append(':').Append(preview);
            }
        }

        return block.Length == 0 ? "" : block.Append("\n}\n</script>\n").ToString();
    }

    /// <summary>The page with a block at its end.</summary>
    public static string With(string html, string block)
        => html.LastIndexOf(End, StringComparison.Ordinal) is >= 0 and var end && block.Length > 0 ? string.Concat(html.AsSpan(0, end), block, html.AsSpan(end)) : html;

    /// <summary>The preview of what a link leads to, under the link's address: of a value's row all of it, of any other place only the page.</summary>
    private (string Address, string Preview)? Written(string link, string page, string root)
    {
        if (!link.StartsWith(root, StringComparison.Ordinal))
        {
            return null;
        }

        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var address = hash < 0 ? link : link[..hash];
        var path = Uri.UnescapeDataString(address[root.Length..]);
        if (path == page || !things.Value.TryGetValue(path, out var thing))
        {
            return null;
        }

        var row = thing is Measure && hash >= 0 ? $"{thing.Key}#{Uri.UnescapeDataString(link[(hash + 1)..])}" : null;
        return row is not null && facts.Value.TryGetValue(row, out var fact) ? (link, written.GetOrAdd(row, _ => PreviewJson.Write(maker.Of(fact)))!)
            : written.GetOrAdd(thing.Key, _ => maker.Of(thing) is { } preview ? PreviewJson.Write(preview) : null) is { } json ? (address, json)
            : null;
    }

    private static string Row(LinkedFact fact) => $"{fact.Measure.Key}#{fact.RowAnchor}";
}
