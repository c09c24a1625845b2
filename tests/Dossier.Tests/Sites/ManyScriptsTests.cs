using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>What a page says of the languages on it.</summary>
public class ManyScriptsTests
{
    private const string Article = """
        ---
        title: המגדלור נשאר דולק
        language: he
        rights: full
        topics: [lamps]
        statements:
          - id: burning
            by: article
            mode: paraphrase
            passage: האור לא כבה אפילו ללילה אחד
            topics: [lamps]
        ---
        האור לא כבה אפילו ללילה אחד.
        """;

    [Theory]
    [InlineData("articles/he.html", "h1")]
    [InlineData("articles/he.html", ".passage-words")]
    [InlineData("articles/index.html", ".entry-name a")]
    [InlineData("topics/lamps.html", ".contribution-article a")]
    [InlineData("topics/lamps.html", ".prose .passage-words")]
    public void The_title_and_the_words_of_an_article_say_their_language(string page, string part)
    {
        var element = Page(page, Article).QuerySelector(part).ShouldNotBeNull();

        element.GetAttribute("lang").ShouldBe("he");
        element.GetAttribute("dir").ShouldBe("auto");
    }

    /// <summary>The numbers of its paragraphs stay on their side of the page, so that each paragraph finds its direction by itself.</summary>
    [Fact]
    public void The_text_of_an_article_says_its_language_alone()
    {
        var text = Page("articles/he.html", Article).QuerySelector(".article-text").ShouldNotBeNull();

        text.GetAttribute("lang").ShouldBe("he");
        text.HasAttribute("dir").ShouldBeFalse();
    }

    [Theory]
    [InlineData("language: en-GB")]
    [InlineData("short-title: Lamp")]
    public void Where_an_article_has_the_language_of_the_page_or_none_nothing_is_said(string line)
        => Page("articles/he.html", Article.Replace("language: he", line, StringComparison.Ordinal)).QuerySelectorAll("main [lang]").ShouldBeEmpty();

    [Fact]
    public void A_label_of_our_own_is_not_in_the_language_of_the_article()
        => Page("articles/he.html", Article.Replace("title: המגדלור נשאר דולק", "short-title: The lamp", StringComparison.Ordinal)).QuerySelector("h1")!.HasAttribute("lang").ShouldBeFalse();

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("en", null)]
    public void A_page_runs_as_its_language_does(string language, string? direction)
    {
        using var site = TestSite.Minimal().With("input/settings.yml", $"title: Lamps\nlanguage: {language}\n");

        new HtmlParser().ParseDocument(site.Page("index.html")).DocumentElement.GetAttribute("dir").ShouldBe(direction);
    }

    [Fact]
    public void A_table_of_an_editor_scrolls_by_keyboard_and_goes_by_its_heads()
    {
        var box = Page("topics/lamps.html", Article, "\n| Day | \"Boats\" |\n|---|--:|\n| Monday | few |\n").QuerySelector(".table-box").ShouldNotBeNull();

        box.GetAttribute("role").ShouldBe("region");
        box.GetAttribute("tabindex").ShouldBe("0");
        box.GetAttribute("aria-label").ShouldBe("Table: Day, “Boats”");
        box.QuerySelectorAll("th").ShouldAllBe(head => head.GetAttribute("scope") == "col");
    }

    private static IHtmlDocument Page(string path, string article, string body = "[[quote:he#burning]]\n")
    {
        using var site = TestSite.Minimal().With("input/articles/he.md", article).With("input/topics/lamps.md", "---\ntitle: Lamps\n---\n" + body);
        return new HtmlParser().ParseDocument(site.Page(path));
    }
}
