using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Reading;

public class SpeakerTests
{
    private const string Expert = "---\ntitle: Jo Smith\n---\n";

    [Theory]
    [InlineData("by: jo", "jo", null, false)]
    [InlineData("by: article", "article", null, false)]
    [InlineData("unnamed: a keeper", null, "a keeper", false)]
    [InlineData("not-stated: true", null, null, true)]
    [InlineData("by: jo\n    not-stated: false", "jo", null, false)]
    [InlineData("by: jo\n    unnamed:", "jo", null, false)]
    public void Takes_one_way_to_say_who_speaks(string keys, string? by, string? unnamed, bool notStated)
    {
        var dossier = Statement(keys);

        dossier.Errors.ShouldBeEmpty();
        var speaker = dossier.Content.Articles.Single().Statements.ShouldHaveSingleItem().Speaker;
        (speaker.By?.Value, speaker.Unnamed?.Value, speaker.NotStated).ShouldBe((by, unnamed, notStated));
    }

    [Theory]
    [InlineData("by: jo\n    unnamed: a keeper")]
    [InlineData("by: jo\n    not-stated: true")]
    [InlineData("unnamed: a keeper\n    not-stated: true")]
    [InlineData("not-stated: false")]
    [InlineData("says: nobody")]
    public void Takes_neither_none_nor_two(string keys) => Statement(keys).Errors.ShouldBe(["articles/a.md:4:5 DS0310"]);

    [Fact]
    public void Points_to_the_id_of_a_statement_that_has_one()
        => Statement("says: nobody\n    id: risen").Errors.ShouldBe(["articles/a.md:5:9 DS0310"]);

    [Fact]
    public void The_same_holds_for_a_fact()
    {
        var dossier = InMemoryDossier.Of(
            ("articles/a.md", "---\ntitle: A\nfacts:\n  - measure: level\n    value: 3\n    passage: three metres high\n---\n"),
            ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"));

        dossier.Errors.ShouldBe(["articles/a.md:4:5 DS0310"]);
        dossier.The(Rules.UnclearSpeaker).Message.ShouldContain("fact");
    }

    [Theory]
    [InlineData("value-derived", "value-derived: true", "8:20 DS0311")]
    [InlineData("as-of-derived", "as-of: 2022\n    as-of-derived: true", "9:20 DS0311")]
    public void A_derived_value_needs_a_note(string key, string keys, string place)
    {
        var dossier = Fact(keys);

        dossier.Errors.ShouldBe(["articles/a.md:" + place]);
        dossier.The(Rules.DerivedWithoutNote).Message.ShouldContain(key);
        Fact(keys + "\n    note: by adding up").Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_statement_needs_its_mode_and_passage()
        => InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\nstatements:\n  - not-stated: true\n---\n")).Diagnostics
            .Where(diagnostic => diagnostic.Rule == Rules.MissingKey).Select(diagnostic => diagnostic.Message)
            .ShouldBe(["the key `mode` is missing", "the key `passage` is missing"]);

    [Fact]
    public void Knows_every_mode()
        => Enum.GetValues<StatementMode>().Select(mode => Statement("by: jo", mode.ToString().ToLowerInvariant()).Content.Articles.Single().Statements.Single().Mode)
            .ShouldBe(Enum.GetValues<StatementMode>());

    private static InMemoryDossier Statement(string keys, string mode = "direct")
        => InMemoryDossier.Of(("articles/a.md", $"---\ntitle: A\nstatements:\n  - {keys}\n    mode: {mode}\n    passage: it rises\n---\n"), ("experts/jo.md", Expert));

    private static InMemoryDossier Fact(string keys)
        => InMemoryDossier.Of(
            ("articles/a.md", $"---\ntitle: A\nfacts:\n  - measure: level\n    value: 3\n    passage: three metres high\n    by: article\n    {keys}\n---\n"),
            ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"));
}
