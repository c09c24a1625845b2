using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class TypographyTests
{
    [Theory]
    [InlineData("don't", "don’t")]
    [InlineData("the sources' values", "the sources’ values")]
    [InlineData("2021's", "2021’s")]
    [InlineData("'quoted", "'quoted")]
    [InlineData("a 'b", "a 'b")]
    [InlineData("already’s", "already’s")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Sets_the_apostrophe_behind_a_letter_or_digit(string? text, string? set) => Typography.Apostrophes(text).ShouldBe(set);

    [Fact]
    public void Turns_double_marks_into_single_ones() => Typography.InnerQuotes("He said “yes”.").ShouldBe("He said ‘yes’.");
}
