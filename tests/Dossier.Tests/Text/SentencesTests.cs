using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("One is here. Two is *here. Three is there.", "Two is here.")]
    [InlineData("*First! Second? Third…", "First!")]
    [InlineData("Is it so? He *doubts it.", "He doubts it.")]
    [InlineData("One two *three", "One two three")]
    [InlineData("*", "")]
    public void Finds_the_sentence_around_a_place(string marked, string sentence) => Around(marked).ShouldBe(sentence);

    [Theory]
    [InlineData("The U.S. Army *came. It left.", "The U.S. Army came.")]
    [InlineData("So says J. Smith *there. It left.", "So says J. Smith there.")]
    [InlineData("Prices, e.g. of *gas, rose. They fell.", "Prices, e.g. of gas, rose.")]
    [InlineData("It rose by 3.5 *per cent. It fell.", "It rose by 3.5 per cent.")]
    [InlineData("Then Mr. Tokayev *spoke. It fell.", "Then Mr. Tokayev spoke.")]
    [InlineData("Dr. Who met Gen. Petrov and Prof. *Lee. It fell.", "Dr. Who met Gen. Petrov and Prof. Lee.")]
    public void Passes_over_the_stops_of_abbreviations(string marked, string sentence) => Around(marked).ShouldBe(sentence);

    [Theory]
    [InlineData("He said “Go.” She *went.", "She went.")]
    [InlineData("He *said “Go.” She went.", "He said “Go.”")]
    [InlineData("(He *left.) She went.", "(He left.)")]
    [InlineData("“Why?” he *asked. She went.", "“Why?” he asked.")]
    public void Ends_a_sentence_behind_its_closing_quotes(string marked, string sentence) => Around(marked).ShouldBe(sentence);

    [Theory]
    [InlineData("一つ。二*つ。三つ。", "二つ。")]
    [InlineData("「行け。」と*。次", "と。")]
    [InlineData("行く！来*る？帰る。", "来る？")]
    [InlineData("एक। दो *यहाँ। तीन।", "दो यहाँ।")]
    [InlineData("هل جاء؟ نعم *جاء. ذهب.", "نعم جاء.")]
    [InlineData("Это было. Он *ушёл. Всё.", "Он ушёл.")]
    public void Knows_the_stops_of_other_scripts(string marked, string sentence) => Around(marked).ShouldBe(sentence);

    [Fact]
    public void Cuts_a_long_sentence_at_words_around_the_place()
    {
        var text = string.Join(' ', Enumerable.Range(100, 400));
        var position = text.IndexOf("300", StringComparison.Ordinal);

        var cut = text[Sentences.Around(text, position)];

        cut.Length.ShouldBeInRange(300, 340);
        cut.Split(' ').ShouldAllBe(word => word.Length == 3);
        cut.ShouldContain("300");
    }

    [Fact]
    public void The_range_lies_inside_the_text_and_holds_the_place()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            for (var position = -1; position <= text.Length + 1; position++)
            {
                var (start, length) = Sentences.Around(text, position).GetOffsetAndLength(text.Length);
                if (position >= 0 && position < text.Length && !char.IsWhiteSpace(text[position]))
                {
                    position.ShouldBeInRange(start, start + length - 1);
                }
            }
        });

    /// <summary>The sentence around the star, which is not part of the text.</summary>
    private static string Around(string marked)
    {
        var text = marked.Replace("*", "", StringComparison.Ordinal);
        return text[Sentences.Around(text, marked.IndexOf('*', StringComparison.Ordinal))];
    }
}
