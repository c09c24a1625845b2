using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Rendering;

public class NoteTests
{
    private const string Long = "This note is so long that it takes more lines than the paragraph does, and would leave a hole in the text if the next paragraph had to wait until it ends, "
        + "which nobody who reads wants to see, and which nobody who writes can do anything about.";

    [Fact]
    public void A_mark_and_its_note_lead_to_each_other()
    {
        var document = Document("Text[^a].\n\n[^a]: On [[jo]].");

        var mark = document.QuerySelector("p a[role=doc-noteref]").ShouldNotBeNull();
        var note = document.GetElementById(mark.GetAttribute("href")!.TrimStart('#')).ShouldNotBeNull();
        note.GetAttribute("role").ShouldBe("doc-footnote");
        note.QuerySelector("a.ref").ShouldNotBeNull().GetAttribute("href").ShouldBe("../experts/jo.html");
        note.QuerySelector("a[role=doc-backlink]").ShouldNotBeNull().GetAttribute("href").ShouldBe("#" + mark.Id);
        mark.GetAttribute("aria-label").ShouldBe("Note 1");
        note.QuerySelector("a[role=doc-backlink]")!.GetAttribute("aria-label").ShouldBe("Back to the text of note 1");
    }

    [Fact]
    public void A_note_that_is_called_for_twice_stands_once_and_leads_back_to_both_places()
    {
        var document = Document("One[^a].\n\nTwo[^a].\n\n[^a]: N");

        document.QuerySelectorAll(".side-note").ShouldHaveSingleItem().QuerySelectorAll("[role=doc-backlink]").Select(back => back.GetAttribute("href"))
            .ShouldBe(document.QuerySelectorAll("[role=doc-noteref]").Select(mark => "#" + mark.Id));
        document.QuerySelectorAll("[role=doc-noteref]").Select(mark => mark.TextContent).ShouldBe(["1", "1"]);
    }

    [Fact]
    public void Notes_are_numbered_as_the_text_calls_for_them_and_those_of_a_note_after_it()
    {
        var document = Document("One[^z].\n\nTwo[^a].\n\n[^a]: A\n[^inner]: I\n[^z]: Z[^inner]");

        document.QuerySelectorAll(".side-note").Select(note => note.TextContent.Split(' ', '\n')[0] + note.QuerySelector("p")!.FirstChild!.TextContent.Trim()).ShouldBe(["1Z", "2I", "3A"]);
    }

    [Theory]
    [InlineData("- a[^n]\n- b", "ul")]
    [InlineData("> a[^n]", "blockquote")]
    [InlineData("| a | b |\n|---|---|\n| c[^n] | d |", "table")]
    [InlineData("# a[^n]", "h2")]
    [InlineData("*a[^n]*", "em")]
    public void A_mark_may_stand_in_any_block(string text, string element)
    {
        var document = Document(text + "\n\n[^n]: N");

        document.QuerySelector($".noted-text {element} [role=doc-noteref]").ShouldNotBeNull();
        document.QuerySelectorAll(".notes .side-note").ShouldHaveSingleItem();
    }

    [Fact]
    public void Notes_stand_at_the_end_of_their_section_in_a_group_for_each_piece_of_its_text()
    {
        var document = Document($"Plain.\n\n{Words(40)}[^a]\n\n{Words(40)}\n\n{Words(40)}[^b]\n\n# Next\n\nText[^c]\n\n[^a]: A\n[^b]: B\n[^c]: C");

        document.Body!.Children.Select(child => child.ClassList.Contains("noted") ? "noted" : child.LocalName).ShouldBe(["p", "noted", "h2", "noted"]);
        var section = document.QuerySelector(".noted")!;
        section.Children.Select(child => child.ClassName).ShouldBe(["noted-text", "noted-text", "notes"]);
        section.Children[0].ChildElementCount.ShouldBe(2);
        section.QuerySelectorAll(".notes > .notes-beside").Select(group => group.QuerySelectorAll(".side-note").Length).ShouldBe([1, 1]);
    }

    [Fact]
    public void A_note_that_is_longer_than_its_paragraph_shares_the_room_of_the_next()
    {
        var document = Document($"Short[^a].\n\n{Words(150)}[^b]\n\n{Words(200)}[^c]\n\n[^a]: {Long}\n[^b]: B\n[^c]: C");

        document.QuerySelectorAll(".noted-text").Select(piece => piece.ChildElementCount).ShouldBe([2, 1]);
        document.QuerySelectorAll(".notes-beside").Select(group => group.ChildElementCount).ShouldBe([2, 1]);
    }

    [Fact]
    public void Notes_of_several_bodies_can_stand_on_one_page()
    {
        const string text = "---\ntitle: T\n---\nText[^a].\n\n[^a]: N";
        var dossier = InMemoryDossier.Of(("index.md", text), ("topics/quay.md", text), ("terms/quay.md", text), ("pages/deep/quay.md", text));

        var all = dossier.Content.Things.Select(thing => thing.Body).Append(dossier.Content.FrontPage!.BottomLine).SelectMany(body => body.Notes).Select(note => note.Anchor);
        all.ShouldBe(["note-topics-quay-1", "note-terms-quay-1", "note-pages-deep-quay-1", "note-index-1"], ignoreOrder: true);
    }

    [Fact]
    public void A_heading_does_not_take_the_anchor_of_a_note()
    {
        var document = Document("# Note pages p 1\n\nText[^a].\n\n[^a]: N");

        document.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData("Text[^a].", "pages/p.md:4:5 DS0521")]
    [InlineData("Text.\n\n[^a]: N", "pages/p.md:6:1 DS0521")]
    [InlineData("Text[^a].\n\n[^a]: N\n[^a]: M", "pages/p.md:7:1 DS0521")]
    [InlineData("| a |\n|---|\n| b[^c] |", "pages/p.md:6:4 DS0521")]
    [InlineData("![text[^a]](a.png)\n\n[^a]: N", "pages/p.md:6:1 DS0521")]
    [InlineData("Text.\n\n[^a]: N[^b]\n[^b]: M", "pages/p.md:6:1 DS0521", "pages/p.md:7:1 DS0521")]
    [InlineData("`[^a]` \\[^b] [^c d] [^ e] [f^g] ^h]")]
    [InlineData("    [^a]")]
    public void A_mark_and_a_note_that_do_not_find_each_other_are_reported(string markdown, params string[] problems)
        => InMemoryDossier.Of(("pages/p.md", $"---\ntitle: P\n---\n{markdown}")).Found.ShouldBe(problems);

    [Fact]
    public void A_mark_without_a_note_names_the_note_that_may_be_meant()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\nA[^count] b[^counts]\n\n[^count]: N")).The(Rules.UnmatchedNote).Help.ShouldNotBeNull().ShouldContain("`^count`");

    [Fact]
    public void Any_notes_have_anchors_of_their_own_and_no_link_leads_nowhere()
        => AnyText.Holds(AnyText.OfMarkdown, text =>
        {
            var dossier = InMemoryDossier.Of(("pages/p.md", $"---\ntitle: P\n---\n{text}[^a] {text}\n\n- {text}[^b][^a]\n\n[^a]: {text}\n\n[^b]: {text}[^a]"));
            var document = new HtmlParser().ParseDocument(dossier.Html(dossier.Content.Pages.Single().Body, "pages/p.html"));

            document.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
            document.QuerySelectorAll("[role=doc-noteref], [role=doc-backlink]").ShouldAllBe(link => document.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
        });

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("quay", count));

    private static IHtmlDocument Document(string markdown)
    {
        var dossier = InMemoryDossier.Of(("pages/p.md", $"---\ntitle: P\n---\n{markdown}"), ("experts/jo.md", "---\ntitle: Jo\n---\n"));
        dossier.Errors.ShouldBeEmpty();
        return new HtmlParser().ParseDocument(dossier.Html(dossier.Content.Pages.Single().Body, "pages/p.html"));
    }
}
