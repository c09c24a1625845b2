using Dossier.Core.Rendering;

namespace Dossier.Tests.Rendering;

/// <summary>What a page says of how values differ must be true of each of them.</summary>
public class DisagreementMarkTests
{
    private const string Conflicting = "Some of the values cannot both hold for the same thing at the same time";

    [Theory]
    [InlineData("scope", "The values differ because they count different things.", "4|scope: x", "6|scope: y")]
    [InlineData("scope", "The values differ because they count different things or hold for different dates.", "4|scope: x|as-of: 2021", "1|scope: x|as-of: 2022", "6|scope: y")]
    [InlineData("scope", Conflicting + "; others count different things.", "4|scope: x", "1|scope: x", "6|scope: y")]
    [InlineData("date", "The values differ because they hold for different dates.", "4|as-of: 2021", "6|as-of: 2022")]
    [InlineData("date", "The values differ because they hold for different dates.", "4|scope: then", "6|scope: now")]
    [InlineData("date", "The values differ because they count different things or hold for different dates.", "4|as-of: 2021|scope: x", "1|as-of: 2021|scope: y", "6|as-of: 2022")]
    [InlineData("date", Conflicting + "; others hold for different dates.", "4|as-of: 2021", "1|as-of: 2021", "6|as-of: 2022")]
    [InlineData("conflict", "The sources give values that cannot both hold for the same thing at the same time.", "4|scope: x", "1|scope: x")]
    [InlineData("conflict", Conflicting + "; others count different things.", "4|scope: x", "1|scope: x", "6|scope: y")]
    [InlineData("conflict", Conflicting + "; others hold for different dates.", "4|as-of: 2021", "1|as-of: 2021", "6|as-of: 2022")]
    [InlineData(null, "The values differ because they count different things.", "4|scope: x", "6|scope: y")]
    [InlineData(null, "The values can’t all hold for one scope and date. Why they differ is not known.", "4|scope: x", "1|scope: x", "6|scope: y")]
    public void Says_what_is_true_of_all_the_values(string? type, string meaning, params string[] values)
    {
        var facts = values.Select((value, index) => $"  - measure: m\n    by: article\n    passage: words of value {index}\n    value: {value.Replace("|", "\n    ", StringComparison.Ordinal)}\n");
        var dossier = InMemoryDossier.Of(
            ("measures/m.md", $"---\ntitle: M\nkind: quantity\n{(type is null ? "" : $"disagreement: {type}\n")}---\n"),
            ("articles/a.md", $"---\ntitle: A\nfacts:\n{string.Concat(facts)}---\n"));

        DisagreementMark.Of(dossier.Content.Measures.ShouldHaveSingleItem(), dossier.Graph).Meaning.ShouldBe(meaning);
    }
}
