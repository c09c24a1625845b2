using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Parsing.Pictures;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing;

/// <summary>
/// Makes pictures and links that count from the site's root (<c>/images/pier.png</c>) count from the page, where a file of the dossier stands there, so that they lead to it under any path and
/// from disk. A page lies as deep in the site as its file does below <c>input/</c>.
/// </summary>
public static class FileLinks
{
    /// <param name="path">The path of the file with the body, inside <c>input/</c>.</param>
    public static MarkdownBody Relative(MarkdownBody body, string path, PictureSizes files)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/')));
        var isChanged = false;
        foreach (var link in body.Document.Descendants<LinkInline>().Where(link => IsFile(link.Url, files)))
        {
            link.Url = up + link.Url![1..];
            isChanged = true;
        }

        return isChanged ? body with { Links = [.. body.Links.Select(link => IsFile(link.Value, files) ? link with { Value = up + link.Value[1..] } : link)] } : body;
    }

    private static bool IsFile(string? url, PictureSizes files)
        => url is ['/', not '/', ..] && files.Has(Uri.UnescapeDataString(url[1..].Split('?', '#')[0]));
}
