using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

public class CheckerTests
{
    private const string Measure = "---\ntitle: Level\nkind: quantity\n---\n";
    private const string Topic = "---\ntitle: Water\n---\n";

    [Fact]
    public void Warns_of_a_passage_with_more_words_than_the_settings_allow()
    {
        var dossier = InMemoryDossier.Of(
            ("settings.yml", "title: T\nquotation:\n  passage-words: 3\n"),
            ("measures/level.md", Measure),
            ("articles/a.md",
                """
                ---
                title: A
                statements:
                  - {not-stated: true, mode: direct, passage: "one  two\tthree"}
                  - {not-stated: true, mode: direct, passage: one two three four}
                facts:
                  - {measure: level, value: 3, by: article, passage: five words are too many}
                ---
                """));

        dossier.Found.ShouldBe(["articles/a.md:5:47 DS0501", "articles/a.md:7:54 DS0501"]);
        dossier.Diagnostics.First(diagnostic => diagnostic.Rule == Rules.PassageTooLong).Message.ShouldBe("the passage has 4 words; the dossier's limit is 3");
    }

    [Fact]
    public void Holds_the_passages_of_roles_defects_and_events_to_the_same_length()
        => InMemoryDossier.Of(
            ("settings.yml", "title: T\nquotation:\n  passage-words: 3\n"),
            ("terms/clerk.md", "---\ntitle: Clerk\nkind: person\n---\n"),
            ("articles/a.md", "---\ntitle: A\nroles: [{of: clerk, passage: one two three four}]\ndefects: [{note: N, passage: one two three four}]\n---\n"),
            ("events.yml", "- {id: e, date: 2020, title: E, sources: [{article: a, passage: one two three four}]}\n"))
            .Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.PassageTooLong).ShouldBe(3);

    [Theory]
    [InlineData(40, 0)]
    [InlineData(41, 1)]
    public void Allows_forty_words_where_the_settings_say_nothing(int words, int warnings)
        => InMemoryDossier.Of(("articles/a.md", $"---\ntitle: A\nstatements: [{{not-stated: true, mode: direct, passage: {string.Join(' ', Enumerable.Repeat("word", words))}}}]\n---\n"))
            .Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.PassageTooLong).ShouldBe(warnings);

    [Fact]
    public void Warns_of_a_measure_for_which_no_article_gives_a_value()
    {
        InMemoryDossier.Of(("measures/level.md", Measure)).Found.ShouldBe(["measures/level.md:1:1 DS0502"]);
        InMemoryDossier.Of(("measures/level.md", Measure), ("articles/a.md", "---\ntitle: A\nfacts: [{measure: level, value: 3, by: article, passage: three metres}]\n---\n")).Found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("topics: []", 1)]
    [InlineData("topics: [water]", 0)]
    [InlineData("statements: [{not-stated: true, mode: direct, passage: it rises, topics: [water]}]", 0)]
    public void Warns_of_a_topic_that_no_article_and_no_statement_is_on(string yaml, int warnings)
        => InMemoryDossier.Of(("topics/water.md", Topic), ("articles/a.md", $"---\ntitle: A\n{yaml}\n---\n"))
            .Found.ShouldBe(Enumerable.Repeat("topics/water.md:1:1 DS0503", warnings));

    [Fact]
    public void What_it_finds_are_warnings()
        => InMemoryDossier.Of(("measures/level.md", Measure), ("topics/water.md", Topic)).Diagnostics.Select(diagnostic => diagnostic.Severity)
            .ShouldBe([Severity.Warning, Severity.Warning]);
}
