namespace Dossier.Tests.Checking;

/// <summary>Questions whose answers do not stand against each other.</summary>
public class QuestionRulesTests
{
    private const string Article = """
        ---
        title: A
        topics: [t]
        statements:
          - {id: fast, not-stated: true, mode: direct, passage: it rises fast}
          - {id: slow, redirect-from: [lazy], not-stated: true, mode: direct, passage: it rises slowly}
        ---
        """;

    [Theory]
    [InlineData("answers: [{says: X, statements: [a#fast]}, {says: Y, statements: [a#slow]}]")]
    [InlineData("unopposed: true, answers: [{says: X, statements: [a#fast, a#slow]}]")]
    [InlineData("unopposed: true, answers: [{says: X, statements: [a#fast, a#fast]}, {says: Y, statements: []}]")]
    public void Finds_nothing_where_answers_stand_against_each_other_or_the_editor_found_no_other(string question) => Found(question).ShouldBeEmpty();

    [Theory]
    [InlineData("answers: [{says: X, statements: [a#fast]}]", "3:19 DS0519")]
    [InlineData("answers: [{says: X, statements: [a#fast]}, {says: Y, statements: []}]", "3:19 DS0519")]
    [InlineData("unopposed: false, answers: [{says: X, statements: [a#fast]}]", "3:19 DS0519")]
    [InlineData("answers: []", "3:19 DS0519")]
    [InlineData("unopposed: true, answers: [{says: X, statements: []}]", "3:19 DS0519")]
    public void Reports_a_question_with_fewer_than_two_answers_that_have_statements(string question, string place) => Found(question).ShouldBe([place]);

    [Fact]
    public void Reports_a_question_called_unopposed_that_has_two_answers()
        => Found("unopposed: true, answers: [{says: X, statements: [a#fast]}, {says: Y, statements: [a#slow]}]").ShouldBe(["3:36 DS0520"]);

    [Theory]
    [InlineData("a#slow")]
    [InlineData("a#lazy")]
    public void Reports_a_statement_under_two_answers_whatever_it_is_called(string second)
        => Found($"answers: [{{says: X, statements: [a#fast, a#slow]}}, {{says: Y, statements: [{second}]}}]").ShouldBe(["3:99 DS0518"]);

    [Fact]
    public void Two_questions_may_use_the_same_statement()
        => Found("answers: [{says: X, statements: [a#fast]}, {says: Y, statements: [a#slow]}]}, {ask: When?, answers: [{says: Z, statements: [a#slow]}, {says: X, statements: [a#fast]}]").ShouldBeEmpty();

    private static string[] Found(string question)
        => [.. InMemoryDossier.Of(("articles/a.md", Article), ("topics/t.md", $"---\ntitle: T\nquestions: [{{ask: Why?, {question}}}]\n---\n")).Found.Select(found => found.Replace("topics/t.md:", "", StringComparison.Ordinal))];
}
