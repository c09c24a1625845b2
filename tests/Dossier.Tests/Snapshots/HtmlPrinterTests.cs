using AngleSharp.Html.Parser;

namespace Dossier.Tests.Snapshots;

public class HtmlPrinterTests
{
    [Fact]
    public void Puts_blocks_on_lines_of_their_own_and_leaves_running_text_together()
        => Printed("""
            <main id="main"><h1>A &amp; B</h1>

              <p class="lead">One <a href="x.html?a=1&amp;b=2">two</a>
              three.</p>
              <ul><li>Four<li><p>Five</p><p>Six</p></ul>stray <em>words</em></main>
            """).ShouldBe("""
            <main id="main">
              <h1>A &amp; B</h1>
              <p class="lead">One <a href="x.html?a=1&amp;b=2">two</a> three.</p>
              <ul>
                <li>Four</li>
                <li>
                  <p>Five</p>
                  <p>Six</p>
                </li>
              </ul>
              stray <em>words</em>
            </main>

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Shows_whether_a_space_stands_between_two_elements()
    {
        Printed("<main><p><b>a</b><i>b</i></p></main>").ShouldContain("<p><b>a</b><i>b</i></p>");
        Printed("<main><p><b>a</b>\n<i>b</i></p></main>").ShouldContain("<p><b>a</b> <i>b</i></p>");
    }

    [Fact]
    public void Keeps_preformatted_text_as_it_is()
        => Printed("<main><pre><code>a\n  b</code></pre></main>").ShouldContain("  <pre><code>a\n  b</code></pre>\n");

    [Fact]
    public void Shows_quotes_in_attributes_and_spaces_that_do_not_break()
        => Printed("<main><p title='a \"b\"'>1&nbsp;2</p></main>").ShouldContain("<p title=\"a &quot;b&quot;\">1&nbsp;2</p>");

    private static string Printed(string html) => HtmlPrinter.Print(new HtmlParser().ParseDocument(html).QuerySelector("main")!);
}
