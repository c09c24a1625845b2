using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Rendering;

public partial class MentionHtmlTests
{
    [Theory]
    [InlineData("Marsh came.", "<p>[Marsh] came.</p>")]
    [InlineData("Of Marsh's gate", "<p>Of [Marsh]’s gate</p>")]
    [InlineData("Say O'Shea's", "<p>Say [O’Shea]’s</p>")]
    [InlineData("*Marsh's*", "<p><em>[Marsh]’s</em></p>")]
    [InlineData("Ada *Marsh* came, Ada Marsh went", "<p>Ada <em>Marsh</em> came, [Ada Marsh] went</p>")]
    [InlineData("Ada *of* Marsh & Co", "<p>[Ada <em>of</em> Marsh &amp; Co]</p>")]
    [InlineData("Ada *of* Marsh &amp; Co", "<p>[Ada <em>of</em> Marsh &amp; Co]</p>")]
    [InlineData("the &Eacute;cole, caf&eacute;", "<p>the [École], café</p>")]
    [InlineData("Old\nGate", "<p>[Old\nGate]</p>")]
    [InlineData("大桥大桥の東京", "<p>[大桥]大桥の[東京]</p>")]
    [InlineData("- Marsh\n- Gate", "<ul>\n<li>[Marsh]</li>\n<li>Gate</li>\n</ul>")]
    public void A_link_opens_and_closes_at_the_words_of_the_name(string markdown, string html)
        => MentionPattern().Replace(Html(markdown).Trim(), "[${words}]").ShouldBe(html);

    [Fact]
    public void A_link_leads_to_the_thing_and_has_an_anchor()
        => Html("So Marsh came.").ShouldBe("<p>So <a class=\"mention\" id=\"mention-1\" href=\"../experts/ada.html\">Marsh</a> came.</p>\n");

    [Theory]
    [InlineData("Ada *Marsh, said Ada* Marsh")]
    [InlineData("| Marsh | Ada |\n|---|---|\n| Old Gate | Ada of Marsh & Co |\n\nMarsh[^1] \"x\" -- y\n\n[^1]: Marsh's O'Shea's.")]
    [InlineData("**Old *Gate***, Old** Gate**, [Old](a.md) Gate, Old`x` Gate")]
    [InlineData("1. Marsh\n\n   > Marsh\n\n   Marsh's\n2. 'Old Gate'")]
    public void Linked_or_not_the_text_is_the_same(string markdown) => Same(markdown);

    [Fact]
    public void Linked_or_not_any_text_is_the_same() => AnyText.Holds(AnyText.OfMarkdown, Same);

    [Fact]
    public void A_page_lists_the_pages_that_name_it_and_folds_away_the_many()
    {
        using var site = TestSite.Minimal().With("input/experts/ada.md", "---\ntitle: Ada Marsh\n---\n").With("input/experts/cora.md", "---\ntitle: Cora Reed\n---\n");
        for (var number = 10; number < 40; number++)
        {
            site.With($"input/pages/p{number}.md", $"---\ntitle: P{number}\n---\nAda Marsh and then [[ada]].\n\n# Later\n\nAda Marsh {(number < 13 ? "and Cora Reed" : "")}.\n");
        }

        var ada = new HtmlParser().ParseDocument(site.Page("experts/ada.html"));
        ada.QuerySelectorAll(".backlink").Length.ShouldBe(30);
        ada.QuerySelectorAll("details .backlink").Length.ShouldBe(14);
        ada.QuerySelector(".backlinks-more summary")!.TextContent.ShouldBe("14 more pages");
        ada.QuerySelector(".backlink")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["../pages/p10.html", "../pages/p10.html#ref-1", "../pages/p10.html#mention-1"]);
        new HtmlParser().ParseDocument(site.Page("experts/cora.html")).QuerySelectorAll(".backlinks-more").ShouldBeEmpty();
    }

    private static void Same(string markdown)
    {
        var parser = new HtmlParser();
        var linked = parser.ParseDocument(Html(markdown));
        var plain = parser.ParseDocument(Html(markdown, "autolink: false"));

        linked.QuerySelectorAll("a a").ShouldBeEmpty();
        linked.Body!.TextContent.ShouldBe(plain.Body!.TextContent);
        foreach (var mention in linked.QuerySelectorAll("a.mention"))
        {
            mention.OuterHtml = mention.InnerHtml;
        }

        linked.Body.InnerHtml.ShouldBe(plain.Body.InnerHtml);
    }

    private static string Html(string markdown, string frontMatter = "order: 1")
    {
        var dossier = InMemoryDossier.Of(
            ("pages/p.md", $"---\ntitle: P\n{frontMatter}\n---\n{markdown}"),
            ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh, Ada of Marsh & Co, word, a]\n---\n"),
            ("experts/shea.md", "---\ntitle: O'Shea\n---\n"),
            ("terms/gate.md", "---\ntitle: Old Gate\nkind: place\naliases: [École, \"x.y\"]\n---\n"),
            ("terms/tokyo.md", "---\ntitle: 東京\nkind: place\n---\n"),
            ("terms/bridge.md", "---\ntitle: 大桥\nkind: place\n---\n"));
        return dossier.Html(dossier.Content.Pages.Single().Body, "pages/p.html");
    }

    [GeneratedRegex("<a class=\"mention\"[^>]*>(?<words>.*?)</a>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex MentionPattern();
}
