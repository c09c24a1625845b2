using AngleSharp.Html.Parser;
using Dossier.Core.Provenance;
using Dossier.Core.Rendering.Passages;
using static Dossier.Tests.Rendering.Passages.MarkedText;

namespace Dossier.Tests.Rendering.Passages;

public class PassageMarkTests
{
    [Theory]
    [InlineData(Kind.Body)]
    [InlineData(Kind.Foreign)]
    [InlineData(Kind.Plain)]
    public void A_passage_is_marked_from_its_first_word_to_its_last_and_followed_by_its_number(Kind kind)
        => Html(kind, "The pier, he said, has seven cracks.", "pier, he said").ShouldBe(
            """<p><a class="paragraph-link" id="p-1" href="#p-1" aria-label="Paragraph 1" data-number="1"></a>The <mark class="passage-mark" id="passage-a">pier, he said</mark><sup class="passage-number"><a href="#a" aria-label="1, of a">1</a></sup>, has seven cracks.</p>""" + "\n");

    [Theory]
    [InlineData("overlapping", "{a:The pier }{b:has seven}^1{ cracks today}^2 again.", "The pier has seven", "has seven cracks today")]
    [InlineData("nested", "{a:The pier }{b:has seven cracks}^1{ today}^2 again.", "The pier has seven cracks today", "has seven cracks")]
    [InlineData("adjacent", "{a:The pier has}^1 {b:seven cracks today}^2 again.", "The pier has", "seven cracks today")]
    [InlineData("with one beginning", "<span class=\"passage-start\" id=\"passage-b\"></span>{a:The pier has}^1{ seven cracks}^2 today again.", "The pier has seven cracks", "The pier has")]
    [InlineData("with one end", "The {a:pier has }{b:seven cracks today}^1^2 again.", "pier has seven cracks today", "seven cracks today")]
    [InlineData("one and the same", "The <span class=\"passage-start\" id=\"passage-a\"></span>{b:pier has seven}^1^2 cracks today again.", "pier has seven", "pier has seven")]
    [InlineData("left out between", "{a:The pier has} seven {cracks today again}^1.", "The pier has … cracks today again")]
    public void Passages_may_lie_to_each_other_in_any_way(string how, string marked, params string[] passages)
    {
        foreach (var kind in Enum.GetValues<Kind>())
        {
            Short(Html(kind, "The pier has seven cracks today again.", passages)).ShouldBe($"<p>{marked}</p>\n", $"{how}, {kind}");
        }
    }

    [Fact]
    public void The_more_passages_share_words_the_firmer_is_their_mark()
        => Html(Kind.Plain, "a b c d e f g", "a b c d e", "b c d e", "c d e", "d e f").ShouldSatisfyAllConditions(
            html => html.ShouldContain("""<mark class="passage-mark passage-mark-2" id="passage-b">b </mark><mark class="passage-mark passage-mark-3" id="passage-c">c </mark><mark class="passage-mark passage-mark-3" id="passage-d">d e</mark>"""),
            html => html.ShouldContain("""<mark class="passage-mark"> f</mark>"""));

    [Theory]
    [InlineData("It *has seven* cracks", "{a:It }<em>{has seven}</em>{ cracks}^1", "It has seven cracks")]
    [InlineData("It *has seven* cracks", "It <em>has {a:seven}</em>{ cracks}^1", "seven cracks")]
    [InlineData("It **has *seven* cracks** now", "It <strong>has <em>{a:seven}</em>{ cracks}</strong>{ now}^1", "seven cracks now")]
    [InlineData("Run `make the pier` now", "{a:Run }<code>{make the}^1 pier</code> now", "Run make the")]
    [InlineData("It has\nseven cracks", "It {a:has}{\n}{seven cracks}^1", "has seven cracks")]
    [InlineData("AT&amp;T has &lt;seven&gt; cracks", "{a:AT}{&amp;}{T has }{&lt;}{seven}{&gt;}^1 cracks", "AT&T has <seven>")]
    [InlineData("It -- he says -- has", "{a:It }{&ndash;}{ he says}^1 &ndash; has", "It — he says")]
    [InlineData("So \"it has\" cracks", "{a:So }{&ldquo;}{it has}^1&rdquo; cracks", "So it has")]
    [InlineData("It's the sources' pier", "{a:It’s the sources}^1’ pier", "It's the sources")]
    [InlineData("See [the old pier](https://a.example/) there", "{a:See }<a href=\"https://a.example/\">{the old} pier</a>^1 there", "See the old")]
    [InlineData("It ![of the pier](p.png) has seven", "{a:It }<img src=\"p.png\" alt=\"of the pier\" />{ has seven}^1", "It of the pier has seven")]
    public void A_mark_goes_on_through_inlines(string markdown, string marked, string passage)
        => Short(Html(Kind.Body, markdown, passage)).ShouldBe($"<p>{marked}</p>\n");

    [Fact]
    public void Inside_a_link_the_number_waits_for_the_link_s_end()
    {
        var page = new HtmlParser().ParseDocument(Html(Kind.Body, "See [the *old* pier there](https://a.example/) now.", "See the old", "old pier there", "the old pier"));

        page.QuerySelectorAll("a a").ShouldBeEmpty();
        page.QuerySelector("a[href='https://a.example/']")!.TextContent.ShouldBe("the old pier there");
        page.QuerySelectorAll("sup").Select(number => number.TextContent).ShouldBe(["1", "2", "3"]);
    }

    [Theory]
    [InlineData("## The old pier\n\nIt fell.", "<h2 id=\"the-old-pier\">The {a:old pier}</h2>\n<p>{It fell}^1.</p>\n", "old pier It fell")]
    [InlineData("- One old pier\n- Two piers", "<ul>\n<li>One {a:old pier}</li>\n<li>{Two}^1 piers</li>\n</ul>\n", "old pier Two")]
    [InlineData("> One old pier", "<blockquote>\n<p>{a:One old}^1 pier</p>\n</blockquote>\n", "One old")]
    [InlineData("    one old\n    pier", "<pre><code>one {a:old}\n{pier}^1\n</code></pre>\n", "old pier")]
    [InlineData("```text\none <old>\n\npier\n```", "<pre><code class=\"language-text\">one {a:&lt;old&gt;}\n\n{pier}^1\n</code></pre>\n", "<old> pier")]
    public void A_mark_goes_on_through_blocks(string markdown, string marked, string passage)
        => Short(Html(Kind.Body, markdown, passage)).ShouldBe(marked);

    [Fact]
    public void A_mark_goes_on_through_the_cells_of_a_table()
    {
        var page = new HtmlParser().ParseDocument(Html(Kind.Body, "| one | two |\n|---|--:|\n| three | four |", "two three four"));

        page.QuerySelectorAll("mark").Select(mark => mark.ParentElement!.LocalName + ": " + mark.TextContent).ShouldBe(["th: two", "td: three", "td: four"]);
        page.QuerySelectorAll(".paragraph-link").Select(link => link.Id).ShouldBe(["p-1", "p-2", "p-3", "p-4"]);
    }

    [Fact]
    public void A_passage_that_stands_only_in_the_words_for_a_picture_keeps_its_id_and_its_number()
    {
        var page = new HtmlParser().ParseDocument(Html(Kind.Body, "![of the old pier](p.png)", "the old pier"));

        page.QuerySelectorAll("mark").ShouldBeEmpty();
        page.GetElementById("passage-a").ShouldNotBeNull().ParentElement!.LocalName.ShouldBe("p");
        page.QuerySelector("img")!.GetAttribute("alt").ShouldBe("of the old pier");
        page.QuerySelector("sup")!.TextContent.ShouldBe("1");
    }

    [Fact]
    public void Paragraphs_are_counted_as_passages_are_found_in_them()
    {
        const string Text = "First here.\n\n***\n\n- second there\n\n<!-- -->\n\n## Third\n\n—\n\nfourth at last";
        var page = new HtmlParser().ParseDocument(Html(Kind.Body, Text));

        page.QuerySelectorAll(".paragraph-link").Select(link => $"{link.Id} {link.GetAttribute("href")} {link.ParentElement!.TextContent.Trim()}")
            .ShouldBe(["p-1 #p-1 First here.", "p-2 #p-2 second there", "p-3 #p-3 Third", "p-4 #p-4 fourth at last"]);
        PassageCheck.Of("fourth at last", Source(Kind.Body, Text), null).Paragraph.ShouldBe(4);
    }

    [Fact]
    public void A_heading_never_takes_the_anchor_of_a_paragraph_or_a_passage()
    {
        var page = new HtmlParser().ParseDocument(Html(Kind.Body, "## P 1\n\n## Passage a\n\n## P waves\n\nOne old pier", "One old pier"));

        page.QuerySelectorAll("h2").Select(heading => heading.Id).ShouldBe(["section-p-1-2", "section-passage-a-2", "p-waves"]);
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
    }

    /// <summary>Whatever is marked, the text stays the same to the letter, each id stands once, and each passage has its number, in order.</summary>
    [Theory]
    [InlineData(Kind.Body)]
    [InlineData(Kind.Foreign)]
    [InlineData(Kind.Plain)]
    public void Marks_change_no_letter_of_any_text(Kind kind)
        => AnyText.Holds(kind == Kind.Plain ? AnyText.Plain : AnyText.OfMarkdown, text =>
        {
            var source = Source(kind, text);
            PassageMark[] marks = [.. Ranges(source).Select((ranges, index) => Mark("m" + index, ranges))];

            var html = HtmlOf(kind, text, marks);

            Unmarked(html).ShouldBe(Unmarked(HtmlOf(kind, text)));
            var page = new HtmlParser().ParseDocument(html);
            page.QuerySelectorAll("[id^=passage-]").Select(element => element.Id!).Order(StringComparer.Ordinal).ShouldBe(marks.Select(mark => mark.Id!).Order(StringComparer.Ordinal));
            
            // A note stands with the text that calls for it, wherever the source writes it.
            page.QuerySelectorAll("sup.passage-number").Select(number => number.TextContent)
                .ShouldBe(Enumerable.Range(1, marks.Length).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)), ignoreOrder: text.Contains("[^", StringComparison.Ordinal));
            page.QuerySelectorAll(".paragraph-link").Length.ShouldBe(source.Paragraphs.Length);
            page.QuerySelectorAll("mark mark, a a, pre > mark").ShouldBeEmpty();
        });

    [Fact]
    public void Ten_thousand_passages_over_each_other_take_no_more_than_their_own_room()
    {
        var small = Nested(1_000);
        var large = Nested(10_000);

        large.Length.ShouldBeLessThan(small.Length * 11);

        static string Nested(int count)
        {
            var text = SourceText.FromParagraphs([string.Join(' ', Enumerable.Range(0, 2 * count).Select(word => "w" + word))]);
            return ArticleText.Plain(text, TextMarks.Of(text, Enumerable.Range(0, count).Select(index => Mark("m" + index, [new WordRange(index, 2 * (count - index))]))));
        }
    }

    /// <summary>A few ranges of words, of all lengths, that depend on nothing but the text's length.</summary>
    private static IEnumerable<WordRange[]> Ranges(SourceText text)
    {
        for (var (index, start) = (0, 0); index < 12 && text.WordCount > 0; index++, start = (start + 5) % text.WordCount)
        {
            var length = Math.Min(1 + (index * 7 % 11), text.WordCount - start);
            yield return length > 3 && index % 3 == 0 ? [new WordRange(start, 1), new WordRange(start + 2, length - 2)] : [new WordRange(start, length)];
        }
    }
}
