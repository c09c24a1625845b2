using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Core.Reading;

/// <summary>Reads <c>redirect-from</c>: the ids that something had before it was renamed.</summary>
public static class RedirectReader
{
    private const string Key = "redirect-from";

    /// <summary>The former keys of a thing. An id is one of the thing's own kind unless a folder stands before it.</summary>
    public static ImmutableArray<Located<string>> Keys(Fields fields, ThingKind kind, DiagnosticBag diagnostics)
        => [.. fields.Texts(Key).Select(written => FormerKey(written, kind, diagnostics)).OfType<Located<string>>()];

    /// <summary>The former anchors of a statement, a fact or an event.</summary>
    public static ImmutableArray<Located<string>> Anchors(Fields fields, DiagnosticBag diagnostics)
    {
        var anchors = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var written in fields.Texts(Key))
        {
            if (Slug.Of(written.Value) is { Length: > 0 } anchor)
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

    private static Located<string>? FormerKey(Located<string> written, ThingKind own, DiagnosticBag diagnostics)
    {
        var slash = written.Value.IndexOf('/', StringComparison.Ordinal);
        var named = slash < 0 ? null : ThingKinds.All.Where(kind => kind.Folder() == written.Value[..slash]).Cast<ThingKind?>().FirstOrDefault();
        var kind = named ?? own;
        var id = named is null ? written.Value : written.Value[(slash + 1)..];
        var parts = id.Split('/');
        if (parts.All(part => Slug.IsId(part)) && (parts.Length == 1 || kind == ThingKind.Page))
        {
            return written with { Value = $"{kind.Folder()}/{id}" };
        }

        diagnostics.Add(written.Span, Rules.BadId, $"`{written.Value}` can't have been an id: it names a page's address", $"write the former id alone, or with its folder, as in `{own.Folder()}/old-name`");
        return null;
    }
}
