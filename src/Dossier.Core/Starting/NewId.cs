using AnyAscii;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Starting;

/// <summary>Makes and checks the id of a new thing, which becomes the name of its file.</summary>
public static class NewId
{
    private const int LongestMade = 60;
    private const int LongestGiven = 80;

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", "conin$", "conout$", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The id that the editor gave, else one made from the first text that makes one, in Latin letters; <c>null</c> and a diagnostic where none does.</summary>
    /// <param name="path">What diagnostics are about.</param>
    public static string? Of(ThingKind kind, string? given, IEnumerable<string?> texts, string path, DiagnosticBag diagnostics)
    {
        if (given is not null)
        {
            if ((kind == ThingKind.Page ? given.Split('/') : [given]).Select(part => Fault(part, kind)).FirstOrDefault(found => found is not null) is not { } fault)
            {
                return given;
            }

            diagnostics.Add(path, Rules.BadId, $"`{given}` can't be an id: {fault}", Made(given) is { Length: > 0 } near && Fault(near, kind) is null ? $"give `--id {near}`" : "give letters, digits and hyphens");
            return null;
        }

        var made = texts.Select(text => Made(text ?? "")).FirstOrDefault(id => Fault(id, kind) is null);
        if (made is null)
        {
            diagnostics.Add(path, Rules.BadId, $"{(kind == ThingKind.Article ? "neither the title nor the file's name makes" : "the title does not make")} an id", "give one with `--id`, such as `--id harbour-closure`");
        }

        return made;
    }

    private static string Made(string text) => Shortened(Slug.Of(text.Transliterate()));

    private static string? Fault(string id, ThingKind kind)
        => id.Length == 0 ? "it is empty"
            : id.Length > LongestGiven ? $"it has {id.Length} characters; {LongestGiven} are allowed"
            : id.Contains('/', StringComparison.Ordinal) || id.Contains('\\', StringComparison.Ordinal) ? $"it names a file inside `{kind.Folder()}`, not a path"
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
