using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

/// <summary>Dates that can't be, and addresses that stand twice.</summary>
public class ArticleRulesTests
{
    [Theory]
    [InlineData("published: 2022-01-13", "`published: 2022-01-13` lies after `as-of: 2022-01-12`, up to which the dossier's sources reach")]
    [InlineData("published: 2023", "`published: 2023` lies after `as-of: 2022-01-12`, up to which the dossier's sources reach")]
    [InlineData("published: 2021-05-03\naccessed: 2021-04-30", "`accessed: 2021-04-30` lies before `published: 2021-05-03`: nobody reads what is not yet published")]
    public void Reports_dates_that_cannot_be(string dates, string message) => Of(dates).The(Rules.ImpossibleDate).Message.ShouldBe(message);

    [Theory]
    [InlineData("published: 2022-01-12\naccessed: 2022-01-12")]
    [InlineData("published: 2022-01")]
    [InlineData("published: 2022-01-13~")]
    [InlineData("published: 2021-05-03\naccessed: 2021-05")]
    [InlineData("accessed: 2026-01-01")]
    public void Takes_dates_that_can_both_hold(string dates) => Of(dates).Found.ShouldBeEmpty();

    [Fact]
    public void Names_both_articles_that_have_one_address()
    {
        var dossier = InMemoryDossier.Of(
            ("articles/a.md", "---\ntitle: A\nurl: https://gazette.example/tolls/\n---\n"),
            ("articles/b.md", "---\ntitle: B\nurl: https://gazette.example/tolls\n---\n"),
            ("articles/c.md", "---\ntitle: C\nurl: https://gazette.example/tolls?page=2\n---\n"));

        dossier.Found.ShouldBe(["articles/b.md:3:6 DS0527"]);
        dossier.The(Rules.RepeatedAddress).Message.ShouldBe("`b` and `a` have the same `url:`");
    }

    private static InMemoryDossier Of(string dates)
        => InMemoryDossier.Of(("settings.yml", "title: T\nas-of: 2022-01-12\n"), ("articles/a.md", $"---\ntitle: A\n{dates}\n---\n"));
}
