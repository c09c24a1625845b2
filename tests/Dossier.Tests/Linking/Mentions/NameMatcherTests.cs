using Dossier.Core.Linking.Mentions;
using Dossier.Core.Model;
using Dossier.Core.Text;

namespace Dossier.Tests.Linking.Mentions;

public class NameMatcherTests
{
    [Theory]
    [InlineData("Ada", "Ada came.", "Ada")]
    [InlineData("Ada", "So came Ada", "Ada")]
    [InlineData("Ada", "(Ada)", "Ada")]
    [InlineData("Ada", "Adam, Canada, ada and ADA", "")]
    [InlineData("Ada", "Ada2, Ada_x, @Ada and #Ada", "")]
    [InlineData("Mill Bridge", "the Mill Bridge, the Mill\nBridge, the Mill  Bridge and the Mill-Bridge", "Mill Bridge|Mill\nBridge|Mill  Bridge|Mill-Bridge")]
    [InlineData("Mill Bridge", "the Mill. Bridge, the Mill, Bridge, the Mill - Bridge", "")]
    [InlineData("Tor-Bay", "Tor\u2011Bay, Tor\u2013Bay, Tor\u2014Bay and Tor Bay", "Tor\u2011Bay|Tor\u2013Bay|Tor\u2014Bay|Tor Bay")]
    [InlineData("Bay", "pro-Bay, Tor-Bay", "Bay")]
    [InlineData("Bay", "a Bay-led plan", "Bay")]
    [InlineData("O'Shea", "O\u2019Shea and O'Shea", "O\u2019Shea|O'Shea")]
    [InlineData("Shea", "O'Shea", "")]
    [InlineData("Mill\u00A0Bridge", "the Mill Bridge", "Mill Bridge")]
    [InlineData("Caf\u00E9 Nor", "the Cafe\u0301 Nor", "Cafe\u0301 Nor")]
    [InlineData("Cafe\u0301", "the Caf\u00E9.", "Caf\u00E9")]
    [InlineData("Cafe", "the Cafe\u0301 and the Caf\u00E9", "")]
    [InlineData("Mill", "the Mi\u00ADll, the Mi\u200Bll", "Mi\u00ADll|Mi\u200Bll")]
    [InlineData("Bridge & Co", "Bridge & Co or Bridge Co", "Bridge & Co")]
    [InlineData("Maud A. Reed", "Maud A. Reed, Maud A Reed", "Maud A. Reed")]
    [InlineData("Reed Inc.", "Reed Inc. and Reed Inc, too", "Reed Inc.|Reed Inc")]
    [InlineData("Bridge Board (BB)", "the Bridge Board (BB) and the Bridge Board (BB", "Bridge Board (BB)")]
    [InlineData("C++", "C, C+ and C++", "C++")]
    public void Finds_whole_words_whatever_the_typography(string name, string text, string found) => Found(text, name).ShouldBe(found);

    [Theory]
    [InlineData("Ada", "Ada's and Ada\u2019s and AdaS", "Ada|Ada")]
    [InlineData("Ada", "the Adas and the Adas' and the Adaes", "Adas|Adas")]
    [InlineData("Marsh", "the Marshes, Marsh's, Marshs", "Marshes|Marsh|Marshs")]
    [InlineData("Hess", "the Hesses, Hess', Hess's, Hesss", "Hesses|Hess|Hess")]
    [InlineData("Tim", "The Times of Tims", "Tims")]
    [InlineData("Line 7", "Line 7s, Line 7's", "")]
    [InlineData("Bay's brother", "Bay\u2019s brother's, Bay's brothers", "Bay\u2019s brother|Bay's brothers")]
    public void The_last_word_may_have_the_plural_which_counts_and_the_possessive_which_does_not(string name, string text, string found) => Found(text, name).ShouldBe(found);

    [Theory]
    [InlineData("Мост", "Старый Мост стоит. Мосты. Мостик", "Мост")]
    [InlineData("Γέφυρα", "η Γέφυρα·", "Γέφυρα")]
    [InlineData("الجسر", "هذا الجسر، جسر", "الجسر")]
    [InlineData("सेतु", "यह सेतु है, सेतुओं", "सेतु")]
    [InlineData("다리", "그 다리 위, 다리는", "다리")]
    [InlineData("大桥", "我在大桥上看大桥。", "大桥|大桥")]
    [InlineData("橋", "Bridge橋の上", "橋")]
    [InlineData("ブリッジ", "このブリッジは、ケンブリッジ", "ブリッジ")]
    [InlineData("สะพาน", "บนสะพานเก่า", "สะพาน")]
    [InlineData("กา", "กาน กาี", "กา")]
    [InlineData("𠮷野", "𠮷野家", "𠮷野")]
    [InlineData("𝒜da", "the 𝒜da.", "𝒜da")]
    [InlineData("Ada", "Ada👩 came", "Ada")]
    [InlineData("Pont", "l'entrée du Pont, l’Pont, d'Pont, o'Pont", "Pont|Pont|Pont")]
    public void Finds_words_in_any_script(string name, string text, string found) => Found(text, name).ShouldBe(found);

    [Theory]
    [InlineData("Mill Bridge Board", "Mill Bridge Board")]
    [InlineData("Mill Bridge boards", "Mill Bridge")]
    [InlineData("Mill Bridges Board", "Mill Bridges")]
    [InlineData("Mill Mill Bridge", "Mill|Mill Bridge")]
    [InlineData("old Bridge Boardwalk", "Bridge")]
    [InlineData("Bridge Mill Bridge Board Bridge", "Bridge|Mill Bridge Board|Bridge")]
    public void The_longest_name_counts_and_none_overlaps_another(string text, string found)
        => Found(text, "Mill", "Bridge", "Mill Bridge", "Mill Bridge Board", "Board Bridge").ShouldBe(found);

    [Fact]
    public void Case_is_as_the_name_is_written_unless_it_says_otherwise()
    {
        var matcher = new NameMatcher([new Name("Toll", Thing("a")), new Name("old Gate", Thing("b"), IgnoreCase: true), new Name("TOLL", Thing("c"))]);

        Found(matcher, "toll Toll TOLL Tolls TOLLs TOLLS").ShouldBe("Toll:a TOLL:c Tolls:a TOLLs:c");
        Found(matcher, "Old Gate OLD GATES old gate's").ShouldBe("Old Gate:b OLD GATES:b old gate:b");
    }

    [Fact]
    public void A_name_means_every_thing_that_has_it()
    {
        var matcher = new NameMatcher([new Name("May", Thing("a")), new Name("MAY", Thing("b"), IgnoreCase: true), new Name("May", Thing("c")), new Name("May", Thing("a"))]);

        Found(matcher, "May may").ShouldBe("May:a,c,b may:b");
    }

    [Fact]
    public void A_plural_or_possessive_that_is_a_name_itself_means_what_the_name_means()
    {
        var matcher = new NameMatcher([new Name("Reed", Thing("a")), new Name("Reeds", Thing("b")), new Name("REED'S", Thing("c"), IgnoreCase: true)]);

        Found(matcher, "Reed Reeds Reed's Reed").ShouldBe("Reed:a Reeds:b Reed's:c Reed:a");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("...!?")]
    [InlineData("—")]
    [InlineData("\u00AD")]
    public void A_name_without_a_word_is_never_found(string name)
    {
        new NameMatcher([new Name(name, Thing("a"))]).IsEmpty.ShouldBeTrue();
        Found($"a {name} b", name, "b").ShouldBe("b");
    }

    [Fact]
    public void A_name_of_any_length_and_text_of_any_length_take_no_time()
    {
        var long1 = string.Join(' ', Enumerable.Repeat("a", 100_000));
        Found(long1, long1, string.Join(' ', Enumerable.Repeat("a", 64)) + " b").ShouldBe("");
        Found(new string('a', 1_000_000), new string('a', 1_000_000)).Length.ShouldBe(1_000_000);
        Found(new string('-', 1_000_000) + " b" + new string('\'', 1_000_000), "b").ShouldBe("b");
        Found("a" + string.Concat(Enumerable.Repeat("\u0301", 100_000)), "á").ShouldBe("");
    }

    [Fact]
    public void Broken_letters_are_found_as_what_replaces_them()
    {
        Found("so \uD83D came", "so").ShouldBe("so");
        Found("a \uDC69b c", "\uDC69b", "\uFFFE").ShouldBe("b");
    }

    [Fact]
    public void A_name_put_between_any_words_is_found_at_its_place()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            const string name = "Quill Harbour";
            var parts = text.Split(' ');
            var before = string.Join(' ', parts[..(parts.Length / 2)]) + " ";
            var whole = $"{before}{name} {string.Join(' ', parts[(parts.Length / 2)..])}";

            new NameMatcher([new Name(name, Thing("a")), new Name("word", Thing("b"))]).In(whole).ShouldContain(match => match.Start == before.Length && match.End == before.Length + name.Length && match.Meaning.Only!.Id == "a");
        });

    [Fact]
    public void Any_text_is_found_in_itself_if_it_is_short_and_has_a_word()
        => AnyText.Holds(AnyText.Plain, text =>
        {
            var matcher = new NameMatcher([new Name(text, Thing("a"))]);
            var words = NameText.Of(text).Words.Count;

            matcher.In(text).Count().ShouldBe(words is > 0 and <= NameMatcher.LongestName ? 1 : 0);
            matcher.In(text).ShouldAllBe(match => match.Start >= 0 && match.Start < match.End && match.End <= text.Length);
        });

    private static string Found(string text, params string[] names)
        => string.Join('|', new NameMatcher(names.Select(name => new Name(name, Thing("a")))).In(text).Select(match => text[match.Start..match.End]));

    private static string Found(NameMatcher matcher, string text)
        => string.Join(' ', matcher.In(text).Select(match => $"{text[match.Start..match.End]}:{string.Join(',', match.Meaning.Things.Select(thing => thing.Id))}"));

    private static Topic Thing(string id) => new() { Id = id, Span = new SourceFile("a.md", "").Start, Body = new MarkdownBody([], [], [], []) };
}
