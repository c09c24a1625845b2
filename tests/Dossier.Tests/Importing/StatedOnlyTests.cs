namespace Dossier.Tests.Importing;

/// <summary>What only looks like a title, an author or a date is left out.</summary>
public class StatedOnlyTests
{
    [Theory]
    [InlineData("On Monday, January 10, 2022, the board met for the first time since the storm, and it decided nothing at all.")]
    [InlineData("The board met on 10 January 2022 and decided nothing. It will meet again in the spring, as it always does.")]
    public void A_date_inside_a_paragraph_is_not_that_of_publication(string paragraph)
        => Imported.From("a.txt", $"The board meets\n\n{paragraph}").Metadata.Published.ShouldBeNull();

    [Theory]
    [InlineData("January 06, 2022", "2022-01-06")]
    [InlineData("Thursday, 6 January 2022, 14:05 GMT", "2022-01-06")]
    [InlineData("Published: 2022-01-06", "2022-01-06")]
    [InlineData("6. Januar 2022", "2022-01-06")]
    [InlineData("6 января 2022 г.", "2022-01-06")]
    [InlineData("06.01.2022", "2022-01-06")]
    [InlineData("January 2022", "2022-01")]
    [InlineData("Spring 2022", "2022-21")]
    [InlineData("Herbst 2022", "2022-23")]
    [InlineData("Harbour Letter, October 2022", "2022-10")]
    public void A_line_that_is_a_date_is(string line, string edtf)
        => Imported.From("a.txt", $"The board meets\n\n{line}\n\nThe board met again and decided nothing at all, as it had done before.").Metadata.Published!.Value.ShouldBe(edtf);

    [Theory]
    [InlineData("Updated: 6 January 2022")]
    [InlineData("31 February 2022")]
    [InlineData("Figure 3 2022")]
    public void Other_lines_are_not(string line)
        => Imported.From("a.txt", $"The board meets\n\n{line}\n\nThe board met again and decided nothing at all, as it had done before.").Metadata.Published.ShouldBeNull();

    [Theory]
    [InlineData("Harbour Letter, October 2017", "Harbour Letter", "2017-10")]
    [InlineData("The Brine Review of Books · Spring 2017", "The Brine Review of Books", "2017-21")]
    [InlineData("Brine Gazette, March 3, 2017", "Brine Gazette", "2017-03-03")]
    [InlineData("Ada Marsh, October 2017", null, null)]
    [InlineData("Brine Island, October 2017", null, null)]
    [InlineData("The coldest spring 2017", null, null)]
    public void A_periodical_that_heads_its_issue_is_the_publisher_and_no_other_name_is(string line, string? publisher, string? date)
    {
        var stated = Imported.From("a.txt", $"The board meets\n{line}\n\nThe board met again and decided nothing at all, as it had done before.").Metadata;
        (stated.Publisher?.Value, stated.Published?.Value).ShouldBe((publisher, date));
    }

    [Fact]
    public void A_date_that_can_be_read_in_two_ways_is_remarked_on()
    {
        var article = Imported.From("a.txt", "The board meets\n\n01/06/2022\n\nThe board met again and decided nothing at all, as it had done before.");
        article.Metadata.Published.ShouldBeNull();
        article.Skeleton.ShouldContain("# line 3: `01/06/2022` can be read in two ways");
    }

    [Theory]
    [InlineData("By Ada Marsh", "Ada Marsh")]
    [InlineData("By Ada Marsh and Ben Holt", "Ada Marsh, Ben Holt")]
    [InlineData("By Ada Marsh, Ben Holt & Ida van der Roe in Brine", "Ada Marsh, Ben Holt, Ida van der Roe")]
    [InlineData("Von Ada Marsch", "Ada Marsch")]
    [InlineData("Автор: Ада Марш", "Ада Марш")]
    [InlineData("Ada Marsh", "Ada Marsh")]
    [InlineData("Ada Marsh explains why the board meets so often", "Ada Marsh")]
    [InlineData("By our staff", "")]
    [InlineData("By the time it met, nobody came", "")]
    [InlineData("Breaking News", "")]
    [InlineData("Staff", "")]
    public void Authors_are_those_of_a_byline_or_a_line_of_their_own(string line, string authors)
        => string.Join(", ", Imported.From("a.txt", $"The board meets at last\n\n{line}\n\nThe board met again and decided nothing at all, as it had done before.").Metadata.Authors.Select(author => author.Value)).ShouldBe(authors);

    [Fact]
    public void A_name_beneath_the_title_of_whom_the_article_speaks_is_no_author()
        => Imported.From("a.txt", "The board meets\n\nBen Holt\n\nBen Holt went to the board and said nothing at all.\n\nThe board met again and decided nothing, as it had done before.").Metadata.Authors.ShouldBeEmpty();

    [Fact]
    public void A_text_that_begins_with_a_paragraph_has_no_title()
        => Imported.From("a.txt", "Calm is back on the quay. The board says that it is safe.\n\nThe harbour opened again.").Metadata.Title.ShouldBeNull();

    [Theory]
    [InlineData("Courtesy: (marshpost.example)", "marshpost.example")]
    [InlineData("© 2021 The Marsh Post. All rights reserved.", "The Marsh Post")]
    [InlineData("This article was first published in the Brine Review.", "the Brine Review")]
    [InlineData("We at Tideline ask our readers for help, because a paywall is not an option and our texts stay free to read.", "Tideline")]
    [InlineData("Source: https://marshpost.example/a", null)]
    public void The_publisher_is_whom_a_credit_names(string line, string? publisher)
        => Imported.From("a.txt", $"The board meets\n\nThe board met again and decided nothing at all, as it had done before.\n\n{line}").Metadata.Publisher?.Value.ShouldBe(publisher);

    [Fact]
    public void An_address_counts_where_it_is_called_the_original()
    {
        const string Body = "The board meets\n\nThe Marsh Post saw the board meet again and decide nothing at all, as it had done before.\n\n";
        var labelled = Imported.From("a.txt", Body + "Original url:\n\n<https://www.themarshpost.example/a>");
        (labelled.Metadata.Url!.Value, labelled.Metadata.Publisher!.Value).ShouldBe(("https://www.themarshpost.example/a", "The Marsh Post"));
        var bare = Imported.From("a.txt", Body + "https://www.themarshpost.example/a");
        bare.Metadata.Url.ShouldBeNull();
        bare.Skeleton.ShouldContain("# line 5: an address stands there, but nothing says that it is the article's");
    }
}
