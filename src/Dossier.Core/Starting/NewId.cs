using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Core.Importing;

/// <summary>Makes and checks the id of an imported article, which becomes the name of its files.</summary>
public static class ArticleId
{
    private const int LongestMade = 60;
    private const int LongestGiven = 80;

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The id that the editor gave, else one made from the title, else from the file's name; <c>null</c> and a diagnostic where none of these can be one.</summary>
    /// <param name="path">The file as diagnostics name it.</param>
    public static string? Of(string? given, string? title, string path, DiagnosticBag diagnostics)
    {
        if (given is not null)
        {
            if (Fault(given) is not { } fault)
            {
                return given;
            }

            diagnostics.Add(path, Rules.BadId, $"`{given}` can't be an id: {fault}", Shortened(Slug.Of(given)) is { Length: > 0 } near && Fault(near) is null ? $"give `--id {near}`" : "give letters, digits and hyphens");
            return null;
        }

        var made = new[] { title, Path.GetFileNameWithoutExtension(path) }.Select(text => Shortened(Slug.Of(text ?? ""))).FirstOrDefault(id => Fault(id) is null);
        if (made is null)
        {
            diagnostics.Add(path, Rules.BadId, "neither the title nor the file's name makes an id", "give one with `--id`, such as `--id harbour-closure`");
        }

        return made;
    }

    private static string? Fault(string id)
        => id.Length == 0 ? "it is empty"
            : id.Length > LongestGiven ? $"it has {id.Length} characters; {LongestGiven} are allowed"
            : id.Contains('/', StringComparison.Ordinal) || id.Contains('\\', StringComparison.Ordinal) ? "it names a file inside `articles`, not a path"
            : id.StartsWith('_') || id.StartsWith('.') ? "a file with such a name is not a page"
            : !Slug.IsId(id) ? "it names the page's address"
            : Devices.Contains(id.Split('.')[0]) ? "Windows keeps this name for a device"
            : id.EndsWith(".source", StringComparison.OrdinalIgnoreCase) ? "its file would be taken for an article's text"
            : null;

    private static string Shortened(string slug)
    {
        if (slug.Length <= LongestMade)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', LongestMade);
        return slug[..(end > LongestMade / 2 ? end : char.IsHighSurrogate(slug[LongestMade - 1]) ? LongestMade - 1 : LongestMade)].TrimEnd('-', '.');
    }
}
