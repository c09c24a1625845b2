using System.Globalization;
using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class FiguresTests
{
    [Theory]
    [InlineData("3000", "3000")]
    [InlineData("3,000 troops", "3000")]
    [InlineData("3 000 troops", "3000")]
    [InlineData("3\u00A0000 and 3\u202F000", "3000 3000")]
    [InlineData("3’000’000", "3000000")]
    [InlineData("1,234,567.5", "1234567.5")]
    [InlineData("2.5 and 2,5", "2.5 2.5")]
    [InlineData("5,6,7", "5.6 7")]
    [InlineData("In 2022 300 came", "2022 300")]
    [InlineData("32%, 32 per cent", "32 32")]
    [InlineData("$3 million, €1.5bn, 12 thousand", "3000000 1500000000 12000")]
    [InlineData("2,000–2,500", "2000 2500")]
    [InlineData("(12)", "12")]
    [InlineData("the 1990s", "1990")]
    [InlineData("in mid-2021", "2021")]
    [InlineData("the 6th and the 21st", "6th 21st")]
    [InlineData("٣٠٠٠", "3000")]
    [InlineData("10:30", "10 30")]
    [InlineData("Il-76, G7, AK-47, 5G, C5+1, COVID-19", "1")]
    [InlineData("twelve, three and a half thousand, nineties", "")]
    [InlineData("", "")]
    [InlineData("99999999999999999999999999999999", "?")]
    public void Finds_numerals_in_every_form(string text, string figures) => Shown(text).ShouldBe(figures);

    [Theory]
    [InlineData("5 January", "5.1.")]
    [InlineData("5 January 2022", "5.1.2022")]
    [InlineData("5\u00A0January\u00A02022", "5.1.2022")]
    [InlineData("January 5", "5.1.")]
    [InlineData("January 5th, 2022", "5.1.2022")]
    [InlineData("5–10 January 2022", "5.1.2022 10.1.2022")]
    [InlineData("the 5th and the 6th of January", "5.1. 6.1.")]
    [InlineData("January 5-6", "5.1. 6.1.")]
    [InlineData("5 January to 2 Feb 2022", "5.1. 2.2.2022")]
    [InlineData("January 2022", ".1.2022")]
    [InlineData("Sept. 2022", ".9.2022")]
    [InlineData("2022-01-05", "5.1.2022")]
    [InlineData("2022-01", ".1.2022")]
    [InlineData("2022-13", "2022 13")]
    [InlineData("5 and 6 boats", "5 6")]
    [InlineData("January 12,000", "12000")]
    [InlineData("32 January", "32")]
    [InlineData("March on", "")]
    public void Finds_dates_as_far_as_they_are_written(string text, string figures) => Shown(text).ShouldBe(figures);

    [Fact]
    public void Any_text_is_read_and_every_figure_lies_in_it()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var end = 0;
            foreach (var figure in Figures.In(text))
            {
                figure.Start.ShouldBeGreaterThanOrEqualTo(end);
                figure.Length.ShouldBeGreaterThan(0);
                end = figure.Start + figure.Length;
                end.ShouldBeLessThanOrEqualTo(text.Length);
                text.AsSpan(figure.Start, figure.Length).ToString().ShouldContain(c => char.IsDigit(c));
            }
        });

    [Theory]
    [InlineData("1")]
    [InlineData("1,")]
    [InlineData("5-")]
    [InlineData("5 and ")]
    [InlineData("January 5 ")]
    [InlineData("2022-01")]
    public void A_very_long_text_is_read_in_one_pass(string piece) => Figures.In(string.Concat(Enumerable.Repeat(piece, 300_000))).ShouldNotBeEmpty();

    private static string Shown(string text) => string.Join(' ', Figures.In(text).Select(Show));

    private static string Show(Figure figure)
        => figure.Month is { } month
            ? FormattableString.Invariant($"{figure.Day}.{month}.{figure.Year}")
            : (figure.Number?.ToString("0.########", CultureInfo.InvariantCulture) ?? "?") + (figure.IsOrdinal ? figure.Number == 21 ? "st" : "th" : "");
}
