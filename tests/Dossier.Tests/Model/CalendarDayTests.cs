using Dossier.Core.Model;

namespace Dossier.Tests.Model;

public class CalendarDayTests
{
    [Fact]
    public void Counts_days_as_the_framework_does_where_it_does()
    {
        var epoch = new DateOnly(1970, 1, 1).DayNumber;
        for (var number = DateOnly.MinValue.DayNumber; number <= DateOnly.MaxValue.DayNumber; number += 17)
        {
            var date = DateOnly.FromDayNumber(number);
            var day = CalendarDay.Of(number - epoch);

            (day.Year, day.Month, day.Day).ShouldBe((date.Year, date.Month, date.Day));
            day.Number.ShouldBe(number - epoch);
            CalendarDay.DaysIn(date.Year, date.Month).ShouldBe(DateTime.DaysInMonth(date.Year, date.Month));
        }
    }

    [Theory]
    [InlineData(0, 1, 1, -719_528)]
    [InlineData(0, 12, 31, -719_163)]
    [InlineData(-1, 12, 31, -719_529)]
    [InlineData(-400, 3, 1, -865_565)]
    [InlineData(10_000, 1, 1, 2_932_897)]
    [InlineData(999_999_999, 12, 31, 365_241_780_471)]
    [InlineData(-999_999_999, 1, 1, -365_243_219_162)]
    public void Counts_days_beyond_the_years_that_the_framework_knows(int year, int month, int day, long number)
    {
        CalendarDay.Of(number).ShouldBe(new CalendarDay(year, month, day));
        new CalendarDay(year, month, day).Number.ShouldBe(number);
    }

    [Fact]
    public void Days_are_ordered_as_their_numbers_are()
    {
        long[] numbers = [-365_000_000, -719_529, -719_528, -1, 0, 1, 30, 31, 364, 365, 365_000_000];

        foreach (var (earlier, later) in numbers.Zip(numbers.Skip(1)))
        {
            (CalendarDay.Of(earlier) < CalendarDay.Of(later)).ShouldBeTrue();
            (CalendarDay.Of(later) > CalendarDay.Of(earlier)).ShouldBeTrue();
            (CalendarDay.Of(earlier) <= CalendarDay.Of(earlier)).ShouldBeTrue();
            (CalendarDay.Of(earlier) >= CalendarDay.Of(later)).ShouldBeFalse();
        }
    }
}
