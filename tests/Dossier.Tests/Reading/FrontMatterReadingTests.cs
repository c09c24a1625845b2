using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Reading;

/// <summary>Front matter that is wrong, and where the diagnostic says so.</summary>
public class FrontMatterReadingTests
{
    [Fact]
    public void Reads_all_that_an_article_states()
    {
        var article = InMemoryDossier.Of(("articles/river.md",
            """
            ---
            title: The river rises
            short-title: River
            authors: [Jo Smith]
            publisher: The Gauge
            published: 2021-05-06
            published-derived: true
            published-note: worked out from the tide
            accessed: 2021-06-01
            url: https://example.org/river
            language: en
            rights: link
            description: On the river.
            order: 3
            updated: 2021-07
            roles:
              - of: Jo Smith
                passage: the gauge keeper
            defects:
              - note: A letter is missing.
            ---
            Our brief.
            """)).Content.Articles.ShouldHaveSingleItem();

        (article.Id, article.Name, article.ShortName, article.Publisher!.Value.Value, article.PublishedDerived, article.Rights, article.Order)
            .ShouldBe(("river", "The river rises", "River", "The Gauge", true, Rights.Link, 3));
        (article.Published!.Value.Value.Text, article.Accessed!.Value.Value.Text, article.Updated!.Value.Value.Text).ShouldBe(("2021-05-06", "2021-06-01", "2021-07"));
        article.Authors.ShouldHaveSingleItem().Value.ShouldBe("Jo Smith");
        article.Roles.ShouldHaveSingleItem().Passage.Value.ShouldBe("the gauge keeper");
        article.Defects.ShouldHaveSingleItem().Passage.ShouldBeNull();
    }

    [Theory]
    [InlineData("archived: https://archive.example/a", "")]
    [InlineData("archived: {url: https://archive.example/a}", "")]
    [InlineData("archived: {url: https://archive.example/a, on: 2019-03~}", "2019-03~")]
    public void Reads_an_archived_copy_in_short_and_with_its_day(string line, string on)
    {
        var dossier = InMemoryDossier.Of(("articles/a.md", $"---\ntitle: A\n{line}\n---\n"));

        dossier.Errors.ShouldBeEmpty();
        var copy = dossier.Content.Articles.ShouldHaveSingleItem().Archived.ShouldNotBeNull();
        (copy.Url.Value, copy.Archive, copy.On?.Value.Text ?? "").ShouldBe(("https://archive.example/a", "archive.example", on));
    }

    [Fact]
    public void What_the_source_does_not_state_is_missing_and_no_fault()
    {
        var dossier = InMemoryDossier.Of(("articles/river.md", "---\nshort-title: River\npublisher:\nauthors: []\n---\n"));

        dossier.Errors.ShouldBeEmpty();
        var article = dossier.Content.Articles.ShouldHaveSingleItem();
        (article.Title, article.Publisher, article.Published, article.Url).ShouldBe((null, null, null, null));
        article.Authors.ShouldBeEmpty();
        article.Name.ShouldBe("River");
    }

    [Fact]
    public void Reports_an_unknown_key_with_the_nearest_known_one()
    {
        var dossier = InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\npublishd: 2022\n---\n"));

        dossier.Errors.ShouldBe(["articles/a.md:3:1 DS0301"]);
        dossier.The(Rules.UnknownKey).Help.ShouldBe("did you mean `published` or `publisher`?");
    }

    [Fact]
    public void Reports_an_unknown_key_inside_a_statement_at_its_place()
    {
        var dossier = InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\nstatements:\n  - not-stated: true\n    mode: direct\n    pasage: x\n    passage: y\n---\n"));

        dossier.Errors.ShouldBe(["articles/a.md:6:5 DS0301"]);
        dossier.The(Rules.UnknownKey).Help.ShouldBe("did you mean `passage`?");
    }

    [Fact]
    public void Names_the_known_keys_where_none_is_near()
        => InMemoryDossier.Of(("pages/a.md", "---\ntitle: A\nxyzzy: 1\n---\n")).The(Rules.UnknownKey).Help.ShouldNotBeNull().ShouldStartWith("known keys: title, ");

    [Theory]
    [InlineData("title: [A]", "2:8 DS0303")]
    [InlineData("title: {a: b}", "2:8 DS0303")]
    [InlineData("title: \"\"", "2:1 DS0302")]
    [InlineData("title: A\ntopics: b", "3:9 DS0303")]
    [InlineData("title: A\ntopics: {b: c}", "3:9 DS0303")]
    [InlineData("title: A\nauthors: [[a]]", "3:11 DS0303")]
    [InlineData("title: A\nauthors: [a b, ~]", "3:16 DS0303")]
    [InlineData("title: A\norder: first", "3:8 DS0303")]
    [InlineData("title: A\norder: 1.5", "3:8 DS0303")]
    [InlineData("title: A\norder: 99999999999", "3:8 DS0303")]
    [InlineData("title: A\npublished-derived: yes", "3:20 DS0303")]
    [InlineData("title: A\nstatements: none", "3:13 DS0303")]
    [InlineData("title: A\nstatements:\n  - said", "4:5 DS0303")]
    [InlineData("title: A\nfacts:\n  by: x", "4:3 DS0303")]
    [InlineData("title: A\nroles:\n  - [x]", "4:5 DS0303")]
    [InlineData("title: A\nurl: [https://example.org]", "3:6 DS0303")]
    [InlineData("title: A\npublished: [2022]", "3:12 DS0303")]
    [InlineData("title: A\npublished: January", "3:12 DS0304")]
    [InlineData("title: A\npublished: 2022-02-30", "3:12 DS0304")]
    [InlineData("title: A\naccessed: 05.01.2022", "3:11 DS0304")]
    [InlineData("title: A\nrights: free", "3:9 DS0305")]
    [InlineData("title: A\nrights: Full", "3:9 DS0305")]
    [InlineData("title: A\nurl: javascript:alert(1)", "3:6 DS0312")]
    [InlineData("title: A\nurl: example.org/a", "3:6 DS0312")]
    [InlineData("title: A\nurl: /a", "3:6 DS0312")]
    [InlineData("title: A\nurl: mailto:a@example.org", "3:6 DS0312")]
    [InlineData("title: A\nurl: https://", "3:6 DS0312")]
    [InlineData("title: A\npublished: 2022\npublished-derived: true", "4:20 DS0311")]
    [InlineData("order: 1", "2:1 DS0302")]
    [InlineData("title:\nshort-title: ~", "2:1 DS0302")]
    [InlineData("- title: A", "2:1 DS0303")]
    [InlineData("just text", "2:1 DS0303")]
    public void Reports_each_fault_of_an_article_at_its_line_and_column(string yaml, string places)
        => InMemoryDossier.Of(("articles/a.md", $"---\n{yaml}\n---\n")).Errors.ShouldBe(places.Split(',').Order(StringComparer.Ordinal).Select(place => "articles/a.md:" + place));

    [Theory]
    [InlineData("experts/a.md", "order: 1", "2:1 DS0302")]
    [InlineData("experts/a.md", "order: 1\ntitle: ''", "3:8 DS0302")]
    [InlineData("experts/a.md", "order: 1\ntitle: ~", "3:8 DS0302")]
    [InlineData("terms/a.md", "title: A", "2:1 DS0302")]
    [InlineData("terms/a.md", "title: A\nkind: persona", "3:7 DS0305")]
    [InlineData("terms/a.md", "title: A\nkind: term\naliases: [{txt: B}]", "4:12 DS0301")]
    [InlineData("terms/a.md", "title: A\nkind: term\naliases: [[B]]", "4:11 DS0303")]
    [InlineData("measures/a.md", "title: A\nkind: number", "3:7 DS0305")]
    [InlineData("measures/a.md", "title: A\nkind: quantity\nunit: {one: boat}", "4:7 DS0302")]
    [InlineData("measures/a.md", "title: A\nkind: quantity\ndisagreement: source_error", "4:15 DS0305")]
    [InlineData("topics/a.md", "title: A\nquestions:\n  - answers: []", "4:5 DS0302")]
    [InlineData("topics/a.md", "title: A\nquestions:\n  - ask: Why?\n    answers:\n      - says: So", "6:9 DS0302")]
    [InlineData("pages/a.md", "title: A\nupdated: 2022-13", "3:10 DS0304")]
    [InlineData("index.md", "title: A\ntopics: [a]", "3:1 DS0301")]
    [InlineData("index.md", "titel: A", "2:1 DS0301")]
    public void Reports_each_fault_of_the_other_kinds_at_its_line_and_column(string path, string yaml, string places)
        => InMemoryDossier.Of((path, $"---\n{yaml}\n---\n")).Errors.ShouldBe(places.Split(',').Select(place => $"{path}:{place}"));

    [Fact]
    public void Proposes_the_nearest_choice()
        => InMemoryDossier.Of(("terms/a.md", "---\ntitle: A\nkind: organization\n---\n")).The(Rules.UnknownChoice).Help.ShouldBe("did you mean `organisation`?");

    [Fact]
    public void Shows_how_a_single_text_becomes_a_list()
        => InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\nauthors: Jo Smith\n---\n")).The(Rules.WrongType).Help.ShouldBe("write `authors: [Jo Smith]`");

    [Theory]
    [InlineData("terms/a.md", "---\ntitle: A\n---\n", "add `kind:` what the entry describes: one of `person`, `organisation`, `place`, `term`")]
    [InlineData("articles/a.md", "---\ntitle: A\nstatements:\n  - {by: article, passage: so it is}\n---\n", "add `mode:` how the article gives what was said: one of `direct`, `partial`, `paraphrase`, `reported`")]
    [InlineData("terms/a.md", "Text.\n", "begin it with a line `---`, the lines `title: …` and `kind: …`, and another line `---`")]
    [InlineData("articles/a.md", "Text.\n", "begin it with a line `---`, the line `title: …`, and another line `---`")]
    public void Says_what_a_missing_key_may_be_and_how_front_matter_begins(string path, string text, string help)
        => InMemoryDossier.Of((path, text)).The(Rules.MissingKey).Help.ShouldBe(help);

    [Fact]
    public void Reports_a_missing_key_of_a_file_without_front_matter_at_its_start()
        => InMemoryDossier.Of(("topics/a.md", "Only text.\n")).Errors.ShouldBe(["topics/a.md:1:1 DS0302"]);

    [Fact]
    public void Reports_every_fault_in_one_run()
        => InMemoryDossier.Of(
            ("articles/a.md", "---\r\ntitel: A\r\nrights: none\r\nurl: x\r\n---\r\n[x](javascript:1) [[nobody]]\r\n"),
            ("terms/b.md", "---\ntitle: [B\n---\n"))
            .Errors.ShouldBe(["articles/a.md:2:1 DS0301", "articles/a.md:3:9 DS0305", "articles/a.md:4:6 DS0312", "articles/a.md:6:1 DS0312", "articles/a.md:6:19 DS0401", "terms/b.md:3:1 DS0202"]);

    [Fact]
    public void An_empty_file_is_reported_once()
        => InMemoryDossier.Of(("articles/a.md", " \n"), ("events.yml", "")).Errors.ShouldBe(["articles/a.md:1:1 DS0206", "events.yml:1:1 DS0206"]);

    [Fact]
    public void Any_file_is_read_or_reported_and_every_place_lies_in_its_file()
        => AnyText.Holds(AnyText.OfFile, text =>
        {
            var dossier = InMemoryDossier.Of(
                ("articles/a.md", text), ("topics/a.md", text), ("measures/b.md", text), ("articles/_directory.yml", text), ("_a.yml", text), ("articles/_c.yml", text), ("articles/c.md", "Body"), ("events.yml", text), ("index.md", text));

            foreach (var diagnostic in dossier.Diagnostics)
            {
                var span = diagnostic.Span.ShouldNotBeNull(diagnostic.Message);
                span.Start.ShouldBeInRange(0, span.File.Text.Length);
                span.End.ShouldBeInRange(span.Start, span.File.Text.Length);
                DiagnosticText.Format(diagnostic).ShouldNotBeNullOrEmpty();
            }
        });
}
