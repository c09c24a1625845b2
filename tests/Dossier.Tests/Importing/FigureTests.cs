using Dossier.Core.Importing;

namespace Dossier.Tests.Importing;

/// <summary>Numbers with a unit, shares, money and dates, as the words give them.</summary>
public class FigureTests
{
    [Theory]
    [InlineData("The board sent 3,000 brave dockers to the quay.", "3000 | 3,000 brave dockers")]
    [InlineData("It took at least twelve boats to do it.", ">=12 | at least twelve boats")]
    [InlineData("Some three and a half thousand foreign dockers came.", "~3500 | Some three and a half thousand foreign dockers")]
    [InlineData("More than 5,800 people were held.", ">=5800 | More than 5,800 people")]
    [InlineData("Up to 20 boats came.", "<=20 | Up to 20 boats")]
    [InlineData("His rating fell to 32%, a low.", "32% | fell to 32%")]
    [InlineData("In the poll 81 percent of respondents agreed.", "81% | 81 percent of respondents")]
    [InlineData("It cost $3.5 million to mend.", "3500000 | cost $3.5 million")]
    [InlineData("Between 2,000-2,500 tons of salt lay there.", "2000..2500 | Between 2,000-2,500 tons")]
    [InlineData("She left the board in 2019 for good.", "2019 | board in 2019")]
    [InlineData("It recalls the 2014 flood.", "2014 | the 2014 flood")]
    [InlineData("It opened on 5 March 2021.", "2021-03-05 | 5 March 2021")]
    [InlineData("It opened on March 5, 2021, at last.", "2021-03-05 | March 5, 2021")]
    [InlineData("The Trust runs 27 of its 30 lights by machine.", "27 | 27 of its 30 lights")]
    [InlineData("Two of the three lights were dark.", "2 | Two of the three lights")]
    [InlineData("Of forty wrecks, of which nine came in years without a light, few are known.", "40 | Of forty wrecks;9 | nine came in years")]
    [InlineData("The Trust speaks of \"ninety minutes at most\" and no more.", "90 | ninety minutes at most")]
    [InlineData("The Trust speaks of “some ninety minutes” and no more.", "~90 | some ninety minutes")]
    [InlineData("They found “dozens” more boats.", "dozens | “dozens” more boats")]
    [InlineData("He rang it for thirty hours, and eleven ships came in.", "30 | for thirty hours;11 | eleven ships came")]
    [InlineData("Scores of boats lay there.", "scores | Scores of boats")]
    public void A_figure(string sentence, string expected)
        => Imported.From("a.txt", $"{sentence} No more.").Figures().ShouldBe(expected.Split(';'));

    [Theory]
    [InlineData("In 1791 the merchants paid for a light.")]
    [InlineData("It was so between that year and 2016, says the book.")]
    [InlineData("It was the first of two plans, one of many.")]
    [InlineData("The illness COVID-19 and the road B52 are not figures.")]
    [InlineData("Nobody may know. May is a month and so is march.")]
    public void No_figure(string sentence)
        => Imported.From("a.txt", $"{sentence} No more.").Figures().ShouldBeEmpty();

    [Fact]
    public void A_day_without_a_year_takes_that_of_publication_and_says_so()
    {
        var figure = Imported.From("a.txt", "Rain again in Brine\n\n6 January 2022\n\nIt opened again on January 5, as the board had said it would, and stayed so.").Figures.ShouldHaveSingleItem();
        (figure.Value, figure.Note).ShouldBe(("2022-01-05", "the text gives no year; the article is dated 2022-01-06"));
        Imported.From("a.txt", "It opened again on January 5. No more.").Figures.ShouldHaveSingleItem().Value.ShouldBe("January 5");
    }

    [Theory]
    [InlineData("de", "Es kamen 3.000 Leute in den Hafen.", "3000 | kamen 3.000 Leute")]
    [InlineData("en", "There were 3.125 tons of salt.", "3.125 | were 3.125 tons")]
    public void The_language_says_what_a_stop_in_a_number_means(string language, string sentence, string expected)
        => Imported.From("a.html", $"<html lang={language}><body><p>{sentence} No more.</p></body></html>").Figures().ShouldBe([expected]);

    [Fact]
    public void The_part_and_the_whole_are_both_told()
    {
        var figure = Imported.From("a.txt", "The Trust runs 2000 of its 3000 lights by machine. No more.").Figures.ShouldHaveSingleItem();
        (figure.Note, figure.IsDerived).ShouldBe(("2000 of 3000", false));
    }

    [Theory]
    [InlineData("Hester Plumb is a historian at the College of Marrow. She counts 41 wrecks there.", "“She counts” before it; the person named last, in line 1, is Hester Plumb: check who is meant")]
    [InlineData("“Nobody will be,” said Barnaby Oakum, the chairman of the Lights Trust. He later put the saving at 62,000 crowns.", "“He put” before it; the person named last, in line 1, is Barnaby Oakum: check who is meant")]
    [InlineData("Nobody knows. They put the saving at 62,000 crowns.", "“They put” before it; nobody is named before")]
    public void A_figure_that_a_pronoun_gives_is_not_the_articles(string text, string reason)
    {
        var speaker = Imported.From("a.txt", $"{text}\n\nNo more of it.").Figures.ShouldHaveSingleItem().Speaker;
        (speaker.By, speaker.Unnamed, speaker.Reason).ShouldBe((null, null, reason));
    }

    [Fact]
    public void A_figure_belongs_to_whom_its_sentence_gives_it()
    {
        var article = Imported.From("a.txt", "According to the Brine Observer, 40 boats sank. Then 12 more boats came.");
        article.Figures.Select(figure => figure.Speaker.By).ShouldBe(["Brine Observer", "article"]);
    }
}
