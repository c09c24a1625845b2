using System.Collections.Immutable;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Rendering.Views;

namespace Dossier.Core.Rendering.Pages;

/// <summary>Makes the list of all questions, and the parts of other pages that show some of them.</summary>
public static class QuestionPages
{
    private const string ListPath = "questions.html";
    private const int MostOnFront = 6;

    public static QuestionListView List(SiteFrame frame)
    {
        var (graph, parts) = (frame.Graph, new QuestionParts(frame.Parts));
        var statements = graph.Questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Statements).DistinctBy(statement => statement.Address).ToArray();
        return new QuestionListView
        {
            Site = frame.Site(),
            Title = "Questions",
            Description = "Each question with the answers that the sources give, and who gives them.",
            Breadcrumbs = frame.Breadcrumbs(),
            Groups =
            [
                .. graph.Content.Topics.Where(topic => graph.QuestionsOn.Contains(topic.Key)).Select(topic => new QuestionGroupView(
                    "sec-on-" + topic.Id,
                    frame.Links.Link(topic),
                    [.. graph.QuestionsOn[topic.Key].Select(question => new ListedQuestionView($"{topic.Id}-{question.Anchor}", parts.Brief(question)))])),
            ],
            QuestionTally = Formatting.Tally(graph.Questions.Length, "question", "questions"),
            AnswerTally = Formatting.Tally(graph.Questions.Sum(question => question.Answers.Length), "answer", "answers"),
            StatementTally = Formatting.Tally(statements.Length, "statement that answers", "statements that answer"),
            ArticleTally = Formatting.Tally(statements.Select(statement => statement.Article.Key).Distinct(StringComparer.Ordinal).Count(), "article", "articles"),
        };
    }

    public static ImmutableArray<QuestionView> All(SiteFrame frame) => Brief(frame.Graph.Questions, frame);

    public static ImmutableArray<QuestionView> MostDisputed(SiteFrame frame) => Brief(DisputedQuestions.Most(frame.Graph.Questions, MostOnFront), frame);

    /// <summary>"All 33 questions", where there is a list of them; where all are shown beside the link, it leads to more about them.</summary>
    public static LinkView? LinkToAll(SiteFrame frame, int shown = 0)
        => frame.Graph.Questions.IsEmpty || !frame.Has(ListPath) ? null
            : new LinkView(frame.Links.To(ListPath), frame.Graph.Questions.Length switch
            {
                1 => "The question on a page of its own",
                var all when all == shown => "These questions by topic, on a page of their own",
                var all => $"All {Formatting.Number(all)} questions, by topic",
            });

    public static ImmutableArray<AnsweredQuestionView> On(Topic topic, SiteFrame frame)
    {
        var parts = new QuestionParts(frame.Parts);
        return [.. frame.Graph.QuestionsOn[topic.Key].Select(parts.Full)];
    }

    public static ImmutableArray<SpokenQuestionView> AnsweredBy(Thing speaker, SiteFrame frame)
    {
        var parts = new QuestionParts(frame.Parts);
        return [.. frame.Graph.QuestionsBy[speaker.Key].Select(question => parts.AnsweredBy(speaker.Key, question))];
    }

    public static ImmutableArray<ArticleQuestionView> AnsweredIn(Article article, SiteFrame frame)
    {
        var parts = new QuestionParts(frame.Parts);
        return [.. frame.Graph.QuestionsIn[article.Key].Select(question => parts.AnsweredIn(article, question))];
    }

    /// <summary>The list of topics, each with the way to its questions.</summary>
    public static ImmutableArray<TopicEntryView> Topics(SiteFrame frame)
        =>
        [
            .. frame.Graph.Content.Topics.Select(topic => new TopicEntryView(
                frame.Parts.Entry(topic),
                frame.Graph.QuestionsOn[topic.Key].Count() is > 0 and var count ? new LinkView(frame.Links.To(topic, "sec-questions"), Formatting.Count(count, "question", "questions")) : null)),
        ];

    private static ImmutableArray<QuestionView> Brief(IEnumerable<LinkedQuestion> questions, SiteFrame frame)
    {
        var parts = new QuestionParts(frame.Parts);
        return [.. questions.Select(parts.Brief)];
    }
}
