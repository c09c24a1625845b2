using Dossier.Core.Reading.Shapes;

namespace Dossier.Tests.Reading.Shapes;

public class DateFaultTests
{
    [Theory]
    [InlineData("2017-02-30", "`2017-02-30` is not a date that exists", "mend the month or the day; leave out what the source does not state")]
    [InlineData("2017-13", "`2017-13` is not a date that exists", "mend the month or the day; leave out what the source does not state")]
    [InlineData("2017-01/2017-02-30", "`2017-02-30` is not a date that exists", "mend the month or the day; leave out what the source does not state")]
    [InlineData("2018/2017", "`2018/2017` ends before it begins", "write the earlier date first")]
    [InlineData("11 February 2017", "`11 February 2017` is not written as a date is here", "write `2017-02-11`")]
    [InlineData("Spring 2017", "`Spring 2017` is not written as a date is here", "write `2017-21`")]
    [InlineData("11.02.2017", "`11.02.2017` is not written as a date is here", "write the year, the month and the day: `2017-02-11` or `2017-11-02`, whichever is meant")]
    [InlineData("today", "`today` is not written as a date is here", "write a date; `2022-21` to `2022-24` are spring, summer, autumn and winter")]
    public void Only_a_date_in_the_right_form_can_fail_to_exist(string text, string message, string help)
        => DateFault.Of(text, "a date").ShouldBe((message, help));
}
