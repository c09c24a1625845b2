using System.Collections.Immutable;
using System.Globalization;
using Dossier.Core.Linking;
using Dossier.Core.Model;
using Dossier.Core.Reading.Shapes;
using Dossier.Core.Rendering.Views;
using Dossier.Core.Text;

namespace Dossier.Core.Rendering;

/// <summary>Makes the views of questions: in brief, with the answers side by side, and as one speaker answers them.</summary>
public sealed record QuestionParts(Parts Parts)
{
    private const int MostNames = 12;

    private Links Links => Parts.Links;

    /// <summary>"A" to "Z", and numbers past that.</summary>
    public static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);

    public QuestionView Brief(LinkedQuestion linked)
    {
        var statements = linked.Answers.SelectMany(answer => answer.Statements).DistinctBy(statement => statement.Address).Count();
        return new QuestionView(
            linked.Anchor,
            Links.To(linked.Topic, linked.Anchor),
            Parts.Prose(linked.Question.Ask),
            Links.Link(linked.Topic),
            $"{Formatting.Count(linked.Answers.Length, "answer", "answers")}, {Counts(statements, linked.Sides.Articles.Length)}",
            [.. linked.Answers.Select((_, index) => Answer(linked, index))])
        {
            IsUnopposed = linked.Question.Unopposed is not null && linked.Answers.Count(answer => !answer.Statements.IsEmpty) < 2,
        };
    }

    public AnsweredQuestionView Full(LinkedQuestion linked) => new(
        Brief(linked),
        linked.OldAnchors,
        [
            .. linked.Answers.Select((answer, index) => new AnswerColumnView(
                Answer(linked, index),
                [.. answer.Statements.GroupBy(VoiceOf).Select(voice => new AnswerVoiceView(Speaker(linked, index, voice.First()), Parts.Statements(voice)))])),
        ],
        Divided(linked));

    /// <summary>A question as a speaker, named by key, answers it.</summary>
    public SpokenQuestionView AnsweredBy(string speaker, LinkedQuestion linked)
    {
        var given = linked.Sides.AnswersOf(speaker);
        return new SpokenQuestionView(
            Links.To(linked.Topic, linked.Anchor),
            Parts.Prose(linked.Question.Ask),
            Links.Link(linked.Topic),
            [
                .. given.Select(index => new SpokenAnswerView(
                    Answer(linked, index),
                    Parts.Statements(linked.Answers[index].Statements.Where(statement => QuestionSides.KeyOf(statement) == speaker)),
                    [.. Speakers(linked, index, statement => QuestionSides.KeyOf(statement) != speaker).Take(MostNames)])),
            ],
            [.. Enumerable.Range(0, linked.Answers.Length).Except(given).Select(index => Answer(linked, index))]);
    }

    /// <summary>A question with the answers for which an article is a source.</summary>
    public ArticleQuestionView AnsweredIn(Article article, LinkedQuestion linked)
    {
        var answers = AnswersIn(linked.Sides.Articles.First(sides => sides.Article.Key == article.Key), linked);
        return new ArticleQuestionView(
            Links.To(linked.Topic, linked.Anchor),
            Parts.Prose(linked.Question.Ask),
            linked.Topic.Name,
            linked.Answers.Length == 1 ? "the one answer" : $"{Formatting.Number(answers.Length)} of {Formatting.Count(linked.Answers.Length, "answer", "answers")}",
            answers);
    }

    private AnswerView Answer(LinkedQuestion linked, int index)
    {
        var answer = linked.Answers[index];
        ImmutableArray<AnswerSpeakerView> speakers = [.. Speakers(linked, index, _ => true)];
        var shown = speakers.Length <= MostNames + 1 ? speakers : speakers[..MostNames];
        return new AnswerView(
            Letter(index),
            answer.Anchor,
            Links.To(linked.Topic, answer.Anchor),
            Parts.Prose(answer.Answer.Says),
            Counts(answer.Statements.Length, answer.Statements.Select(statement => statement.Article.Key).Distinct(StringComparer.Ordinal).Count()),
            shown,
            speakers.Length - shown.Length);
    }

    /// <summary>Each speaker once: who is quoted in one article and wrote another is named with both.</summary>
    private IEnumerable<AnswerSpeakerView> Speakers(LinkedQuestion linked, int index, Func<LinkedStatement, bool> which)
        => linked.Answers[index].Statements.Where(which)
            .GroupBy(statement => (VoiceOf(statement).Key, statement.Speaker.Unnamed))
            .Select(statements =>
            {
                var speaker = Speaker(linked, index, statements.First());
                StandingView[] standings = [.. statements.GroupBy(statement => statement.Standing).Select(StandingIn)];
                return standings.Length < 2 ? speaker : speaker with { Standing = standings[0].Name, StandingLabel = standings[0].Label, OtherStandings = [.. standings.Skip(1)] };
            });

    /// <summary>What a speaker is to some articles: "quoted expert in Ferry log", "author of Budget paper".</summary>
    private static StandingView StandingIn(IGrouping<Standing, LinkedStatement> statements)
    {
        var articles = string.Join(", ", statements.Select(statement => statement.Article.ShortName).Distinct(StringComparer.Ordinal));
        return new StandingView(ChoiceNames.Of(statements.Key), statements.Key == Standing.Author ? $"author of {articles}" : $"{Formatting.Standing(statements.First())} in {articles}");
    }

    /// <summary>Whom one article describes in the same words, or leaves out, stands once under an answer.</summary>
    private static (string Key, string? Unnamed, Standing Standing) VoiceOf(LinkedStatement statement)
        => (QuestionSides.KeyOf(statement) ?? statement.Article.Key, statement.Speaker.Unnamed, statement.Standing);

    private AnswerSpeakerView Speaker(LinkedQuestion linked, int index, LinkedStatement statement)
    {
        var speaker = statement.Speaker;
        var name = speaker.IsArticle ? Links.Link(statement.Article)
            : speaker.By is { } by ? Links.Link(by)
            : new LinkView("", speaker.Unnamed is { } unnamed ? Parts.Capitalised(Typography.Apostrophes(unnamed)) : "Speaker not stated");
        return new AnswerSpeakerView(
            name.Text,
            name.Href.Length > 0 ? name.Href : null,
            ChoiceNames.Of(statement.Standing),
            Formatting.Standing(statement),
            [.. linked.Sides.OthersOf(statement, index).Select(other => Other(linked, other))])
        {
            IsArticle = speaker.IsArticle,
        };
    }

    private OtherAnswerView Other(LinkedQuestion linked, int index)
        => new(Letter(index), Links.To(linked.Topic, linked.Answers[index].Anchor), Parts.Prose(linked.Answers[index].Answer.Says));

    private ImmutableArray<DividedArticleView> Divided(LinkedQuestion linked)
        =>
        [
            .. linked.Sides.Articles.Where(article => article.Answers.Length > 1)
                .Select(article => new DividedArticleView(Links.Link(article.Article), AnswersIn(article, linked))),
        ];

    private ImmutableArray<ArticleAnswerView> AnswersIn(ArticleSides sides, LinkedQuestion linked) => [.. sides.Answers.Select(index => Answer(linked, index, sides.Article))];

    private ArticleAnswerView Answer(LinkedQuestion linked, int index, Article article)
    {
        var other = Other(linked, index);
        var names = Speakers(linked, index, statement => statement.Article.Key == article.Key)
            .Select(speaker => speaker.IsArticle ? "in its own voice" : speaker.Name)
            .Distinct(StringComparer.Ordinal);
        return new ArticleAnswerView(other.Letter, other.Href, other.Says, string.Join(", ", names));
    }

    private static string Counts(int statements, int articles)
        => $"{Formatting.Count(statements, "statement", "statements")}, {Formatting.Count(articles, "article", "articles")}";
}
