using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Which files are things of a kind, by their folder, and which are plain pages.</summary>
public static class PlainFolders
{
    public const string FrontPageFile = Page.Index + ".md";

    private const int LongestSlip = 3;

    /// <summary>The kind whose folder a file stands in; <c>null</c> for a plain page.</summary>
    public static ThingKind? KindOf(string path)
        => First(path) is var folder ? ThingKinds.All.Where(kind => kind.Folder() == folder).Cast<ThingKind?>().FirstOrDefault() : null;

    /// <summary>The kind whose folder was probably meant, where a plain page's is nearly called like it.</summary>
    public static ThingKind? Meant(string path)
        => Nearest.To(First(path), ThingKinds.All.Select(ThingKinds.Folder)).FirstOrDefault(near => Math.Abs(near.Length - First(path).Length) < LongestSlip) is { } folder
            ? ThingKinds.All.First(kind => kind.Folder() == folder)
            : null;

    public static bool IsFrontPage(string path) => path.Equals(FrontPageFile, StringComparison.OrdinalIgnoreCase);

    /// <summary>The folders at or below which plain pages stand, each with a final slash; the input folder is the empty one.</summary>
    public static IReadOnlySet<string> Of(ParsedSite site)
        => site.Markdown.Where(file => KindOf(file.Path) is null && !IsFrontPage(file.Path)).SelectMany(file => Above(file.Path)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The folders above a path, from the nearest to the input folder, each with a final slash.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var at = path.LastIndexOf('/'); at >= 0; at = at == 0 ? -1 : path.LastIndexOf('/', at - 1))
        {
            yield return path[..(at + 1)];
        }

        yield return "";
    }

    private static string First(string path) => path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? path[..slash] : "";
}
