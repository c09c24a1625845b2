using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Linking;

/// <summary>What is renamed leaves its former id behind: in references, at its address, and on its page.</summary>
public class RedirectTests
{
    private const string Article = """
        ---
        title: A
        redirect-from: [old-a]
        topics: [old-water]
        statements:
          - {id: rises, redirect-from: [Goes up], by: old-jo, mode: direct, passage: it rises fast}
        facts:
          - {id: height, redirect-from: [tall], measure: level, value: 3, by: article, passage: three metres}
        ---
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("articles/a.md", Article),
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\nredirect-from: [depth]\n---\n"),
        ("topics/water.md", "---\ntitle: Water\nredirect-from: [old-water, terms/aqua]\nquestions: [{id: cause, redirect-from: [reason], ask: Why?, unopposed: true, answers: [{says: So, statements: [a#goes-up, old-a#rises, old-a#goes-up]}]}]\n---\n"),
        ("experts/jo.md", "---\ntitle: Jo\nredirect-from: [terms/old-jo]\n---\n"),
        ("events.yml", "- {id: flood, redirect-from: [high-water], date: 2020-01-05, title: The flood, sources: [{article: old-a}]}\n"),
        ("pages/deep/new.md", "---\ntitle: New\nredirect-from: [deep/old, older]\n---\n"),
    ];

    [Theory]
    [InlineData("[[old-water]]", "topics/water", null)]
    [InlineData("[[topics/old-water]]", "topics/water", null)]
    [InlineData("[[aqua]]", "topics/water", null)]
    [InlineData("[[terms/old-jo]]", "experts/jo", null)]
    [InlineData("[[a#goes-up]]", "articles/a", "rises")]
    [InlineData("[[old-a#tall]]", "articles/a", "height")]
    [InlineData("[[level#old-a-tall]]", "measures/level", "a-height")]
    [InlineData("[[depth#a-height]]", "measures/level", "a-height")]
    [InlineData("[[fact:depth@old-a#tall]]", "measures/level", "a-height")]
    [InlineData("[[quote:old-a#goes-up]]", "articles/a", "rises")]
    [InlineData("[[event:high-water]]", null, "flood")]
    [InlineData("[[old-water#question-reason]]", "topics/water", "question-cause")]
    [InlineData("[[water#question-why]]", "topics/water", "question-cause")]
    [InlineData("[x](../topics/old-water.md)", "topics/water", null)]
    [InlineData("[[deep/old]]", "pages/deep/new", null)]
    public void Old_references_lead_on_without_a_word(string written, string? key, string? anchor)
    {
        var dossier = InMemoryDossier.Of([.. Files, ("pages/p.md", $"---\ntitle: P\n---\nSee {written}.")]);

        dossier.Errors.ShouldBeEmpty();
        var target = dossier.Graph.Targets.Values.ShouldHaveSingleItem();
        (target.Thing?.Key, target.Anchor).ShouldBe((key, anchor));
    }

    [Fact]
    public void Old_ids_in_front_matter_lead_on_too()
    {
        var graph = InMemoryDossier.Of(Files).Graph;

        graph.TopicsOf["articles/a"].ShouldHaveSingleItem().Key.ShouldBe("topics/water");
        graph.Statements.ShouldHaveSingleItem().Speaker.By!.Key.ShouldBe("experts/jo");
        graph.Questions.ShouldHaveSingleItem().Answers.ShouldHaveSingleItem().Given.Select(given => given.Statement.Statement.Anchor).ShouldBe(["rises", "rises", "rises"]);
    }

    [Theory]
    [InlineData("articles/old-a.html", "../articles/a.html")]
    [InlineData("facts/depth.html", "../facts/level.html")]
    [InlineData("terms/aqua.html", "../topics/water.html")]
    [InlineData("pages/older.html", "../pages/deep/new.html")]
    [InlineData("pages/deep/old.html", "../../pages/deep/new.html")]
    public void An_old_address_leads_on_by_a_refresh_and_a_link_and_is_kept_from_search_engines(string old, string href)
    {
        using var site = Site().With("input/settings.yml", "title: Test\nhost: https://water.example/x/\n");

        var page = new HtmlParser().ParseDocument(site.Page(old));

        page.QuerySelector("meta[http-equiv=refresh]").ShouldNotBeNull().GetAttribute("content").ShouldBe($"0; url={href}");
        page.QuerySelector("main a").ShouldNotBeNull().GetAttribute("href").ShouldBe(href);
        page.QuerySelector("meta[name=robots]").ShouldNotBeNull().GetAttribute("content").ShouldBe("noindex");
        page.QuerySelector("link[rel=canonical]").ShouldNotBeNull().GetAttribute("href").ShouldBe(new Uri(new Uri("https://water.example/x/" + old), href).AbsoluteUri);
    }

    [Fact]
    public void An_old_address_stands_in_the_rules_for_hosts_and_in_no_sitemap_feed_or_data()
    {
        using var site = Site().With("input/settings.yml", "title: Test\nhost: https://water.example/\n");
        var files = site.Check().Files.ToDictionary(file => file.Path, TestSite.Text, StringComparer.Ordinal);

        files["_redirects"].ShouldContain("/articles/old-a.html  /articles/a.html  301\n");
        files["_redirects"].ShouldContain("/terms/aqua.html  /topics/water.html  301\n");
        foreach (var (path, text) in files.Where(file => file.Key is "sitemap.xml" or "feed.xml" or "feed.json" || file.Key.StartsWith("data/", StringComparison.Ordinal)))
        {
            foreach (var old in new[] { "old-a", "aqua", "depth", "older" })
            {
                // But the id of an entry in a feed lasts: it is that of the first name.
                text.Split('\n').Where(line => !line.Contains("<id>", StringComparison.Ordinal) && !line.Contains("\"id\":", StringComparison.Ordinal))
                    .ShouldAllBe(line => !Regex.IsMatch(line, $@"\b{old}\b", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), $"{path}: {old}");
            }
        }
    }

    [Theory]
    [InlineData("articles/a.html", "goes-up", "li#rises")]
    [InlineData("articles/a.html", "tall", "tr#height")]
    [InlineData("facts/level.html", "old-a-tall", "tr#a-height")]
    [InlineData("facts/level.html", "a-tall", "tr#a-height")]
    [InlineData("facts/level.html", "old-a-height", "tr#a-height")]
    [InlineData("facts/index.html", "old-a-tall", "tr#a-height")]
    [InlineData("facts/index.html", "depth", "tbody#level")]
    [InlineData("timeline.html", "high-water", "li#flood")]
    [InlineData("topics/water.html", "question-reason", "div#question-cause")]
    [InlineData("topics/water.html", "question-why", "div#question-cause")]
    public void An_old_anchor_is_an_empty_element_in_what_it_led_to(string path, string old, string place)
    {
        using var site = Site();

        var element = new HtmlParser().ParseDocument(site.Page(path)).GetElementById(old).ShouldNotBeNull();

        element.TextContent.ShouldBeEmpty();
        element.Closest(place).ShouldNotBeNull();
    }

    [Fact]
    public void Every_link_of_a_site_with_old_ids_leads_somewhere_and_no_id_stands_twice()
    {
        using var site = Site();

        site.Check().Diagnostics.Where(diagnostic => diagnostic.Rule != Rules.UncheckedPassages).Select(DiagnosticText.Format).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("topics/x.md", "redirect-from: [water]", "topics/x.md:3:17 DS0407")]
    [InlineData("topics/x.md", "redirect-from: [Water]", "topics/x.md:3:17 DS0407")]
    [InlineData("topics/x.md", "redirect-from: [x]", "topics/x.md:3:17 DS0407")]
    [InlineData("topics/x.md", "redirect-from: [old-water]", "topics/x.md:3:17 DS0407")]
    [InlineData("topics/x.md", "redirect-from: [y, y]", "topics/x.md:3:20 DS0407")]
    [InlineData("terms/x.md", "kind: term\nredirect-from: [topics/old-water]", "terms/x.md:4:17 DS0407")]
    [InlineData("terms/x.md", "kind: term\nredirect-from: [old-water]", null)]
    [InlineData("topics/x.md", "questions: [{id: a, ask: A?, answers: []}, {redirect-from: [a], ask: B?, answers: []}]", "topics/x.md:3:61 DS0407")]
    [InlineData("topics/x.md", "questions: [{redirect-from: ['!'], ask: B?, answers: []}]", "topics/x.md:3:30 DS0307")]
    [InlineData("topics/x.md", "redirect-from: [../x]", "topics/x.md:3:17 DS0307")]
    [InlineData("topics/x.md", "redirect-from: [topics/../../x]", "topics/x.md:3:17 DS0307")]
    [InlineData("topics/x.md", "redirect-from: [/old/page, old/other.html, /2019/x/, /a.php]", null)]
    [InlineData("topics/x.md", "redirect-from: /old/page", null)]
    [InlineData("topics/x.md", "redirect-from: ['/a?b=c']", "topics/x.md:3:17 DS0307")]
    [InlineData("topics/x.md", "redirect-from: [/../x]", "topics/x.md:3:17 DS0307")]
    [InlineData("topics/x.md", "redirect-from: [/a/.hidden]", "topics/x.md:3:17 DS0307")]
    [InlineData("topics/x.md", "redirect-from: ['https://old.example/x']", "topics/x.md:3:17 DS0307")]
    [InlineData("topics/x.md", "redirect-from: [/old/page, old/page.html]", "topics/x.md:3:28 DS0407")]
    [InlineData("topics/x.md", "redirect-from: ['']", "topics/x.md:3:17 DS0303")]
    [InlineData("topics/x.md", "redirect-from: [a/b]", null)]
    [InlineData("topics/x.md", "redirect-from: [pages/a/b]", null)]
    [InlineData("topics/x.md", "redirect-from: ['a\\b']", "topics/x.md:3:17 DS0307")]
    [InlineData("articles/x.md", "statements: [{id: s, redirect-from: [t], not-stated: true, mode: direct, passage: one two}]\nfacts: [{id: t, measure: level, value: 3, by: article, passage: three metres}]", "articles/x.md:3:38 DS0407")]
    [InlineData("articles/x.md", "statements: [{id: s, redirect-from: [t, T], not-stated: true, mode: direct, passage: one two}]", "articles/x.md:3:41 DS0407")]
    [InlineData("articles/x.md", "statements: [{id: s, redirect-from: ['?'], not-stated: true, mode: direct, passage: one two}]", "articles/x.md:3:38 DS0307")]
    public void An_old_id_that_cannot_lead_on_is_reported(string path, string keys, string? found)
        => InMemoryDossier.Of([.. Files, (path, $"---\ntitle: X\n{keys}\n---\n")]).Errors.ShouldBe(found is null ? [] : [found]);

    [Fact]
    public void Two_that_redirect_to_each_other_are_both_reported()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\nredirect-from: [q]\n---\n"), ("pages/q.md", "---\ntitle: Q\nredirect-from: [p]\n---\n"))
            .Errors.ShouldBe(["pages/p.md:3:17 DS0407", "pages/q.md:3:17 DS0407"]);

    [Fact]
    public void Two_events_cannot_have_had_one_id()
        => InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\n---\n"), ("events.yml", "- {id: e, redirect-from: [x], date: 2020, title: E, sources: [{article: a}]}\n- {id: f, redirect-from: [x, e], date: 2020, title: F, sources: [{article: a}]}\n"))
            .Errors.ShouldBe(["events.yml:2:27 DS0407", "events.yml:2:30 DS0407"]);

    [Fact]
    public void An_old_address_that_a_template_makes_is_reported()
    {
        using var site = Site().With("input/topics/x.md", "---\ntitle: X\nredirect-from: [index]\n---\n");

        site.Check().Diagnostics.Select(diagnostic => diagnostic.Rule).ShouldContain(Rules.OutputConflict);
    }

    private static TestSite Site() => Files.Aggregate(TestSite.Minimal(), (site, file) => site.With("input/" + file.Path, file.Text));
}
