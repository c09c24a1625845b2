using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using static Dossier.Tests.Rendering.Passages.MarkedText;

namespace Dossier.Tests.Rendering.Passages;

/// <summary>A text that others wrote brings nothing to a page but words and links to web addresses.</summary>
public class ForeignTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Words <script>alert(1)</script> and <b onclick=\"alert(1)\">more</b>.")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<style>*{display:none}</style>\n\n<iframe src=\"https://a.example\"></iframe>")]
    [InlineData("<!-- words --> and words")]
    [InlineData("[words](javascript:alert(1))")]
    [InlineData("[words](java&#9;script:alert(1))")]
    [InlineData("[words](data:text/html,x)")]
    [InlineData("[words](../../admin.html)")]
    [InlineData("[words](#sec-main)")]
    [InlineData("![words](https://a.example/pixel.png)")]
    [InlineData("![words](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)> words")]
    [InlineData("[words][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("[words](https://a.example/ \"\\\" onmouseover=alert(1) \\\"\")")]
    [InlineData("```\"><script>\nwords</code></pre><script>alert(1)</script>\n```")]
    [InlineData("# <script>alert(1)</script> words")]
    [InlineData("| words |\n|:-:|\n| <td style=\"x\"> |")]
    [InlineData("words \" onmouseover=\"alert(1)")]
    public void Is_never_markup_or_script(string text)
    {
        foreach (var kind in new[] { Kind.Foreign, Kind.Plain })
        {
            var page = Page(Html(kind, text, "words"));

            page.QuerySelectorAll("script, style, iframe, img, b").ShouldBeEmpty();
            page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => attribute.Name != "style" && !attribute.Name.StartsWith("on", StringComparison.Ordinal));
            page.QuerySelectorAll("a:not(.paragraph-link)").Select(link => link.GetAttribute("href")!).Where(address => address != "#a").ShouldAllBe(address => address.StartsWith("https://", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Keeps_its_links_to_web_addresses()
        => Page(Html(Kind.Foreign, "See [the old pier](https://a.example/?b=1&c=2), <https://b.example/> and <c@d.example>.", "the old pier"))
            .QuerySelectorAll("a[rel=external]").Select(link => $"{link.GetAttribute("href")} {link.TextContent}")
            .ShouldBe(["https://a.example/?b=1&c=2 the old pier", "https://b.example/ https://b.example/"]);

    [Fact]
    public void Keeps_its_headings_tables_and_code_below_the_heading_of_its_page()
    {
        var page = Page(Html(Kind.Foreign, "# One\n\n### Two\n\n| a |\n|--:|\n| b |\n\n    code here now\n", "code here now"));

        page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName + " " + heading.TextContent).ShouldBe(["h2 One", "h3 Two"]);
        page.QuerySelectorAll("td").ShouldHaveSingleItem().ClassName.ShouldBe("align-right");
        page.QuerySelector("pre code mark")!.TextContent.ShouldBe("code here now");
    }

    [Fact]
    public void A_block_of_HTML_is_shown_as_the_text_in_which_its_words_are_counted()
    {
        var html = Html(Kind.Foreign, "<div>\nthe old pier\n</div>\n\nIt fell.", "the old pier", "It fell");

        Page(html).QuerySelectorAll("mark").Select(mark => mark.TextContent).ShouldBe(["the old pier", "It fell"]);
        Page(html).QuerySelectorAll("p").Select(paragraph => paragraph.TextContent.Trim()).ShouldContain(text => text.StartsWith("<div>", StringComparison.Ordinal));
    }

    [Fact]
    public void A_plain_text_is_not_taken_for_Markdown()
        => Unmarked(Html(Kind.Plain, "1 * 2 * 3 is `six` & <i>more</i>\n\n- no list")).ShouldBe("<p>1 * 2 * 3 is `six` &amp; &lt;i&gt;more&lt;/i&gt;</p>\n<p>- no list</p>\n");

    private static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);
}
