using System.Collections.Frozen;
using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Data.Description;
using Dossier.Core.Rendering.Data.Records;
using Dossier.Core.Rendering.Feeds;
using Dossier.Core.Rendering.Print;
using Dossier.Core.Rendering.Search;

namespace Dossier.Core.Rendering.Data;

/// <summary>Makes the data that stands in files: once for the whole site.</summary>
/// <param name="Pages">The output paths of all pages, for the sitemap.</param>
public sealed record DataViewMaker(DossierGraph Graph, Routes Routes, ImmutableArray<(string Path, Thing? Thing)> Pages, string Stylesheet, string Script)
{
    private DossierContent Content => Graph.Content;

    private Parts Parts => new(Graph, new Links(Routes, ""));

    public DataView Make()
    {
        var settings = Content.Settings;
        var addresses = new PublicAddresses(Graph, Routes);
        var records = new RecordMaker(Graph, addresses);
        return new DataView
        {
            Title = settings.Title,
            Description = settings.Description,
            Language = settings.Language,
            Host = settings.Host?.AbsoluteUri ?? "",
            IsPrivate = settings.IsPrivate,
            HostPath = settings.Host?.AbsolutePath ?? "/",
            Feed = new FeedMaker(Graph, addresses).Make(),
            Sitemap = SitemapMaker.Make(addresses, Pages),
            Redirects = [.. RedirectPages.Entries(Graph, Routes)],
            Articles = [.. Content.Articles.Select(records.Article)],
            Statements = [.. Graph.Statements.Select(records.Statement)],
            Facts = [.. Graph.Facts.Select(records.Fact)],
            FactRows = [.. Graph.Facts.Select(records.Row)],
            Experts = [.. Content.Experts.Select(records.Expert)],
            Terms = [.. Content.Terms.Select(records.Term)],
            Topics = [.. Content.Topics.Select(records.Topic)],
            Measures = [.. Content.Measures.Select(records.Measure)],
            Questions = [.. Graph.Questions.Select(records.Question)],
            Events = [.. Graph.Events.Select(records.Event)],
            Described = new DataDescriptions(Content, Routes.All.Select(route => route.Path).ToFrozenSet(StringComparer.Ordinal)),
            References = BibliographyView.Of([.. Content.Articles.Select(article => CitedWorks.Of(article, Parts))]),
            Stylesheet = Stylesheet,
            PageMargins = PageMargins.Css(settings.Title),
            Script = Script,
            Searched = new Lazy<SearchIndex>(() => SearchMaker.Make(Graph, Routes)),
        };
    }

    /// <summary>What stands in files that are made for one thing.</summary>
    public ThingDataView Make(Thing thing, DataView site) => new()
    {
        Site = site,
        Id = thing.Id,
        Title = thing.Name,
        Description = thing.Description?.Value,
        Url = new PublicAddresses(Graph, Routes).Of(thing),
        Reference = BibliographyView.Of([CitedWorks.Of(thing, Parts)]),
    };
}
