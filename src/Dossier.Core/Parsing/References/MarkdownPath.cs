namespace Dossier.Core.Parsing.References;

/// <summary>The path in a link to a Markdown file of the dossier.</summary>
public static class MarkdownPath
{
    private const string Extension = ".md";
    private const string Page = ".html";

    /// <summary>The path that a link's address names, without extension and anchor; <c>null</c> where it leads to no Markdown file of the dossier.</summary>
    public static string? Of(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        return path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) && !path.Contains(':', StringComparison.Ordinal) && !path.StartsWith("//", StringComparison.Ordinal)
            ? Uri.UnescapeDataString(path[..^Extension.Length])
            : null;
    }

    /// <summary>
    /// The path, without <c>.html</c>, in a link to an address of the site that names no file or counts from the site's folder: <c>/blog/a-post</c>, <c>../guide/</c>. Which it is of the
    /// dossier's pages, if any, is for Linking to say; <c>null</c> for any other address.
    /// </summary>
    public static string? OfAddress(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        if (path.Length == 0 || path.Contains(':', StringComparison.Ordinal) || path.Contains('?', StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        var name = path[(path.LastIndexOf('/') + 1)..];
        var isPage = name.EndsWith(Page, StringComparison.OrdinalIgnoreCase);
        return isPage && path.StartsWith('/') ? Uri.UnescapeDataString(path[..^Page.Length])
            : name is "." or ".." || !name.Contains('.', StringComparison.Ordinal) ? Uri.UnescapeDataString(path)
            : null;
    }

    /// <summary>
    /// What a path means in a folder of the dossier: <c>pages/method</c> and <c>../about</c> give <c>pages/about</c>. One that begins
    /// with a slash counts from the dossier's folder; <c>null</c> for one that climbs out of it.
    /// </summary>
    public static string? Resolve(string folder, string path)
    {
        var names = new List<string>(path.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in path.Split('/'))
        {
            if (name == "..")
            {
                if (names.Count == 0)
                {
                    return null;
                }

                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
