using Dossier.Core.Auditing;

namespace Dossier.Tests.Auditing;

public class PageAnchorsTests
{
    [Theory]
    [InlineData("<a href=\"a.html\">x</a>", "a.html")]
    [InlineData("<a class=\"ref\" id=\"r\" href=\"a.html\">x</a>", "a.html")]
    [InlineData("<a href='a.html'>x</a>", "a.html")]
    [InlineData("<a title='1 > 0' href='a.html'>x</a>", "a.html")]
    [InlineData("<a href=a.html>x</a>", "a.html")]
    [InlineData("<A HREF = \"a.html\">x</A>", "a.html")]
    [InlineData("<a\n\thref\n=\n\"a.html\"\n>x</a>", "a.html")]
    [InlineData("<a hidden href=\"a.html\">x</a>", "a.html")]
    [InlineData("<img src=\"a.png\"/>", "a.png")]
    [InlineData("<img/src=\"a.png\">", "a.png")]
    [InlineData("<a href=\"\">x</a>", "")]
    [InlineData("<a href=\"a.html?x=1&amp;y=2#z\">x</a>", "a.html?x=1&y=2#z")]
    [InlineData("<a href=\"&#x61;.html\">x</a>", "a.html")]
    [InlineData("1 < 2 <a href=\"a.html\">x</a>", "a.html")]
    [InlineData("<!-- <a href=\"b.html\"> --><a href=\"a.html\">x</a>", "a.html")]
    [InlineData("<script>let x = '<a href=\"b.html\">'</script><a href=\"a.html\">x</a>", "a.html")]
    [InlineData("<STYLE>p::after { content: '<a href=b>' }</STYLE><a href=\"a.html\">x</a>", "a.html")]
    [InlineData("<a data-href=\"b.html\" href=\"a.html\">x</a>", "a.html")]
    [InlineData("<a href>x</a><a href=\"a.html\">x</a>", "a.html")]
    public void Finds_the_address_however_the_tag_is_written(string html, string link)
        => PageAnchors.Read(html).Links.ShouldBe([link]);

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("text href=\"a.html\"")]
    [InlineData("&lt;a href=\"a.html\"&gt;")]
    [InlineData("</a href=\"a.html\">")]
    [InlineData("<a")]
    [InlineData("<a href")]
    [InlineData("<a href=\"a.html")]
    [InlineData("<a href='")]
    [InlineData("<!-- <a href=\"a.html\">")]
    [InlineData("<!--><a data-src=\"a\"")]
    [InlineData("<script><a href=\"a.html\">")]
    public void Finds_no_address_where_there_is_none(string html)
        => PageAnchors.Read(html).Links.ShouldBeEmpty();

    [Fact]
    public void Finds_ids_and_those_that_stand_more_than_once()
    {
        var anchors = PageAnchors.Read("<h1 id=\"a\">A</h1><p id='b'>B</p><p id=a>again</p><!-- <p id=\"b\"> --><p data-id=\"b\"><p id=\"A\"><p id=\"&#98;c\">");
        anchors.Ids.ShouldBe(["a", "b", "A", "bc"], ignoreOrder: true);
        anchors.Repeated.ShouldBe(["a"]);
    }
}
