using Dossier.Core.Model;
using Dossier.Core.Rendering.Timelines;

namespace Dossier.Tests.Rendering.Timelines;

public class CalendarUnitTests
{
    [Theory]
    [InlineData(CalendarPart.Day, 1, "2020-02-29", "2020-02-29", "2020-03-01")]
    [InlineData(CalendarPart.Day, 5, "2022-01-03", "2022-01-01", "2022-01-05")]
    [InlineData(CalendarPart.Day, 5, "2022-01-14", "2022-01-10", "2022-01-15")]
    [InlineData(CalendarPart.Day, 5, "2022-12-31", "2022-12-25", "2023-01-01")]
    [InlineData(CalendarPart.Month, 1, "2022-12-31", "2022-12-01", "2023-01-01")]
    [InlineData(CalendarPart.Month, 3, "2022-06-30", "2022-04-01", "2022-07-01")]
    [InlineData(CalendarPart.Month, 6, "2022-07-01", "2022-07-01", "2023-01-01")]
    [InlineData(CalendarPart.Year, 1, "2022-07-01", "2022-01-01", "2023-01-01")]
    [InlineData(CalendarPart.Year, 10, "1999-07-01", "1990-01-01", "2000-01-01")]
    [InlineData(CalendarPart.Year, 50, "0049-01-01", "0001-01-01", "0050-01-01")]
    [InlineData(CalendarPart.Year, 50, "0000-01-01", "-0049-01-01", "0001-01-01")]
    [InlineData(CalendarPart.Year, 100, "-0150-01-01", "-0199-01-01", "-0099-01-01")]
    public void Finds_the_round_date_before_a_day_and_the_next_one(CalendarPart part, int step, string day, string floor, string next)
    {
        var unit = new CalendarUnit(part, step);

        unit.Floor(Day(day)).ShouldBe(Day(floor));
        unit.Next(Day(floor)).ShouldBe(Day(next));
    }

    [Fact]
    public void Units_follow_each_other_without_a_gap()
    {
        foreach (var unit in CalendarUnit.All.Where(unit => unit.Days < 50_000))
        {
            var day = unit.Floor(new CalendarDay(-120, 2, 7));
            for (var count = 0; count < 300; count++)
            {
                var next = unit.Next(day);

                (next > day).ShouldBeTrue();
                unit.Floor(next).ShouldBe(next);
                unit.Floor(CalendarDay.Of(next.Number - 1)).ShouldBe(day);
                day = next;
            }
        }
    }

    private static CalendarDay Day(string text) => DatePoint.Parse(text)!.First;
}
