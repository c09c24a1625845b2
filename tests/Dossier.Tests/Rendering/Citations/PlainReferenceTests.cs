using Dossier.Core.Rendering.Citations;

namespace Dossier.Tests.Rendering.Citations;

public class PlainReferenceTests
{
    [Fact]
    public void Gives_author_title_publisher_date_address_and_day_of_access()
        => Text(
            """
            title: 'Closed "for a week"? The Trust''s Notice'
            authors: [ada-brinkwell, Per Olaf Wick]
            publisher: The Estuary Courier
            published: 2019-02-15
            accessed: 2019-03-01
            url: https://courier.example/a?b=1&c=2
            """).ShouldBe("Ada Brinkwell, Per Olaf Wick. “Closed \"for a week\"? The Trust’s Notice”. The Estuary Courier, 15 February 2019. https://courier.example/a?b=1&c=2. Accessed 1 March 2019.");

    [Fact]
    public void What_the_source_does_not_state_stands_in_brackets()
        => Text("short-title: Notice on the quay").ShouldBe("[Author not stated]. [Title not stated: Notice on the quay]. [publisher not stated], [date not stated].");

    [Fact]
    public void A_date_that_was_worked_out_says_so()
        => Text("title: A log\npublisher: League\npublished: 2019~\npublished-derived: true\npublished-note: The last entry.\n").ShouldBe("[Author not stated]. “A log”. League, about 2019 [derived].");

    [Theory]
    [InlineData("archived: https://archive.example/a", "https://courier.example/a. Archived copy: https://archive.example/a")]
    [InlineData("archived: {url: https://archive.example/a, on: 2019-03}", "https://courier.example/a. Archived copy of March 2019: https://archive.example/a")]
    [InlineData("archived: https://archive.example/a\naccessed: 2019-03-01", "https://courier.example/a. Archived copy: https://archive.example/a. Accessed 1 March 2019.")]
    public void An_archived_copy_stands_at_its_end(string lines, string end)
        => Text($"title: Closed\nurl: https://courier.example/a\n{lines}\n").ShouldEndWith(end);

    [Theory]
    [InlineData("Did it have to close?", "“Did it have to close?”")]
    [InlineData("“Close it!”", "“‘Close it!’”")]
    [InlineData("Closed.", "“Closed.”")]
    [InlineData("Closed “for a week”", "“Closed ‘for a week’”.")]
    public void A_title_with_a_mark_at_its_end_gets_no_full_stop_and_its_quotation_marks_are_inner_ones(string title, string shown)
        => PlainReference.Text(Cited.Article($"title: {title}")).ShouldBe($"[Author not stated]. {shown} [publisher not stated], [date not stated].");

    [Theory]
    [InlineData("topics/t", "topics/t.md", "updated: 2019-03-02", "“Safety”. Pier. Updated 2 March 2019. https://pier.example/x/topics/t.html")]
    [InlineData("experts/e", "experts/e.md", "role: Engineer", "“Safety”. Pier. As of 20 March 2019. https://pier.example/x/experts/e.html")]
    public void A_page_of_the_dossier_has_no_author_and_no_publisher(string key, string path, string line, string expected)
        => PlainReference.Text(Cited.Of(key, ("settings.yml", "title: Pier\nhost: https://pier.example/x\nas-of: 2019-03-20\n"), (path, $"---\ntitle: Safety\n{line}\n---\n"))).ShouldBe(expected);

    [Fact]
    public void A_page_of_a_dossier_whose_address_and_date_nobody_knows_has_neither()
        => PlainReference.Text(Cited.Of("topics/t", ("settings.yml", "title: Pier\n"), ("topics/t.md", "---\ntitle: Safety\n---\n"))).ShouldBe("“Safety”. Pier.");

    private static string Text(string frontMatter) => PlainReference.Text(Cited.Article(frontMatter));
}
