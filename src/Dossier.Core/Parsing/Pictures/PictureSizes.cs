using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dossier.Core.Loading;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dossier.Core.Parsing.Pictures;

/// <summary>Gives pictures in bodies the size of their file, so that a page keeps their place while they load and nothing moves.</summary>
public sealed class PictureSizes(ImmutableArray<LoadedFile> assets)
{
    private readonly Lazy<Dictionary<string, LoadedFile>> files = new(() => assets.ToDictionary(asset => asset.Path, StringComparer.Ordinal));
    private readonly ConcurrentDictionary<string, PictureSize?> sizes = new(StringComparer.Ordinal);

    /// <param name="path">The path of the file with the body, inside <c>input/</c>.</param>
    public void Set(MarkdownDocument document, string path)
    {
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage))
        {
            if (picture.Url is { } url && Of(Resolved(path, url)) is { } size)
            {
                picture.GetAttributes().AddPropertyIfNotExist("width", size.Width.ToString(System.Globalization.CultureInfo.InvariantCulture));
                picture.GetAttributes().AddPropertyIfNotExist("height", size.Height.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>Whether a path inside <c>input/</c> is that of a file which is copied as it is.</summary>
    public bool Has(string path) => files.Value.ContainsKey(path);

    private PictureSize? Of(string path) => sizes.GetOrAdd(path, known => files.Value.TryGetValue(known, out var file) ? PictureSize.Of(file.Bytes.AsSpan()) : null);

    /// <summary>The path that a relative address leads to from a file; what leads out of the folder is no file of ours.</summary>
    private static string Resolved(string from, string url)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(url.Split('?', '#')[0]).Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return "";
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
