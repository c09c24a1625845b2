using Dossier.Core.Linking;

namespace Dossier.Tests.Linking;

public class BacklinkTests
{
    [Theory]
    [InlineData("First one. Then came [[jo]] to the gauge. Last one.", "Then came ", "Jo Smith", " to the gauge.")]
    [InlineData("Then came [[jo|the keeper]] again.", "Then came ", "the keeper", " again.")]
    [InlineData("[[jo]] came.", "", "Jo Smith", " came.")]
    [InlineData("So came [her *own* `self`](xref:jo)", "So came ", "her own self", "")]
    [InlineData("*So **came [[jo]]***\nto us.", "So came ", "Jo Smith", " to us.")]
    [InlineData("With [[water]] came [[jo]].", "With Water came ", "Jo Smith", ".")]
    [InlineData("Said [[jo|Mrs. J. Smith of the U.S. Gauge]] there. Then not.", "Said ", "Mrs. J. Smith of the U.S. Gauge", " there.")]
    [InlineData("Before. [[jo|One. Two.]] After. Last.", "", "One. Two.", "")]
    [InlineData("## On [[jo]]", "On ", "Jo Smith", "")]
    [InlineData("| who | what |\n|---|---|\n| [[jo]] here | x |", "", "Jo Smith", " here")]
    public void Shows_the_sentence_around_the_words_of_the_reference(string body, string before, string words, string after)
    {
        var backlink = Dossier(("pages/p.md", $"---\ntitle: P\n---\n{body}\n")).Graph.Backlinks["experts/jo"].ShouldHaveSingleItem();

        (backlink.Before, backlink.Words, backlink.After).ShouldBe((before, words, after));
        backlink.From!.Key.ShouldBe("pages/p");
    }

    [Fact]
    public void Comes_from_every_reference_and_leads_to_its_very_place()
    {
        var backlinks = Dossier(("pages/p.md", "---\ntitle: P\n---\n[[jo]] and [[jo]].\n\nThen [[jo]].\n")).Graph.Backlinks["experts/jo"];

        backlinks.Select(backlink => backlink.PlaceAnchor).ShouldBe(["ref-1", "ref-2", "ref-3"]);
        backlinks.Select(backlink => backlink.Before).ShouldBe(["", "Jo Smith and ", "Then "]);
    }

    [Fact]
    public void A_thing_does_not_point_to_itself()
        => InMemoryDossier.Of(("experts/jo.md", "---\ntitle: Jo Smith\n---\nSee [[jo#past]].\n\n# Past\n")).Graph.Backlinks["experts/jo"].ShouldBeEmpty();

    [Fact]
    public void The_front_page_comes_first_and_is_no_thing()
    {
        var backlinks = Dossier(("index.md", "---\ntitle: F\n---\nAsk [[jo]].\n"), ("articles/a.md", "---\ntitle: A\n---\nAsk [[jo]].\n")).Graph.Backlinks["experts/jo"];

        backlinks.Select(backlink => backlink.From?.Key).ShouldBe([null, "articles/a"]);
    }

    [Fact]
    public void A_reference_that_leads_nowhere_has_none()
    {
        var dossier = Dossier(("pages/p.md", "---\ntitle: P\n---\nAsk [[jo#nowhere]] or [[nobody]].\n"));

        dossier.Graph.Backlinks.ShouldBeEmpty();
        dossier.Graph.Targets.ShouldBeEmpty();
    }

    [Fact]
    public void A_long_sentence_is_cut_around_the_reference()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 200));
        var backlink = Dossier(("pages/p.md", $"---\ntitle: P\n---\n{filler} [[jo]] {filler}\n")).Graph.Backlinks["experts/jo"].ShouldHaveSingleItem();

        (backlink.Before.Length + backlink.After.Length).ShouldBeLessThan(340);
        backlink.Before.ShouldEndWith("word ");
        backlink.After.ShouldStartWith(" word");
    }

    private static InMemoryDossier Dossier(params (string, string)[] files)
        => InMemoryDossier.Of([("experts/jo.md", "---\ntitle: Jo Smith\n---\n"), ("topics/water.md", "---\ntitle: Water\n---\n"), .. files]);
}
