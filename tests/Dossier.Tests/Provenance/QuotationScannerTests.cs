using Dossier.Core.Provenance;

namespace Dossier.Tests.Provenance;

public class QuotationScannerTests
{
    [Theory]
    [InlineData("“The pier is shut,” he said.", "pier is", true)]
    [InlineData("“The pier is shut,” he said.", "he said", false)]
    [InlineData("“The pier,” he said, “is shut.”", "is shut", true)]
    [InlineData("“The pier,” he said, “is shut.”", "pier,” he", false)]
    [InlineData("\"The pier,\" he said, \"is shut.\"", "he said", false)]
    [InlineData("\"The pier,\" he said, \"is shut.\"", "is shut", true)]
    [InlineData("It’s the ‘leader of the nation’ who spoke", "leader of", true)]
    [InlineData("It’s the ‘leader of the nation’ who spoke", "who spoke", false)]
    [InlineData("the Trust's clerks' own words", "own words", false)]
    [InlineData("Он сказал: «Пирс закрыт».", "Пирс закрыт", true)]
    [InlineData("„Der Pier ist zu“, sagte er.", "Pier ist", true)]
    [InlineData("„Der Pier ist zu“, sagte er.", "sagte er", false)]
    [InlineData("“A ‘hard’ winter,” she said", "winter", true)]
    [InlineData("no marks at all", "marks", false)]
    public void Tells_what_stands_between_marks(string text, string stretch, bool isQuoted)
    {
        var start = text.IndexOf(stretch, StringComparison.Ordinal);
        QuotationScanner.IsQuoted(text, start, start + stretch.Length).ShouldBe(isQuoted);
    }

    [Theory]
    [InlineData("a “terrorist threat”", true)]
    [InlineData("the Trust’s threat", false)]
    public void Tells_a_text_that_has_marks_of_its_own(string text, bool has) => QuotationScanner.HasQuotation(text).ShouldBe(has);

    [Fact]
    public void Takes_any_text()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            foreach (var word in WordScanner.Scan(text))
            {
                QuotationScanner.IsQuoted(text, word.Start, word.End);
            }
        });
}
