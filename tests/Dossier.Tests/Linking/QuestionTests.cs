using System.Globalization;
using Dossier.Core.Diagnostics;
using Dossier.Core.Linking;

namespace Dossier.Tests.Linking;

/// <summary>The questions of topics: their anchors, and who gives which answers.</summary>
public class QuestionTests
{
    private const string Articles = """
        ---
        title: A
        authors: [jo]
        statements:
          - {id: jo-1, by: jo, mode: direct, passage: it rises fast}
          - {id: jo-2, by: jo, mode: direct, passage: it falls at night}
          - {id: own-1, by: article, mode: direct, passage: it rises at noon}
          - {id: own-2, by: article, mode: direct, passage: it falls at noon}
          - {id: kim-1, by: kim, mode: direct, passage: it stands quite still}
          - {id: gauge-1, by: gauge, via: [kim], mode: reported, passage: it rose a foot}
          - {id: ferryman-1, by: ferryman, mode: direct, passage: it drowned my boat}
          - {id: bend-1, by: bend, mode: paraphrase, passage: the bend was dry}
          - {id: some-1, unnamed: a fisherman, mode: direct, passage: it rises no more}
          - {id: some-2, unnamed: a fisherman, mode: direct, passage: it falls no more}
          - {id: none-1, not-stated: true, mode: direct, passage: let it rise}
        ---
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("experts/jo.md", "---\ntitle: Jo\n---\n"),
        ("experts/kim.md", "---\ntitle: Kim\n---\n"),
        ("terms/gauge.md", "---\ntitle: Gauge Office\nkind: organisation\n---\n"),
        ("terms/ferryman.md", "---\ntitle: The ferryman\nkind: person\n---\n"),
        ("terms/bend.md", "---\ntitle: The bend\nkind: place\n---\n"),
        ("articles/a.md", Articles),
        ("articles/b.md", Articles.Replace("title: A\nauthors: [jo]", "title: B", StringComparison.Ordinal)),
    ];

    [Theory]
    [InlineData("{ask: How fast?, answers: []}", "question-how-fast")]
    [InlineData("{id: speed, ask: How fast?, answers: []}", "question-speed", "question-how-fast")]
    [InlineData("{id: Spéed, ask: How fast?, answers: []}", "question-Spéed", "question-how-fast")]
    [InlineData("{id: question-speed, ask: How fast?, answers: []}", "question-speed", "question-how-fast")]
    [InlineData("{id: speed, redirect-from: [pace, question-rate], ask: How fast?, answers: []}", "question-speed", "question-pace", "question-rate", "question-how-fast")]
    [InlineData("{id: how-fast, ask: How fast?, answers: []}", "question-how-fast")]
    [InlineData("{ask: '?!', answers: []}", "question")]
    public void The_anchor_is_made_from_the_id_and_the_one_of_the_words_stays_as_a_former_one(string question, string anchor, params string[] former)
    {
        var linked = Questions(question).Single();

        linked.Anchor.ShouldBe(anchor);
        linked.OldAnchors.ShouldBe(former);
    }

    [Fact]
    public void A_former_anchor_that_another_question_or_a_heading_has_today_is_left_to_it()
    {
        Questions("{id: a, ask: Why so?, answers: []}, {id: why-so, ask: When?, answers: []}").Select(question => string.Join(' ', question.OldAnchors)).ShouldBe(["", "question-when"]);
        InMemoryDossier.Of(("topics/t.md", "---\ntitle: T\nquestions: [{id: a, ask: Why so?, answers: []}]\n---\n## Question: why so?\n")).Graph.Questions.Single().OldAnchors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{id: a, ask: Why?, answers: []}, {id: A, ask: When?, answers: []}", "topics/t.md:3:51 DS0306")]
    [InlineData("{ask: Why?, answers: []}, {ask: why, answers: []}", "topics/t.md:3:45 DS0306")]
    [InlineData("{ask: Why?, answers: []}, {id: why, ask: When?, answers: []}", "topics/t.md:3:44 DS0306")]
    [InlineData("{id: '!', ask: Why?, answers: []}", "topics/t.md:3:18 DS0307")]
    public void Reports_an_id_or_a_question_that_a_topic_has_twice(string questions, string place) => Dossier(questions).Errors.ShouldBe([place]);

    [Fact]
    public void Two_topics_may_ask_the_same()
        => InMemoryDossier.Of(
            ("topics/t.md", "---\ntitle: T\nquestions: [{id: a, ask: Why?, answers: []}]\n---\n"),
            ("topics/u.md", "---\ntitle: U\nquestions: [{id: a, ask: Why?, answers: []}]\n---\n")).Errors.ShouldBeEmpty();

    [Fact]
    public void An_answer_has_a_lasting_anchor_made_from_its_first_words()
        => Questions("{id: a, ask: Why?, answers: [{says: 'It rises, so they say, by night', statements: []}, {says: '…', statements: []}, {says: It rises so they say, statements: []}]}")
            .Single().Answers.Select(answer => answer.Anchor).ShouldBe(["question-a-it-rises-so-they-say", "question-a-answer", "question-a-it-rises-so-they-say-2"]);

    [Fact]
    public void A_thousand_answers_in_the_same_words_have_a_thousand_anchors()
    {
        var answers = string.Join(", ", Enumerable.Repeat("{says: So, statements: []}", 1000));

        var anchors = Questions($"{{ask: Why?, answers: [{answers}]}}").Single().Answers.Select(answer => answer.Anchor).ToArray();

        anchors.ShouldBeUnique();
        anchors[^1].ShouldBe("question-why-so-1000");
    }

    [Theory]
    [InlineData("jo-1", Standing.Author)]
    [InlineData("own-1", Standing.OwnVoice)]
    [InlineData("kim-1", Standing.Expert)]
    [InlineData("ferryman-1", Standing.Person)]
    [InlineData("gauge-1", Standing.Body)]
    [InlineData("bend-1", Standing.Body)]
    [InlineData("some-1", Standing.Unnamed)]
    [InlineData("none-1", Standing.NotStated)]
    public void Tells_what_a_speaker_is_to_the_article(string statement, Standing standing)
        => Questions($"{{ask: Why?, answers: [{{says: So, statements: [a#{statement}]}}]}}").Single().Answers.Single().Statements.Single().Standing.ShouldBe(standing);

    [Fact]
    public void An_author_whom_another_article_quotes_is_an_expert_there()
        => Questions("{ask: Why?, answers: [{says: So, statements: [b#jo-1]}]}").Single().Answers.Single().Statements.Single().Standing.ShouldBe(Standing.Expert);

    [Theory]
    [InlineData("a#jo-1", "a#jo-2", "1")]
    [InlineData("a#jo-1", "b#jo-2", "1")]
    [InlineData("a#own-1", "a#own-2", "1")]
    [InlineData("a#own-1", "b#own-2", "")]
    [InlineData("a#some-1", "a#some-2", "")]
    [InlineData("a#jo-1", "a#kim-1", "")]
    public void Knows_a_speaker_again_under_another_answer_by_name_and_an_article_by_itself(string first, string second, string others)
    {
        var question = Questions($"{{ask: Why?, answers: [{{says: So, statements: [{first}]}}, {{says: Not so, statements: [{second}]}}]}}").Single();

        string.Join(' ', question.Sides.OthersOf(question.Answers[0].Statements[0], 0).Select(index => index.ToString(CultureInfo.InvariantCulture))).ShouldBe(others);
    }

    [Fact]
    public void Tells_for_which_answers_an_article_is_a_source_whoever_speaks_in_it()
        => Questions("{ask: Why?, answers: [{says: X, statements: [a#jo-1, b#kim-1]}, {says: Y, statements: [b#jo-1]}, {says: Z, statements: [a#some-1, a#none-1]}]}").Single().Sides.Articles
            .Select(article => $"{article.Article.Id}: {string.Join(' ', article.Answers)}").ShouldBe(["a: 0 2", "b: 0 1"]);

    [Fact]
    public void The_same_statement_twice_under_an_answer_counts_once()
        => Questions("{ask: Why?, answers: [{says: So, statements: [a#jo-1, a#jo-1]}]}").Single().Answers.Single().Statements.Length.ShouldBe(1);

    [Fact]
    public void The_most_disputed_come_first_by_answers_then_articles_then_speakers()
    {
        var questions = Questions(
            """
            {id: one-answer, ask: One?, answers: [{says: X, statements: [a#jo-1, b#kim-1, b#gauge-1]}, {says: Y, statements: []}]},
            {id: one-article, ask: Two?, answers: [{says: X, statements: [a#jo-1]}, {says: Y, statements: [a#kim-1]}, {says: Z, statements: [a#own-1]}]},
            {id: two-speakers, ask: Three?, answers: [{says: X, statements: [a#jo-1]}, {says: Y, statements: [b#kim-1]}]},
            {id: three-speakers, ask: Four?, answers: [{says: X, statements: [a#jo-1]}, {says: Y, statements: [b#kim-1, b#gauge-1]}]},
            {id: two-speakers-too, ask: Five?, answers: [{says: X, statements: [a#jo-1]}, {says: Y, statements: [b#kim-1]}]}
            """.ReplaceLineEndings(" "));

        DisputedQuestions.Most(questions, 4).Select(question => question.Question.Id!.Value.Value).ShouldBe(["three-speakers", "two-speakers", "two-speakers-too", "one-article"]);
        DisputedQuestions.Most(questions, 9).Length.ShouldBe(4);
    }

    private static System.Collections.Immutable.ImmutableArray<LinkedQuestion> Questions(string questions)
    {
        var dossier = Dossier(questions);
        dossier.Errors.ShouldBeEmpty();
        return dossier.Graph.Questions;
    }

    private static InMemoryDossier Dossier(string questions) => InMemoryDossier.Of([.. Files, ("topics/t.md", $"---\ntitle: T\nquestions: [{questions}]\n---\n")]);
}
