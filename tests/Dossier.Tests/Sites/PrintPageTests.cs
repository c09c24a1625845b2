using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Rendering.Print;

namespace Dossier.Tests.Sites;

/// <summary>The print edition: the whole dossier on one page. That its links lead somewhere and that no id stands twice is the audit's to find in every build.</summary>
public class PrintPageTests
{
    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Holds_every_part_in_reading_order_with_its_contents_before(string name)
    {
        var page = BuiltSite.Named(name).Page(PrintEdition.Path);
        var parts = page.QuerySelectorAll(".print-part").Select(part => part.Id!).ToArray();

        string[] order = ["front", "topics", "articles", "experts", "terms", "facts", "timeline", "sources", "corrections", "reading"];
        parts.ShouldBe(order.Intersect(parts));
        parts.Length.ShouldBeGreaterThan(8);
        page.QuerySelectorAll(".print-contents-part a").Select(link => link.GetAttribute("href")).ShouldBe(parts.Select(part => "#" + part));
        page.QuerySelectorAll(".print-part-title .print-number").Select(number => number.TextContent).ShouldBe(Enumerable.Range(1, parts.Length).Select(number => $"{number}"));
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Has_a_section_for_every_thing_of_the_dossier(string name)
    {
        var site = BuiltSite.Named(name);
        var page = site.Page(PrintEdition.Path);

        site.Result.Graph!.Content.Things.Where(thing => thing is not Core.Model.Measure measure || site.Result.Graph.FactsFor.Contains(measure.Key))
            .Select(thing => thing.Key).ShouldAllBe(key => page.GetElementById(key) != null);
        site.Result.Graph.Statements.ShouldAllBe(linked => page.GetElementById($"{linked.Article.Key}:{linked.Statement.Anchor}") != null);
        site.Result.Graph.Facts.ShouldAllBe(linked => page.GetElementById($"{linked.Measure.Key}:{linked.RowAnchor}") != null);
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void Every_number_in_the_text_has_its_note_in_the_same_section_and_every_note_its_number(string name)
    {
        var page = BuiltSite.Named(name).Page(PrintEdition.Path);
        var calls = page.QuerySelectorAll(".print-call a").ToArray();
        var notes = page.QuerySelectorAll(".print-note").ToDictionary(note => note.Id!);

        calls.Length.ShouldBeGreaterThan(20);
        foreach (var call in calls)
        {
            var note = notes[call.GetAttribute("href")![1..]];
            note.QuerySelector(".print-note-number")!.TextContent.ShouldBe(call.TextContent);
            SectionOf(note.Id!).ShouldBe(SectionOf(call.Id!));
        }

        calls.Select(call => call.GetAttribute("href")![1..]).Distinct().ShouldBe(notes.Keys, ignoreOrder: true);
        notes.Values.ShouldAllBe(note => calls.Any(call => "#" + call.Id == note.QuerySelector(".print-note-number")!.GetAttribute("href")));
    }

    [Fact]
    public void A_note_gives_the_words_the_article_and_what_their_check_found()
    {
        var topic = BuiltSite.Harbour.Page(PrintEdition.Path).GetElementById("topics/consent")!;

        topic.QuerySelectorAll(".print-note").ShouldAllBe(note => note.QuerySelector(".check")!.TextContent.Length > 0 && note.QuerySelector("a[href^='#articles/']") != null);
    }

    [Fact]
    public void The_number_that_an_expert_refers_to_is_that_of_the_note_in_the_article()
    {
        var page = BuiltSite.Shipped.Page(PrintEdition.Path);
        var references = page.QuerySelectorAll(".print-experts .print-ref").ToArray();

        references.Length.ShouldBeGreaterThan(50);
        references.Select(reference => reference.TextContent)
            .ShouldBe(references.Select(reference => $"note {page.GetElementById(reference.GetAttribute("href")![1..])!.QuerySelector(".print-call")!.TextContent}"));
    }

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    public void No_link_in_it_leads_to_a_page_that_stands_in_it(string name)
    {
        var site = BuiltSite.Named(name);
        var main = site.Page(PrintEdition.Path).QuerySelector("main")!;
        var elsewhere = main.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => href.Contains(".html", StringComparison.Ordinal) && !href.Contains("://", StringComparison.Ordinal));

        elsewhere.ShouldBeEmpty();
        main.QuerySelectorAll("[src]").Select(shown => shown.GetAttribute("src")!).ShouldAllBe(src => site.Files.ContainsKey(src));
    }

    [Fact]
    public void Is_kept_from_searches_and_the_sitemap_and_stands_in_the_footer_of_every_page()
    {
        var site = BuiltSite.Harbour;

        site.Page(PrintEdition.Path).QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        site.Text("sitemap.xml").ShouldNotContain("print.html");
        site.Page("articles/courier.html").QuerySelectorAll(".site-footer a").ShouldContain(link => link.TextContent == "Print edition" && link.GetAttribute("href") == "../print.html");
    }

    [Fact]
    public void The_headings_go_down_one_level_at_a_time()
    {
        var levels = BuiltSite.Shipped.Page(PrintEdition.Path).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();

        levels[0].ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Words_that_may_not_be_shown_are_not_in_it()
    {
        using var site = TestSite.Minimal()
            .With("input/articles/a.source.txt", "They closed the pier at noon.\n")
            .With("input/topics/t.md", "---\ntitle: T\nquestions:\n  - ask: Closed?\n    unopposed: true\n    answers:\n      - says: Yes\n        statements: [a#s]\n---\n")
            .With("input/measures/m.md", "---\ntitle: M\nkind: text\n---\n")
            .With("input/articles/a.md", "---\ntitle: A\nrights: link\ntopics: [t]\nstatements:\n  - id: s\n    not-stated: true\n    mode: paraphrase\n    passage: closed the pier at noon\n    says: It is shut.\n    topics: [t]\nfacts:\n  - measure: m\n    value: shut\n    by: article\n    passage: the pier at noon\n---\n");

        var page = site.Page(PrintEdition.Path);

        page.ShouldNotContain("the pier at noon");
        Parsed(page).QuerySelectorAll(".print-note .withheld").Length.ShouldBe(4);
    }

    [Fact]
    public void A_private_one_shows_the_texts_and_says_so_on_its_title_page()
    {
        var result = SiteBuilder.Build(new BuildOptions(new SiteFolders(BuiltSite.HarbourFolder), WriteOutput: false) { Private = true });
        var page = Parsed(TestSite.Text(result.Files.Single(file => file.Path == PrintEdition.Path)));

        page.QuerySelector(".print-cover .print-private").ShouldNotBeNull();
        page.GetElementById("articles/courier")!.QuerySelector(".article-text")!.TextContent.ShouldContain("swept the same ten yards of concrete");
        BuiltSite.Harbour.Text(PrintEdition.Path).ShouldNotContain("swept the same ten yards of concrete");
    }

    [Fact]
    public void Hostile_titles_stay_text_in_it_and_in_the_margins_of_the_style_sheet()
    {
        using var site = new TestSite().With("input/settings.yml", "title: '\"; } </style><b>\\ é'\n").With("input/topics/t.md", "---\ntitle: '<b>&\"'\n---\n");

        var page = Parsed(site.Page(PrintEdition.Path));

        page.QuerySelector(".print-cover h1")!.TextContent.ShouldBe("\"; } </style><b>\\ é");
        page.GetElementById("topics/t")!.QuerySelector("h3")!.TextContent.ShouldEndWith("<b>&\"");
        site.Page("assets/site.css").TrimEnd().ShouldEndWith("""@media print { @page { @bottom-left { content: "\22 \3b  \7d  \3c \2f style\3e \3c b\3e \5c  é"; } } }""");
    }

    [Fact]
    public void Is_left_out_where_the_settings_say_so_and_then_nothing_leads_to_it()
    {
        using var site = new TestSite().With("input/settings.yml", "title: T\nprint: false\n");

        var result = site.Check();

        result.Diagnostics.ShouldBeEmpty();
        result.Files.ShouldNotContain(file => file.Path == PrintEdition.Path);
        site.Page("index.html").ShouldNotContain("Print edition");
    }

    [Fact]
    public void Is_left_out_of_a_dossier_of_very_many_articles_unless_its_settings_ask_for_it()
    {
        using var site = TestSite.Minimal();
        for (var i = 0; i <= PrintEdition.MostArticles; i++)
        {
            site.With($"input/articles/a{i}.md", $"---\ntitle: A{i}\n---\n");
        }

        site.Check().Files.ShouldNotContain(file => file.Path == PrintEdition.Path);
        site.With("input/settings.yml", "title: T\nprint: true\n").Check().Files.ShouldContain(file => file.Path == PrintEdition.Path);
        site.With("input/settings.yml", "title: T\n").Without("input/articles/a0.md").Check().Files.ShouldContain(file => file.Path == PrintEdition.Path);
    }

    [Fact]
    public void A_dossier_with_nothing_in_it_has_one_that_says_how_to_read_it()
    {
        using var site = TestSite.Minimal();

        Parsed(site.Page(PrintEdition.Path)).QuerySelectorAll(".print-part").Select(part => part.Id).ShouldBe(["reading"]);
    }

    private static string SectionOf(string anchor) => anchor[..anchor.LastIndexOf(':', anchor.LastIndexOf(':') - 1)];

    private static IHtmlDocument Parsed(string html) => new HtmlParser().ParseDocument(html);
}
