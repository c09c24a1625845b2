using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Reading;

public class IdTests
{
    private const string Topic = "---\ntitle: T\n---\n";

    [Fact]
    public void An_id_is_the_name_of_the_file_and_for_pages_its_path()
    {
        var dossier = InMemoryDossier.Of(("topics/2021/water.md", Topic), ("pages/about/method.md", Topic), ("topics/Хлеб.md", Topic));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.Things.Select(thing => thing.Key).ShouldBe(["topics/water", "topics/Хлеб", "pages/about/method"]);
    }

    [Theory]
    [InlineData("topics/two words.md", "two-words")]
    [InlineData("topics/50%.md", "50")]
    [InlineData("topics/-a.md", "a")]
    [InlineData("pages/a b/c.md", "a-b")]
    public void Reports_a_name_that_cannot_stand_in_an_address(string path, string cure)
    {
        var dossier = InMemoryDossier.Of((path, Topic));

        dossier.Errors.ShouldBe([$"{path}:1:1 DS0307"]);
        dossier.The(Rules.BadId).Help.ShouldNotBeNull().ShouldContain($"`{cure}.md`");
    }

    [Fact]
    public void Reports_two_of_a_kind_whose_ids_differ_only_in_case()
    {
        var dossier = InMemoryDossier.Of(("topics/Water.md", Topic), ("topics/old/water.md", Topic));

        dossier.Errors.ShouldBe(["topics/old/water.md:1:1 DS0306"]);
        dossier.The(Rules.DuplicateId).Message.ShouldContain("input/topics/Water.md:1");
    }

    [Fact]
    public void Two_kinds_may_share_an_id() => InMemoryDossier.Of(("topics/water.md", Topic), ("experts/water.md", Topic)).Errors.ShouldBeEmpty();

    [Fact]
    public void Reports_ids_of_statements_and_facts_that_one_article_has_twice()
    {
        var dossier = InMemoryDossier.Of(
            ("articles/a.md",
                """
                ---
                title: A
                statements:
                  - {id: rise, not-stated: true, mode: direct, passage: it rises fast}
                  - {id: Rise, not-stated: true, mode: direct, passage: it rises slowly}
                facts:
                  - {id: rise, measure: level, value: 3, by: article, passage: three metres}
                ---
                """),
            ("articles/b.md", "---\ntitle: B\nstatements:\n  - {id: rise, not-stated: true, mode: direct, passage: it rises}\n---\n"),
            ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"));

        dossier.Errors.ShouldBe(["articles/a.md:5:10 DS0306", "articles/a.md:7:10 DS0306"]);
    }

    [Fact]
    public void Reports_a_passage_that_one_article_has_twice_without_ids()
    {
        var dossier = InMemoryDossier.Of(("articles/a.md",
            """
            ---
            title: A
            statements:
              - {not-stated: true, mode: direct, passage: it rises}
              - {not-stated: true, mode: direct, passage: it rises}
            ---
            """));

        dossier.Errors.ShouldBe(["articles/a.md:5:5 DS0306"]);
        dossier.The(Rules.DuplicateId).Message.ShouldContain("same passage");
    }

    [Theory]
    [InlineData("articles/a.md", "---\ntitle: A\nstatements:\n  - {id: '!?', not-stated: true, mode: direct, passage: it rises}\n---\n", "articles/a.md:4:10 DS0307")]
    [InlineData("events.yml", "- {id: '!?', date: 2022, title: A, sources: [{article: b}]}\n", "events.yml:1:8 DS0307")]
    [InlineData("articles/a.md", "---\ntitle: A\nstatements:\n  - {id: nobody dismissed, not-stated: true, mode: direct, passage: it rises}\n---\n[[a#nobody dismissed]]\n", "articles/a.md:4:10 DS0307")]
    [InlineData("articles/a.md", "---\ntitle: A\nfacts:\n  - {id: level-, by: article, measure: level, value: 1, passage: it rises}\n---\n", "articles/a.md:4:10 DS0307")]
    [InlineData("topics/a.md", "---\ntitle: A\nquestions:\n  - {id: why?, ask: Why?, answers: []}\n---\n", "topics/a.md:4:10 DS0307")]
    public void Reports_an_id_that_cannot_stand_in_an_address(string path, string text, string place)
        => InMemoryDossier.Of((path, text), ("articles/b.md", "---\ntitle: B\n---\n"), ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n")).Errors.ShouldBe([place]);

    [Theory]
    [InlineData("Rise")]
    [InlineData("rise_1.2")]
    [InlineData("подъём")]
    public void An_id_is_the_anchor_as_it_is_written(string id)
    {
        var dossier = InMemoryDossier.Of(
            ("articles/a.md", $"---\ntitle: A\nstatements:\n  - {{id: {id}, not-stated: true, mode: direct, passage: it rises}}\n---\n[[a#{id}]]\n"),
            ("events.yml", $"- {{id: {id}, date: 2022, title: A, sources: [{{article: a}}]}}\n"),
            ("topics/t.md", $"---\ntitle: T\nquestions:\n  - {{id: {id}, ask: Why?, answers: [{{says: So, statements: [a#{id}]}}]}}\n---\n[[event:{id}]] [[t#{id}]]\n"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.Articles.Single().Statements.Single().Anchor.ShouldBe(id);
    }

    [Fact]
    public void An_anchor_without_an_id_is_made_from_the_passage_and_stays_with_it()
    {
        static string Anchor(string before, string passage)
            => InMemoryDossier.Of(("articles/a.md", $"---\ntitle: A\nstatements:\n{before}  - not-stated: true\n    mode: direct\n    passage: {passage}\n---\n"))
                .Content.Articles.Single().Statements[^1].Anchor;

        var anchor = Anchor("", "The river’s level rises by the hour");
        anchor.ShouldStartWith("the-rivers-level-rises-by-");
        Anchor("  - {not-stated: true, mode: direct, passage: other words}\n", "The river’s level rises by the hour").ShouldBe(anchor);
        Anchor("", "The river’s level rises by the day").ShouldNotBe(anchor);
    }

    [Fact]
    public void A_folder_that_is_nearly_called_like_a_kinds_is_told_with_the_one_that_was_meant()
    {
        var dossier = InMemoryDossier.Of(("topic/water.md", "---\ntitle: Water\nquestions: []\n---\n"), ("README.md", "---\ntitle: Read me\n---\n"));

        dossier.Found.ShouldBe(["topic/water.md:1:1 DS0309"], "its questions are right where the file belongs");
        dossier.Diagnostics.ShouldHaveSingleItem().Help.ShouldBe("did you mean `topics`?");
        dossier.Content.Things.Select(thing => thing.Key).ShouldBe(["readme", "topic/index", "topic/water"]);
    }

    [Fact]
    public void A_name_with_an_underscore_is_no_page()
        => InMemoryDossier.Of(("topics/_draft.md", "---\nwrong: T\n---\n"), ("_old/topics/water.md", Topic)).Found.ShouldBeEmpty();

    [Fact]
    public void A_draft_of_an_article_may_keep_its_text_and_fingerprint_beside_it()
        => InMemoryDossier.Of(
            ("articles/_draft.md", "---\nwrong: T\n---\n"), ("articles/_draft.source.txt", "Text."), ("articles/_draft.fingerprint", "not yet"),
            ("articles/_drafts/a.md", "---\nwrong: T\n---\n"), ("articles/_drafts/_a.yml", "wrong: T\n"), ("articles/_drafts/a.source.txt", "Text.")).Found.ShouldBeEmpty();

    [Theory]
    [InlineData("event.yml")]
    [InlineData("settings.yaml")]
    [InlineData("topics/directory.yml")]
    [InlineData("topics/_lost.yml")]
    public void A_yaml_file_that_nothing_reads_is_reported(string path)
        => InMemoryDossier.Of((path, "title: A\n")).Found.ShouldBe([$"{path}:1:1 DS0309"]);

    [Fact]
    public void The_front_page_is_no_thing_of_a_kind()
    {
        var dossier = InMemoryDossier.Of(("index.md", "---\ntitle: Front\nkey-measures: [level]\n---\nThe bottom line.\n"), ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.FrontPage.ShouldNotBeNull().Title!.Value.Value.ShouldBe("Front");
        dossier.Graph.KeyMeasures.ShouldHaveSingleItem().Id.ShouldBe("level");
        dossier.Content.Things.Select(thing => thing.Kind).ShouldBe([ThingKind.Measure]);
    }
}
