using AngleSharp.Dom;

namespace Dossier.Tests.Sites;

/// <summary>The page of a measure: its plot and how it is disputed; and its card on other pages.</summary>
public class MeasurePageTests
{
    [Theory]
    [InlineData("leak-two", 2)]
    [InlineData("households-five", 5)]
    [InlineData("depth-twelve", 12)]
    [InlineData("pumps-equal", 3)]
    [InlineData("flow-orders", 4)]
    [InlineData("first-crack", 5)]
    [InlineData("leavers", 2)]
    public void A_plot_has_a_row_for_each_value_that_stands_on_a_scale(string measure, int rows)
    {
        var page = Page(measure);

        page.QuerySelectorAll(".plot-row").Length.ShouldBe(rows);
        page.QuerySelectorAll(".plot-words a").ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.Substring(1))!.LocalName == "tr");
        page.QuerySelectorAll(".plot-strip > svg").ShouldAllBe(picture => picture.GetAttribute("aria-hidden") == "true" && picture.QuerySelectorAll("path, .plot-bar").Length > 0);
    }

    [Fact]
    public void The_scale_is_a_picture_with_a_name_and_says_where_the_numbers_are()
    {
        var page = Page("households-five");
        var picture = page.QuerySelector("svg[role=img]")!;

        picture.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent).ShouldBe(["Scale from 0 to 4,000", "Each value stands under it in words, beside its mark, and with its passage in the table of values."]);
    }

    [Fact]
    public void Rows_stand_from_the_smallest_value_to_the_largest_each_with_its_words_and_source()
        => Page("households-five").QuerySelectorAll(".plot-words").Select(words => string.Join(' ', words.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ShouldBe(
        [
            "at least 1,200 households Tilda Orrin, in A letter to the board",
            "2,000–2,500 households The Marrowfell Almanac (villages on the western bank)",
            "about 2,800 households Tilda Orrin, in The Valley Gazette",
            "3,000 households Bram Achter, in A survey of the valley, its waters and its people, with an account of all that was measured (the households that pay the water rate and stood on the register of the parish on the last day of the year before the survey was taken)",
            "at most 4,000 households retracted Speaker not stated, in A letter to the board",
        ]);

    [Theory]
    [InlineData("households-five", "In households, on one scale.")]
    [InlineData("flow-orders", "In litres, on one scale. The scale is logarithmic: each line is 10 times the one before.")]
    [InlineData("pumps-equal", "In pumps, on one scale. The scale does not begin at zero.")]
    [InlineData("share-fill", "On one scale.")]
    [InlineData("first-crack", "On one time scale.")]
    public void The_caption_says_what_the_scale_is(string measure, string caption) => Page(measure).QuerySelector(".plot figcaption")!.TextContent.ShouldBe(caption);

    [Fact]
    public void Years_are_written_without_a_separator()
        => Page("year-built").QuerySelectorAll(".plot-axis text").Select(label => label.TextContent).ShouldBe(["1991", "1992", "1993", "1994"]);

    [Fact]
    public void Values_in_words_are_named_beside_the_plot()
        => Page("leavers").QuerySelectorAll(".plot-in-words-list .value").Select(value => value.TextContent).ShouldBe(["dozens", "one"], ignoreOrder: true);

    [Fact]
    public void The_key_names_the_forms_that_stand_on_the_plot_and_no_others()
    {
        Page("households-five").QuerySelectorAll(".plot-key li").Select(form => form.TextContent.Trim()).ShouldBe(["a value", "a range", "at least", "at most", "about", "retracted"]);
        Page("pumps-equal").QuerySelectorAll(".plot-key").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("facts/closure-cause.html")]
    [InlineData("facts/closure-period.html")]
    public void A_measure_in_words_or_with_dates_has_a_plot_only_where_two_stand_apart(string path)
        => BuiltSite.Harbour.Page(path).QuerySelectorAll(".plot").Length.ShouldBe(path.Contains("period", StringComparison.Ordinal) ? 1 : 0);

    [Fact]
    public void The_page_says_how_the_sources_differ_and_why()
    {
        var about = Page("leak-two").QuerySelector("#sec-about")!;

        about.TextContent.ShouldBe("How the sources differ");
        about.ParentElement!.TextContent.ShouldContain("The sources give values that cannot both hold for the same thing at the same time.");
        about.ParentElement.TextContent.ShouldContain("Two counts of the same leak.");
        Page("pumps-equal").QuerySelector("#sec-about")!.TextContent.ShouldBe("About this figure");
    }

    [Fact]
    public void A_card_says_how_many_values_and_sources_there_are_how_they_differ_and_who_says_each()
    {
        var card = BuiltSite.Reservoir.Page("index.html").QuerySelectorAll(".measure").First(card => card.QuerySelector(".measure-name")!.TextContent == "Households below the dam");

        card.QuerySelector(".measure-mark")!.TextContent.ShouldBe("≠ 5 values, 4 sources, scope differs");
        card.QuerySelectorAll(".measure-source").Select(source => source.TextContent).ShouldContain("Bram Achter, in A survey of the valley, its waters and its people, with an account of all that was measured (the households that pay the water rate and stood on the register of the parish on the last day of the year before the survey was taken)");
        card.QuerySelectorAll(".measure-value").ShouldContain(value => value.TextContent == "at most 4,000 households retracted");
    }

    private static IDocument Page(string measure) => BuiltSite.Reservoir.Page($"facts/{measure}.html");
}
