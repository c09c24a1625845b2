using Dossier.Core.Importing;

namespace Dossier.Tests.Importing;

/// <summary>Whose words a quotation is, and what that rests on.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("“It will rain for days,” said Ada Marsh, who keeps the gauge.", "Ada Marsh", "“said” behind it")]
    [InlineData("“It will rain for days,” Ada Marsh, keeper of the gauge at Brine, wrote in March.", "Ada Marsh", "“wrote” behind it")]
    [InlineData("Ada Marsh likewise warned of “rain for days and days”.", "Ada Marsh", "“warned” before it")]
    [InlineData("Accusing “clouds from the far west” of it, Marsh promised sun.", "Marsh", "“promised” behind it")]
    [InlineData("It worries people such as Ada Marsh of Brine University: “it will rain for days.”", "Ada Marsh", "named before the colon")]
    [InlineData("According to Ada Marsh, there will be “rain for days and days”.", "Ada Marsh", "“According” before it")]
    [InlineData("“It will rain for days,” said the harbour master.", "the harbour master", "“said” behind it")]
    [InlineData("President Ada Marsh called it “rain for days and days”.", "Ada Marsh", "“called” before it")]
    [InlineData("The Pilots' Association called it “rain for days and days”.", "Pilots' Association", "“called” before it")]
    [InlineData("“It will rain for days,” said the Pilots’ Association on Saturday.", "Pilots’ Association", "“said” behind it")]
    [InlineData("Nobody knew about “rain for days and days”.", "?", "nobody is named in its sentence")]
    public void Speaks(string sentence, string speaker, string reason)
    {
        var statement = Imported.From("a.txt", $"{sentence}\n\nMore of the text.").Statements.ShouldHaveSingleItem();
        (statement.Speaker.By ?? statement.Speaker.Unnamed ?? "?").ShouldBe(speaker);
        statement.Speaker.Reason.ShouldStartWith(reason);
    }

    [Fact]
    public void A_pronoun_means_the_speaker_named_last_and_says_so()
    {
        var article = Imported.From("a.txt", "Ada Marsh, of the board, said that it would rain. A storm hit Brine Island.\n\n“Nobody believes me,” she added. “But it will rain.”\n\n“It always does in March.”");
        article.Statements().ShouldBe(["Ada Marsh | direct | Nobody believes me", "Ada Marsh | direct | But it will rain.", "Ada Marsh | direct | It always does in March."]);
        article.Statements[0].Speaker.Reason.ShouldBe("“she added” behind it; the speaker named last, in line 1, is Ada Marsh");
        article.Statements[2].Speaker.Reason.ShouldStartWith("no one is named beside it; the speaker before");
    }

    [Fact]
    public void A_quotation_over_several_paragraphs_stays_with_its_speaker()
    {
        var article = Imported.From("a.txt", "“It will rain,” said Ada Marsh. “It will rain for days and days.\n\n“After that the sun comes out again.”\n\nThe end of it.");
        article.Statements().ShouldBe(["Ada Marsh | direct | It will rain", "Ada Marsh | direct | It will rain for days and days.", "Ada Marsh | direct | After that the sun comes out again."]);
    }

    [Fact]
    public void A_short_fragment_is_a_candidate_where_its_sentence_says_whose_it_is()
        => Imported.From("a.txt", "Ada Marsh called the plan a “disaster”, no less. The so-called “plan” is old.").Statements().ShouldBe(["Ada Marsh | partial | plan a “disaster”"]);

    [Fact]
    public void A_speaker_that_the_dossier_knows_is_given_by_id()
    {
        var dossier = InMemoryDossier.Of(("experts/ada-marsh.md", "---\ntitle: Ada Marsh\naliases: [Dr. Marsh, Keeper]\n---\n"), ("measures/rain.md", "---\ntitle: Days of rain\nkind: quantity\nunit: days\n---\n"));
        var names = new DossierNames(dossier.Content.Things);
        var article = Imported.From("a.txt", "Rain in Brine, again\n\nBy Ada Marsh\n\n“It will rain for days,” said the Keeper, who counted 12 days in all and was sure of it.", names: names);
        article.Statements().ShouldBe(["ada-marsh | direct | It will rain for days"]);
        article.Skeleton.ShouldContain("authors:\n  - ada-marsh  # Ada Marsh; line 3: “By Ada Marsh”");
        article.Figures.ShouldHaveSingleItem().Measure.ShouldBe("rain");
    }
}
