using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Passages;
using Dossier.Core.Rendering.Plots;
using Dossier.Core.Rendering.Timelines;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the view of each thing's own page.</summary>
public static class ThingPages
{
    /// <summary>The type of the view that a kind's template gets.</summary>
    public static Type ViewType(ThingKind kind) => kind switch
    {
        ThingKind.Article => typeof(ArticlePageView),
        ThingKind.Topic => typeof(TopicPageView),
        ThingKind.Expert => typeof(ExpertPageView),
        ThingKind.Term => typeof(TermPageView),
        ThingKind.Measure => typeof(MeasurePageView),
        _ => typeof(PlainPageView),
    };

    public static PageView Make(Thing thing, SiteFrame frame)
    {
        ThingPageView view = thing switch
        {
            Article article => Article(article, frame),
            Topic topic => Topic(topic, frame),
            Expert expert => Expert(expert, frame),
            Term term => Term(term, frame),
            Measure measure => Measure(measure, frame),
            _ => PlainPages.Make((Page)thing, frame),
        };
        return PageFinish.Of(view with { Citation = Citation.View(thing, frame), Headings = BodyHeadings.Of(thing.Body, frame.Graph) }, frame, thing);
    }

    private static ArticlePageView Article(Article article, SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        return new ArticlePageView
        {
            Site = frame.Site(),
            Title = article.Name,
            Kicker = "Article",
            Breadcrumbs = frame.Breadcrumbs("articles/index.html"),
            Body = article.Rights == Rights.Excerpt ? frame.Html(article.Body) : "",
            Backlinks = parts.Backlinks(article),
            Article = parts.Article(article),
            PublishedNote = Parts.Prose(article.PublishedNote),
            Accessed = article.Accessed is { } accessed ? parts.Date(accessed.Value) : null,
            Url = article.Url?.Value,
            Archived = parts.Archived(article),
            LanguageName = LanguageNames.Of(article.Language?.Value),
            Text = ArticleText.Html(article, frame),
            RightsLabel = Formatting.Rights(article.Rights, Shown.Text(article, graph.Content.Settings)),
            Topics = [.. graph.TopicsOf[article.Key].Select(topic => frame.Links.Link(topic))],
            Questions = QuestionPages.AnsweredIn(article, frame),
            Roles = parts.Roles(graph.RolesIn[article.Key]),
            Defects = parts.Defects(article),
            Statements = parts.Statements(graph.StatementsIn[article.Key]),
            Facts = parts.Facts(graph.FactsIn[article.Key]),
            Contradictions = [.. graph.FactsIn[article.Key].Select(fact => fact.Measure).DistinctBy(measure => measure.Key).Where(measure => graph.Contradicts(article, measure)).Select(measure => frame.Links.Link(measure))],
            Events = parts.Events(graph.EventsIn[article.Key], article),
            Related = RelatedEntries.Make(graph.NearArticles.To(article), frame.Links),
        };
    }

    private static TopicPageView Topic(Topic topic, SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        var statements = graph.StatementsOn[topic.Key].ToArray();
        var chronology = new Chronology([.. graph.EventsOn[topic.Key]], parts, "sec-event-", topic);
        return new TopicPageView
        {
            Site = frame.Site(),
            Title = topic.Name,
            Kicker = "Topic",
            Breadcrumbs = frame.Breadcrumbs("topics/index.html"),
            Body = frame.Html(topic.Body),
            Backlinks = parts.Backlinks(topic),
            Questions = QuestionPages.On(topic, frame),
            Contributions = Contributions.To(topic, frame),
            Figures = parts.Measures(graph.MeasuresOn[topic.Key]),
            Experts = ExpertsOn(topic, statements, frame),
            Events = parts.Events(graph.EventsOn[topic.Key], topic),
            EventDates = chronology.Dates,
            Strip = chronology.Strip,
            TimelineHref = frame.Links.To("timeline.html") + "?topic=" + Uri.EscapeDataString(topic.Id),
            Related = RelatedEntries.Make(graph.NearTopics.To(topic, graph.RelatedTopics[topic.Key]), frame.Links),
        };
    }

    /// <summary>The experts who speak on a topic, each with how much they say on it.</summary>
    private static ImmutableArray<EntryView> ExpertsOn(Topic topic, LinkedStatement[] statements, SiteFrame frame)
    {
        var facts = frame.Graph.MeasuresOn[topic.Key].SelectMany(measure => frame.Graph.FactsFor[measure.Key]).ToLookup(fact => fact.Speaker.By?.Key);
        return
        [
            .. statements.Where(statement => statement.Speaker.By is Expert).GroupBy(statement => statement.Speaker.By!.Key)
                .Select(said => (Expert: (Expert)said.First().Speaker.By!, Said: said, Given: facts[said.Key]))
                .OrderBy(on => on.Expert.SortKey, StringComparer.Ordinal)
                .Select(on => frame.Parts.Entry(on.Expert) with
                {
                    Statements = on.Said.Count(),
                    Facts = on.Given.Count(),
                    Articles = on.Said.Select(statement => statement.Article.Key).Concat(on.Given.Select(fact => fact.Article.Key)).Distinct(StringComparer.Ordinal).Count(),
                }),
        ];
    }

    private static ExpertPageView Expert(Expert expert, SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        var statements = graph.StatementsBy[expert.Key].ToArray();
        return new ExpertPageView
        {
            Site = frame.Site(),
            Title = expert.Name,
            Kicker = "Expert",
            Breadcrumbs = frame.Breadcrumbs("experts/index.html"),
            Body = frame.Html(expert.Body),
            Backlinks = parts.Backlinks(expert),
            Role = Parts.Prose(expert.Role),
            Organisation = frame.Links.LinkOrNone(graph.OrganisationOf[expert.Key].FirstOrDefault()),
            Aliases = parts.Aliases(expert),
            Roles = parts.Roles(graph.RolesOf[expert.Key]),
            Authored = parts.Articles(graph.ArticlesBy[expert.Key]),
            Contributions = Contributions.Of(statements, frame),
            Questions = QuestionPages.AnsweredBy(expert, frame),
            ByTopic = Contributions.ByTopic(statements, frame),
            Facts = parts.Facts(graph.FactsBy[expert.Key]),
            StatementCount = statements.Length,
        };
    }

    private static TermPageView Term(Term term, SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        return new TermPageView
        {
            Site = frame.Site(),
            Title = term.Name,
            Kicker = Formatting.Kind(term.TermKind),
            Breadcrumbs = frame.Breadcrumbs("terms/index.html"),
            Body = frame.Html(term.Body),
            Backlinks = parts.Backlinks(term),
            KindLabel = Formatting.Kind(term.TermKind),
            Role = Parts.Prose(term.Role),
            Organisation = frame.Links.LinkOrNone(graph.OrganisationOf[term.Key].FirstOrDefault()),
            Aliases = parts.Aliases(term),
            Roles = parts.Roles(graph.RolesOf[term.Key]),
            Contributions = Contributions.Of(graph.StatementsBy[term.Key], frame),
            Questions = QuestionPages.AnsweredBy(term, frame),
            PassedOn = parts.Statements(graph.StatementsVia[term.Key]),
            Facts = parts.Facts(graph.FactsBy[term.Key]),
            Members = parts.Entries(graph.MembersOf[term.Key]),
            Authored = parts.Articles(graph.ArticlesBy[term.Key]),
        };
    }

    private static MeasurePageView Measure(Measure measure, SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = measure.Name,
        Kicker = "Figure",
        Breadcrumbs = frame.Breadcrumbs("facts/index.html"),
        Body = frame.Html(measure.Body),
        Backlinks = frame.Parts.Backlinks(measure),
        Measure = frame.Parts.Measure(measure),
        Rows = new FactTable(frame.Parts).Rows(measure),
        Plot = DotRangePlot.Of(measure, frame.Parts),
    };
}
