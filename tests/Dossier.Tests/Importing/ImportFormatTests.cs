using Dossier.Core.Importing;

namespace Dossier.Tests.Importing;

/// <summary>Articles of several kinds, all made up: what each states is filled in with where it does, and nothing else.</summary>
public class ImportFormatTests
{
    [Fact]
    public void A_news_wire_in_wrapped_lines()
    {
        var article = Imported.From(
            "wire.txt",
            """
            Brine Harbour shuts after crane collapse

            BRINE HARBOUR, March 3 (Coast Wire) - The harbour of Brine was shut on
            Wednesday after a crane fell onto the north quay, the harbour board said.

            At least twelve dockers were hurt. "We heard a bang and then nothing but
            dust," said Ada Marsh, head of the board. "We will open again when it is safe."

            The board put the damage at $3.5 million. Nearly 40 percent of the quay is out
            of use, according to the Brine Observer.

            (Reporting by Ben Holt and Ida Roe; editing by Kit Sand)
            """);
        article.Stated().ShouldBe(
        [
            "Brine Harbour shuts after crane collapse (line 1: the first line that is neither a sentence nor a label)",
            "Ben Holt (line 12: “(Reporting by Ben Holt and Ida Roe; editing by Kit Sand)”)",
            "Ida Roe (line 12: “(Reporting by Ben Holt and Ida Roe; editing by Kit Sand)”)",
            "en (not found, but seen from the commonest words)",
        ]);
        article.Statements().ShouldBe(
        [
            "Ada Marsh | direct | We heard a bang and then nothing but dust",
            "Ada Marsh | direct | We will open again when it is safe.",
        ]);
        article.Figures().ShouldBe(["March 3 | March 3 (Coast", ">=12 | At least twelve dockers", "3500000 | at $3.5 million", "~40% | Nearly 40 percent of the quay"]);
        article.Source.ShouldContain("\n\nAt least twelve dockers were hurt. \"We heard a bang and then nothing but dust,\" said Ada Marsh");
    }

    [Fact]
    public void An_interview_with_labels()
    {
        var article = Imported.From(
            "interview.txt",
            """
            What the tide took

            Nora Quill: What did you see when the wall broke?

            Ada Marsh: The water came in over the whole length of the wall. We ran.

            Nora Quill: And then?

            Ada Marsh: Then the lights went out. “Stay where you are,” said the harbour master, and we stayed.
            """);
        article.Metadata.Title!.Value.ShouldBe("What the tide took");
        article.Statements().ShouldBe(
        [
            "Ada Marsh | direct | The water came in over the whole length of the wall.",
            "the harbour master | direct | Stay where you are",
        ]);
        article.Statements[0].Speaker.Reason.ShouldStartWith("the label “Ada Marsh:” in line 5");
    }

    [Fact]
    public void A_blog_post_in_Markdown_with_front_matter()
    {
        var article = Imported.From(
            "post.md",
            """
            ---
            title: "Ferries: a reckoning"
            author: Ida Roe
            date: 2021-05-04T08:00:00+02:00
            canonical_url: https://blog.example/ferries
            lang: en-GB
            ---

            ![The pier](pier.jpg)

            The ferries run *late*, as [everybody](https://blog.example/late) knows,
            and the board says **nothing** about it.

            ## What to do

            Ada Marsh called the timetable “a work of fiction from end to end”.

            Subscribe to our newsletter to get posts like this in your inbox!
            """);
        article.Stated().ShouldBe(
        [
            "Ferries: a reckoning (line 2: `title` in the article's front matter)",
            "Ida Roe (line 3: `author` in the article's front matter)",
            "2021-05-04 (line 4: `date` in the article's front matter)",
            "https://blog.example/ferries (line 5: `canonical_url` in the article's front matter)",
            "en-GB (line 6: `lang` in the article's front matter)",
        ]);
        article.Source.ShouldBe(
            """
            The ferries run late, as everybody knows, and the board says nothing about it.

            What to do

            Ada Marsh called the timetable “a work of fiction from end to end”.

            """,
            StringCompareShould.IgnoreLineEndings);
        article.Statements().ShouldBe(["Ada Marsh | partial | a work of fiction from end to end"]);
        article.Cut.Select(cut => cut.Reason).ShouldBe(["an appeal to subscribe or donate"]);
    }

    [Fact]
    public void A_news_page_with_metadata_for_machines()
    {
        var article = Imported.From(
            "page.html",
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <title>Bridge tolls to rise | Marsh Post</title>
            <meta property="og:site_name" content="Marsh Post">
            <link rel="canonical" href="https://marshpost.example/tolls">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"No"},
            {"@type":"NewsArticle","headline":"Bridge tolls to rise","datePublished":"2020-02-03T23:30:00-05:00","dateModified":"2020-02-05","author":[{"@type":"Person","name":"Ada Marsh"},{"@type":"Person","name":"Ben Holt"}]}]}</script>
            <style>p { color: red }</style>
            </head>
            <body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article>
            <h1>Bridge tolls to rise</h1>
            <p class="byline">By Ada Marsh and Ben Holt</p>
            <figure><img src="a.jpg"><figcaption>The bridge at night.</figcaption></figure>
            <p>The toll on the Mill Bridge rises in spring, <b>the board said</b>.</p><script>track("evil");</script>
            <div class="share-buttons"><p>Share this now please</p></div>
            <p>Traffic fell by 12 per cent last year.</p>
            <form><label>Subscribe</label><input></form>
            </article>
            <footer>© 2020 Marsh Post</footer>
            </body></html>
            """);
        article.Stated().ShouldBe(
        [
            "Bridge tolls to rise (line 7: headline in the page's JSON-LD)",
            "Ada Marsh (line 7: author in the page's JSON-LD)",
            "Ben Holt (line 7: author in the page's JSON-LD)",
            "Marsh Post (line 5: the meta tag og:site_name)",
            "2020-02-03 (line 7: datePublished in the page's JSON-LD)",
            "https://marshpost.example/tolls (line 6: the canonical link)",
            "en (line 2: the page's lang)",
        ]);
        article.Source.Split("\n\n").Select(paragraph => paragraph.Trim()).ShouldBe(
            ["Bridge tolls to rise", "By Ada Marsh and Ben Holt", "The toll on the Mill Bridge rises in spring, the board said.", "Traffic fell by 12 per cent last year."]);
        article.Figures().ShouldBe(["12% | 12 per cent"]);
    }

    [Fact]
    public void A_page_without_any_metadata()
    {
        var article = Imported.From(
            "plain.html",
            """
            <html><body>
            <div id="menu"><p>Start</p><p>Contact</p></div>
            <div><p>The lighthouse of Brine was painted white in the spring, and nobody was asked.</p>
            <p>People on the quay said that they had liked it better in red and white.</p></div>
            </body></html>
            """);
        article.Stated().ShouldBe([]);
        article.Id.ShouldBe("plain");
        article.Skeleton.ShouldContain("short-title: plain  # no title was found");
        article.Skeleton.ShouldContain("# Not found: title, author, publisher, date, address, language. Fill in what the article states all the same.");
        article.Source.ShouldStartWith("The lighthouse of Brine");
    }

    [Theory]
    [InlineData("„Wir wissen nicht, wann der Hafen wieder öffnet“, sagte Ada Marsch, die Leiterin des Amtes.", "Ada Marsch | direct | Wir wissen nicht, wann der Hafen wieder öffnet")]
    [InlineData("»Der Hafen bleibt zu«, sagte Ada Marsch.", "Ada Marsch | direct | Der Hafen bleibt zu")]
    [InlineData("«Мы не знаем, когда откроется гавань», — сказала Ада Марш, глава совета.", "Ада Марш | direct | Мы не знаем, когда откроется гавань")]
    [InlineData("‘The board’s boats will stay in the harbour’, said Ada Marsh.", "Ada Marsh | direct | The board’s boats will stay in the harbour")]
    [InlineData("\"The word 'closed' is not ours to use,\" said Ada Marsh.", "Ada Marsh | direct | The word 'closed' is not ours to use")]
    [InlineData("“He told me ‘the harbour is shut’ and went,” said Ada Marsh.", "Ada Marsh | direct | He told me ‘the harbour is shut’ and went")]
    public void Quotation_marks_of_several_languages(string sentence, string expected)
        => Imported.From("a.txt", $"{sentence}\n\nMore text.").Statements().ShouldBe([expected]);

    [Fact]
    public void What_the_editor_gives_stands_before_what_is_stated_and_is_marked()
    {
        var article = Imported.From("a.txt", "A title of ours\n\nBy Ada Marsh\n\nA paragraph of the text.", new EditorFields { Title = "Another", Author = "Ben Holt; Ida Roe", Published = "2020-01", Id = "x" });
        article.Id.ShouldBe("x");
        article.Stated().ShouldBe(["Another (given by the editor with --title)", "Ben Holt (given by the editor with --author)", "Ida Roe (given by the editor with --author)", "2020-01 (given by the editor with --published)"]);
    }
}
