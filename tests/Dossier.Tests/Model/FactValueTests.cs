using Dossier.Core.Model;

namespace Dossier.Tests.Model;

public class FactValueTests
{
    public static TheoryData<string, NumberValue> Numbers => new()
    {
        { "3000", new NumberValue(3000, 3000, Approximate: false) },
        { "0", new NumberValue(0, 0, Approximate: false) },
        { "-5", new NumberValue(-5, -5, Approximate: false) },
        { "2.5", new NumberValue(2.5m, 2.5m, Approximate: false) },
        { ">=12", new NumberValue(12, null, Approximate: false) },
        { ">= 12", new NumberValue(12, null, Approximate: false) },
        { "<=5", new NumberValue(null, 5, Approximate: false) },
        { "~2500", new NumberValue(2500, 2500, Approximate: true) },
        { "2000..2500", new NumberValue(2000, 2500, Approximate: false) },
        { "~2000..2500", new NumberValue(2000, 2500, Approximate: true) },
        { "-10..-5", new NumberValue(-10, -5, Approximate: false) },
        { "99999999999999999999", new NumberValue(99999999999999999999m, 99999999999999999999m, Approximate: false) },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Reads_a_number_as_exactly_as_it_is_given(string text, NumberValue value)
    {
        FactValue.Parse(text, MeasureKind.Quantity).ShouldBe(value);
        FactValue.Parse(text, MeasureKind.Money).ShouldBe(value);
        FactValue.Parse(text, MeasureKind.Share).ShouldBe(value);
    }

    [Theory]
    [InlineData("32%", 32)]
    [InlineData("32 %", 32)]
    [InlineData("32", 32)]
    public void Reads_a_share_with_and_without_its_sign(string text, int share)
        => FactValue.Parse(text, MeasureKind.Share).ShouldBe(new NumberValue(share, share, Approximate: false));

    [Theory]
    [InlineData("dozens")]
    [InlineData("two thousand")]
    [InlineData("more than a hundred")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("сотни")]
    public void Keeps_vague_words_as_words(string text)
    {
        FactValue.Parse(text, MeasureKind.Quantity).ShouldBe(new WordsValue(text));
        FactValue.Parse(text, MeasureKind.Share).ShouldBe(new WordsValue(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("3,000")]
    [InlineData("3 000")]
    [InlineData("3000 troops")]
    [InlineData("about 3000")]
    [InlineData(">12")]
    [InlineData("=12")]
    [InlineData("+12")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("2500..2000")]
    [InlineData(">=2000..2500")]
    [InlineData("1..2..3")]
    [InlineData("..5")]
    [InlineData("5..")]
    [InlineData("32%")]
    [InlineData("٣٠")]
    [InlineData("½")]
    [InlineData("999999999999999999999")]
    [InlineData("1.123456789")]
    [InlineData("3000\n")]
    public void Takes_nothing_else_for_a_quantity(string text) => FactValue.Parse(text, MeasureKind.Quantity).ShouldBeNull();

    [Fact]
    public void Reads_a_date_for_a_measure_of_dates()
        => FactValue.Parse("2022-01-05?", MeasureKind.Date).ShouldBeOfType<DateValue>().Date.ToWords().ShouldBe("5 January 2022 (uncertain)");

    [Theory]
    [InlineData("3000")]
    [InlineData("2022-02-30")]
    [InlineData("January")]
    public void Takes_nothing_but_a_date_for_a_measure_of_dates(string text)
        => FactValue.Parse(text, MeasureKind.Date).ShouldBe(text == "3000" ? new DateValue(EdtfDate.Parse("3000")!) : null);

    [Theory]
    [InlineData("fully open")]
    [InlineData("3000")]
    [InlineData(">=12")]
    public void Takes_a_text_as_it_is(string text) => FactValue.Parse(text, MeasureKind.Text).ShouldBe(new WordsValue(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void A_text_says_something(string text) => FactValue.Parse(text, MeasureKind.Text).ShouldBeNull();

    [Fact]
    public void Words_with_a_digit_in_them_are_never_a_number_and_numbers_are_never_words()
        => AnyText.Holds(AnyText.OfValue, text =>
        {
            foreach (var kind in Enum.GetValues<MeasureKind>())
            {
                var value = FactValue.Parse(text, kind);
                if (value is WordsValue && kind != MeasureKind.Text)
                {
                    text.ShouldNotContain(c => char.IsDigit(c));
                }
                else if (value is NumberValue { Minimum: { } from, Maximum: { } to })
                {
                    from.ShouldBeLessThanOrEqualTo(to);
                }
            }
        });
}
