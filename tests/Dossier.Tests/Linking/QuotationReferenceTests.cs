using AngleSharp.Html.Parser;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Linking;

/// <summary>References that set a quotation.</summary>
public class QuotationReferenceTests
{
    private static readonly (string, string)[] Files =
    [
        ("experts/jo.md", "---\ntitle: Jo Smith\n---\n"),
        ("terms/post.md", "---\ntitle: The Post\nkind: organisation\n---\n"),
        (
            "articles/a.md",
            """
            ---
            title: The Long Title
            short-title: Gauge report
            statements:
              - {id: rises, redirect-from: [goes-up], by: jo, mode: direct, passage: 'the water “rises” fast'}
              - {id: half, by: jo, via: [post], mode: partial, passage: half of it}
              - {id: fell, by: jo, mode: paraphrase, passage: it later fell}
              - {id: rumour, unnamed: a keeper, mode: reported, passage: the gauge was moved}
              - {id: own, by: article, mode: direct, passage: a bad year}
              - {id: nobody, not-stated: true, mode: direct, passage: <b>close it</b>}
            facts:
              - {id: height, measure: level, value: 3, by: article, passage: three metres}
            ---
            """),
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"),
    ];

    [Fact]
    public void Of_an_article_of_which_no_word_may_be_shown_are_refused()
        => InMemoryDossier.Of(
            ("articles/a.md", "---\ntitle: A\nrights: link\nstatements: [{id: s, not-stated: true, mode: direct, passage: words that stay there, says: Our words.}]\n---\n"),
            ("pages/p.md", "---\ntitle: P\n---\nSee [[quote:a#s]].\n"))
            .The(Rules.WrongKindOfReference).Message.ShouldBe("`a` has `rights: link`: none of its words may be shown, so it can't be quoted");

    [Theory]
    [InlineData("rises", "Here “the water ‘rises’ fast” (Jo Smith, in Gauge report) it is.")]
    [InlineData("goes-up", "Here “the water ‘rises’ fast” (Jo Smith, in Gauge report) it is.")]
    [InlineData("half", "Here “half of it” (Jo Smith, via The Post, in Gauge report) it is.")]
    [InlineData("fell", "Here it later fell (Jo Smith, in the words of Gauge report) it is.")]
    [InlineData("rumour", "Here the gauge was moved (a keeper, in the words of Gauge report) it is.")]
    [InlineData("own", "Here “a bad year” (Gauge report) it is.")]
    [InlineData("nobody", "Here “<b>close it</b>” (speaker not stated, in Gauge report) it is.")]
    public void Stand_in_a_sentence_with_their_speaker_chain_and_article(string id, string text)
        => Document($"Here [[quote:a#{id}]] it is.").QuerySelector("p").ShouldNotBeNull().TextContent.ShouldBe(text);

    [Theory]
    [InlineData("rises", "passage passage-direct", "Quoted “the water ‘rises’ fast”", "Jo Smith In Gauge report")]
    [InlineData("half", "passage passage-partial", "Quoted in part “half of it”", "Jo Smith via The Post In Gauge report")]
    [InlineData("fell", "passage passage-paraphrase", "Paraphrased it later fell", "Jo Smith In Gauge report")]
    [InlineData("rumour", "passage passage-reported", "Reported the gauge was moved", "A keeper unnamed In Gauge report")]
    [InlineData("nobody", "passage passage-direct", "Quoted “<b>close it</b>”", "Speaker not stated In Gauge report")]
    public void Are_set_as_a_block_where_they_are_a_paragraph_by_themselves(string id, string classes, string passage, string caption)
    {
        var document = Document($"Before.\n\n[[quote:a#{id}]]\n\nAfter.");

        var figure = document.QuerySelector("figure").ShouldNotBeNull();
        figure.Id.ShouldBe("ref-1");
        var words = figure.QuerySelector("blockquote > p").ShouldNotBeNull();
        var proof = words.QuerySelector(".proof").ShouldNotBeNull();
        proof.TextContent.ShouldBe("unchecked: the article’s text is not here");
        proof.PreviousSibling!.TextContent = proof.PreviousSibling.TextContent.TrimEnd();
        proof.Remove();
        (words.ClassName, words.TextContent).ShouldBe((classes, passage));
        figure.QuerySelector("figcaption").ShouldNotBeNull().TextContent.ShouldBe(caption);
        figure.QuerySelector("figcaption a.ref").ShouldNotBeNull().GetAttribute("href").ShouldBe($"../articles/a.html#{id}");
        document.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent).ShouldBe(["Before.", passage, "After."]);
    }

    [Theory]
    [InlineData("- [[quote:a#rises]]\n- x", "li figure")]
    [InlineData("> [[quote:a#rises]]", "blockquote figure")]
    [InlineData("| a |\n|---|\n| [[quote:a#rises]] |", "td figure, td .quotation-words")]
    [InlineData("## [[quote:a#rises]]", "h2 .quotation-words")]
    [InlineData("*[[quote:a#rises]]*", "em .quotation-words")]
    [InlineData("x[^1]\n\n[^1]: [[quote:a#rises]]", ".side-note .quotation-words, .side-note figure")]
    public void Stand_wherever_text_may(string markdown, string selector) => Document(markdown).QuerySelectorAll(selector).ShouldHaveSingleItem();

    [Fact]
    public void With_words_of_the_author_are_a_link_to_the_statement()
        => Document("Here [[quote:a#rises|she says so]].").QuerySelector("p").ShouldNotBeNull().InnerHtml.ShouldBe("Here <a class=\"ref\" id=\"ref-1\" href=\"../articles/a.html#rises\">she says so</a>.");

    [Fact]
    public void Have_their_other_end_on_the_pages_of_the_article_and_the_speaker()
    {
        var backlinks = Dossier("Here [[quote:a#rises]] it is.").Graph.Backlinks;

        backlinks.Select(group => group.Key).ShouldBe(["articles/a", "experts/jo"], ignoreOrder: true);
        var backlink = backlinks["experts/jo"].ShouldHaveSingleItem();
        (backlink.Before, backlink.Words, backlink.After).ShouldBe(("Here ", "“the water ‘rises’ fast”", " it is."));
    }

    [Theory]
    [InlineData("[[quote:]]", "DS0408")]
    [InlineData("[[quote:#]]", "DS0408")]
    [InlineData("[[quote:a]]", "DS0408")]
    [InlineData("[[quote:a#]]", "DS0408")]
    [InlineData("[[quote:#rises]]", "DS0408")]
    [InlineData("[[quote:b#rises]]", "DS0401")]
    [InlineData("[[quote:jo#rises]]", "DS0404")]
    [InlineData("[[quote:a#rise]]", "DS0403")]
    [InlineData("[[quote:a#height]]", "DS0403")]
    public void Are_reported_where_they_lead_nowhere(string written, string code) => Dossier(written).Errors.ShouldBe([$"pages/p.md:4:1 {code}"]);

    [Fact]
    public void Are_reported_with_the_nearest_statement() => Dossier("[[quote:a#risse]]").The(Rules.UnresolvedAnchor).Help.ShouldBe("did you mean `rises`?");

    private static AngleSharp.Html.Dom.IHtmlDocument Document(string body)
    {
        var dossier = Dossier(body);
        dossier.Errors.ShouldBeEmpty();
        return new HtmlParser().ParseDocument(dossier.Html(dossier.Content.Pages.Single().Body, "pages/p.html"));
    }

    private static InMemoryDossier Dossier(string body) => InMemoryDossier.Of([.. Files, ("pages/p.md", $"---\ntitle: P\n---\n{body}\n")]);
}
