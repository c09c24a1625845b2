using System.Text;
using Dossier.Core.Rendering;
using Microsoft.AspNetCore.StaticFiles;

namespace Dossier.Preview;

/// <summary>What a host would send for an address: a file of the site, the page for what is not there, or the way to another address.</summary>
/// <param name="File">The file to send; <c>null</c> where there is none.</param>
/// <param name="Location">Where the address leads on to.</param>
public sealed record SiteAnswer(int Status, OutputFile? File, string? Location = null)
{
    private const string Index = "index.html";
    private const string NotFoundPage = "404.html";

    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".js"] = "text/javascript", [".bib"] = "application/x-bibtex", [".ris"] = "application/x-research-info-systems", [".md"] = "text/markdown", [".yml"] = "text/yaml" } };

    /// <param name="path">The decoded path of the address, from the host's top.</param>
    /// <param name="root">The path under which the site is served, with a slash at either end.</param>
    public static SiteAnswer To(string path, string root, PreviewState state)
    {
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            return root.StartsWith(path, StringComparison.Ordinal) && (path == "/" || path + "/" == root) ? new SiteAnswer(302, null, root) : new SiteAnswer(404, null);
        }

        var inside = path[root.Length..];
        if (state.Files.GetValueOrDefault(inside.Length == 0 || inside.EndsWith('/') ? inside + Index : inside) is { } file)
        {
            return new SiteAnswer(200, file);
        }

        return state.Files.ContainsKey($"{inside}/{Index}")
            ? new SiteAnswer(301, null, "/" + string.Join('/', (path + "/").Split('/').Skip(1).Select(Uri.EscapeDataString)))
            : new SiteAnswer(404, state.Files.GetValueOrDefault(NotFoundPage));
    }

    /// <summary>The content type of the file, with its charset where it is text.</summary>
    public string ContentType
        => !Types.TryGetContentType(File?.Path ?? NotFoundPage, out var type) ? "application/octet-stream"
            : type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset={Encoding.UTF8.WebName}"
            : type;

    public bool IsPage => File is null || File.Path.EndsWith(".html", StringComparison.Ordinal);
}
