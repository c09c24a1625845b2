using Dossier.Core.Rendering.Print;

namespace Dossier.Tests.Rendering.Print;

public class PrintLinksTests
{
    [Theory]
    [InlineData("""<h2 id="why">Why</h2>""", """<h4 id="topics/t:why">Why</h4>""")]
    [InlineData("""<h5>Deep</h5>""", """<h6>Deep</h6>""")]
    [InlineData("""<a href="#why">x</a>""", """<a href="#topics/t:why">x</a>""")]
    [InlineData("""<a href="../experts/e.html#a">x</a>""", """<a href="experts/e.html#a">x</a>""")]
    [InlineData("""<a href="u.html">x</a>""", """<a href="topics/u.html">x</a>""")]
    [InlineData("""<a href="./u.html?q=../a">x</a>""", """<a href="topics/u.html?q=../a">x</a>""")]
    [InlineData("""<img src="../media/plan.svg" alt="">""", """<img src="media/plan.svg" alt="">""")]
    [InlineData("""<a href="https://x.example/a#:~:text=b%2Dc">x</a>""", """<a href="https://x.example/a#:~:text=b%2Dc">x</a>""")]
    [InlineData("""<a href="mailto:a@x.example">x</a>""", """<a href="mailto:a@x.example">x</a>""")]
    [InlineData("""<a href="//x.example/">x</a>""", """<a href="//x.example/">x</a>""")]
    [InlineData("""<p> href=&quot;a&quot; id=&quot;b&quot; h2</p>""", """<p> href=&quot;a&quot; id=&quot;b&quot; h2</p>""")]
    public void What_was_made_for_a_page_fits_its_section(string made, string placed)
        => PrintLinks.Placed(made, "topics/t.html", "topics/t", down: 2).ShouldBe(placed);
}
