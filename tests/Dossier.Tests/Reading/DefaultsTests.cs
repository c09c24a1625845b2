using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Reading;

public class DefaultsTests
{
    private const string Article = "---\ntitle: A\n---\n";

    [Fact]
    public void A_default_holds_for_all_files_below_its_folder()
    {
        var dossier = InMemoryDossier.Of(("articles/_directory.yml", "publisher: The Gauge\n"), ("articles/a.md", Article), ("articles/2021/b.md", Article));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.Articles.Select(article => article.Publisher?.Value).ShouldBe(["The Gauge", "The Gauge"]);
    }

    [Fact]
    public void What_stands_nearest_wins()
    {
        var dossier = InMemoryDossier.Of(
            ("_directory.yml", "publisher: root\nlanguage: de\nrights: link\n"),
            ("articles/_directory.yml", "publisher: middle\nlanguage: fr\n"),
            ("articles/2021/_directory.yml", "publisher: near\n"),
            ("articles/2021/a.md", Article),
            ("articles/2021/b.md", "---\ntitle: B\npublisher: own\n---\n"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.Articles.Select(article => (article.Publisher?.Value, article.Language?.Value, article.Rights))
            .ShouldBe([("near", "fr", Rights.Link), ("own", "fr", Rights.Link)]);
    }

    [Fact]
    public void A_default_that_a_kind_does_not_know_is_for_other_files()
        => InMemoryDossier.Of(("_directory.yml", "publisher: The Gauge\n"), ("articles/a.md", Article), ("topics/a.md", Article)).Errors.ShouldBeEmpty();

    [Fact]
    public void Reports_an_unknown_default_once_in_its_own_file()
    {
        var dossier = InMemoryDossier.Of(("articles/_directory.yml", "publischer: The Gauge\n"), ("articles/a.md", Article), ("articles/b.md", Article));

        dossier.Errors.ShouldBe(["articles/_directory.yml:1:1 DS0301"]);
        dossier.The(Rules.UnknownKey).Help.ShouldBe("did you mean `publisher` or `published`?");
    }

    [Fact]
    public void Reports_a_wrong_default_once_in_its_own_file()
        => InMemoryDossier.Of(("articles/_directory.yml", "# defaults\nrights: free\ntopics: [nothing]\n"), ("articles/a.md", Article), ("articles/b.md", Article))
            .Errors.ShouldBe(["articles/_directory.yml:2:9 DS0305", "articles/_directory.yml:3:10 DS0401"]);

    [Fact]
    public void Defaults_that_are_no_keys_with_values_are_reported()
        => InMemoryDossier.Of(("articles/_directory.yml", "- rights\n"), ("articles/a.md", Article)).Errors.ShouldBe(["articles/_directory.yml:1:1 DS0303"]);

    [Fact]
    public void A_sidecar_carries_on_the_front_matter()
    {
        var dossier = InMemoryDossier.Of(("articles/a.md", Article), ("articles/_a.yml", "publisher: The Gauge\npublished: 2022-02-30\n"), ("articles/_directory.yml", "publisher: other\n"));

        dossier.Errors.ShouldBe(["articles/_a.yml:2:12 DS0304"]);
        dossier.Content.Articles.Single().Publisher?.Value.ShouldBe("The Gauge");
    }

    [Fact]
    public void A_sidecar_may_hold_all_of_it()
    {
        var dossier = InMemoryDossier.Of(("topics/a.md", "Only text.\n"), ("topics/_a.yml", "title: A\n"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.Topics.Single().Name.ShouldBe("A");
    }

    [Fact]
    public void Reports_a_key_that_stands_in_the_file_and_in_its_sidecar()
        => InMemoryDossier.Of(("topics/a.md", Article), ("topics/_a.yml", "order: 1\ntitle: B\n")).Errors.ShouldBe(["topics/_a.yml:2:1 DS0203"]);

    [Fact]
    public void A_sidecar_of_the_front_page_stands_beside_it()
        => InMemoryDossier.Of(("index.md", "Text.\n"), ("_index.yml", "title: Front\n")).Content.FrontPage!.Title!.Value.Value.ShouldBe("Front");
}
