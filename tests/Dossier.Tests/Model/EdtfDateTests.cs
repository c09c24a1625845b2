using Dossier.Core.Model;

namespace Dossier.Tests.Model;

public class EdtfDateTests
{
    [Theory]
    [InlineData("2022", DatePrecision.Year, "2022", "2022")]
    [InlineData("0987", DatePrecision.Year, "987", "0987")]
    [InlineData("2022-01", DatePrecision.Month, "January 2022", "2022-01")]
    [InlineData("2022-12", DatePrecision.Month, "December 2022", "2022-12")]
    [InlineData("2022-01-05", DatePrecision.Day, "5 January 2022", "2022-01-05")]
    [InlineData("2020-02-29", DatePrecision.Day, "29 February 2020", "2020-02-29")]
    [InlineData("2022-21", DatePrecision.Season, "spring 2022", null)]
    [InlineData("2022-22", DatePrecision.Season, "summer 2022", null)]
    [InlineData("2022-23", DatePrecision.Season, "autumn 2022", null)]
    [InlineData("2022-24", DatePrecision.Season, "winter 2022", null)]
    [InlineData("2022-01-05?", DatePrecision.Day, "5 January 2022 (uncertain)", "2022-01-05")]
    [InlineData("2022-01~", DatePrecision.Month, "about January 2022", "2022-01")]
    [InlineData("2022%", DatePrecision.Year, "about 2022 (uncertain)", "2022")]
    public void Reads_a_date_no_more_precisely_than_it_is_written(string text, DatePrecision precision, string words, string? html)
    {
        var date = EdtfDate.Parse(text).ShouldNotBeNull();

        date.IsInterval.ShouldBeFalse();
        date.Start.ShouldNotBeNull().Precision.ShouldBe(precision);
        date.End.ShouldBe(date.Start);
        date.ToWords().ShouldBe(words);
        date.HtmlDateTime.ShouldBe(html);
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2022-01-05/2022-01-10", "5–10 January 2022")]
    [InlineData("2022-01-05/2022-02-10", "5 January – 10 February 2022")]
    [InlineData("2021-12-30/2022-01-10", "30 December 2021 – 10 January 2022")]
    [InlineData("2022-01-05/2022-01-05", "5 January 2022")]
    [InlineData("2022-01/2022-03", "January 2022 – March 2022")]
    [InlineData("2021/2022", "2021 – 2022")]
    [InlineData("2022-21/2022-23", "spring 2022 – autumn 2022")]
    [InlineData("2022-01-05~/2022-01-10?", "about 5 January 2022 – 10 January 2022 (uncertain)")]
    [InlineData("2022-01-05/2022-01", "5 January 2022 – January 2022")]
    [InlineData("2022-03-01/2022", "1 March 2022 – 2022")]
    [InlineData("2022-01-05/..", "from 5 January 2022 on")]
    [InlineData("2022-01-05/", "from 5 January 2022 on")]
    [InlineData("../2022-01-05", "until 5 January 2022")]
    [InlineData("/2022", "until 2022")]
    public void Reads_an_interval(string text, string words)
    {
        var date = EdtfDate.Parse(text).ShouldNotBeNull();

        date.IsInterval.ShouldBeTrue();
        date.ToWords().ShouldBe(words);
        date.HtmlDateTime.ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2022")]
    [InlineData("2022-01-05\n")]
    [InlineData("22-01-05")]
    [InlineData("2022-1-5")]
    [InlineData("2022/01/05")]
    [InlineData("05.01.2022")]
    [InlineData("5 January 2022")]
    [InlineData("2022-01-05T10:00:00Z")]
    [InlineData("20220105")]
    [InlineData("0000")]
    [InlineData("-0044")]
    [InlineData("2022-00")]
    [InlineData("2022-13")]
    [InlineData("2022-20")]
    [InlineData("2022-25")]
    [InlineData("2022-21-01")]
    [InlineData("2022-01-00")]
    [InlineData("2022-01-32")]
    [InlineData("2022-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2022-04-31")]
    [InlineData("2022-06-31")]
    [InlineData("2022-09-31")]
    [InlineData("2022-11-31")]
    [InlineData("2022-XX")]
    [InlineData("Y12022")]
    [InlineData("2022-01-05??")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2022/2021")]
    [InlineData("2022-01-05/2022-01-04")]
    [InlineData("2022-02/2022-01")]
    [InlineData("2022-01-05/x")]
    [InlineData("x/2022-01-05")]
    [InlineData("2020/2021/2022")]
    [InlineData("٢٠٢٢")]
    public void Takes_nothing_else_for_a_date(string text) => EdtfDate.Parse(text).ShouldBeNull();

    [Fact]
    public void Sorts_by_the_first_day_that_a_date_can_mean()
    {
        string[] sorted = ["../1999", "2000", "2000-01-02", "2000-02", "2000-21", "2000-22~", "2000-23", "2000-24/2001", "2001-06-30/.."];

        sorted.Reverse().OrderBy(text => EdtfDate.Parse(text)!.SortKey).ShouldBe(sorted);
    }

    [Fact]
    public void Any_text_is_a_date_that_can_be_shown_or_none()
        => AnyText.Holds(AnyText.OfValue, text =>
        {
            if (EdtfDate.Parse(text) is { } date)
            {
                date.ToWords().ShouldNotBeNullOrWhiteSpace();
                date.Text.ShouldBe(text);
                (date.SortKey > DateOnly.MinValue || date.SortKey == DateOnly.MinValue).ShouldBeTrue();
            }
        });
}
