using Dossier.Core.Provenance;

namespace Dossier.Tests.Provenance;

public class WordScannerTests
{
    [Theory]
    [InlineData("The pier — closed since noon—is shut.", "The pier closed since noon is shut")]
    [InlineData("“It’s 3,000,” he said; (and 32%!)", "It's 3,000 he said and 32%")]
    [InlineData("wait…what... now . . end", "wait what now end")]
    [InlineData("a Russian‑led, co–operative U.S. plan", "a Russian-led co-operative U.S plan")]
    [InlineData("non\u00ADbreaking soft\u200Bspace", "nonbreaking softspace")]
    [InlineData("2.5 to 3.0 million €5 & more", "2.5 to 3.0 million €5 more")]
    [InlineData("**Domestic risks** * | --- #", "Domestic risks")]
    [InlineData("«Да», сказал он. 東京は", "Да сказал он 東 京 は")]
    [InlineData("守护人说：“灯在2021年没有熄灭。”", "守 护 人 说 灯 在 2021 年 没 有 熄 灭")]
    [InlineData("ไฟไม่ดับ", "ไ ฟ ไ ม่ ดั บ")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("- – — … . , “”", "")]
    public void Splits_a_text_into_words_and_folds_typography_only(string text, string words)
        => Words(text).ShouldBe(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Says_where_each_word_stands_without_the_punctuation_around_it()
    {
        const string text = "He said: “Close it, now!”";
        WordScanner.Scan(text).Select(word => text[word.Start..word.End]).ShouldBe(["He", "said", "Close", "it", "now"]);
    }

    [Fact]
    public void Case_and_what_stands_inside_a_word_matter()
    {
        Words("3,000").ShouldNotBe(Words("3.000"));
        Words("Trust").ShouldNotBe(Words("trust"));
        Words("resigned").ShouldNotBe(Words("re-signed"));
    }

    [Fact]
    public void Takes_any_text()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var end = 0;
            foreach (var word in WordScanner.Scan(text))
            {
                word.Start.ShouldBeGreaterThanOrEqualTo(end);
                word.Length.ShouldBeGreaterThan(0);
                end = word.End;
                WordScanner.Fold(text.AsSpan(word.Start, word.Length)).ShouldBe(word.Word);
            }

            end.ShouldBeLessThanOrEqualTo(text.Length);
        });

    [Fact]
    public void Has_a_word_where_the_scan_finds_one()
        => AnyText.Holds(AnyText.Plain, text => WordScanner.HasWord(text).ShouldBe(WordScanner.Scan(text).Any()));

    [Fact]
    public void Folding_twice_is_folding_once()
        => AnyText.Holds(AnyText.Plain, text => WordScanner.Fold(WordScanner.Fold(text)).ShouldBe(WordScanner.Fold(text)));

    private static string[] Words(string text) => [.. WordScanner.Scan(text).Select(word => word.Word)];
}
