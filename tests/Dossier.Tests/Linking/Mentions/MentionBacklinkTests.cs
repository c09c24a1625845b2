using Dossier.Core.Linking;

namespace Dossier.Tests.Linking.Mentions;

public class MentionBacklinkTests
{
    [Theory]
    [InlineData("First one. Then came Marsh to the gauge. Last one.", "Then came ", "Marsh", " to the gauge.")]
    [InlineData("With [[water]] came Marsh's luck.", "With Water came ", "Marsh", "’s luck.")]
    [InlineData("So *came `x`* [the](https://example.org/) Marsh.[^1]\n\n[^1]: z", "So came x the ", "Marsh", ".")]
    [InlineData("Marsh, said [[water|it]] --- \"so\"...", "", "Marsh", ", said it — “so”…")]
    [InlineData("Ren&eacute; met Marsh &amp; Co.", "René met ", "Marsh", " & Co.")]
    [InlineData("| a | b |\n|---|---|\n| x | with Marsh |", "with ", "Marsh", "")]
    public void Shows_the_sentence_around_the_name(string body, string before, string words, string after)
    {
        var backlink = Backlinks(body).ShouldHaveSingleItem();

        (backlink.Before, backlink.Words, backlink.After).ShouldBe((before, words, after));
    }

    [Fact]
    public void Stands_among_the_references_in_the_order_of_the_text()
        => Backlinks("Marsh came.\n\n# A\n\n[[ada]] went.\n\n# B\n\nMarsh stayed.").Select(backlink => backlink.PlaceAnchor).ShouldBe(["mention-1", "ref-1", "mention-2"]);

    [Fact]
    public void A_long_sentence_is_cut_around_the_name()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 300));
        var backlink = Backlinks($"{filler} Marsh {filler}").ShouldHaveSingleItem();

        (backlink.Before.Length + backlink.After.Length).ShouldBeLessThan(340);
        backlink.Before.ShouldEndWith("word ");
        backlink.After.ShouldStartWith(" word");
    }

    [Fact]
    public void A_heading_does_not_take_the_anchor_of_a_mention()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n# Mention 1\n")).Content.Pages.Single().Body.Headings.Single().Anchor.ShouldStartWith("section-mention-1");

    private static IEnumerable<Backlink> Backlinks(string body)
        => InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh]\n---\n"),
            ("topics/water.md", "---\ntitle: Water\n---\n"),
            ("pages/p.md", $"---\ntitle: P\n---\n{body}\n")).Graph.Backlinks["experts/ada"];
}
