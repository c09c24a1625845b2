using Dossier.Core.Linking;

namespace Dossier.Tests.Linking;

/// <summary>What counts as shared, in front matter and in bodies.</summary>
public class RelatedHoldingsTests
{
    private static readonly (string, string)[] Known =
    [
        ("experts/jo.md", "---\ntitle: Jo Smith\naliases: [Jo of the Weir]\n---\n"),
        ("terms/gauge.md", "---\ntitle: The Gauge\nkind: organisation\n---\n"),
        ("topics/water.md", "---\ntitle: Water\n---\n"),
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"),
        ("pages/about.md", "---\ntitle: About\n---\n"),
        ("articles/other.md", "---\ntitle: Other\n---\n"),
        ("articles/another.md", "---\ntitle: Another\n---\n"),
    ];

    [Theory]
    [InlineData("topics: [water]", "", "topics/water")]
    [InlineData("authors: [jo]", "", "experts/jo")]
    [InlineData("roles: [{of: jo, passage: the keeper of it}]", "", "experts/jo")]
    [InlineData("statements: [{by: jo, mode: direct, passage: it rises again}]", "", "experts/jo")]
    [InlineData("statements: [{unnamed: a keeper, via: [gauge], mode: reported, passage: it rises again}]", "", "terms/gauge")]
    [InlineData("statements: [{not-stated: true, mode: direct, passage: it rises again, topics: [water]}]", "", "topics/water")]
    [InlineData("facts: [{measure: level, value: 3, by: article, passage: three feet high}]", "", "measures/level")]
    [InlineData("facts: [{measure: level, value: 3, by: gauge, passage: three feet high}]", "", "terms/gauge measures/level")]
    [InlineData("facts: [{measure: level, value: 3, by: gauge, via: [jo], passage: three feet high}]", "", "experts/jo terms/gauge measures/level")]
    [InlineData("description: D", "See [[jo]], [[gauge]], [[water]] and [[level]]; and [[jo]].", "experts/jo terms/gauge measures/level topics/water")]
    [InlineData("description: D", "See [[Jo of the Weir]].", "experts/jo")]
    [InlineData("description: D", "See [[about]] and [[other]].", null)]
    [InlineData("authors: [Plain Name]", "Nothing.", null)]
    public void Articles_share_who_speaks_what_is_measured_what_they_are_about_and_what_they_refer_to(string yaml, string body, string? shared)
    {
        var text = $"---\ntitle: A\n{yaml}\n---\n{body}\n";
        var dossier = InMemoryDossier.Of([.. Known, ("articles/a.md", text), ("articles/b.md", text)]);

        dossier.Errors.ShouldBeEmpty();
        var near = dossier.Graph.NearArticles.To(dossier.Content.Articles.Single(article => article.Id == "a"));
        Said(near).ShouldBe(shared is null ? [] : [$"articles/b: {shared}"]);
    }

    [Fact]
    public void Topics_share_who_speaks_of_them_their_measures_and_what_they_refer_to()
    {
        var dossier = InMemoryDossier.Of(
        [
            .. Known,
            ("topics/rain.md", "---\ntitle: Rain\nrelated: [rain, snow, Snow]\n---\nSee [[gauge]].\n"),
            ("topics/snow.md", "---\ntitle: Snow\n---\n"),
            ("topics/wind.md", "---\ntitle: Wind\n---\nSee [[gauge]].\n"),
            ("topics/frost.md", "---\ntitle: Frost\n---\n"),
            ("measures/depth.md", "---\ntitle: Depth\nkind: quantity\ntopics: [rain, wind]\n---\n"),
            ("articles/a.md", """
                ---
                title: A
                topics: [rain, wind, snow]
                statements:
                  - by: gauge
                    via: [jo]
                    mode: reported
                    passage: it rises again
                    topics: [rain, frost]
                  - by: jo
                    mode: direct
                    passage: it never fell
                    topics: [water]
                facts: [{measure: depth, value: 3, by: jo, passage: three feet high}]
                ---
                """),
        ]);

        dossier.Errors.ShouldBeEmpty();
        Said(dossier.Graph.NearTopics.To(dossier.Content.Topics.Single(topic => topic.Id == "rain"), dossier.Graph.RelatedTopics["topics/rain"]))
            .ShouldBe(["topics/snow named: ", "topics/wind: measures/depth terms/gauge experts/jo", "topics/frost: terms/gauge experts/jo"]);
    }

    [Fact]
    public void Names_that_nobody_would_write_do_no_harm()
    {
        const string Name = "</b> \\u202E\\uFFFE\\u0001";
        var files = Enumerable.Range(0, 6).Select(number => ($"articles/a{number}.md", $"---\ntitle: \"{Name}\"\ntopics: [{(number < 3 ? $"\"{Name}\"" : "")}]\n---\n[[\uD83D]] [[]]\n")).ToArray();
        var dossier = InMemoryDossier.Of([.. files, ("topics/x.md", $"---\ntitle: \"{Name}\"\nrelated: [x, \"\", \"{Name}\"]\n---\n[[x]] [[\uDC69]]\n")]);

        Said(dossier.Graph.NearArticles.To(dossier.Content.Articles[0])).ShouldBe(["articles/a1: topics/x", "articles/a2: topics/x"]);
        Said(dossier.Graph.NearTopics.To(dossier.Content.Topics[0], dossier.Graph.RelatedTopics["topics/x"])).ShouldBeEmpty();
    }

    private static IEnumerable<string> Said(IEnumerable<RelatedThing> near)
        => near.Select(related => $"{related.Thing.Key}{(related.ByEditor ? " named" : "")}: {string.Join(' ', related.Shared.Select(thing => thing.Key))}");
}
