using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Dossier.Core.Provenance;

namespace Dossier.Tests.Sites;

/// <summary>What of articles' words a site shows: those of an article with <c>rights: full</c>, no words of one with <c>rights: link</c>.</summary>
public class ArticleTextTests
{
    private static IHtmlDocument Log { get; } = BuiltSite.Harbour.Page("articles/ferry-log.html");

    [Fact]
    public void Each_passage_of_an_article_in_full_is_linked_both_ways_with_what_it_bears_out()
    {
        var article = BuiltSite.Harbour.Result.Graph!.Content.Articles.Single(article => article.Id == "ferry-log");
        foreach (var anchor in article.Statements.Select(statement => statement.Anchor).Concat(article.Facts.Select(fact => fact.Anchor)))
        {
            Log.GetElementById(anchor)!.QuerySelector("a.in-text")!.GetAttribute("href").ShouldBe($"../articles/ferry-log.html#passage-{anchor}");
            Log.GetElementById("passage-" + anchor)!.Closest(".article-text").ShouldNotBeNull(anchor);
            Log.QuerySelectorAll($".passage-number a[href='#{anchor}']").ShouldHaveSingleItem(anchor);
        }
    }

    [Fact]
    public void The_number_behind_a_passage_says_who_says_it_or_what_it_measures()
        => Log.QuerySelectorAll(".passage-number a").Select(link => link.GetAttribute("aria-label")).ShouldBe(
        [
            "1, fact: Cracks in the pier",
            "2, statement: Mirel Dovane",
            "3, statement: The article",
            "4, statement: Mirel Dovane",
            "5, description: Quillhaven Harbour Trust",
            "6, statement: Mirel Dovane",
            "7, statement: The article",
            "8, fact: Islanders who depend on the ferry",
            "9, fact: Posts lost",
            "10, event: The first ferry crosses",
            "11, fact: First ferry",
            "12, statement: Mirel Dovane",
        ]);

    [Fact]
    public void The_permalink_of_a_paragraph_has_the_number_under_which_passages_are_found_in_it()
    {
        var (graph, number) = (BuiltSite.Harbour.Result.Graph!, 0);
        foreach (var linked in graph.StatementsIn["articles/ferry-log"])
        {
            var mark = Log.GetElementById("passage-" + linked.Statement.Anchor)!;
            var block = mark.Ancestors().OfType<IHtmlElement>().First(element => element.QuerySelector(":scope > .paragraph-link") is not null);
            block.QuerySelector(".paragraph-link")!.Id.ShouldBe($"p-{graph.Passages[linked.Article, linked.Statement.Passage].Paragraph}");
            number++;
        }

        number.ShouldBe(6);
    }

    [Fact]
    public void Other_pages_lead_to_the_passage_in_the_text_too()
        => BuiltSite.Harbour.Page("topics/safety.html").QuerySelectorAll("a.in-text").Select(link => link.GetAttribute("href")).ShouldContain("../articles/ferry-log.html#passage-old-crack");

    [Fact]
    public void A_public_build_shows_no_text_that_may_not_be_published()
    {
        BuiltSite.Harbour.Page("articles/courier.html").QuerySelectorAll(".article-text, .in-text, mark").ShouldBeEmpty();
        foreach (var file in BuiltSite.Harbour.Files.Keys)
        {
            BuiltSite.Harbour.Text(file).ShouldNotContain("swept the same ten yards of concrete", customMessage: file);
        }
    }

    [Fact]
    public void No_file_holds_a_word_of_an_article_of_which_only_the_link_may_be_given()
    {
        var article = BuiltSite.Harbour.Result.Graph!.Content.Articles.Single(article => article.Id == "budget-paper");
        string[] words = [.. article.Passages.Select(passage => passage.Words.Value)];
        words.Length.ShouldBe(4);
        foreach (var file in BuiltSite.Harbour.Files.Keys)
        {
            words.Where(passage => BuiltSite.Harbour.Text(file).Contains(passage, StringComparison.Ordinal)).ShouldBeEmpty(file);
        }

        BuiltSite.Harbour.Page("articles/budget-paper.html").GetElementById("share")!.QuerySelector(".cell-words > div")!.TextContent.Trim().ShouldBe("Words not shown checked");
    }

    [Fact]
    public void Passages_of_a_link_only_article_are_kept_from_statements_roles_defects_events_and_anchors()
    {
        using var site = LinkOnly("They closed the pier at noon sharp.");

        var result = site.Check();

        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Core.Diagnostics.Severity.Error).ShouldBeEmpty();
        foreach (var file in result.Files)
        {
            TestSite.Text(file).ShouldNotContain("closed the pier", customMessage: file.Path);
            TestSite.Text(file).ShouldNotContain("closed-the-pier", customMessage: file.Path);
            TestSite.Text(file).ShouldNotContain("at noon sharp", customMessage: file.Path);
        }

        site.Page("articles/a.html").ShouldContain("Our own summary.");
        site.Page("articles/a.html").ShouldContain(">checked<");
        site.Page("data/statements.json").ShouldContain("\"paragraph\": 1");
        site.Page("data/statements.json").ShouldContain("\"passage\": null");
        site.Page("data/events.json").ShouldContain("\"passage\": null");
    }

    [Fact]
    public void Passages_of_a_link_only_article_are_checked_all_the_same()
    {
        using var site = LinkOnly("They shut the pier at noon sharp.");

        site.Problems().ShouldContain(problem => problem.Contains("DS0504", StringComparison.Ordinal));
    }

    [Fact]
    public void An_article_in_full_is_its_own_source_with_quotation_marks_dashes_and_references_of_the_editor()
        => PassageCheck.Of("the Trust sent the gentlemen with the clean boots. “Mind the step,” I told them — it was the only one", BuiltSite.Harbour.Result.Graph!.Content.Articles.Single(article => article.Id == "ferry-log").Source, null)
            .Status.ShouldBe(PassageStatus.Found);

    private static TestSite LinkOnly(string text) => TestSite.Minimal()
        .With("input/topics/t.md", "---\ntitle: T\n---\n")
        .With("input/terms/o.md", "---\ntitle: O\nkind: organisation\n---\n")
        .With("input/events.yml", "- id: v\n  date: 2001\n  title: Closing\n  sources:\n    - article: a\n      passage: closed the pier at noon\n")
        .With("input/articles/a.source.txt", text)
        .With("input/articles/a.md", """
            ---
            title: A
            rights: link
            topics: [t]
            roles:
              - of: o
                passage: closed the pier at
            defects:
              - passage: the pier at noon sharp
                note: A slip.
            statements:
              - by: o
                mode: paraphrase
                passage: closed the pier at noon
                says: Our own summary.
                topics: [t]
            ---

            """);
}
