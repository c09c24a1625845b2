using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Linking;

/// <summary>Names in front matter: topics, speakers, chains, authors, measures, organisations, answers.</summary>
public class FrontMatterLinkTests
{
    private const string AllForms = "write 3000, \">=12\", \">12\", \"<=5\", \"~2500\", 2000..2500, 1.5 million or the source's own vague words";

    private static readonly (string, string)[] Known =
    [
        ("experts/jo.md", "---\ntitle: Jo Smith\norganisation: gauge\n---\n"),
        ("terms/gauge.md", "---\ntitle: The Gauge\nkind: organisation\n---\n"),
        ("topics/water.md", "---\ntitle: Water\n---\n"),
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\ntopics: [water]\n---\n"),
    ];

    [Fact]
    public void Resolves_topics_of_articles_measures_and_statements()
    {
        var dossier = Article("topics: [water, Water]\nstatements: [{by: jo, mode: direct, passage: it rises, topics: [topics/water]}]");

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.TopicsOf["articles/a"].ShouldHaveSingleItem().Key.ShouldBe("topics/water");
        dossier.Graph.ArticlesOn["topics/water"].ShouldHaveSingleItem().Id.ShouldBe("a");
        dossier.Graph.MeasuresOn["topics/water"].ShouldHaveSingleItem().Id.ShouldBe("level");
        dossier.Graph.StatementsOn["topics/water"].ShouldHaveSingleItem().Statement.Passage.Value.ShouldBe("it rises");
    }

    [Theory]
    [InlineData("quantity", "62,000", "write `62000`")]
    [InlineData("quantity", "\">=62,000\"", "write `>=62000`")]
    [InlineData("quantity", "41 wrecks", "write `41`; leave the unit out, it stands in the measure")]
    [InlineData("quantity", "1 240 cubic metres", "write `1240`; leave the unit out, it stands in the measure")]
    [InlineData("money", "$62,000.50", "write `62000.50`; leave the unit out, it stands in the measure")]
    [InlineData("money", "2 million crowns", "write `2 million`; leave the unit out, it stands in the measure")]
    [InlineData("money", "\"~2 million crowns\"", "write `~2 million`; leave the unit out, it stands in the measure")]
    [InlineData("money", "1.2 million crowns", "write `1.2 million`; leave the unit out, it stands in the measure")]
    [InlineData("money", "$3bn", "write `3 billion`; leave the unit out, it stands in the measure")]
    [InlineData("money", "2 Million", "write `2 million`")]
    [InlineData("money", "2m", "write `2 million`")]
    [InlineData("quantity", "2 m", "write `2` if `m` is its unit, which stands in the measure, or `2 million` if it means millions")]
    [InlineData("quantity", "2 млн тонн", "write `2 million`; leave the unit out, it stands in the measure")]
    [InlineData("quantity", "2 dozen ships", AllForms)]
    [InlineData("quantity", "2 thousand million", AllForms)]
    [InlineData("quantity", "2 tonnes a million", AllForms)]
    [InlineData("quantity", "2 million%", AllForms)]
    [InlineData("quantity", "10-12", "write `10..12`")]
    [InlineData("quantity", "10–12", "write `10..12`")]
    [InlineData("quantity", "10 to 12 days", "write `10..12`; leave the unit out, it stands in the measure")]
    [InlineData("quantity", "between 10 and 12", "write `10..12`")]
    [InlineData("quantity", "10 and 12", AllForms)]
    [InlineData("share", "10–12 %", "write `10..12 %`")]
    [InlineData("money", "2–3 million crowns", "write `2..3 million`; leave the unit out, it stands in the measure")]
    [InlineData("money", "900 thousand to 1.2 million", "write `900000..1200000`")]
    [InlineData("quantity", "12..10", "it is the wrong way round: write `10..12`")]
    [InlineData("date", "11 February 2017", "write `2017-02-11`")]
    [InlineData("quantity", "6,2,0", AllForms)]
    public void Says_how_a_value_is_written(string kind, string value, string help)
        => InMemoryDossier.Of(("articles/a.md", $"---\ntitle: A\nfacts:\n  - measure: level\n    value: {value}\n    by: article\n    passage: so it is\n---\n"), ("measures/level.md", $"---\ntitle: Level\nkind: {kind}\n---\n"))
            .The(Rules.BadValue).Help.ShouldBe(help);

    [Theory]
    [InlineData("marsh-essay#both", "no article is called `marsh-essay`", "did you mean `a#both`? was it renamed? add `redirect-from: [marsh-essay]` to it")]
    [InlineData("essay#one", "no article is called `essay`", "was it renamed? add `redirect-from: [essay]` to it")]
    [InlineData("aa#one", "no article is called `aa`", "did you mean `a`? was it renamed? add `redirect-from: [aa]` to it")]
    [InlineData("water#both", "`water` is a topic (`topics/water`), but an article is meant here", "check the spelling, or create `articles/water.md`")]
    [InlineData("a#bot", "there is no statement `a#bot`", "did you mean `a#both`?")]
    public void Reports_an_answer_whose_article_or_statement_is_not_there(string statement, string message, string help)
    {
        var dossier = InMemoryDossier.Of([.. Known[..2], ("topics/water.md", $"---\ntitle: Water\nquestions: [{{ask: Why?, unopposed: true, answers: [{{says: So, statements: [\"{statement}\"]}}]}}]\n---\n"), ("articles/a.md", "---\ntitle: A\nstatements: [{id: both, by: jo, mode: direct, passage: it rises}]\n---\n")]);

        var found = dossier.Diagnostics.Single(diagnostic => diagnostic.Severity == Severity.Error);
        (found.Message, found.Help).ShouldBe((message, help));
    }

    [Theory]
    [InlineData("an engineer of the Board", "for somebody whom the article does not name write `unnamed: an engineer of the Board` in place of `by:`")]
    [InlineData("The engineer", "for somebody whom the article does not name write `unnamed: The engineer` in place of `by:`")]
    [InlineData("the Guage", "did you mean `The Gauge`?")]
    [InlineData("Kim Marsh", "check the spelling, or create `experts/kim-marsh.md` or `terms/kim-marsh.md`")]
    [InlineData("engineer", "check the spelling, or create `experts/engineer.md` or `terms/engineer.md`")]
    public void Says_how_somebody_is_written_whom_the_article_does_not_name(string by, string help)
        => Article($"statements: [{{by: {by}, mode: direct, passage: it rises}}]").The(Rules.UnresolvedReference).Help.ShouldBe(help);

    [Theory]
    [InlineData("topics: [watre]", "3:10 DS0401", "no topic is called `watre`", "did you mean `water`?")]
    [InlineData("topics: [jo]", "3:10 DS0404", "`jo` is an expert (`experts/jo`), but a topic is meant here", "check the spelling, or create `topics/jo.md`")]
    [InlineData("statements: [{by: water, mode: direct, passage: it rises}]", "3:19 DS0404", "`water` is a topic (`topics/water`), but an expert or a term is meant here", null)]
    [InlineData("statements: [{by: joo, mode: direct, passage: it rises}]", "3:19 DS0401", "no expert or term is called `joo`", "did you mean `jo`?")]
    [InlineData("roles: [{of: kim, passage: the boss}]", "3:14 DS0401", "no expert or term is called `kim`", "check the spelling, or create `experts/kim.md` or `terms/kim.md`")]
    [InlineData("facts: [{measure: levle, value: 3, by: article, passage: three}]", "3:19 DS0401", "no measure is called `levle`", "did you mean `level`?")]
    public void Reports_a_name_that_leads_nowhere_or_to_the_wrong_kind(string yaml, string place, string message, string? help)
    {
        var dossier = Article(yaml);

        dossier.Errors.ShouldBe(["articles/a.md:" + place]);
        var diagnostic = dossier.Diagnostics.Single(found => found.Severity == Severity.Error);
        diagnostic.Message.ShouldBe(message);
        if (help is not null)
        {
            diagnostic.Help.ShouldBe(help);
        }
    }

    [Fact]
    public void An_ambiguous_speaker_is_named_with_all_candidates()
    {
        var dossier = InMemoryDossier.Of([.. Known, ("terms/jo.md", "---\ntitle: J\nkind: person\n---\n"), ("articles/a.md", "---\ntitle: A\nstatements: [{by: jo, mode: direct, passage: it rises}]\n---\n")]);

        dossier.Errors.ShouldBe(["articles/a.md:3:19 DS0402"]);
        dossier.The(Rules.AmbiguousReference).Help.ShouldBe("write `experts/jo` or `terms/jo`");
    }

    [Fact]
    public void An_author_is_an_id_or_a_plain_name()
    {
        var dossier = Article("authors: [jo, Jo Smith, Kim Nobody, The Gauge]");

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.AuthorsOf["articles/a"].Select(author => (author.Name, author.Thing?.Key))
            .ShouldBe([("Jo Smith", "experts/jo"), ("Jo Smith", "experts/jo"), ("Kim Nobody", null), ("The Gauge", "terms/gauge")]);
        dossier.Graph.ArticlesBy["terms/gauge"].ShouldHaveSingleItem().Id.ShouldBe("a");
    }

    [Fact]
    public void An_author_in_one_word_is_taken_for_an_id()
        => Article("authors: [kim]").Errors.ShouldBe(["articles/a.md:3:11 DS0401"]);

    [Theory]
    [InlineData("by: jo", "experts/jo", false, true)]
    [InlineData("by: gauge", "terms/gauge", false, false)]
    [InlineData("by: article", null, true, true)]
    [InlineData("unnamed: a keeper", null, false, false)]
    [InlineData("not-stated: true", null, false, false)]
    public void Knows_who_speaks_and_whether_it_is_an_author(string speaker, string? key, bool isArticle, bool byAuthor)
    {
        var statement = Article($"authors: [jo]\nstatements: [{{{speaker}, mode: direct, passage: it rises}}]").Graph.Statements.ShouldHaveSingleItem();

        (statement.Speaker.By?.Key, statement.Speaker.IsArticle, statement.ByAuthor).ShouldBe((key, isArticle, byAuthor));
    }

    [Fact]
    public void Keeps_the_order_of_a_chain()
    {
        var dossier = Article("statements: [{unnamed: a keeper, via: [jo, The Gauge], mode: reported, passage: it rises}]");

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.Statements.ShouldHaveSingleItem().Speaker.Via.Select(via => via.Key).ShouldBe(["experts/jo", "terms/gauge"]);
        dossier.Graph.StatementsVia["experts/jo"].Count().ShouldBe(1);
        dossier.Graph.StatementsBy["experts/jo"].ShouldBeEmpty();
    }

    [Fact]
    public void The_article_does_not_stand_in_its_own_chain()
    {
        var dossier = Article("statements: [{by: jo, via: [gauge, article], mode: reported, passage: it rises}]");

        dossier.Errors.ShouldBe(["articles/a.md:3:36 DS0404"]);
        dossier.Graph.Statements.ShouldHaveSingleItem().Speaker.Via.ShouldHaveSingleItem().Key.ShouldBe("terms/gauge");
    }

    [Fact]
    public void A_chain_that_leads_nowhere_is_reported()
        => Article("statements: [{by: jo, via: [radio], mode: reported, passage: it rises}]").Errors.ShouldBe(["articles/a.md:3:29 DS0401"]);

    [Theory]
    [InlineData("quantity", "3000")]
    [InlineData("quantity", "dozens")]
    [InlineData("share", "32%")]
    [InlineData("money", "\">=12\"")]
    [InlineData("date", "2022-01~")]
    [InlineData("text", "fully open")]
    public void A_value_is_read_as_its_measure_wants(string kind, string value)
        => Value(kind, value).Graph.Facts.ShouldHaveSingleItem().Value.ShouldNotBeNull();

    [Theory]
    [InlineData("quantity", "3,000", "3000")]
    [InlineData("quantity", "32%", "3000")]
    [InlineData("money", "about 5", "~2500")]
    [InlineData("share", "a 3rd", "32%")]
    [InlineData("date", "January", "2022-01-05")]
    public void Reports_a_value_of_another_kind_with_the_forms_that_are_taken(string kind, string value, string form)
    {
        var dossier = Value(kind, value);

        dossier.Errors.ShouldBe(["articles/a.md:5:12 DS0405"]);
        dossier.The(Rules.BadValue).Message.ShouldContain(kind);
        dossier.The(Rules.BadValue).Help.ShouldNotBeNull().ShouldContain(form);
        dossier.Graph.Facts.ShouldBeEmpty();
    }

    [Fact]
    public void An_organisation_knows_its_members()
    {
        var graph = InMemoryDossier.Of(Known).Graph;

        graph.MembersOf["terms/gauge"].ShouldHaveSingleItem().Key.ShouldBe("experts/jo");
        graph.OrganisationOf["experts/jo"].ShouldHaveSingleItem().Key.ShouldBe("terms/gauge");
    }

    [Fact]
    public void Answers_lead_to_their_statements_in_the_order_written()
    {
        var dossier = Question("a#slow, a#fast");

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.Questions.ShouldHaveSingleItem().Answers.ShouldHaveSingleItem().Statements.Select(statement => statement.Statement.Anchor).ShouldBe(["slow", "fast"]);
        dossier.Graph.QuestionsBy["experts/jo"].ShouldHaveSingleItem().Topic.Id.ShouldBe("rain");
    }

    [Fact]
    public void Reports_a_statement_in_an_answer_that_is_not_there_with_the_nearest()
    {
        var dossier = Question("a#fats");

        dossier.Errors.ShouldBe(["topics/rain.md:7:22 DS0401"]);
        dossier.The(Rules.UnresolvedReference).Help.ShouldBe("did you mean `a#fast`?");
    }

    [Fact]
    public void Related_topics_and_key_measures_are_resolved()
        => InMemoryDossier.Of([.. Known, ("topics/rain.md", "---\ntitle: Rain\nrelated: [water, jo]\n---\n"), ("index.md", "---\ntitle: F\nkey-measures: [level, water]\n---\n")])
            .Errors.ShouldBe(["index.md:3:23 DS0404", "topics/rain.md:3:18 DS0404"]);

    private static InMemoryDossier Article(string yaml) => InMemoryDossier.Of([.. Known, ("articles/a.md", $"---\ntitle: A\n{yaml}\n---\n")]);

    private static InMemoryDossier Value(string kind, string value)
        => InMemoryDossier.Of(
            ("measures/m.md", $"---\ntitle: M\nkind: {kind}\n---\n"),
            ("articles/a.md", $"---\ntitle: A\nfacts:\n  - measure: m\n    value: {value}\n    by: article\n    passage: so much of it\n---\n"));

    private static InMemoryDossier Question(string statements)
        => InMemoryDossier.Of(
        [
            .. Known,
            ("articles/a.md", "---\ntitle: A\nstatements:\n  - {id: fast, by: jo, mode: direct, passage: it rises fast}\n  - {id: slow, by: article, mode: direct, passage: it rises slowly}\n---\n"),
            ("topics/rain.md", $"---\ntitle: Rain\nquestions:\n  - ask: How fast?\n    answers:\n      - says: Fast\n        statements: [{statements}]\n---\n"),
        ]);
}
