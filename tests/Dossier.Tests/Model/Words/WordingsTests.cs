using System.Globalization;
using Dossier.Core.Model;
using Dossier.Core.Model.Words;

namespace Dossier.Tests.Model.Words;

/// <summary>Numbers and dates in the language of the dossier.</summary>
public class WordingsTests
{
    private static readonly Measure Troops = Measure(MeasureKind.Quantity, new Unit("troop", "troops"));

    [Theory]
    [InlineData("1", "1 troop")]
    [InlineData("2500", "2,500 troops")]
    [InlineData("0", "0 troops")]
    [InlineData("-5", "−5 troops")]
    [InlineData("1.5", "1.5 troops")]
    [InlineData(">=12", "at least 12 troops")]
    [InlineData(">=1", "at least 1 troop")]
    [InlineData(">5800", "more than 5,800 troops")]
    [InlineData("<=5", "at most 5 troops")]
    [InlineData("<5", "fewer than 5 troops")]
    [InlineData("~2500", "about 2,500 troops")]
    [InlineData("2000..2500", "2,000–2,500 troops")]
    [InlineData("~2000..2500", "about 2,000–2,500 troops")]
    [InlineData("19000000", "19 million troops")]
    [InlineData("1.25 million", "1.25 million troops")]
    [InlineData("1234567", "1,234,567 troops")]
    [InlineData("2 trillion", "2 trillion troops")]
    [InlineData("dozens", "dozens")]
    public void Writes_a_quantity_in_English(string value, string words) => Written(value, Troops, "en").ShouldBe(words);

    [Theory]
    [InlineData("de", "~2500.5", "etwa 2.500,5 Boote")]
    [InlineData("de", "1500000", "1,5 Mio. Boote")]
    [InlineData("de-AT", "2500", "2.500 Boote")]
    [InlineData("fr", "2500", "2\u202F500 Boote")]
    [InlineData("fr", "1.5", "1,5 Boot")]
    [InlineData("es", "2500", "2500 Boote")]
    [InlineData("es", "25000", "25.000 Boote")]
    [InlineData("ru", ">=2500", "не менее 2\u00A0500 Boote")]
    public void Writes_a_quantity_in_other_languages(string language, string value, string words)
        => Written(value, Measure(MeasureKind.Quantity, new Unit("Boot", "Boote")), language).ShouldBe(words);

    [Theory]
    [InlineData("1", "1 лодка")]
    [InlineData("21", "21 лодка")]
    [InlineData("11", "11 лодок")]
    [InlineData("3", "3 лодки")]
    [InlineData("13", "13 лодок")]
    [InlineData("100", "100 лодок")]
    [InlineData("1.5", "1,5 лодки")]
    [InlineData("2 million", "2 млн лодок")]
    public void Takes_the_form_of_a_unit_that_the_number_wants(string value, string words)
        => Written(value, Measure(MeasureKind.Quantity, new Unit("лодка", "лодки") { Few = "лодки", Many = "лодок" }), "ru").ShouldBe(words);

    [Theory]
    [InlineData("en", "32%", "32%")]
    [InlineData("en", "<32%", "less than 32%")]
    [InlineData("de", "32.5%", "32,5\u00A0%")]
    [InlineData("fr", ">32%", "plus de 32\u202F%")]
    public void Writes_a_share(string language, string value, string words) => Written(value, Measure(MeasureKind.Share, null), language).ShouldBe(words);

    [Theory]
    [InlineData("en", "2022-01-06", "6 January 2022")]
    [InlineData("en-GB", "2022-01-06", "6 January 2022")]
    [InlineData("en-US", "2022-01-06", "January 6, 2022")]
    [InlineData("en-US", "2022-01-28/2022-02-03", "January 28 – February 3, 2022")]
    [InlineData("en-US", "2022-01-05/2022-01-10", "January 5–10, 2022")]
    [InlineData("de", "2022-01-06", "6. Januar 2022")]
    [InlineData("de", "2022-01-05/2022-01-10", "5.–10. Januar 2022")]
    [InlineData("de", "2022-01-XX", "Januar 2022 (Tag nicht angegeben)")]
    [InlineData("de", "../2022-01-06", "bis 6. Januar 2022")]
    [InlineData("de", "199X", "1990er-Jahre")]
    [InlineData("fr", "2022-02-01", "1er février 2022")]
    [InlineData("fr", "2022-08", "août 2022")]
    [InlineData("fr", "2022-08-01/..", "début\u00A0: 1er août 2022")]
    [InlineData("es", "2022-01-06", "6 de enero de 2022")]
    [InlineData("es", "2022-22", "verano de 2022")]
    [InlineData("ru", "2022-01-06", "6 января 2022 г.")]
    [InlineData("ru", "2022-01", "январь 2022 г.")]
    [InlineData("ru", "2022-01-05/2022-01-10", "5–10 января 2022 г.")]
    [InlineData("ru", "2022~", "2022 г. (приблизительно)")]
    [InlineData("uk", "2022-01-06?", "6 січня 2022 р. (імовірно)")]
    [InlineData("uk", "-0043", "44 до н. е.")]
    [InlineData("ja", "2022-01-06", "6 January 2022")]
    public void Writes_a_date(string language, string edtf, string words)
        => DateWords.Of(EdtfDate.Parse(edtf)!, Wordings.For(language) ?? Wordings.English).ShouldBe(words);

    public static TheoryData<string> Languages => [.. Wordings.All.Select(wording => wording.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Names_months_and_parts_numbers_as_the_language_s_culture_does(string language)
    {
        var wording = Wordings.For(language)!;
        var culture = CultureInfo.GetCultureInfo(language);

        wording.Months.ShouldBe(culture.DateTimeFormat.MonthGenitiveNames.Take(12));
        wording.MonthsAlone.ShouldBe(culture.DateTimeFormat.MonthNames.Take(12));
        wording.DecimalSeparator.ShouldBe(culture.NumberFormat.NumberDecimalSeparator);
        wording.GroupSeparator.ShouldBe(culture.NumberFormat.NumberGroupSeparator);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_form_of_date_has_words_in_which_its_year_stands(string language)
    {
        foreach (var edtf in new[] { "2022", "2022-01", "2022-23", "2022-01-06", "2022~", "2022?", "2022%", "2022-01-XX", "2022-XX", "2022-XX-XX", "/2022", "../2022", "2022/", "2022/..", "2021/2022", "2021-12-30/2022-01-02", "2022-01-05/2022-02-01" })
        {
            var words = DateWords.Of(EdtfDate.Parse(edtf)!, Wordings.For(language)!);
            words.ShouldContain("2022", customMessage: edtf);
            words.ShouldNotContain('{');
        }
    }

    private static string Written(string value, Measure measure, string language)
        => ValueWords.Of(FactValue.Parse(value, measure.MeasureKind)!, measure, Wordings.For(language)!);

    private static Measure Measure(MeasureKind kind, Unit? unit)
        => InMemoryDossier.Of(("measures/m.md", "---\ntitle: M\nkind: text\n---\n")).Content.Measures[0] with { MeasureKind = kind, Unit = unit };
}
