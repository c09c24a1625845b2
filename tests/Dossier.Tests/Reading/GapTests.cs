namespace Dossier.Tests.Reading;

/// <summary>That what can't be read is told once, where it stands, and not again wherever something depends on it.</summary>
public sealed class GapTests
{
    private const string Head = "title: The gazette\ntopics: [lighthouse]\n";

    private const string Said =
        """
        statements:
          - {id: dismissed, by: hester-plumb, mode: paraphrase, passage: nobody has been dismissed}
        facts:
          - {id: wrecks, measure: wrecks, value: 41, by: article, passage: there were 41 wrecks}

        """;

    private static readonly (string Path, string Text)[] Rest =
    [
        ("index.md", "---\ntitle: The lighthouse\nkey-measures: [wrecks]\n---\nThere were [[fact:wrecks@gazette]]. [[quote:gazette#dismissed|Nobody]] says who.\n"),
        ("articles/herald.md", "---\ntitle: The herald\ntopics: [lighthouse]\nfacts:\n  - {id: wrecks, measure: wrecks, value: 39, by: article, passage: some 39 ships were lost}\n---\n"),
        ("topics/lighthouse.md", "---\ntitle: The lighthouse itself\nquestions:\n  - ask: Was anybody dismissed?\n    unopposed: true\n    answers: [{says: Nobody, statements: [gazette#dismissed]}]\n---\nOf 41 wrecks [[Plumb]] tells; see [[wrecks#gazette-wrecks]], [[gazette#dismissed|this]] and [[event:lit]].\n"),
        ("experts/hester-plumb.md", "---\ntitle: Hester Plumb\naliases: [Plumb]\n---\n"),
        ("measures/wrecks.md", "---\ntitle: Wrecks\nkind: quantity\ndisagreement: conflict\n---\n"),
        ("events.yml", "- id: lit\n  date: 1899-05-03\n  title: The lamp is lit\n  sources: [{article: gazette, passage: nobody has been dismissed}]\n"),
        ("settings.yml", "title: The lighthouse\n"),
    ];

    [Fact]
    public void The_dossier_of_these_tests_is_sound() => Told(("articles/gazette.md", Gazette(Head + Said))).ShouldBeEmpty();

    [Theory]
    [InlineData("says: No: keeper loses his post.\n", "articles/gazette.md:4:9 DS0202")]
    [InlineData("\tnote: x\n", "articles/gazette.md:4:1 DS0202")]
    public void One_syntax_error_in_an_article_is_one_problem(string line, string told)
        => Told(("articles/gazette.md", Gazette(Head + line + Said))).ShouldBe([told]);

    [Fact]
    public void Front_matter_without_an_end_is_one_problem()
        => Told(("articles/gazette.md", $"---\n{Head}{Said}\nThe brief.\n")).ShouldBe(["articles/gazette.md:1:1 DS0201"]);

    [Theory]
    [InlineData("published: 3 May 1899\n" + Said, "articles/gazette.md:4:12 DS0304")]
    [InlineData("statements:\n  - {by: hester-plumb, mode: paraphrase}\n", "articles/gazette.md:5:5 DS0302")]
    [InlineData("fact:\n  - {measure: wrecks}\n", "articles/gazette.md:4:1 DS0301")]
    public void A_bad_value_in_one_record_is_one_problem(string lines, string told)
        => Told(("articles/gazette.md", Gazette(Head + lines))).ShouldBe([told]);

    [Fact]
    public void A_value_that_its_measure_does_not_take_is_one_problem()
        => Told(("articles/gazette.md", Gazette(Head + Said.Replace("value: 41", "value: \"41 \\u00b1 x5\"", StringComparison.Ordinal).Replace("there were 41", "there were so many", StringComparison.Ordinal)))).ShouldBe(["articles/gazette.md:7:42 DS0405"]);

    [Theory]
    [InlineData("experts/hester-plumb.md", "---\ntitle: Hester: Plumb\naliases: [Plumb]\n---\n", "experts/hester-plumb.md:2:14 DS0202")]
    [InlineData("measures/wrecks.md", "---\ntitle: Wrecks: all\n---\n", "measures/wrecks.md:2:14 DS0202")]
    [InlineData("measures/wrecks.md", "---\ntitle: Wrecks\nkind: quantity\ndisagrement: conflict\n---\n", "measures/wrecks.md:4:1 DS0301")]
    [InlineData("topics/lighthouse.md", "---\ntitle: The: lighthouse\n---\n", "topics/lighthouse.md:2:11 DS0202")]
    [InlineData("events.yml", "- id: lit\n  date: 3 May 1899\n  title: The lamp is lit\n  sources: [{article: gazette}]\n", "events.yml:2:9 DS0304")]
    [InlineData("articles/_directory.yml", "language: en: us\n", "articles/_directory.yml:1:13 DS0202")]
    [InlineData("articles/_gazette.yml", "language: en: us\n", "articles/_gazette.yml:1:13 DS0202")]
    public void One_mistake_in_another_file_is_one_problem(string path, string text, string told)
        => Told((path, text), ("articles/gazette.md", Gazette(Head + Said))).ShouldBe([told]);

    [Fact]
    public void Of_a_file_that_holds_nothing_only_the_id_is_known()
        => Told(("experts/hester-plumb.md", ""), ("articles/gazette.md", Gazette(Head + Said))).ShouldBe(["experts/hester-plumb.md:1:1 DS0206", "topics/lighthouse.md:8:14 DS0401"]);

    [Fact]
    public void Other_errors_in_other_files_are_told_all_the_same()
        => Told(
            ("articles/gazette.md", Gazette(Head + "says: No: not so\n" + Said)),
            ("experts/hester-plumb.md", "---\ntitle: Hester Plumb\naliases: [Plumb]\nroel: keeper\n---\nSee [[nobody]], [[herald#gone]] and [[fact:wrecks@nowhere]].\n"))
            .ShouldBe(["articles/gazette.md:4:9 DS0202", "experts/hester-plumb.md:4:1 DS0301", "experts/hester-plumb.md:6:5 DS0401", "experts/hester-plumb.md:6:17 DS0403", "experts/hester-plumb.md:6:37 DS0401"]);

    [Fact]
    public void Warnings_that_unreadable_settings_may_accept_are_not_told()
    {
        using var site = new TestSite()
            .With("input/settings.yml", "title: A: b\naccept:\n  - {code: DS0524, file: input/pages/a.md}\n")
            .With("input/pages/a.md", "---\ntitle: A\n---\n<b>one</b>\n")
            .With("input/pages/b.md", "---\ntitle: B\n---\n<b>two</b>\n");

        site.Check().Diagnostics.Select(diagnostic => $"{diagnostic.Path} {diagnostic.Rule.Code}").Distinct().ShouldBe(["input/pages/b.md DS0524", "input/settings.yml DS0202"]);
    }

    private static string Gazette(string frontMatter) => $"---\n{frontMatter}---\nThe brief.\n";

    private static IReadOnlyList<string> Told(params (string Path, string Text)[] files)
        => InMemoryDossier.Of([.. files, .. Rest.Where(file => files.All(own => own.Path != file.Path))]).Found;
}
