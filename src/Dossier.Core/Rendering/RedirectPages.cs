using System.Net;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Data;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>
/// Makes a small page at each address that a thing had before it was renamed, and at each that only leads on. It does so without a script and from disk, too:
/// by a refresh without delay, which counts as a redirect (WCAG 2.2, technique H76), and by a link.
/// </summary>
public static class RedirectPages
{
    private const string Page = ".html";
    private const string Index = "/index.html";

    public static IEnumerable<OutputFile> Make(DossierGraph graph, Routes routes)
        => All(graph, routes).Select(redirect => new OutputFile(redirect.From, Encoding.UTF8.GetBytes(Html(redirect, graph)), redirect.Source)
        {
            AuthoredLinks = redirect.Written is { } written ? [written with { Value = redirect.Href }] : [],
        });

    /// <summary>The same as rules for hosts that read <c>_redirects</c>.</summary>
    public static IEnumerable<RedirectEntry> Entries(DossierGraph graph, Routes routes)
        => All(graph, routes).Select(redirect => new RedirectEntry(Address(redirect.From), redirect.IsAbroad ? redirect.To : "/" + redirect.To));

    /// <summary>The address at which a host answers with a file: a folder for its index, and for a page of another kind (<c>page.php.html</c>) what it was.</summary>
    private static string Address(string path)
        => "/" + Links.EscapePath(path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : Path.HasExtension(path[..^Page.Length]) ? path[..^Page.Length] : path);

    private static IEnumerable<Redirect> All(DossierGraph graph, Routes routes)
        => graph.Content.Things.SelectMany(thing => thing.RedirectFrom
            .Select(former => (Old: routes.PathOf(former.Value), New: routes.PathOf(thing)))
            .Where(paths => paths is { Old: not null, New: not null })
            .Select(paths => new Redirect(paths.Old!, Links.From(routes, paths.Old!).To(thing), Links.EscapePath(paths.New!), thing.Name, thing.Span.File.Path)))
            .Concat(graph.Redirects.Select(redirect => Of(redirect, routes)));

    private static Redirect Of(LinkedRedirect redirect, Routes routes)
    {
        var from = routes.PathOf(redirect.Key) ?? redirect.Key + Page;
        var source = redirect.Written.Span.File.Path;
        if (redirect.IsAbroad)
        {
            return new Redirect(from, redirect.Address!, redirect.Address!, redirect.Address!, source) { IsAbroad = true, Written = redirect.Written };
        }

        var anchor = redirect.Anchor is null ? "" : "#" + Uri.EscapeDataString(redirect.Anchor);
        var path = redirect.Thing is { } thing ? routes.PathOf(thing) ?? "index.html" : redirect.Address!;
        return new Redirect(from, Links.From(routes, from).To(path) + anchor, Links.EscapePath(path) + anchor, redirect.Thing?.Name ?? path, source) { Written = redirect.Written };
    }

    private static string Html(Redirect redirect, DossierGraph graph)
    {
        var settings = graph.Content.Settings;
        var href = WebUtility.HtmlEncode(redirect.Href);
        var name = WebUtility.HtmlEncode(redirect.Name);
        var address = redirect.IsAbroad ? redirect.To : settings.Host is { } host ? host.AbsoluteUri + redirect.To : null;
        var canonical = address is not null ? $"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(address)}\">\n" : "";
        return $"""
            <!DOCTYPE html>
            <html lang="{WebUtility.HtmlEncode(settings.Language)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Moved: {name} · {WebUtility.HtmlEncode(settings.Title)}</title>
            <meta name="robots" content="noindex">
            {canonical}<meta http-equiv="refresh" content="0; url={href}">
            <meta name="color-scheme" content="light dark">
            </head>
            <body>
            <main>
            <h1>This page has moved</h1>
            <p>It is now <a href="{href}">{name}</a>.</p>
            </main>
            </body>
            </html>

            """;
    }

    /// <param name="Href">The link from the old address.</param>
    /// <param name="To">The new address from the site's folder, or an absolute one.</param>
    private sealed record Redirect(string From, string Href, string To, string Name, string Source)
    {
        public bool IsAbroad { get; init; }

        public Located<string>? Written { get; init; }
    }
}
