using System.Text;
using Dossier.Core.Linking.Differences;
using Dossier.Core.Model;

namespace Dossier.Tests.Linking;

/// <summary>Which values of one measure can't both hold, and what explains it.</summary>
public class ValueDifferencesTests
{
    [Theory]
    [InlineData("quantity", "12", "13")]
    [InlineData("quantity", ">12", "12")]
    [InlineData("quantity", ">12", "<=12")]
    [InlineData("quantity", ">=12", "11")]
    [InlineData("quantity", "<5", "5")]
    [InlineData("quantity", "2000..2500", "2501")]
    [InlineData("quantity", "~2500", "2601")]
    [InlineData("quantity", "dozens", "hundreds")]
    [InlineData("share", "20%", "21%")]
    [InlineData("money", "1.5 million", "1.6 million")]
    [InlineData("date", "2022-01-05", "2022-01-06")]
    [InlineData("date", "2021", "2022-01")]
    [InlineData("date", "2022-01-05/2022-01-10", "2022-01-11")]
    [InlineData("date", "2022-01~", "2022-04")]
    [InlineData("text", "open", "closed")]
    public void Values_that_exclude_each_other_can_not_all_hold(string kind, string one, string other)
    {
        var differences = Of(kind, new Given(one), new Given(other));

        differences.CannotAllHold.ShouldBeTrue();
        differences.Unexplained.ShouldBeTrue();
        differences.Computed.ShouldBeNull();
    }

    [Theory]
    [InlineData("quantity", "12", "12")]
    [InlineData("quantity", ">=12", "12")]
    [InlineData("quantity", ">=12", "40")]
    [InlineData("quantity", ">12", "12.5")]
    [InlineData("quantity", "<=5", ">=5")]
    [InlineData("quantity", "2000..2500", "2400..3000")]
    [InlineData("quantity", "~2500", "2600")]
    [InlineData("quantity", "~19 million", "20 million")]
    [InlineData("quantity", "dozens", "164")]
    [InlineData("quantity", "Dozens", "dozens")]
    [InlineData("date", "2022", "2022-01-05")]
    [InlineData("date", "2022-01-05", "2022-01-05/2022-01-10")]
    [InlineData("date", "2022-01-05?", "2022-01-06")]
    [InlineData("date", "2022-01~", "2022-02")]
    [InlineData("text", "Fully open", "fully open")]
    public void Values_that_leave_room_for_each_other_can_all_hold(string kind, string one, string other)
        => Of(kind, new Given(one), new Given(other)).CannotAllHold.ShouldBeFalse();

    [Fact]
    public void A_scope_of_its_own_explains_a_value()
        => Of("quantity", new Given("12", Scope: "police"), new Given("40", Scope: "all")).Computed.ShouldBe(Disagreement.Scope);

    [Fact]
    public void A_scope_that_only_one_value_states_explains_nothing()
        => Of("quantity", new Given("12", Scope: "police"), new Given("40")).Unexplained.ShouldBeTrue();

    [Fact]
    public void A_date_of_its_own_explains_a_value()
        => Of("quantity", new Given("12", AsOf: "2022-01-05"), new Given("40", AsOf: "2022-01-09")).Computed.ShouldBe(Disagreement.Date);

    [Fact]
    public void A_date_within_another_explains_nothing()
        => Of("quantity", new Given("12", AsOf: "2022-01"), new Given("40", AsOf: "2022-01-09")).Unexplained.ShouldBeTrue();

    [Fact]
    public void A_retraction_explains_a_value()
        => Of("quantity", new Given("12"), new Given("40", Retracted: true)).Computed.ShouldBe(Disagreement.Retracted);

    [Fact]
    public void One_pair_that_nothing_explains_outweighs_those_that_something_does()
    {
        var differences = Of("quantity", new Given("12", Scope: "police"), new Given("40", Scope: "all"), new Given("41", Scope: "all"));

        (differences.ByScope, differences.Unexplained).ShouldBe((true, true));
        differences.Computed.ShouldBeNull();
    }

    [Theory]
    [InlineData("2500", "2600", false)]
    [InlineData("2500", "2543", false)]
    [InlineData("2500", "3500", true)]
    [InlineData("19 million", "18.6 million", false)]
    [InlineData("open", "closed", true)]
    public void Rounding_explains_what_lies_within_a_unit_of_the_last_digit(string one, string other, bool beyond)
        => (Of(char.IsDigit(one[0]) ? "quantity" : "text", new Given(one), new Given(other)).BeyondRounding is not null).ShouldBe(beyond);

    [Fact]
    public void An_article_contradicts_itself_where_one_speaker_gives_values_that_exclude_each_other()
        => Of("quantity", new Given("12"), new Given("40")).SelfContradicting.ShouldHaveSingleItem().Id.ShouldBe("a");

    [Fact]
    public void An_article_with_two_speakers_or_two_scopes_does_not_contradict_itself()
    {
        Of("quantity", new Given("12", By: "unnamed: clerk"), new Given("40")).SelfContradicting.ShouldBeEmpty();
        Of("quantity", new Given("12", Scope: "police"), new Given("40", Scope: "all")).SelfContradicting.ShouldBeEmpty();
    }

    [Fact]
    public void A_measure_without_facts_does_not_differ()
        => Of("quantity").ShouldSatisfyAllConditions(none => none.CannotAllHold.ShouldBeFalse(), none => none.DifferInForm.ShouldBeFalse());

    private static ValueDifferences Of(string kind, params Given[] values)
    {
        var article = new StringBuilder("---\ntitle: A\nfacts:\n");
        foreach (var (number, value) in values.Index())
        {
            article.Append($"  - id: v{number}\n    measure: m\n    value: \"{value.Value}\"\n    {value.By}\n    passage: words of the article\n")
                .Append(value.Scope is null ? "" : $"    scope: {value.Scope}\n")
                .Append(value.AsOf is null ? "" : $"    as-of: {value.AsOf}\n")
                .Append(value.Retracted ? "    retracted: true\n" : "");
        }

        var dossier = InMemoryDossier.Of(("measures/m.md", $"---\ntitle: M\nkind: {kind}\n---\n"), ("articles/a.md", (values.Length == 0 ? "---\ntitle: A\n" : article.ToString()) + "---\n"));
        dossier.Errors.ShouldBeEmpty();
        return dossier.Graph.DifferencesOf(dossier.Content.Measures.ShouldHaveSingleItem());
    }

    private sealed record Given(string Value, string? Scope = null, string? AsOf = null, string By = "by: article", bool Retracted = false);
}
