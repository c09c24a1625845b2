namespace Dossier.Core.Parsing.References;

/// <summary>The path in a link to a Markdown file of the dossier.</summary>
public static class MarkdownPath
{
    private const string Extension = ".md";

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
