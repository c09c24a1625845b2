using Dossier.Core.Model;
using FsCheck;
using FsCheck.Fluent;

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
        { ">12", new NumberValue(12, null, Approximate: false) { IsExclusive = true } },
        { "< 5", new NumberValue(null, 5, Approximate: false) { IsExclusive = true } },
        { "19 million", new NumberValue(19_000_000, 19_000_000, Approximate: false) },
        { "~1.5 billion", new NumberValue(1_500_000_000, 1_500_000_000, Approximate: true) },
        { "2..3 thousand", new NumberValue(2000, 3000, Approximate: false) },
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
    [InlineData(">>12")]
    [InlineData("12>")]
    [InlineData(">~12")]
    [InlineData("2 million..3 million")]
    [InlineData("19  million")]
    [InlineData("19 millions")]
    [InlineData("99999999999999999999 trillion")]
    [InlineData(">2000..2500")]
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
        => FactValue.Parse("2022-01-05?", MeasureKind.Date).ShouldBeOfType<DateValue>().Date.ShouldBe(EdtfDate.Parse("2022-01-05?"));

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

    [Theory]
    [InlineData("3000")]
    [InlineData("-2.5")]
    [InlineData(">=12")]
    [InlineData(">12")]
    [InlineData("<=5")]
    [InlineData("<5")]
    [InlineData("~2500")]
    [InlineData("~-10..5")]
    [InlineData("dozens")]
    public void A_number_is_written_as_it_was_read(string text) => FactValue.Parse(text, MeasureKind.Quantity)!.ToString().ShouldBe(text);

    [Fact]
    public void Reading_and_writing_a_value_are_inverse()
        => AnyText.Holds(AnyNumber().ToArbitrary(), value => FactValue.Parse(value.ToString(), MeasureKind.Quantity).ShouldBe(value));

    private static Gen<NumberValue> AnyNumber()
    {
        var number = Gen.Choose(-1_000_000, 1_000_000).Select(whole => (decimal)whole).Or(Gen.Choose(int.MinValue, int.MaxValue).Select(whole => whole / 10_000m)).Or(Gen.Elements(0m, 99999999999999999999m));
        return Gen.OneOf(
            number.Select(from => new NumberValue(from, from, Approximate: false)),
            number.Two().Select(pair => new NumberValue(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2), Approximate: true)),
            number.Select(from => new NumberValue(from, null, Approximate: false)),
            number.Select(to => new NumberValue(null, to, Approximate: false) { IsExclusive = true }));
    }

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
