using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Linking;

/// <summary>References in Markdown: what they lead to, and what is said about those that lead nowhere.</summary>
public class ReferenceTests
{
    private static readonly (string, string) Jo = ("experts/jo.md", "---\ntitle: Jo Smith\naliases: [Keeper]\n---\n# At work\n");
    private static readonly (string, string) Water = ("topics/water.md", "---\ntitle: Water\n---\n");

    [Theory]
    [InlineData("[[jo]]", "experts/jo", null)]
    [InlineData("[[experts/jo]]", "experts/jo", null)]
    [InlineData("[[keeper]]", "experts/jo", null)]
    [InlineData("[her](xref:jo)", "experts/jo", null)]
    [InlineData("[her](../experts/jo.md)", "experts/jo", null)]
    [InlineData("[[jo#at-work]]", "experts/jo", "at-work")]
    [InlineData("[[Jo Smith#at-work|her]]", "experts/jo", "at-work")]
    public void Lead_to_their_thing(string written, string key, string? anchor)
    {
        var dossier = InMemoryDossier.Of(Jo, ("pages/p.md", $"---\ntitle: P\n---\nSee {written}."));

        dossier.Errors.ShouldBeEmpty();
        var target = dossier.Graph.Targets.Values.ShouldHaveSingleItem();
        (target.Thing!.Key, target.Anchor).ShouldBe((key, anchor));
    }

    [Fact]
    public void One_name_is_proposed_for_a_thing_and_an_alias_for_a_part_of_its_title()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n[[Plumb]]\n"), ("experts/hester-plumb.md", "---\ntitle: Hester Plumb\n---\n"))
            .The(Rules.UnresolvedReference).Help.ShouldBe("did you mean `hester-plumb`? or, for the name itself, write `aliases: [Plumb]` into `input/experts/hester-plumb.md`");

    [Fact]
    public void Reports_one_that_leads_nowhere_with_the_nearest_names()
    {
        var dossier = InMemoryDossier.Of(Jo, ("pages/p.md", "---\ntitle: P\n---\nSee [[kepeer]] now."));

        dossier.Errors.ShouldBe(["pages/p.md:4:5 DS0401"]);
        var diagnostic = dossier.The(Rules.UnresolvedReference);
        diagnostic.Message.ShouldBe("nothing is called `kepeer`");
        diagnostic.Help.ShouldBe("did you mean `Keeper`?");
        diagnostic.Span!.Value.Length.ShouldBe("[[kepeer]]".Length);
    }

    [Fact]
    public void Reports_an_ambiguous_one_with_all_candidates()
    {
        var dossier = InMemoryDossier.Of(Water, ("experts/water.md", "---\ntitle: W\n---\n"), ("pages/p.md", "---\ntitle: P\n---\n[[water]]"));

        dossier.Errors.ShouldBe(["pages/p.md:4:1 DS0402"]);
        dossier.The(Rules.AmbiguousReference).Help.ShouldNotBeNull().ShouldContain("`topics/water`");
        dossier.The(Rules.AmbiguousReference).Help.ShouldNotBeNull().ShouldContain("`experts/water`");
    }

    [Fact]
    public void Reports_an_anchor_that_is_not_there_with_the_nearest()
    {
        var dossier = InMemoryDossier.Of(Jo, ("pages/p.md", "---\ntitle: P\n---\n[[jo#at-wrok]]"));

        dossier.Errors.ShouldBe(["pages/p.md:4:1 DS0403"]);
        dossier.The(Rules.UnresolvedAnchor).Help.ShouldBe("did you mean `at-work`?");
    }

    [Theory]
    [InlineData("[[jo#xyz]]", "its places: #at-work")]
    [InlineData("[[water#xyz]]", "link to the page without `#`")]
    public void Names_the_places_that_a_page_has(string written, string help)
        => InMemoryDossier.Of(Jo, Water, ("pages/p.md", $"---\ntitle: P\n---\n{written}")).The(Rules.UnresolvedAnchor).Help.ShouldBe(help);

    [Fact]
    public void Statements_and_facts_are_places_of_their_article()
        => InMemoryDossier.Of(
            ("articles/a.md", "---\ntitle: A\nstatements: [{id: rises-fast, not-stated: true, mode: direct, passage: it rises}]\nfacts: [{id: height, measure: level, value: 3, by: article, passage: three metres}]\n---\n"),
            ("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"),
            ("pages/p.md", "---\ntitle: P\n---\n[[a#rises-fast]] [[a#height]] [[a#depth]]")).Errors.ShouldBe(["pages/p.md:4:31 DS0403"]);

    [Fact]
    public void Reports_each_of_two_in_one_line_at_its_own_place()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n- [[x1]] and *[y](y9.md)*")).Errors.ShouldBe(["pages/p.md:4:3 DS0401", "pages/p.md:4:15 DS0401"]);

    [Fact]
    public void The_front_page_is_checked_too()
        => InMemoryDossier.Of(("index.md", "---\ntitle: F\n---\n[[nobody]]")).Errors.ShouldBe(["index.md:4:1 DS0401"]);

    [Fact]
    public void Pages_may_point_to_each_other_in_circles()
    {
        var dossier = InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n[[q]]"), ("pages/q.md", "---\ntitle: Q\n---\n[[p]]"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.Backlinks["pages/p"].ShouldHaveSingleItem().From!.Key.ShouldBe("pages/q");
    }
}
