using Dossier.Core.Model;
using Dossier.Core.Model.Words;

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
    [InlineData("2022-01-05?", DatePrecision.Day, "5 January 2022 (uncertain)", null)]
    [InlineData("2022-01~", DatePrecision.Month, "about January 2022", null)]
    [InlineData("2022%", DatePrecision.Year, "about 2022 (uncertain)", null)]
    [InlineData("2022-01-XX", DatePrecision.Month, "a day in January 2022", null)]
    [InlineData("2022-XX", DatePrecision.Year, "a month in 2022", null)]
    [InlineData("2022-XX-XX", DatePrecision.Year, "a day in 2022", null)]
    [InlineData("199X", DatePrecision.Decade, "the 1990s", null)]
    [InlineData("199X~", DatePrecision.Decade, "about the 1990s", null)]
    [InlineData("190X", DatePrecision.Decade, "the years 1900–1909", null)]
    [InlineData("19XX", DatePrecision.Century, "the years 1900–1999", null)]
    [InlineData("0000", DatePrecision.Year, "1 BC", null)]
    [InlineData("-0044", DatePrecision.Year, "45 BC", null)]
    [InlineData("-0043-03-15", DatePrecision.Day, "15 March 44 BC", null)]
    [InlineData("-0004-02-29", DatePrecision.Day, "29 February 5 BC", null)]
    [InlineData("Y12022", DatePrecision.Year, "12022", "12022")]
    [InlineData("Y170000002", DatePrecision.Year, "170000002", "170000002")]
    [InlineData("Y-170000002?", DatePrecision.Year, "170000003 BC (uncertain)", null)]
    public void Reads_a_date_no_more_precisely_than_it_is_written(string text, DatePrecision precision, string words, string? html)
    {
        var date = EdtfDate.Parse(text).ShouldNotBeNull();

        date.IsInterval.ShouldBeFalse();
        date.Start.ShouldNotBeNull().Precision.ShouldBe(precision);
        date.End.ShouldBe(date.Start);
        DateWords.Of(date, Wordings.English).ShouldBe(words);
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
    [InlineData("2022-01-05/", "from 5 January 2022, end not known")]
    [InlineData("../2022-01-05", "until 5 January 2022")]
    [InlineData("/2022", "until 2022, start not known")]
    [InlineData("2022-01-XX/2022-02-03", "a day in January 2022 – 3 February 2022")]
    [InlineData("-0043-03-15/-0042", "15 March 44 BC – 43 BC")]
    [InlineData("-0043-03-15/-0043-03-16", "15–16 March 44 BC")]
    [InlineData("9999/Y10000", "9999 – 10000")]
    public void Reads_an_interval(string text, string words)
    {
        var date = EdtfDate.Parse(text).ShouldNotBeNull();

        date.IsInterval.ShouldBeTrue();
        DateWords.Of(date, Wordings.English).ShouldBe(words);
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
    [InlineData("-0000")]
    [InlineData("-44")]
    [InlineData("--0044")]
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
    [InlineData("2022-X1")]
    [InlineData("2022-1X")]
    [InlineData("2022-XX-01")]
    [InlineData("2022-01-X1")]
    [InlineData("2022-21-XX")]
    [InlineData("2022-13-XX")]
    [InlineData("2XXX")]
    [InlineData("XXXX")]
    [InlineData("20X2")]
    [InlineData("201x")]
    [InlineData("201X-01")]
    [InlineData("-201X")]
    [InlineData("Y2022")]
    [InlineData("Y02022")]
    [InlineData("Y12022-01")]
    [InlineData("Y1202X")]
    [InlineData("Y1234567890")]
    [InlineData("12022")]
    [InlineData("-12022")]
    [InlineData("2022-01-05??")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("2022/...")]
    [InlineData("-0042/-0043")]
    [InlineData("2022/2021")]
    [InlineData("2022-01-05/2022-01-04")]
    [InlineData("2022-02/2022-01")]
    [InlineData("2022-01-05/x")]
    [InlineData("x/2022-01-05")]
    [InlineData("2020/2021/2022")]
    [InlineData("٢٠٢٢")]
    public void Takes_nothing_else_for_a_date(string text) => EdtfDate.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("2022-01-05/", false, true)]
    [InlineData("2022-01-05/..", false, false)]
    [InlineData("/2022-01-05", true, false)]
    [InlineData("../2022-01-05", false, false)]
    [InlineData("2022", false, false)]
    public void Tells_an_end_that_nobody_knows_from_an_open_one(string text, bool start, bool end)
    {
        var date = EdtfDate.Parse(text).ShouldNotBeNull();

        (date.IsStartUnknown, date.IsEndUnknown).ShouldBe((start, end));
    }

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2022-23", "2022-09-01", "2022-11-30")]
    [InlineData("2019-24", "2019-12-01", "2020-02-29")]
    [InlineData("2022-01-05~", "2022-01-05", "2022-01-05")]
    [InlineData("2022-02-XX", "2022-02-01", "2022-02-28")]
    [InlineData("2022-XX", "2022-01-01", "2022-12-31")]
    [InlineData("2022-XX-XX", "2022-01-01", "2022-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    public void A_date_covers_all_days_that_it_can_mean(string text, string first, string last)
    {
        var point = EdtfDate.Parse(text).ShouldNotBeNull().Start.ShouldNotBeNull();

        point.First.ShouldBe(DatePoint.Parse(first)!.First);
        point.Last.ShouldBe(DatePoint.Parse(last)!.First);
    }

    [Fact]
    public void Sorts_by_the_first_day_that_a_date_can_mean()
    {
        string[] sorted = ["Y-10000", "-0044", "0000", "0001", "../1999", "2000", "2000-01-02", "2000-02", "2000-21", "2000-22~", "2000-23", "2000-24/2001", "2001-06-30/..", "201X", "Y10000"];

        sorted.Reverse().OrderBy(text => EdtfDate.Parse(text)!.SortKey).ShouldBe(sorted);
    }

    [Fact]
    public void Writing_a_date_that_was_read_gives_what_its_author_wrote()
        => AnyText.Holds(AnyDate.Text, text =>
        {
            var date = EdtfDate.Parse(text).ShouldNotBeNull(text);
            var parts = new EdtfDate("", date.Start, date.End, date.IsInterval) { IsStartUnknown = date.IsStartUnknown, IsEndUnknown = date.IsEndUnknown };

            parts.ToString().ShouldBe(text);
            date.Text.ShouldBe(text);
            DateWords.Of(date, Wordings.English).ShouldNotBeNullOrWhiteSpace();
        });

    [Fact]
    public void Reading_a_date_that_was_written_gives_its_parts()
        => AnyText.Holds(AnyDate.Text, text =>
        {
            var date = EdtfDate.Parse(text)!;
            foreach (var point in new[] { date.Start, date.End }.OfType<DatePoint>())
            {
                DatePoint.Parse(point.ToString()).ShouldBe(point);
                (point.First <= point.Last).ShouldBeTrue(text);
            }

            date.SortKey.ShouldBe((date.Start ?? date.End!).First);
        });

    [Fact]
    public void Any_text_is_a_date_that_can_be_shown_or_none()
        => AnyText.Holds(AnyText.OfValue, text =>
        {
            if (EdtfDate.Parse(text) is { } date)
            {
                DateWords.Of(date, Wordings.English).ShouldNotBeNullOrWhiteSpace();
                date.Text.ShouldBe(text);
                date.ToString().ShouldBe(text);
            }
        });
}
