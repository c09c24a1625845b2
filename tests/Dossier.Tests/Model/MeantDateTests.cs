using Dossier.Core.Model;

namespace Dossier.Tests.Model;

public class MeantDateTests
{
    [Theory]
    [InlineData("11 February 2017", "2017-02-11")]
    [InlineData("11th February, 2017", "2017-02-11")]
    [InlineData("February 11, 2017", "2017-02-11")]
    [InlineData("3 Sep. 2017", "2017-09-03")]
    [InlineData("11-Feb-2017", "2017-02-11")]
    [InlineData("11. März 2017", "2017-03-11")]
    [InlineData("February 2017", "2017-02")]
    [InlineData("Spring 2017", "2017-21")]
    [InlineData("fall 2017", "2017-23")]
    [InlineData("winter 2017", "2017-24")]
    [InlineData("25.02.2017", "2017-02-25")]
    [InlineData("2/25/2017", "2017-02-25")]
    [InlineData("5.5.2017", "2017-05-05")]
    [InlineData("2017/2/11", "2017-02-11")]
    [InlineData("20170211", "2017-02-11")]
    [InlineData("2017-2-11", "2017-02-11")]
    [InlineData("2017-02-11T10:00:00Z", "2017-02-11")]
    [InlineData("about 2017", "2017~")]
    [InlineData("c. February 2017", "2017-02~")]
    [InlineData("2017-2018", "2017/2018")]
    [InlineData("1990s", "199X")]
    public void A_date_in_another_form_is_known_where_it_can_mean_one_thing(string text, string meant) => MeantDate.Of(text).ShouldBe([meant]);

    [Theory]
    [InlineData("11.02.2017")]
    [InlineData("11/02/2017")]
    public void Day_and_month_in_figures_may_be_meant_either_way(string text) => MeantDate.Of(text).ShouldBe(["2017-02-11", "2017-11-02"]);

    [Theory]
    [InlineData("31 February 2017")]
    [InlineData("4 May")]
    [InlineData("Smarch 2017")]
    [InlineData("today")]
    [InlineData("")]
    [InlineData("99/99/2017")]
    public void What_names_no_day_of_a_year_is_not_guessed(string text) => MeantDate.Of(text).ShouldBeEmpty();
}
