using System.Net;
using System.Text;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Data;

namespace Dossier.Core.Rendering;

/// <summary>
/// Makes a small page at each address that a thing had before it was renamed. It leads on without a script and from disk, too:
/// by a refresh without delay, which counts as a redirect (WCAG 2.2, technique H76), and by a link.
/// </summary>
public static class RedirectPages
{
    public static IEnumerable<OutputFile> Make(DossierGraph graph, Routes routes)
        => All(graph, routes).Select(redirect => new OutputFile(redirect.From, Encoding.UTF8.GetBytes(Html(redirect, graph, routes)), redirect.Thing.Span.File.Path));

    /// <summary>The same as rules for hosts that read <c>_redirects</c>.</summary>
    public static IEnumerable<RedirectEntry> Entries(DossierGraph graph, Routes routes)
        => All(graph, routes).Select(redirect => new RedirectEntry("/" + Links.EscapePath(redirect.From), "/" + Links.EscapePath(redirect.To)));

    private static IEnumerable<Redirect> All(DossierGraph graph, Routes routes)
        => graph.Content.Things.SelectMany(thing => thing.RedirectFrom
            .Select(former => (Old: routes.PathOf(former.Value), New: routes.PathOf(thing)))
            .Where(paths => paths is { Old: not null, New: not null })
            .Select(paths => new Redirect(paths.Old!, paths.New!, thing)));

    private static string Html(Redirect redirect, DossierGraph graph, Routes routes)
    {
        var settings = graph.Content.Settings;
        var href = WebUtility.HtmlEncode(Links.From(routes, redirect.From).To(redirect.Thing));
        var name = WebUtility.HtmlEncode(redirect.Thing.Name);
        var canonical = settings.Host is { } host ? $"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(host.AbsoluteUri + Links.EscapePath(redirect.To))}\">\n" : "";
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

    private sealed record Redirect(string From, string To, Thing Thing);
}
