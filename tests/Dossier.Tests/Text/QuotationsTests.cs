using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class QuotationsTests
{
    [Theory]
    [InlineData("He said “go now” twice.", "go now")]
    [InlineData("He said \"go now\" twice.", "go now")]
    [InlineData("Er sagte „geh jetzt“ und «allez» und »los« und ”kom nu”.", "geh jetzt|allez|los|kom nu")]
    [InlineData("他说「去」和『走』。", "去|走")]
    [InlineData("so ‘go’ and 'stay' and ‘it’s’", "go|stay|it’s")]
    [InlineData("“a ‘b’ c”", "b|a ‘b’ c")]
    [InlineData("(“x?”) and (“y”)", "x?|y")]
    [InlineData("It's the sources' word, don't, rock 'n' roll", "n")]
    [InlineData("the ’90s and ’tis", "")]
    [InlineData("a pipe of 5\" and one of 6\"", "")]
    [InlineData("“the first of several paragraphs", "the first of several paragraphs")]
    [InlineData("‘never closed", "")]
    [InlineData("closed” only", "")]
    public void Finds_the_words_between_marks(string text, string found)
        => string.Join('|', Quotations.In(text).Select(range => text[range])).ShouldBe(found);

    [Fact]
    public void Any_text_gives_ranges_inside_it()
        => AnyText.Holds(AnyText.Plain, text => Quotations.In(text).ShouldAllBe(range => range.Start.Value <= range.End.Value && range.End.Value <= text.Length));
}
