using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dossier.Tests.Sites;

/// <summary>A dossier with one or two of each thing, which its first editor has after an hour: what pages say of few must be as true as what they say of many.</summary>
public sealed class SmallDossierTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal()
        .With("input/index.md", "---\ntitle: The mill pond\n---\nThe pond is low.\n")
        .With("input/experts/ida-marl.md", "---\ntitle: Ida Marl\nrole: head of the Club's archive\norganisation: millers-club\n---\n")
        .With("input/terms/millers-club.md", "---\ntitle: Millers' Club\nkind: organisation\naliases: [the Club]\n---\n")
        .With("input/terms/sal-reed.md", "---\ntitle: Sal Reed\nkind: person\nrole: Secretary of the Millers' Club\norganisation: millers-club\n---\n")
        .With("input/terms/tam-fell.md", "---\ntitle: Tam Fell\nkind: person\nrole: the pond's keeper\norganisation: millers-club\n---\n")
        .With("input/events.yml", "- id: low\n  title: The pond falls\n  date: 2019-07\n  date-note: by the miller's diary\n  topics: [pond]\n  sources: [{article: notice}]\n")
        .With("input/topics/pond.md", "---\ntitle: The pond\nquestions:\n  - ask: Is the pond low?\n    answers:\n      - says: It is\n        statements: [notice#low, essay#lower]\n      - says: It is not\n        statements: [notice#full]\n---\nOn the day of [[event:low|the fall]] the wheel stopped.\n")
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
              - id: full
                by: article
                mode: paraphrase
                passage: water enough for the wheel
                topics: [pond]
            facts:
              - measure: depth
                value: 3
                by: article
                passage: a pond three feet deep
              - measure: depth
                value: 2
                scope: the miller's side
                by: millers-club
                passage: no more than two feet of water
            ---
            """)
        .With("input/articles/essay.md", "---\ntitle: The pond in August\nshort-title: Essay\nauthors: [ida-marl]\nstatements:\n  - id: lower\n    by: ida-marl\n    mode: direct\n    passage: I have never seen it lower\n    topics: [pond]\n---\n");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("index.html", ".tally", "2 articles", "1 expert", "3 statements", "2 facts", "≠ 1 figure that differs")]
    [InlineData("facts/index.html", ".tally", "2 facts", "1 thing measured", "≠ 1 where the sources differ")]
    [InlineData("questions.html", ".tally", "1 question", "2 answers", "3 statements that answer", "2 articles")]
    public void A_single_thing_is_counted_in_the_singular(string path, string list, params string[] counts)
        => Page(path).QuerySelectorAll(list + " > li").Select(item => item.TextContent.Trim()).ShouldBe(counts);

    [Fact]
    public void A_single_passage_is_named_in_the_singular()
    {
        site.Without("input/articles/notice.md").Without("input/events.yml").Without("input/measures/depth.md").With("input/topics/pond.md", "---\ntitle: The pond\n---\n");

        Page("sources.html").QuerySelector(".summary")!.TextContent.ShouldStartWith("1 passage of 1 article is quoted here.");
    }

    [Fact]
    public void The_bottom_line_stands_under_its_heading_and_the_counts_under_theirs()
    {
        var page = Page("index.html");

        page.GetElementById("sec-bottom-line")!.NextElementSibling!.TextContent.Trim().ShouldBe("The pond is low.");
        page.QuerySelector(".front-tally > h2")!.TextContent.ShouldBe("At a glance");
        page.QuerySelector("main h2")!.TextContent.ShouldBe("Bottom line");
    }

    [Fact]
    public void Where_all_questions_are_shown_none_is_said_to_be_left()
    {
        Page("index.html").QuerySelector(".front-dispute .more")!.TextContent.ShouldBe("The question on a page of its own");

        site.With("input/topics/wheel.md", "---\ntitle: The wheel\nquestions:\n  - ask: Does it turn?\n    answers:\n      - says: It does\n        statements: [notice#full]\n      - says: It does not\n        statements: [notice#low]\n---\n");

        Page("index.html").QuerySelector(".front-dispute .more")!.TextContent.ShouldBe("These questions by topic, on a page of their own");
    }

    [Fact]
    public void Who_is_quoted_in_one_article_and_wrote_another_is_named_once_under_an_answer()
    {
        Page("index.html").QuerySelector(".question-brief .answer-speakers")!.TextContent.ShouldBe("Ida Marl");
        Page("questions.html").QuerySelector(".answer-names")!.Children.ShouldHaveSingleItem().TextContent.Trim().ShouldBe("Ida Marl quoted expert in Notice at the mill author of Essay");
    }

    [Fact]
    public void An_organisation_that_a_role_names_is_not_named_again()
    {
        var people = Page("terms/index.html").QuerySelectorAll("#people ~ ul .entry-role");

        people.Select(role => role.TextContent).ShouldBe(["the pond’s keeper, Millers’ Club", "Secretary of the Millers’ Club"], ignoreOrder: true);
        people.SelectMany(role => role.QuerySelectorAll("a")).Select(link => (link.TextContent, link.GetAttribute("href"))).Distinct().ShouldHaveSingleItem().ShouldBe(("Millers’ Club", "../terms/millers-club.html"));
        var expert = Page("experts/index.html").QuerySelector(".letters .entry-role")!;
        (expert.TextContent, expert.QuerySelector("a")!.TextContent).ShouldBe(("head of the Club’s archive", "the Club"));
    }

    [Fact]
    public void An_editor_s_words_are_set_alike_wherever_they_stand()
    {
        site.With("input/settings.yml", "title: The miller's pond\n").With("input/index.md", "---\ntitle: The pond's year\ndescription: A dry summer's tale\n---\nLow.\n");

        foreach (var path in new[] { "index.html", "topics/pond.html", "terms/index.html", "experts/ida-marl.html", "articles/notice.html", "timeline.html", "facts/depth.html", "print.html" })
        {
            Page(path).Body!.TextContent.ShouldNotContain("'", customMessage: path);
        }
    }

    [Fact]
    public void An_organisation_that_gives_a_figure_and_no_statement_is_counted()
        => Page("terms/index.html").QuerySelectorAll(".card").Single(card => card.QuerySelector(".entry-name")!.TextContent == "Millers’ Club").QuerySelector(".counts")!.TextContent.ShouldBe("Facts 1 Articles 1");

    [Fact]
    public void A_page_has_no_link_to_its_own_topic_and_does_not_say_that_it_mentions_itself()
    {
        var page = Page("topics/pond.html");

        page.QuerySelectorAll(".statement").ShouldNotBeEmpty();
        page.QuerySelectorAll(".topic-links, .event-mentions").ShouldBeEmpty();
        Page("timeline.html").QuerySelector(".event-foot, .event-mentions")!.TextContent.ShouldBe("Mentioned in The pond");
        Page("articles/notice.html").QuerySelectorAll(".statement .topic-links").ShouldNotBeEmpty();
    }

    [Fact]
    public void An_article_names_its_language_and_says_what_address_is_not_stated()
    {
        var particulars = Page("articles/notice.html").QuerySelectorAll(".particulars > div").ToDictionary(row => row.QuerySelector("dt")!.TextContent, row => row.QuerySelector("dd")!.TextContent);

        (particulars["Language"], particulars["Original"]).ShouldBe(("English", "web address not stated"));
        Page("sources.html").QuerySelectorAll(".particulars-wide dd").Select(row => row.TextContent).ShouldContain("author, publisher, date, web address");
    }

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(site.Page(path));
}
