using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Linking;

/// <summary>References to places: rows of facts, questions, events, and files as a link names them.</summary>
public class PlaceReferenceTests
{
    private static readonly (string, string)[] Files =
    [
        ("index.md", "---\ntitle: F\n---\n# Key points\n"),
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"),
        ("articles/a.md", "---\ntitle: A\nstatements: [{id: rises, not-stated: true, mode: direct, passage: it rises fast}]\nfacts: [{id: height, measure: level, value: 3, by: article, passage: three metres}]\n---\n"),
        ("topics/water.md", "---\ntitle: Water\nquestions: [{ask: \"Why's it rising?\", answers: [{says: So, statements: [a#rises]}]}, {id: speed, ask: How fast?, answers: [{says: Very, statements: [a#rises]}]}]\n---\n# Past\n"),
        ("events.yml", "- {id: flood, date: 2020-01-05, title: The flood's crest, sources: [{article: a}]}\n"),
        ("pages/deep/one.md", "---\ntitle: One\n---\n"),
        ("pages/one.md", "---\ntitle: Other one\n---\n"),
    ];

    [Theory]
    [InlineData("[[level#a-height]]", "../../measures/level.html#a-height", "Level")]
    [InlineData("[[a#height]]", "../../articles/a.html#height", "A")]
    [InlineData("[[a#rises|said]]", "../../articles/a.html#rises", "said")]
    [InlineData("[[topics/water#past]]", "../../topics/water.html#past", "Water")]
    [InlineData("[[water#question-whys-it-rising]]", "../../topics/water.html#question-whys-it-rising", "Why’s it rising?")]
    [InlineData("[[water#question-speed]]", "../../topics/water.html#question-speed", "How fast?")]
    [InlineData("[[water#speed]]", "../../topics/water.html#question-speed", "How fast?")]
    [InlineData("[[water#question-how-fast]]", "../../topics/water.html#question-speed", "How fast?")]
    [InlineData("[[event:flood]]", "../../timeline.html#flood", "The flood’s crest")]
    [InlineData("[[event:flood|then]]", "../../timeline.html#flood", "then")]
    [InlineData("[x](one.md)", "../../pages/deep/one.html", "x")]
    [InlineData("[x](../one.md)", "../../pages/one.html", "x")]
    [InlineData("[x](../../pages/one.md)", "../../pages/one.html", "x")]
    [InlineData("[x](/pages/one.md)", "../../pages/one.html", "x")]
    [InlineData("[x](../../topics/water.md#past)", "../../topics/water.html#past", "x")]
    [InlineData("[x](../../../../topics/water.md)", "../../topics/water.html", "x")]
    [InlineData("[x](../../index.md)", "../../index.html", "x")]
    [InlineData("[](/index.md)", "../../index.html", "Test")]
    [InlineData("[x](../../index.md#key-points)", "../../index.html#key-points", "x")]
    public void Lead_to_the_place(string written, string href, string words)
    {
        var dossier = Dossier(written);

        dossier.Errors.ShouldBeEmpty();
        var page = dossier.Content.Pages.Single(page => page.Id == "deep/p");
        dossier.Html(page.Body, "pages/deep/p.html").ShouldBe($"<p><a class=\"ref\" id=\"ref-1\" href=\"{href}\">{words}</a></p>\n");
    }

    [Theory]
    [InlineData("[[level#a-heigth]]", "DS0403", "did you mean `a-height`?")]
    [InlineData("[[water#question-whys-it-raising]]", "DS0403", "did you mean `question-whys-it-rising`?")]
    [InlineData("[x](../../index.md#key-point)", "DS0403", "did you mean `key-points`?")]
    [InlineData("[[event:flod]]", "DS0401", "did you mean `flood`?")]
    [InlineData("[[event:]]", "DS0408", "write `[[event:id]]` with an id of `events.yml`")]
    [InlineData("[[event:flood#x]]", "DS0408", "write `[[event:id]]` with an id of `events.yml`")]
    public void Are_reported_with_the_nearest_where_they_lead_nowhere(string written, string code, string help)
    {
        var found = Dossier(written).Diagnostics.Single(diagnostic => diagnostic.Severity == Severity.Error);

        (found.Rule.Code, found.Help).ShouldBe((code, help));
    }

    [Fact]
    public void An_event_shows_the_pages_that_refer_to_it()
    {
        using var site = TestSite.Minimal()
            .With("input/articles/a.md", "---\ntitle: A\n---\n")
            .With("input/events.yml", "- {id: flood, date: 2020-01-05, title: The flood, sources: [{article: a}]}\n")
            .With("input/pages/p.md", "---\ntitle: A page\n---\nAt [[event:flood]] and after [[event:flood]].\n");

        site.Page("timeline.html").ShouldContain("<p class=\"event-mentions\">Mentioned in <a href=\"pages/p.html#ref-1\">A page</a></p>");
    }

    [Fact]
    public void A_link_to_the_front_page_where_there_is_none_is_reported()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n[x](../index.md)")).Errors.ShouldBe(["pages/p.md:4:1 DS0401"]);

    private static InMemoryDossier Dossier(string body) => InMemoryDossier.Of([.. Files, ("pages/deep/p.md", $"---\ntitle: P\n---\n{body}\n")]);
}
