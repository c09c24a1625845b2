using System.Collections.Immutable;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Pages;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Print;

/// <summary>
/// Makes the view of the print edition. It uses the views of the pages, whose links lead to the pages; <see cref="PrintLinks"/> turns them once the page is
/// written, since only then is it known which places it has.
/// </summary>
public static class PrintPage
{
    public static PrintView Make(SiteFrame frame)
    {
        var graph = frame.Graph;
        var measures = graph.ReadingOrder.Measures;
        var plan = new PrintPlan(graph, measures);
        var parts = new PrintParts(frame, plan);
        var articles = plan.Part(PrintAnchors.Articles) is { } part ? new PrintArticlesView(part, [.. graph.Content.Articles.Select(parts.Article)]) : null;
        return new PrintView
        {
            Site = frame.Site(),
            Title = "Print edition",
            Description = "The whole dossier on one page, in reading order, for paper.",
            Breadcrumbs = frame.Breadcrumbs(),
            NoIndex = true, // All of it stands on pages of its own, and a search should lead there.
            Contents = plan.Contents,
            Cover = Cover(frame),
            Front = plan.Part(PrintAnchors.Front) is { } front ? new PrintFrontView(front, parts.FrontBody(), frame.Parts.Measures(graph.KeyMeasures)) : null,
            Topics = plan.Part(PrintAnchors.Topics) is { } topics ? new PrintTopicsView(topics, [.. graph.Content.Topics.Select(parts.Topic)]) : null,
            Articles = articles,
            Experts = plan.Part(PrintAnchors.Experts) is { } experts ? new PrintExpertsView(experts, [.. graph.Content.Experts.Select(parts.Expert)]) : null,
            Terms = plan.Part(PrintAnchors.Terms) is { } terms ? new PrintTermsView(terms, parts.Terms()) : null,
            Facts = plan.Part(PrintAnchors.Facts) is { } facts ? new PrintFactsView(facts, [.. measures.Select(parts.Measure)]) : null,
            Timeline = plan.Part(PrintAnchors.Timeline) is { } timeline ? new PrintTimeline(frame, parts).View(timeline) : null,
            Sources = plan.Part(PrintAnchors.Sources) is { } sources ? Sources(sources, frame) : null,
            Corrections = plan.Part(PrintAnchors.Corrections) is { } corrections ? new PrintCorrectionsView(corrections, Revisions.Log(frame).Corrections) : null,
            Reading = new PrintReadingView(plan.Part(PrintAnchors.Reading)!, [.. graph.Content.Pages.Where(page => !page.IsPlain).Select(page => new PrintReadingPageView(plan.Section(page), Parts.Prose(page.Description), parts.Body(page, down: 2)))]),
        };
    }

    private static PrintCoverView Cover(SiteFrame frame)
    {
        var (graph, content) = (frame.Graph, frame.Graph.Content);
        return new PrintCoverView(
            content.Settings.Host?.AbsoluteUri,
            content.Topics.Length,
            content.Articles.Length,
            content.Experts.Length,
            graph.Statements.Length,
            graph.Facts.Length,
            content.Measures.Count(graph.IsDisputed));
    }

    private static PrintSourcesView Sources(PrintPartView part, SiteFrame frame)
    {
        const int MostColumns = 16;
        var page = ListPages.Sources(frame);
        return new PrintSourcesView(part, page.Matrix.Columns.Length <= MostColumns ? page.Matrix : null, page.Sources, page.Total);
    }
}
