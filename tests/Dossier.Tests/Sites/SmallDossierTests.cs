using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>A dossier with one or two of each thing, which its first editor has after an hour: what pages say of few must be as true as what they say of many.</summary>
public sealed class SmallDossierTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal()
        .With("input/index.md", "---\ntitle: The mill pond\n---\nThe pond is low.\n")
        .With("input/experts/ida-marl.md", "---\ntitle: Ida Marl\n---\n")
        .With("input/topics/pond.md", "---\ntitle: The pond\nquestions:\n  - ask: Is the pond low?\n    answers:\n      - says: It is\n        statements: [notice#low]\n---\n")
        .With("input/measures/depth.md", "---\ntitle: Depth of the pond\nkind: quantity\ntopics: [pond]\ndisagreement: conflict\n---\n")
        .With(
            "input/articles/notice.md",
            """
            ---
            title: Notice at the mill
            language: en
            statements:
              - id: low
                by: ida-marl
                mode: paraphrase
                passage: the pond stood low all summer
                topics: [pond]
            facts:
              - measure: depth
                value: 3
                by: article
                passage: a pond three feet deep
              - measure: depth
                value: 2
                by: ida-marl
                passage: no more than two feet of water
            ---
            """);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("index.html", ".tally", "1 article", "1 expert", "1 statement", "2 facts", "≠ 1 figure that differs")]
    [InlineData("facts/index.html", ".tally", "2 facts", "1 thing measured", "≠ 1 where the sources differ")]
    [InlineData("questions.html", ".tally", "1 question", "1 answer", "1 statement that answers", "1 article")]
    public void A_single_thing_is_counted_in_the_singular(string path, string list, params string[] counts)
        => Page(path).QuerySelectorAll(list + " > li").Select(item => item.TextContent.Trim()).ShouldBe(counts);

    [Fact]
    public void A_single_article_is_named_as_one_source()
        => Page("sources.html").QuerySelector(".summary")!.TextContent.ShouldStartWith("3 passages of 1 article are quoted here.");

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(site.Page(path));
}
