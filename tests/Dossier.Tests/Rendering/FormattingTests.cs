using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Rendering;

public class FormattingTests
{
    [Theory]
    [InlineData("3000", MeasureKind.Quantity, "3,000 boats")]
    [InlineData("1", MeasureKind.Quantity, "1 boat")]
    [InlineData("0", MeasureKind.Quantity, "0 boats")]
    [InlineData("1.5", MeasureKind.Quantity, "1.5 boats")]
    [InlineData("-1", MeasureKind.Quantity, "−1 boat")]
    [InlineData(">=12", MeasureKind.Quantity, "at least 12 boats")]
    [InlineData(">=1", MeasureKind.Quantity, "at least 1 boat")]
    [InlineData("<=5", MeasureKind.Quantity, "at most 5 boats")]
    [InlineData("~2500", MeasureKind.Quantity, "about 2,500 boats")]
    [InlineData("2000..2500", MeasureKind.Quantity, "2,000–2,500 boats")]
    [InlineData("~2000..2500", MeasureKind.Quantity, "about 2,000–2,500 boats")]
    [InlineData("1234567.12345678", MeasureKind.Quantity, "1,234,567.12345678 boats")]
    [InlineData("dozens", MeasureKind.Quantity, "dozens")]
    [InlineData("32%", MeasureKind.Share, "32%")]
    [InlineData(">=32", MeasureKind.Share, "at least 32%")]
    [InlineData("30..35%", MeasureKind.Share, "30–35%")]
    [InlineData("~0.5%", MeasureKind.Share, "about 0.5%")]
    [InlineData("2022-01~", MeasureKind.Date, "about January 2022")]
    [InlineData("fully open", MeasureKind.Text, "fully open")]
    public void Writes_a_value_in_words(string text, MeasureKind kind, string words)
        => ValueWords.Of(FactValue.Parse(text, kind)!, Measure(kind, new Unit("boat", "boats")), Wordings.English).ShouldBe(words);

    [Fact]
    public void A_value_without_a_unit_is_the_number_alone()
        => ValueWords.Of(FactValue.Parse("~2500", MeasureKind.Quantity)!, Measure(MeasureKind.Quantity, null), Wordings.English).ShouldBe("about 2,500");

    [Fact]
    public void Writes_the_same_under_another_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            ValueWords.Of(FactValue.Parse("2500.5", MeasureKind.Quantity)!, Measure(MeasureKind.Quantity, null), Wordings.English).ShouldBe("2,500.5");
            Formatting.Count(2500, "fact", "facts").ShouldBe("2,500 facts");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "0 facts")]
    [InlineData(1, "1 fact")]
    [InlineData(2, "2 facts")]
    public void Counts_in_the_right_number(int count, string words) => Formatting.Count(count, "fact", "facts").ShouldBe(words);

    [Fact]
    public void Every_choice_has_words_of_its_own()
    {
        Enum.GetValues<Disagreement>().Select(Formatting.Disagreement).ShouldBeUnique();
        Enum.GetValues<Disagreement>().Select(Formatting.Meaning).ShouldBeUnique();
        Enum.GetValues<StatementMode>().Select(Formatting.Mode).ShouldBeUnique();
        Enum.GetValues<TermKind>().Select(Formatting.Kind).ShouldBeUnique();
        Enum.GetValues<TermKind>().Select(Formatting.Plural).ShouldBeUnique();
        Enum.GetValues<MeasureKind>().Select(Formatting.Kind).ShouldBeUnique();
        Enum.GetValues<ThingKind>().Select(Formatting.Kind).ShouldBeUnique();
    }

    private static Measure Measure(MeasureKind kind, Unit? unit)
        => InMemoryDossier.Of(("measures/m.md", "---\ntitle: M\nkind: quantity\n---\n")).Content.Measures.Single() with { MeasureKind = kind, Unit = unit };
}
