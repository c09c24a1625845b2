using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;
using Dossier.Core.Model;
using Dossier.Core.Rendering;
using Dossier.Core.Rendering.Search;

namespace Dossier.Tests.Rendering.Search;

public class SearchDataTests
{
    private static readonly (string Path, string Text)[] Quay =
    [
        ("topics/closure.md", "---\ntitle: The closure\ndescription: Why it was closed.\nquestions:\n  - id: needed\n    ask: Was it needed?\n    answers:\n      - {says: \"Yes\", statements: [log#cracks]}\n      - {says: \"No\", statements: [log#pretext]}\n---\nBefore.\n\n## What [[ada]] saw\n\nShe saw [[fact:days@log]] of *work*.\n"),
        ("experts/ada.md", "---\ntitle: Ada Marsh\nrole: Engineer\naliases: [Marsh, {text: Adda, misspelling: true}]\n---\n"),
        ("measures/days.md", "---\ntitle: Days closed\nkind: quantity\nunit: days\n---\n"),
        ("articles/log.md", "---\ntitle: The quay log\npublisher: The Quay\nstatements:\n  - {id: cracks, by: ada, mode: direct, passage: the pier has deep cracks, says: It is unsafe.}\n  - {id: pretext, by: article, mode: paraphrase, passage: a pretext to save money, says: It was a pretext.}\nfacts:\n  - {id: days, measure: days, value: 40, by: article, scope: north quay, passage: after forty days}\n---\nOur brief.\n"),
        ("events.yml", "- {id: shut, date: 2019-02, title: The quay is shut, sources: [{article: log, passage: shut for good today}]}\n"),
    ];

    [Fact]
    public void Gathers_what_has_a_page_by_its_names_and_what_stands_on_it_by_its_place()
    {
        var index = Index(Quay);

        index.Groups.Select(group => group.Kind.Name).ShouldBe(["topic", "expert", "article", "figure", "question", "event", "page", "value", "statement", "section"]);
        Entries(index, "expert").ShouldBe([new SearchEntry("experts/ada.html") { Also = "Marsh", Wrong = "Adda", Note = "Engineer" }]);
        Entries(index, "article").ShouldBe([new SearchEntry("articles/log.html") { Note = "The Quay", Text = "Our brief." }]);
        Entries(index, "question").ShouldBe([new SearchEntry("topics/closure.html") { Anchor = "question-needed", Title = "Was it needed?", Text = "Yes · No" }]);
        Entries(index, "event").ShouldBe([new SearchEntry("timeline.html") { Anchor = "shut", Title = "The quay is shut", Note = "February 2019" }]);
        Entries(index, "value").ShouldBe([new SearchEntry("facts/days.html") { Anchor = "log-days", Title = "40 days", Note = "The quay log", Text = "North quay" }]);
        Entries(index, "statement").ShouldBe(
        [
            new SearchEntry("articles/log.html") { Anchor = "cracks", Title = "It is unsafe.", Note = "Ada Marsh", Text = "“the pier has deep cracks”" },
            new SearchEntry("articles/log.html") { Anchor = "pretext", Title = "It was a pretext.", Note = "The article", Text = "a pretext to save money" },
        ]);
        index.Pages.Select(page => page.Name).ShouldBe(["Test", "Timeline", "The quay log", "The closure", "Ada Marsh", "Days closed"]);
    }

    [Fact]
    public void A_text_is_split_at_its_headings_and_has_the_words_that_references_show()
    {
        var index = Index(Quay);

        Entries(index, "topic").ShouldBe([new SearchEntry("topics/closure.html") { Text = "Why it was closed. Before." }]);
        Entries(index, "section").ShouldBe([new SearchEntry("topics/closure.html") { Anchor = "what-ada-saw", Title = "What Ada Marsh saw", Text = "She saw 40 days of work." }]);
    }

    [Fact]
    public void An_article_in_full_is_found_by_its_paragraphs()
        => Entries(Index(("articles/log.md", "---\ntitle: Log\nrights: full\n---\nFirst words.\n\n## A heading\n\nMore words.\n")), "section").Select(entry => (entry.Anchor, entry.Text))
            .ShouldBe([("p-1", "First words."), ("p-2", "A heading"), ("p-3", "More words.")]);

    [Theory]
    [InlineData("link", false, false)]
    [InlineData("excerpt", true, false)]
    public void Words_that_may_not_be_shown_are_not_in_the_data_unless_the_edition_is_private(string rights, bool hasPassage, bool hasText)
    {
        using var site = TestSite.Minimal()
            .With("input/articles/log.md", $"---\ntitle: Log\nrights: {rights}\nstatements:\n  - {{id: cracks, unnamed: a mason, mode: direct, passage: the pier has deep cracks, says: It is unsafe.}}\n---\n")
            .With("input/articles/log.source.txt", "Here “the pier has deep cracks,” a mason said, and the gulls were silent that morning.");

        var open = site.Page(SearchFiles.Names) + site.Page(SearchFiles.Texts);
        open.Contains("deep cracks", StringComparison.Ordinal).ShouldBe(hasPassage);
        open.Contains("gulls were silent", StringComparison.Ordinal).ShouldBe(hasText);
        open.ShouldContain("It is unsafe.");

        var inside = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false) { Private = true }).Files.Single(file => file.Path == SearchFiles.Texts);
        TestSite.Text(inside).ShouldContain("gulls were silent");
    }

    [Theory]
    [InlineData("</script><img src=x onerror=alert(1)>")]
    [InlineData("\u2028\u2029\u007F \"quoted\" \\u0041 \\")]
    [InlineData("Токаев 托卡耶夫 توكاييف 🚢")]
    public void Any_text_comes_back_as_it_was_and_ends_neither_the_script_nor_its_line(string text)
    {
        var index = new SearchIndex([new SearchPage("a.html", text)], [new SearchGroup(new SearchKind("page", "Page", "Pages", 1), [new SearchEntry("a.html") { Text = text }])]);
        var names = SearchScript.WriteNames(index);
        var texts = SearchScript.WriteTexts(index);

        (names + texts).ShouldNotContain("<");
        (names + texts).ShouldNotContain("\u2028");
        Parse(names).GetProperty("names")[0].GetString().ShouldBe(text);
        ParseTexts(texts)[0].GetProperty("text")[0].GetString().ShouldBe(text);
    }

    [Fact]
    public void Half_a_character_becomes_the_mark_of_one_that_is_missing()
        => Parse(SearchScript.WriteNames(new SearchIndex([new SearchPage("a.html", "x\uD800y")], []))).GetProperty("names")[0].GetString().ShouldBe("x\uFFFDy");

    [Fact]
    public void Any_text_is_read_back() => AnyText.Holds(AnyText.OfMarkdown, text =>
        Parse(SearchScript.WriteNames(new SearchIndex([new SearchPage("a.html", text)], []))).GetProperty("names")[0].GetString().ShouldBe(Core.Text.Folding.WellFormed(text)));

    [Fact]
    public void A_dossier_without_anything_has_its_front_page()
    {
        var data = Parse(SearchScript.WriteNames(Index(("settings.yml", "title: Test\n"))));

        data.GetProperty("pages").EnumerateArray().Select(page => page.GetString()).ShouldBe(["index.html"]);
        data.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetProperty("name").GetString()).ShouldBe(["page"]);
    }

    [Fact]
    public void Columns_in_which_nothing_stands_are_left_out()
    {
        var topic = Parse(SearchScript.WriteNames(Index(("topics/a.md", "---\ntitle: A\n---\nText.\n")))).GetProperty("kinds")[0];

        topic.EnumerateObject().Select(property => property.Name).ShouldBe(["name", "one", "many", "weight", "count", "titled", "page"]);
    }

    [Theory]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("one two three", 12, "one two…")]
    [InlineData("onetwothree", 6, "onetwo…")]
    public void A_long_text_ends_at_a_space(string text, int longest, string cut) => BodySections.Cut(text, longest).ShouldBe(cut);

    [Fact]
    public void Without_its_script_the_site_has_no_search_and_says_so()
    {
        using var site = TestSite.Minimal().With("theme/search.js", "");
        var result = site.Check();

        result.Diagnostics.Select(diagnostic => diagnostic.Rule).ShouldBe([Rules.SearchNotBuilt]);
        result.Files.Select(file => file.Path).ShouldNotContain(path => path.Contains("search", StringComparison.Ordinal));
        result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(TestSite.Text).ShouldAllBe(page => !page.Contains("search-box", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_template_takes_the_search_out_without_a_word()
    {
        using var site = TestSite.Minimal().With("output-template/search.html.hbs", "").With("output-template/assets/search-data.js.hbs", "").With("output-template/assets/search-texts.js.hbs", "");

        site.Problems().ShouldBeEmpty();
        site.Check().Files.Select(file => file.Path).ShouldNotContain(path => path.Contains("search", StringComparison.Ordinal));
    }

    [Fact]
    public void The_script_of_the_search_carries_the_licence_of_the_library_in_it()
    {
        using var site = TestSite.Minimal();

        var script = site.Page("assets/search.js");

        script.ShouldStartWith("/*! Holds MiniSearch 7.2.0\nCopyright");
        script.ShouldContain("The above copyright notice and this permission notice shall be included");
    }

    private static SearchIndex Index(params (string Path, string Text)[] files) => SearchMaker.Make(InMemoryDossier.Of(files).Graph, BuiltInRoutes());

    private static ImmutableArray<SearchEntry> Entries(SearchIndex index, string kind) => index.Groups.Single(group => group.Kind.Name == kind).Entries;

    private static JsonElement Parse(string script) => Parse(script, "dossier.searchData=");

    private static JsonElement ParseTexts(string script) => Parse(script, "dossier.searchTexts=");

    private static JsonElement Parse(string script, string prefix)
    {
        script.ShouldStartWith(prefix);
        script.ShouldEndWith(";\n");
        return JsonDocument.Parse(script[prefix.Length..^2]).RootElement;
    }

    private static Routes BuiltInRoutes()
    {
        var paths = ThingKinds.All.Select(kind => $"{(kind == ThingKind.Measure ? "facts" : kind.Folder())}/[{kind.Name()}].html.hbs").Append("timeline.html.hbs");
        return Routes.Read([.. paths.Select(path => new LoadedFile(path, path, []))], new DiagnosticBag());
    }
}
