namespace Dossier.Core.Text;

/// <summary>Tells addresses that a page may link to from those that could run a script.</summary>
public static class LinkAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>
    /// Whether an address is relative or has one of the schemes http, https, mailto and tel. Control characters and spaces are
    /// passed over as browsers do (WHATWG URL, basic URL parser, steps 1 to 3), so that <c>java\tscript:</c> is not taken for a path.
    /// </summary>
    public static bool IsSafe(string? address)
    {
        if (address is null)
        {
            return true;
        }

        var kept = string.Concat(address.Where(c => c > ' ' && !char.IsControl(c)));
        var colon = kept.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || kept.AsSpan(0, colon).ContainsAny("/?#"))
        {
            return true;
        }

        return Schemes.Contains(kept[..colon], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The half-open ranges of the web addresses that stand in a text as they are.</summary>
    public static IEnumerable<Range> In(string text)
    {
        var from = 0;
        for (var found = text.IndexOf("://", StringComparison.Ordinal); found >= 0; found = from < text.Length ? text.IndexOf("://", from, StringComparison.Ordinal) : -1)
        {
            var start = found;
            while (start > from && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            from = found;
            while (from < text.Length && !char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            yield return start..from;
        }
    }

    /// <summary>Whether an address holds a name or password, which every page that links to it would publish.</summary>
    public static bool HasCredentials(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.UserInfo.Length > 0;

    /// <summary>The absolute http or https address that a text is, or <c>null</c>.</summary>
    public static Uri? Web(string? text)
        => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") && address.Host.Length > 0 ? address : null;
}
