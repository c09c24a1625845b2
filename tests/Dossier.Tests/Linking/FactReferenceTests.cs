using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Linking;

/// <summary>References that give the value of a fact.</summary>
public class FactReferenceTests
{
    private static readonly (string, string)[] Files =
    [
        ("measures/level.md", "---\ntitle: Level\nkind: quantity\nunit: {one: metre, other: metres}\naliases: [Water level]\n---\n"),
        ("measures/flow.md", "---\ntitle: Flow\nkind: quantity\n---\n"),
        ("articles/a.md", "---\ntitle: A\nfacts:\n- {id: at-noon, redirect-from: [midday], measure: level, value: 3000, by: article, passage: three thousand metres}\n---\n"),
        ("articles/b.md", "---\ntitle: B\nfacts:\n- {id: low, measure: level, value: '>=2', by: article, passage: two metres at least}\n- {id: high, measure: level, value: 5..6, by: article, passage: five or six metres}\n---\n"),
    ];

    [Theory]
    [InlineData("[[fact:level@a]]", "a-at-noon", "3,000 metres")]
    [InlineData("[[fact: level @ a ]]", "a-at-noon", "3,000 metres")]
    [InlineData("[[fact:Water level@articles/a]]", "a-at-noon", "3,000 metres")]
    [InlineData("[[fact:level@a|so much]]", "a-at-noon", "so much")]
    [InlineData("[[fact:level@a#at-noon]]", "a-at-noon", "3,000 metres")]
    [InlineData("[[fact:level@a#midday]]", "a-at-noon", "3,000 metres")]
    [InlineData("[[fact:level@b#low]]", "b-low", "at least 2 metres")]
    [InlineData("[[fact:level@b#high]]", "b-high", "5–6 metres")]
    [InlineData("[so much](xref:fact:level@b#high)", "b-high", "so much")]
    public void Give_the_value_with_its_unit_and_lead_to_its_row(string written, string row, string words)
    {
        var dossier = Dossier($"It rose to {written} then.");

        dossier.Errors.ShouldBeEmpty();
        var target = dossier.Graph.Targets.Values.ShouldHaveSingleItem();
        (target.Thing!.Key, target.Anchor, target.Words).ShouldBe(("measures/level", row, words));
        dossier.Html(dossier.Content.Pages.Single().Body, "pages/p.html").ShouldBe($"<p>It rose to <a class=\"ref ref-fact\" id=\"ref-1\" href=\"../measures/level.html#{row}\">{words}</a> then.</p>\n");
    }

    [Fact]
    public void Leave_the_sentence_with_the_value_on_the_page_of_the_measure()
    {
        var backlink = Dossier("First. It rose to [[fact:level@a]] then. Last.").Graph.Backlinks["measures/level"].ShouldHaveSingleItem();

        (backlink.Before, backlink.Words, backlink.After).ShouldBe(("It rose to ", "3,000 metres", " then."));
    }

    [Fact]
    public void Report_several_values_of_one_article_with_the_choice()
    {
        var dossier = Dossier("[[fact:level@b]]");

        dossier.Errors.ShouldBe(["pages/p.md:4:1 DS0402"]);
        dossier.The(Rules.AmbiguousReference).Help.ShouldBe("write `fact:level@b#low` (at least 2 metres) or `fact:level@b#high` (5–6 metres)");
    }

    [Theory]
    [InlineData("[[fact:level@b#hihg]]", "did you mean `high`?")]
    [InlineData("[[fact:level@b#]]", "its values: #low, #high")]
    [InlineData("[[fact:level@b#at-noon]]", "its values: #low, #high")]
    public void Report_a_value_that_the_article_does_not_give(string written, string help)
        => Dossier(written).The(Rules.UnresolvedAnchor).Help.ShouldBe(help);

    [Theory]
    [InlineData("[[fact:lvel@a]]", "DS0401", "did you mean `level`?")]
    [InlineData("[[fact:level@c]]", "DS0401", "did you mean `a` or `b`?")]
    [InlineData("[[fact:flow@a]]", "DS0401", "add the fact to the article that gives it")]
    [InlineData("[[fact:a@level]]", "DS0404", null)]
    public void Report_what_they_do_not_find(string written, string code, string? help)
    {
        var found = Dossier(written).Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error);

        found.Rule.Code.ShouldBe(code);
        if (help is not null)
        {
            found.Help.ShouldBe(help);
        }
    }

    [Fact]
    public void Name_the_articles_that_do_give_a_value()
        => InMemoryDossier.Of([.. Files, ("articles/c.md", "---\ntitle: C\n---\n"), ("pages/p.md", "---\ntitle: P\n---\n[[fact:level@c]]")])
            .The(Rules.UnresolvedReference).Help.ShouldBe("other articles do: `fact:level@a`, `fact:level@b`");

    [Theory]
    [InlineData("[[fact:]]")]
    [InlineData("[[fact:level]]")]
    [InlineData("[[fact:@]]")]
    [InlineData("[[fact:@a]]")]
    [InlineData("[[fact:level@]]")]
    [InlineData("[[fact:a@b@c]]")]
    [InlineData("[[fact:#]]")]
    public void Report_a_form_that_cannot_be_read(string written) => Dossier(written).Errors.ShouldBe(["pages/p.md:4:1 DS0408"]);

    [Fact]
    public void A_fact_whose_value_is_wrong_is_reported_once()
        => InMemoryDossier.Of(("measures/level.md", "---\ntitle: Level\nkind: quantity\n---\n"), ("articles/a.md", "---\ntitle: A\nfacts:\n- {measure: level, value: 3x, by: article, passage: three}\n---\nSee [[fact:level@a]]."))
            .Errors.ShouldBe(["articles/a.md:4:27 DS0405"]);

    [Fact]
    public void A_very_long_target_is_only_not_found()
        => Dossier($"[[fact:{new string('x', 100_000)}@a]]").Errors.ShouldBe(["pages/p.md:4:1 DS0401"]);

    [Fact]
    public void Ten_thousand_in_a_paragraph_are_linked_each_with_its_sentence()
    {
        var dossier = Dossier(string.Join(' ', Enumerable.Repeat("It rose to [[fact:level@a]] then.", 10_000)));

        dossier.Errors.ShouldBeEmpty();
        var backlinks = dossier.Graph.Backlinks["measures/level"].ToArray();
        backlinks.Length.ShouldBe(10_000);
        backlinks.ShouldAllBe(backlink => backlink.Before == "It rose to " && backlink.After == " then.");
    }

    private static InMemoryDossier Dossier(string body) => InMemoryDossier.Of([.. Files, ("pages/p.md", $"---\ntitle: P\n---\n{body}\n")]);
}
