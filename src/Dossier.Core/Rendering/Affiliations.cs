using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>Sets a role beside an organisation, which is named once: a role that names it already ("secretary of the Pilots’ Association") is not followed by it.</summary>
public static class Affiliations
{
    /// <summary>The two with the organisation as a link; <c>null</c> where there is neither.</summary>
    public static AffiliationView? Of(string? role, Thing? organisation, Links links)
    {
        if (organisation is null)
        {
            return role is null ? null : new AffiliationView(role, null, "");
        }

        var link = links.Link(organisation);
        return role is null ? new AffiliationView("", link, "")
            : Named(role, organisation) is var (start, length) ? new AffiliationView(role[..start], link with { Text = role.Substring(start, length) }, role[(start + length)..])
            : new AffiliationView(role + ", ", link, "");
    }

    /// <summary>The same as text.</summary>
    public static string? Text(string? role, Thing? organisation)
        => organisation is null || (role is not null && Named(role, organisation) is not null) ? role
            : role is null ? organisation.Name
            : $"{role}, {organisation.Name}";

    /// <summary>Where a role names an organisation, by its name or another one; the longest counts.</summary>
    private static (int Start, int Length)? Named(string role, Thing organisation)
    {
        var names = organisation.Aliases.Where(alias => !alias.Misspelling).Select(alias => Typography.Apostrophes(alias.Text.Value)).Prepend(organisation.Name);
        foreach (var name in names.Where(name => name.Length > 0).OrderByDescending(name => name.Length))
        {
            for (var at = role.IndexOf(name, StringComparison.Ordinal); at >= 0; at = role.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (IsEdge(role, at - 1) && IsEdge(role, at + name.Length))
                {
                    return (at, name.Length);
                }
            }
        }

        return null;
    }

    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
