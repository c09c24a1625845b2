using System.Text;

namespace Dossier.Core.Text;

/// <summary>The addresses of plain pages: those that files get, and those that a page may have had before.</summary>
public static class PageAddress
{
    /// <summary>The page of a folder.</summary>
    private const string Index = "index";

    private static readonly string[] Pages = [".html", ".htm"];

    /// <summary>
    /// The last part of a page's address for the name of its file without the extension, as Statiq makes it, so that a site keeps its addresses: lower case, a hyphen for each
    /// run of spaces and hyphens, and without the signs that addresses reserve. Empty where nothing is left.
    /// </summary>
    public static string Of(string name)
    {
        var address = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value == '-')
            {
                if (address.Length > 0 && address[^1] != '-')
                {
                    address.Append('-');
                }
            }
            else if (Rune.IsLetterOrDigit(rune) || rune.Value == '.' || !rune.IsAscii)
            {
                address.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return address.ToString().Trim('-', '.');
    }

    /// <summary>
    /// The path of the page, without <c>.html</c>, that stood at an address of the site: <c>old/page</c> for <c>/old/page</c> and <c>old/page.html</c>, <c>old/index</c> for
    /// <c>/old/</c>. <c>null</c> for what can't have been one, or can't be a file on every system.
    /// </summary>
    public static string? PathOf(string address)
    {
        var path = address.StartsWith('/') ? address[1..] : address;
        path = path.Length == 0 || path.EndsWith('/') ? path + Index : path;
        path = Pages.FirstOrDefault(page => path.EndsWith(page, StringComparison.OrdinalIgnoreCase)) is { } ending ? path[..^ending.Length] : path;
        return Uri.UnescapeDataString(path) is var plain && plain.Split('/').All(IsName) ? plain : null;
    }

    /// <summary>Whether an address is one of this site, written as a path and not as a mere name.</summary>
    public static bool IsPath(string address)
        => address.StartsWith('/') || address.EndsWith('/') || Pages.Any(page => address.EndsWith(page, StringComparison.OrdinalIgnoreCase));

    private static bool IsName(string name)
        => name.Length > 0 && name[0] is not ('.' or ' ') && name[^1] is not ('.' or ' ') && !name.Any(c => char.IsControl(c) || c is '<' or '>' or ':' or '"' or '\\' or '|' or '?' or '*' or '#' or '%');
}
