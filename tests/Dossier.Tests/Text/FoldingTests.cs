using System.Text;
using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("KORTUNOV", "kortunov")]
    [InlineData("Ångström", "angstrom")]
    [InlineData("Алексей", "алексеи")]
    [InlineData("İstanbul", "istanbul")]
    public void Drops_case_and_diacritics(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Folds_composed_and_decomposed_text_to_the_same()
        => Folding.Fold("Tokáyev").ShouldBe(Folding.Fold("Tokáyev".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDC69)]
    [InlineData(0xFFFE)]
    public void Replaces_what_cannot_be_normalised(int code) => Folding.WellFormed($"a{(char)code}b").ShouldBe("a\uFFFDb");

    [Fact]
    public void Keeps_a_pair_of_surrogates() => Folding.WellFormed("a👩b").ShouldBe("a👩b");

    [Fact]
    public void Folding_twice_changes_nothing() => AnyText.Holds(AnyText.Plain, text => Folding.Fold(Folding.Fold(text)).ShouldBe(Folding.Fold(text)));
}
