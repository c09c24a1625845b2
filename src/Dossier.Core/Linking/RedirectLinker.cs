using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing.References;
using Dossier.Core.Text;

namespace Dossier.Core.Linking;

/// <summary>Finds where files lead that make no page of their own (<c>redirect-to</c>): through other such files to the last one. A circle is reported.</summary>
public sealed class RedirectLinker
{
    private const string CrossReference = "xref:";
    private readonly Resolver resolver;
    private readonly Dictionary<string, RedirectPage> byName;
    private readonly DiagnosticBag diagnostics;

    private RedirectLinker(DossierContent content, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        resolver = new Resolver(content.Things, absent: Excluded(content), gaps: content.Gaps);
        byName = content.RedirectPages.SelectMany(page => page.Names.Select(name => (name, page))).DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.page, StringComparer.Ordinal);
    }

    public static ImmutableArray<LinkedRedirect> Link(DossierContent content, DiagnosticBag diagnostics)
        => content.RedirectPages.IsEmpty ? [] : new RedirectLinker(content, diagnostics).Link(content.RedirectPages);

    /// <summary>The resolver of the dossier: what leads on to a thing is a former name of it, and what leads out of the site, or is kept out of it, can't be referred to.</summary>
    public static Resolver Resolver(DossierContent content, ImmutableArray<LinkedRedirect> redirects)
    {
        var linked = redirects.ToDictionary(redirect => redirect.Key, StringComparer.Ordinal);
        var named = content.RedirectPages.Where(page => linked.ContainsKey(page.Key)).SelectMany(page => page.Names.Select(name => (Name: name, Redirect: linked[page.Key]))).ToArray();
        return new Resolver(
            content.Things,
            named.Where(pair => pair.Redirect.Thing is not null).Select(pair => (pair.Name, pair.Redirect.Thing!)),
            Excluded(content).Concat(named.Where(pair => pair.Redirect.Thing is null).Select(pair => (pair.Name, $"it only leads on to `{pair.Redirect.Address}`"))),
            content.Gaps);
    }

    private static IEnumerable<(string Name, string Reason)> Excluded(DossierContent content)
        => content.Excluded.SelectMany(page => page.Names.Select(name => (name, $"`{page.Span.File.Path}` is excluded")));

    private ImmutableArray<LinkedRedirect> Link(ImmutableArray<RedirectPage> pages)
    {
        var linked = ImmutableArray.CreateBuilder<LinkedRedirect>(pages.Length);
        foreach (var page in pages)
        {
            List<string> way = [page.Key];
            var at = page;
            while (Next(at) is { } next)
            {
                at = next;
                if (way.Contains(at.Key))
                {
                    break;
                }

                way.Add(at.Key);
            }

            if (Next(at) is not null)
            {
                diagnostics.Add(page.To.Span, Rules.RedirectConflict, $"this leads round in a circle: {string.Join(" → ", way.Append(at.Key).Select(key => $"`{key}`"))}", "lead one of them to a page, or take it away");
            }
            else if (End(at) is { } end)
            {
                linked.Add(end with { Key = page.Key, Written = page.To });
            }
        }

        return linked.ToImmutable();
    }

    /// <summary>The file to which another one leads, where that leads on itself.</summary>
    private RedirectPage? Next(RedirectPage page)
    {
        var (name, _) = Parts(page.To.Value);
        return LinkAddress.Web(page.To.Value) is not null || Thing(name, page) is not null ? null
            : byName.GetValueOrDefault(name) ?? byName.GetValueOrDefault(PathOf(name, page) ?? name);
    }

    /// <summary>Where a file leads that leads to no other such file.</summary>
    private LinkedRedirect? End(RedirectPage page)
    {
        var written = page.To;
        if (LinkAddress.Web(written.Value) is { } abroad)
        {
            return new LinkedRedirect(page.Key, null, abroad.AbsoluteUri, null, written);
        }

        var (name, anchor) = Parts(written.Value);
        if (Thing(name, page) is { } thing)
        {
            return new LinkedRedirect(page.Key, thing, null, anchor, written);
        }

        if (PageAddress.IsPath(name) && MarkdownPath.Resolve(Folder(page), name) is { } path)
        {
            return new LinkedRedirect(page.Key, null, path.Length == 0 || name.EndsWith('/') ? $"{path}/index.html".TrimStart('/') : Path.HasExtension(path) ? path : path + ".html", anchor, written);
        }

        Names.Report(resolver, name, written.Span, resolver.Resolve(name).Candidates, [], diagnostics);
        return null;
    }

    private Thing? Thing(string name, RedirectPage page)
        => (PathOf(name, page) is { } path ? resolver.AtPath(path) : null) ?? resolver.Resolve(name).Found;

    /// <summary>The path of a page that a name may be, as seen from the folder of the file in which it stands.</summary>
    private static string? PathOf(string name, RedirectPage page)
        => MarkdownPath.Resolve(Folder(page), MarkdownPath.Of(name) ?? (name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? name[..^".html".Length] : name));

    private static string Folder(RedirectPage page) => page.Key[..Math.Max(0, page.Key.LastIndexOf('/'))];

    private static (string Name, string? Anchor) Parts(string written)
    {
        var target = written.StartsWith(CrossReference, StringComparison.OrdinalIgnoreCase) ? Uri.UnescapeDataString(written[CrossReference.Length..]) : written;
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
    }
}
