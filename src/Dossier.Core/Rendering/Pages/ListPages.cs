using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Provenance;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Print;
using Dossier.Core.Rendering.Search;
using Dossier.Core.Rendering.Timelines;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the views of the pages that stand once in the site, by their path in <c>output-template/</c>.</summary>
public static class ListPages
{
    private const int MostTopics = 30;

    private static readonly Dictionary<string, (Type View, Func<SiteFrame, PageView> Make)> Known = new(StringComparer.Ordinal)
    {
        ["index.html"] = (typeof(FrontPageView), Front),
        ["articles/index.html"] = (typeof(ArticleListView), Articles),
        ["topics/index.html"] = (typeof(TopicListView), Topics),
        ["questions.html"] = (typeof(QuestionListView), QuestionPages.List),
        ["experts/index.html"] = (typeof(ExpertListView), Experts),
        ["facts/index.html"] = (typeof(FactTableView), Facts),
        ["terms/index.html"] = (typeof(TermListView), Terms),
        ["timeline.html"] = (typeof(TimelineView), Timeline),
        ["sources.html"] = (typeof(SourcesView), Sources),
        [Revisions.LogPath] = (typeof(CorrectionListView), Revisions.Log),
        [SearchFiles.Page] = (typeof(SearchPageView), Search),
        [PrintEdition.Path] = (typeof(PrintView), PrintPage.Make),
        [DataPage.Path] = (typeof(DataPageView), DataPage.Make),
        [KeyPage.Path] = (typeof(KeyPageView), KeyPage.Make),
    };

    /// <summary>The type of the view that the template of a path gets.</summary>
    public static Type ViewType(string path) => Known.TryGetValue(path, out var page) ? page.View : typeof(SitePageView);

    public static PageView Make(SiteFrame frame)
        => PageFinish.Of(Known.TryGetValue(frame.Path, out var page) ? page.Make(frame) : Site(frame), frame, thing: null);

    private static FrontPageView Front(SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        var content = graph.Content;
        var questions = QuestionPages.MostDisputed(frame);
        return new FrontPageView
        {
            Site = frame.Site(),
            Title = Parts.Prose(content.FrontPage?.Title) ?? Typography.Apostrophes(content.Settings.Title),
            Description = Parts.Prose(content.FrontPage?.Description) ?? Typography.Apostrophes(content.Settings.Description),
            IsHome = true,
            Body = content.FrontPage is { } front ? frame.Html(front.BottomLine) : "",
            KeyFigures = parts.Measures(graph.KeyMeasures),
            Topics = parts.Entries(content.Topics),
            CardTopics = parts.Entries(BusiestTopics.Of(graph, MostTopics)),
            AllTopics = BusiestTopics.LinkToAll(frame, MostTopics),
            Questions = questions,
            AllQuestions = QuestionPages.LinkToAll(frame, shown: questions.Length),
            HasMoreQuestions = questions.Length < graph.Questions.Length,
            Articles = parts.Articles(content.Articles),
            Experts = parts.Entries(content.Experts),
            ArticleTally = Formatting.Tally(content.Articles.Length, "article", "articles"),
            ExpertTally = Formatting.Tally(content.Experts.Length, "expert", "experts"),
            StatementTally = Formatting.Tally(graph.Statements.Length, "statement", "statements"),
            FactTally = Formatting.Tally(graph.Facts.Length, "fact", "facts"),
            DisputedTally = Formatting.Tally(content.Measures.Count(graph.IsDisputed), "figure that differs", "figures that differ"),
            TopicsHref = frame.Links.To("topics/index.html"),
            FactsHref = frame.Links.To("facts/index.html"),
            ArticlesHref = frame.Links.To("articles/index.html"),
            ExpertsHref = frame.Links.To("experts/index.html"),
            Pages = frame.IsOfPages ? PlainPages.List(graph.PagesIn[""], frame) : [],
        };
    }

    private static ArticleListView Articles(SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = "Articles",
        Description = "The source articles of this dossier, with what each states about itself.",
        Breadcrumbs = frame.Breadcrumbs(),
        Articles = frame.Parts.Articles(frame.Graph.Content.Articles),
    };

    private static TopicListView Topics(SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = "Topics",
        Description = "The subjects of this dossier, each with the questions that its sources answer differently.",
        Breadcrumbs = frame.Breadcrumbs(),
        Topics = QuestionPages.Topics(frame),
        AllQuestions = QuestionPages.LinkToAll(frame),
    };

    private static ExpertListView Experts(SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        var experts = graph.Content.Experts;
        return new ExpertListView
        {
            Site = frame.Site(),
            Title = "Experts",
            Description = "The people whose analysis is quoted, from A to Z and by organisation.",
            Breadcrumbs = frame.Breadcrumbs(),
            Letters =
            [
                .. experts.GroupBy(expert => Letter(expert.SortKey), StringComparer.Ordinal)
                    .Select(group => new EntryGroupView("letter-" + Slug.Of(group.Key), group.Key, null, parts.Entries(group))),
            ],
            Organisations =
            [
                .. experts.GroupBy(expert => graph.OrganisationOf[expert.Key].FirstOrDefault()?.Key ?? "", StringComparer.Ordinal)
                    .Select(group => (organisation: graph.OrganisationOf[group.First().Key].FirstOrDefault(), group))
                    .OrderBy(pair => pair.organisation is null)
                    .ThenBy(pair => pair.organisation?.SortKey, StringComparer.Ordinal)
                    .Select(pair => new EntryGroupView(
                        "organisation-" + (pair.organisation?.Id ?? "not-stated"),
                        pair.organisation?.Name ?? "Organisation not stated",
                        pair.organisation is null ? null : frame.Links.To(pair.organisation),
                        parts.Entries(pair.group))),
            ],
            Matrix = Matrices.OfExperts(frame),
        };
    }

    private static FactTableView Facts(SiteFrame frame)
    {
        var measures = frame.Graph.ReadingOrder.Measures;
        var table = new FactTable(frame.Parts);
        var disputed = measures.Count(frame.Graph.IsDisputed);
        return new FactTableView
        {
            Site = frame.Site(),
            Title = "Facts",
            Description = "Every figure and date that the articles give, grouped by what it measures, with who says it and in which words.",
            Breadcrumbs = frame.Breadcrumbs(),
            Groups = table.Groups(measures),
            Filters = table.Filters(measures),
            FactTally = Formatting.Tally(frame.Graph.Facts.Length, "fact", "facts"),
            MeasureTally = Formatting.Tally(measures.Length, "thing measured", "things measured"),
            DisputedTally = Formatting.Tally(disputed, "where the sources differ", "where the sources differ"),
            IsDisputed = disputed > 0,
        };
    }

    private static TermListView Terms(SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = "Who’s who and glossary",
        Description = "People, organisations, places and terms of this dossier.",
        Breadcrumbs = frame.Breadcrumbs(),
        Groups =
        [
            .. frame.Graph.Content.Terms.GroupBy(term => term.TermKind).OrderBy(group => group.Key)
                .Select(group => new EntryGroupView(Slug.Of(Formatting.Plural(group.Key)), Formatting.Plural(group.Key), null, frame.Parts.Entries(group))),
        ],
    };

    private static TimelineView Timeline(SiteFrame frame)
    {
        var events = frame.Graph.Events;
        var chronology = new Chronology([.. events], frame.Parts);
        return new TimelineView
        {
            Site = frame.Site(),
            Title = "Timeline",
            Description = "What happened when, as precisely as the sources say.",
            Breadcrumbs = frame.Breadcrumbs(),
            Years = chronology.Years,
            Strip = chronology.Strip,
            Topics = [.. frame.Graph.Content.Topics.Select(topic => new FilterOptionView(topic.Id, topic.Name, frame.Graph.EventsOn[topic.Key].Count())).Where(option => option.Count > 0)],
            Count = events.Length,
        };
    }

    public static SourcesView Sources(SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        return new SourcesView
        {
            Site = frame.Site(),
            Title = "Sources",
            Description = "What each article covers, how much of it is quoted, and what is wrong in its text.",
            Breadcrumbs = frame.Breadcrumbs(),
            Matrix = Matrices.OfArticles(frame),
            Sources = [.. graph.Content.Articles.Select(article => Source(article, graph.Passages.Meter(article), parts))],
            Total = Total([.. graph.Content.Articles.Select(graph.Passages.Meter)]),
        };
    }

    private static SearchPageView Search(SiteFrame frame) => new()
    {
        Site = frame.Site(),
        Title = "Search",
        Description = "Everything in this dossier by its words: articles, people, figures, questions and statements.",
        IsSearch = true,
        NoIndex = true,
        Breadcrumbs = frame.Breadcrumbs(),
        WholeHref = frame.Has("print.html") ? frame.Links.To("print.html") : null,
    };

    private static SitePageView Site(SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, frame.Parts);
        return new SitePageView
        {
            Site = frame.Site(),
            Title = frame.Path == "404.html" ? "Page not found" : Humanised(frame.Path),
            NoIndex = frame.Path == "404.html",
            Breadcrumbs = frame.Breadcrumbs(),
            Articles = parts.Articles(graph.Content.Articles),
            Topics = parts.Entries(graph.Content.Topics),
            Experts = parts.Entries(graph.Content.Experts),
            Terms = parts.Entries(graph.Content.Terms),
            Measures = parts.Measures(graph.Content.Measures),
            Questions = QuestionPages.All(frame),
            Events = parts.Events(graph.Events),
        };
    }

    /// <summary>"reading-list.html" becomes "Reading list"; an index page takes its folder's name.</summary>
    private static string Humanised(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1] == "index.html" && parts.Length > 1 ? parts[^2] : Path.GetFileNameWithoutExtension(parts[^1]);
        return char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
    }

    private static string Letter(string sortKey)
    {
        var first = sortKey.EnumerateRunes().FirstOrDefault();
        return System.Text.Rune.IsLetter(first) ? System.Text.Rune.ToUpperInvariant(first).ToString() : "#";
    }

    private static SourceView Source(Article article, QuotationMeter meter, Parts parts) => new(
        parts.Article(article),
        Formatting.Quoted(meter),
        meter.Passages,
        Counts(meter),
        article switch
        {
            { Rights: Rights.Full } => "its text, shown on its page",
            { Proof: null } => "nothing: neither its text nor a fingerprint is here",
            _ => "the fingerprint of its text",
        },
        parts.Defects(article),
        NotStated(article));

    private static ImmutableArray<CheckCountView> Counts(QuotationMeter meter)
        =>
        [
            .. Enum.GetValues<PassageStatus>()
                .Where(status => meter[status] > 0)
                .OrderBy(status => status == PassageStatus.Unchecked)
                .Select(status => new CheckCountView(ChoiceNames.Of(status), Formatting.Check(status), meter[status])),
        ];

    /// <summary>The meters of all articles as one.</summary>
    private static SourcesTotalView Total(ImmutableArray<QuotationMeter> meters)
    {
        var all = new QuotationMeter(meters.Sum(meter => meter.Words), null, [.. Enum.GetValues<PassageStatus>().Select(status => meters.Sum(meter => meter[status]))]);
        var quoted = $"{Formatting.Count(all.Passages, "passage", "passages")} of {Formatting.Count(meters.Length, "article", "articles")} {(all.Passages == 1 ? "is" : "are")}";
        return new SourcesTotalView(quoted, Counts(all));
    }

    private static ImmutableArray<string> NotStated(Article article)
    {
        (string Name, bool Missing)[] fields =
        [
            ("title", article.Title is null),
            ("author", article.Authors.IsEmpty),
            ("publisher", article.Publisher is null),
            ("date", article.Published is null || article.PublishedDerived),
            ("web address", article.Url is null),
        ];
        return [.. fields.Where(field => field.Missing).Select(field => field.Name)];
    }
}
