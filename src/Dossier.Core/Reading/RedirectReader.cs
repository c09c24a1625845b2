using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads <c>redirect-from</c>: the ids and addresses that something had before it was renamed.</summary>
public static class RedirectReader
{
    private const string Key = "redirect-from";

    /// <summary>
    /// The former keys of a thing. An id is one of the thing's own kind unless a folder stands before it; what is written as a path (<c>/old/page</c>, <c>old/page.html</c>) is
    /// an address of the site, and for a plain page everything is.
    /// </summary>
    public static ImmutableArray<Located<string>> Keys(Fields fields, ThingKind kind, bool isPlain, DiagnosticBag diagnostics)
        => [.. fields.Texts(Key).Select(written => FormerKey(written, kind, isPlain, diagnostics)).OfType<Located<string>>()];

    /// <summary>The former anchors of a statement, a fact or an event.</summary>
    public static ImmutableArray<Located<string>> Anchors(Fields fields, DiagnosticBag diagnostics)
    {
        var anchors = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var written in fields.Texts(Key))
        {
            if (Slug.OfId(written.Value) is { Length: > 0 } anchor)
            {
                anchors.Add(written with { Value = anchor });
            }
            else
            {
                diagnostics.Add(written.Span, Rules.BadId, $"`{written.Value}` can't have been an id: it names a place on a page", "write letters, digits and hyphens");
            }
        }

        return anchors.ToImmutable();
    }

    private static Located<string>? FormerKey(Located<string> written, ThingKind own, bool isPlain, DiagnosticBag diagnostics)
    {
        var slash = written.Value.IndexOf('/', StringComparison.Ordinal);
        var named = slash < 0 ? null : ThingKinds.All.Where(kind => kind.Folder() == written.Value[..slash]).Cast<ThingKind?>().FirstOrDefault();
        var isAddress = PageAddress.IsPath(written.Value) || (named is null && (isPlain || (slash > 0 && own != ThingKind.Page && written.Value[0] != '.')));
        if (isAddress && PageAddress.PathOf(written.Value) is { } path)
        {
            return written with { Value = path };
        }

        var kind = named ?? own;
        var id = named is null ? written.Value : written.Value[(slash + 1)..];
        var parts = id.Split('/');
        if (!isAddress && parts.All(part => Slug.IsId(part)) && (parts.Length == 1 || kind == ThingKind.Page))
        {
            return written with { Value = $"{kind.Folder()}/{id}" };
        }

        var (what, cure) = isAddress || written.Value.Contains("://", StringComparison.Ordinal)
            ? ("an address of this site", "write its path from the site’s folder, such as `/old/page`")
            : ("an id", $"write the former id alone, or with its folder, as in `{own.Folder()}/old-name`");
        diagnostics.Add(written.Span, Rules.BadId, $"`{written.Value}` can't have been {what}: it names a page's address", cure);
        return null;
    }
}
