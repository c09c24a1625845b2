using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

public class DisagreementRulesTests
{
    [Fact]
    public void Reports_values_that_differ_and_are_not_typed()
    {
        var found = Dossier(null, "value: 12", "value: 40").The(Rules.UntypedDisagreement);

        found.Message.ShouldBe("the values of `m` can't all hold for one scope and one date, and the measure does not say how they differ: 12 (a), 40 (a)");
        found.Help.ShouldNotBeNull().ShouldContain("conflict, rounding, wording");
    }

    [Fact]
    public void Names_the_type_that_the_scopes_speak_for()
        => Dossier(null, "value: 12\n    scope: x", "value: 40\n    scope: y").The(Rules.UntypedDisagreement).Help.ShouldBe("write `disagreement: scope` into its file if that is why: those that exclude each other are told apart by their `scope`");

    [Theory]
    [InlineData("conflict", "value: 12", "value: 12", "they do not differ")]
    [InlineData("wording", "value: 12", "value: 12", "they do not differ")]
    [InlineData("conflict", "value: 12", "value: \">=10\"", "they can all hold")]
    [InlineData("rounding", "value: 12", "value: 40", "12 (a) and 40 (a) are further apart than rounding explains")]
    [InlineData("retracted", "value: 12", "value: 40", "none of them is marked `retracted`")]
    [InlineData("scope", "value: 12", "value: 40", "all have the same `scope`")]
    [InlineData("date", "value: 12", "value: 40", "all have the same `as-of` and `scope`")]
    public void Reports_a_type_that_the_values_do_not_bear_out(string type, string one, string other, string why)
        => Dossier(type, one, other).The(Rules.DisagreementNotBorneOut).Message.ShouldBe($"the values of `m` are typed `{type}`, but {why}");

    [Theory]
    [InlineData("conflict", "value: 12", "value: 40")]
    [InlineData("source-error", "value: 12", "value: 40")]
    [InlineData("wording", "value: dozens", "value: 40")]
    [InlineData("rounding", "value: 40", "value: 42")]
    [InlineData("retracted", "value: 12", "value: 40\n    retracted: true")]
    [InlineData("scope", "value: 12\n    scope: x", "value: 40")]
    [InlineData("date", "value: 12\n    as-of: 2022", "value: 40\n    as-of: 2023")]
    public void Takes_an_editor_s_word_where_the_values_allow_it(string type, string one, string other)
        => Dossier(type, one, other).Found.ShouldBeEmpty();

    [Theory]
    [InlineData("scope", "scope: x", "scope: x", "scope: y", "exclude each other and have the same `scope`")]
    [InlineData("scope", "scope: x\n    as-of: 2022-01", "scope: x\n    as-of: 2022-01-05", "scope: y", "exclude each other and have the same `scope`")]
    [InlineData("date", "as-of: 2022", "as-of: 2022", "as-of: 2023", "exclude each other and no `as-of` tells them apart")]
    public void Names_two_values_that_the_type_of_the_others_does_not_explain(string type, string one, string other, string third, string why)
    {
        var found = Dossier(type, "id: first\n    value: 4\n    " + one, "value: 1\n    " + other, "value: 6\n    " + third).The(Rules.DisagreementNotBorneOut);

        found.Message.ShouldBe($"the values of `m` are typed `{type}`, but 4 (a#first) and 1 (a) {why}");
        found.Help.ShouldBe("write `disagreement: conflict` if these two contradict each other, or tell them apart by their `scope` or `as-of`");
    }

    [Theory]
    [InlineData("scope", "value: 4\n    scope: x\n    as-of: 2021", "value: 1\n    scope: x\n    as-of: 2022", "value: 6\n    scope: y")]
    [InlineData("scope", "value: 40\n    scope: x", "value: 42\n    scope: x", "value: 60\n    scope: y")]
    [InlineData("scope", "value: \"~4\"\n    scope: x", "value: 4\n    scope: x", "value: 60\n    scope: y")]
    [InlineData("date", "value: 4\n    as-of: 2021\n    scope: x", "value: 1\n    as-of: 2021\n    scope: y", "value: 6\n    as-of: 2022")]
    [InlineData("conflict", "value: 4\n    scope: x", "value: 1\n    scope: x", "value: 6\n    scope: y")]
    public void Takes_a_type_where_each_two_values_are_explained(string type, string one, string other, string third)
        => Dossier(type, one, other, third).Found.ShouldBeEmpty();

    private static InMemoryDossier Dossier(string? type, params string[] values)
        => InMemoryDossier.Of(
            ("measures/m.md", $"---\ntitle: M\nkind: quantity\n{(type is null ? "" : $"disagreement: {type}\n")}---\n"),
            ("articles/a.md", $"---\ntitle: A\nfacts:\n{string.Concat(values.Select((value, index) => $"  - measure: m\n    {value}\n    by: article\n    passage: words of value {(char)('a' + index)}\n"))}---\n"));
}
