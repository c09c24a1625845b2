using System.Collections.Immutable;
using System.Text;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Previews;
using Dossier.Core.Rendering.Print;
using Dossier.Core.Rendering.Templates;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>
/// Makes the pages of a site, each from its view. What a page shows that is not in its view comes last: the previews of its links, and in the print edition the way to the
/// places of other pages. A page of the build before is taken as it is where template, view and these are the same.
/// </summary>
internal sealed class PageRenderer
{
    private readonly DossierGraph graph;
    private readonly Routes routes;
    private readonly TemplateSet templates;
    private readonly DiagnosticBag diagnostics;
    private readonly RenderMemory memory;
    private readonly PagePreviews? previews;
    private readonly Lazy<PrintPlaces> printPlaces;

    public PageRenderer(DossierGraph graph, Routes routes, TemplateSet templates, DiagnosticBag diagnostics, RenderMemory memory)
    {
        (this.graph, this.routes, this.templates, this.diagnostics, this.memory) = (graph, routes, templates, diagnostics, memory);
        previews = routes.All.Any(route => route.Path == SiteFrame.Script) ? new PagePreviews(graph, routes) : null;
        printPlaces = new(() => PrintPlaces.Of(graph, routes));
        memory.Pages.Begin();
    }

    /// <summary>The page, or <c>null</c> where its template fails; the diagnostics say so.</summary>
    public OutputFile? Render(SourceFile template, string path, Thing? thing)
    {
        var frame = new SiteFrame(graph, routes, path) { Bodies = memory.Bodies };
        var view = thing is null ? ListPages.Make(frame) : ThingPages.Make(thing, frame);
        if (memory.Pages.Of(path, templates, template, view) is not { } page || page.Surroundings != Surroundings(page.Links, frame))
        {
            if (templates.Render(template, path, view, diagnostics) is not { } html)
            {
                return null;
            }

            ImmutableArray<string> links = previews is null ? [] : PreviewedLinks.In(html);
            var surroundings = Surroundings(links, frame);
            var whole = path == PrintEdition.Path ? PrintLinks.InDocument(html, printPlaces.Value) : PagePreviews.With(html, surroundings);
            page = new KeptPage(templates, template, view, links, surroundings, new OutputFile(path, Encoding.UTF8.GetBytes(whole), template.Path) { RepeatsPages = path == PrintEdition.Path });
        }

        memory.Pages.Keep(page);
        return page.File with { AuthoredLinks = LinksIn(path, thing) };
    }

    private string Surroundings(ImmutableArray<string> links, SiteFrame frame)
        => frame.Path == PrintEdition.Path ? printPlaces.Value.InWords : previews?.Block(links, frame.Path, frame.Links.Root) ?? "";

    private ImmutableArray<Located<string>> LinksIn(string path, Thing? thing)
        => thing?.Body.Links ?? (path == "index.html" ? graph.Content.FrontPage?.BottomLine.Links : null) ?? [];
}
