using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class NearestTests
{
    [Theory]
    [InlineData("kortunow", "kortunov")]
    [InlineData("kotrunov", "kortunov")]
    [InlineData("kortuno", "kortunov")]
    [InlineData("kkortunov", "kortunov")]
    [InlineData("Kórtunov", "kortunov")]
    public void Finds_a_name_with_a_slip(string written, string meant) => Nearest.To(written, ["tokayev", "kortunov", "putin"]).ShouldBe([meant]);

    [Fact]
    public void Counts_swapped_neighbours_as_one_slip() => Nearest.To("tpic", ["topic"]).Concat(Nearest.To("otpic", ["topic"])).ShouldBe(["topic", "topic"]);

    [Fact]
    public void Finds_nothing_that_is_more_than_a_third_away() => Nearest.To("abcdef", ["abcxyz", "uvwxyz"]).ShouldBeEmpty();

    [Fact]
    public void Finds_a_longer_name_that_holds_what_was_written() => Nearest.To("kortunov", ["andrei-kortunov", "putin"]).ShouldBe(["andrei-kortunov"]);

    [Fact]
    public void Puts_the_fewest_slips_first_also_before_a_longer_name()
        => Nearest.To("topics", ["all-my-topics-there", "tonics", "topics2", "topicsss"]).ShouldBe(["tonics", "topics2", "all-my-topics-there"]);

    [Fact]
    public void Gives_at_most_as_many_as_asked_for_each_once() => Nearest.To("aaaa", ["aaab", "aaac", "aaad", "aaab"], most: 2).ShouldBe(["aaab", "aaac"]);

    [Fact]
    public void Finds_nothing_for_an_empty_name() => Nearest.To("", ["a"]).ShouldBeEmpty();

    [Fact]
    public void Never_proposes_a_name_without_letters_for_a_short_one() => Nearest.To("x", [""]).ShouldBeEmpty();

    [Fact]
    public void Does_not_compare_a_whole_paragraph() => Nearest.To(new string('a', 81), [new string('a', 81)]).ShouldBeEmpty();

    [Fact]
    public void Proposes_every_name_for_itself_first()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            if (Folding.Fold(text).Length is > 0 and <= 80)
            {
                Nearest.To(text, ["zzzzzzzzzzzzzzzzz", text])[0].ShouldBe(text);
            }
        });
}
