using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Checking;

public class DisagreementRulesTests
{
    [Fact]
    public void Reports_values_that_differ_and_are_not_typed()
    {
        var found = Dossier(null, "value: 12", "value: 40").The(Rules.UntypedDisagreement);

        found.Message.ShouldBe("the values of `m` can't all hold, and nothing says how they differ: 12 (a), 40 (a)");
        found.Help.ShouldNotBeNull().ShouldContain("conflict, rounding, wording");
    }

    [Fact]
    public void Names_the_type_that_the_scopes_speak_for()
        => Dossier(null, "value: 12\n    scope: x", "value: 40\n    scope: y").The(Rules.UntypedDisagreement).Help.ShouldBe("write `disagreement: scope` into its file: each has a scope of its own");

    [Theory]
    [InlineData("conflict", "value: 12", "value: 12", "they do not differ")]
    [InlineData("wording", "value: 12", "value: 12", "they do not differ")]
    [InlineData("conflict", "value: 12", "value: \">=10\"", "they can all hold")]
    [InlineData("rounding", "value: 12", "value: 40", "they are further apart than rounding explains")]
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

    private static InMemoryDossier Dossier(string? type, string one, string other)
        => InMemoryDossier.Of(
            ("measures/m.md", $"---\ntitle: M\nkind: quantity\n{(type is null ? "" : $"disagreement: {type}\n")}---\n"),
            ("articles/a.md", $"---\ntitle: A\nfacts:\n  - measure: m\n    {one}\n    by: article\n    passage: first words here\n  - measure: m\n    {other}\n    by: article\n    passage: other words here\n---\n"));
}
