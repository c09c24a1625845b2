using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

/// <summary>Figures in our own prose, the words given to facts, and references in links.</summary>
public class ProseCheckerTests
{
    private static readonly (string, string)[] Files =
    [
        ("settings.yml", "title: T\nas-of: 2021-04\n"),
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"),
        ("measures/start.md", "---\ntitle: Start\nkind: date\n---\n"),
        (
            "articles/a.md",
            """
            ---
            title: After 77 days
            published: 2020-03-07
            topics: [water]
            statements:
              - {id: rises, not-stated: true, mode: direct, passage: "some 440 boats on January 9"}
            facts:
              - {measure: level, value: 2000..2500, scope: over 61 weeks, as-of: 2020-02, by: article, passage: two thousand or more}
              - {measure: start, value: 2020-01-05, by: article, passage: on the fifth}
            ---
            """),
        ("events.yml", "- {id: flood, date: 2019-12-24/2019-12-26, title: The flood, sources: [{article: a, passage: all 18 gates}]}\n"),
    ];

    [Theory]
    [InlineData("2,000 to 2 500, 440 and 18, 77 days, 61 weeks")]
    [InlineData("5 January, January 5th 2020, 2020-01-05, 9 January 2020, the 24th, 24 and 26 December 2019")]
    [InlineData("in 2019 and 2020, in February 2020, April 2021, on 7 March")]
    [InlineData("`99` and <https://x.example/99>, G99, [x](https://x.example/99)")]
    [InlineData("1. one\n2. two\n3. three\n99. four")]
    [InlineData("## 9.1 Past\n\n## 98. Later")]
    [InlineData("    99 in code\n\n```\n99\n```")]
    [InlineData("[[level]] at ninety-nine")]
    [InlineData("99 of them [[unsourced]]")]
    [InlineData("99 of them [[unsourced|our own count]], and 98")]
    [InlineData("[[fact:level@a|2,000]] and [2,500](xref:fact:level@a)")]
    public void Are_fine_where_a_fact_a_date_or_a_passage_has_them_or_their_line_says_that_they_are_ours(string body)
        => Found(body).ShouldBeEmpty();

    [Theory]
    [InlineData("Some 2,001 boats.", "topics/water.md:4:6 2,001")]
    [InlineData("On 6 January.", "topics/water.md:4:4 6")]
    [InlineData("On 5 January 2021.", "topics/water.md:4:4 5")]
    [InlineData("In May 2020.", "topics/water.md:4:4 May 2020")]
    [InlineData("In 2018.", "topics/water.md:4:4 2018")]
    [InlineData("The 5 boats.", "topics/water.md:4:5 5")]
    [InlineData("The 30th time.", "topics/water.md:4:5 30th")]
    [InlineData("Some 2 million.", "topics/water.md:4:6 2 million")]
    [InlineData("**9**9 boats", "topics/water.md:4:3 99")]
    [InlineData("| a | b |\n|---|---|\n| x |   99 |", "topics/water.md:6:9 99")]
    [InlineData("# The \t99 boats", "topics/water.md:4:8 99")]
    [InlineData("[[level|99 metres]]", "topics/water.md:4:1 99")]
    [InlineData("[99 metres](xref:level)", "topics/water.md:4:2 99")]
    [InlineData("> Some 99", "topics/water.md:4:8 99")]
    [InlineData("x[^1]\n\n[^1]: Some 99", "topics/water.md:6:12 99")]
    [InlineData("9--99 boats [[unsourced]]\n99 more", "topics/water.md:5:1 99")]
    [InlineData("99 boats\n[[unsourced]] 98", "topics/water.md:4:1 99")]
    [InlineData("`[[unsourced]]` 99", "topics/water.md:4:17 99")]
    public void Are_reported_at_their_place_otherwise(string body, string found) => Found(body).ShouldBe([found]);

    [Theory]
    [InlineData("articles/b.md", "title: B", 1)]
    [InlineData("articles/b.md", "title: B\nrights: full", 0)]
    [InlineData("experts/jo.md", "title: Jo", 1)]
    [InlineData("terms/jo.md", "title: Jo\nkind: person", 1)]
    [InlineData("index.md", "title: F", 1)]
    [InlineData("pages/p.md", "title: P", 0)]
    public void Are_looked_for_in_prose_on_the_subject_alone(string path, string frontMatter, int count)
        => InMemoryDossier.Of([.. Files, ("topics/water.md", "---\ntitle: Water\n---\n"), (path, $"---\n{frontMatter}\n---\nSome 99.")])
            .Diagnostics.Count(diagnostic => diagnostic.Rule == Rules.UnsourcedFigure).ShouldBe(count);

    [Theory]
    [InlineData("topics/x.md", "title: X\ndescription: Some 99 boats", "3:19")]
    [InlineData("topics/x.md", "title: X\ndescription: \"Some 99 boats\"", "3:20")]
    [InlineData("topics/x.md", "title: X\ndescription: \"Some\\x20 99\"", "3:14")]
    [InlineData("topics/x.md", "title: X\ndescription: Some 99 boats # unsourced, our own count", null)]
    [InlineData("topics/x.md", "title: X\ndescription: Some 2,500 boats", null)]
    [InlineData("topics/x.md", "title: X\nquestions: [{ask: 'Are 99 enough?', answers: [{says: 98 are, statements: [a#rises]}]}]", "3:24 3:54")]
    [InlineData("articles/x.md", "title: X\nstatements: [{not-stated: true, mode: direct, passage: one two, says: all 99, note: or 98}]", "3:75 3:88")]
    [InlineData("experts/x.md", "title: X\nrole: in office since 1999", null)]
    public void In_the_short_texts_of_front_matter_are_looked_at_too(string path, string frontMatter, string? places)
        => InMemoryDossier.Of([.. Files, ("topics/water.md", "---\ntitle: Water\n---\n"), (path, $"---\n{frontMatter}\n---\n")])
            .Found.Where(found => found.EndsWith("DS0512", StringComparison.Ordinal)).ShouldBe(places is null ? [] : places.Split(' ').Select(place => $"{path}:{place} DS0512"));

    [Fact]
    public void In_the_texts_of_events_are_looked_at_too()
        => InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\n---\n"), ("events.yml", "- {id: e, date: 2020, title: The 99 boats, description: Or 98, sources: [{article: a}]}\n"))
            .Found.ShouldBe(["events.yml:1:34 DS0512", "events.yml:1:60 DS0512"]);

    [Theory]
    [InlineData("[[fact:level@a|some 2,000 or 2500]]", false)]
    [InlineData("[[fact:level@a|two thousand]]", false)]
    [InlineData("[[fact:level@a|in February 2020, over 61 weeks]]", false)]
    [InlineData("[[fact:level@a|some 2,600]]", true)]
    [InlineData("[[fact:level@a|440]]", true)]
    [InlineData("[some **2,600**](xref:fact:level@a)", true)]
    [InlineData("[[fact:level@a|some 2,600]] [[unsourced]]", true)]
    public void Words_given_to_a_fact_hold_no_other_figure_than_the_fact(string body, bool reported)
        => Dossier(body).Errors.ShouldBe(reported ? ["topics/water.md:4:1 DS0514"] : []);

    [Theory]
    [InlineData("[see [[level]] there](https://example.org/)", "topics/water.md:4:6 DS0513")]
    [InlineData("![see [[level]] there](x.png)", "topics/water.md:4:7 DS0513")]
    [InlineData("[see *[[level]]*](xref:a)", "topics/water.md:4:7 DS0513")]
    [InlineData("[[level]] [there](https://example.org/)", null)]
    public void A_reference_in_a_link_is_reported(string body, string? found)
        => Dossier(body).Found.Where(place => place.EndsWith("DS0513", StringComparison.Ordinal)).ShouldBe(found is null ? [] : [found]);

    [Fact]
    public void Any_text_is_checked_without_a_failure_and_every_place_lies_in_its_file()
        => AnyText.Holds(AnyText.OfMarkdown, text =>
        {
            foreach (var diagnostic in Dossier(text).Diagnostics.Where(diagnostic => diagnostic.Rule.Code.StartsWith("DS051", StringComparison.Ordinal)))
            {
                var span = diagnostic.Span.ShouldNotBeNull();
                span.Start.ShouldBeInRange(0, span.File.Text.Length);
                span.End.ShouldBeInRange(span.Start, span.File.Text.Length);
            }
        });

    private static IEnumerable<string> Found(string body)
        => Dossier(body).Diagnostics.Where(diagnostic => diagnostic.Rule == Rules.UnsourcedFigure)
            .Select(diagnostic => FormattableString.Invariant($"{diagnostic.Path["input/".Length..]}:{diagnostic.Span!.Value.Position.Line}:{diagnostic.Span.Value.Position.Column} {diagnostic.Message.Split('`')[1]}"));

    private static InMemoryDossier Dossier(string body) => InMemoryDossier.Of([.. Files, ("topics/water.md", $"---\ntitle: Water\n---\n{body}")]);
}
