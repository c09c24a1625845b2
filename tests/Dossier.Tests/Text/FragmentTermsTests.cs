using System.Text;
using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class FragmentTermsTests
{
    [Theory]
    [InlineData("the pier is closed", "the pier is closed")]
    [InlineData("  the\u00A0pier \t is closed ", "the pier is closed")]
    [InlineData("“The pier is closed,”", "The pier is closed")]
    [InlineData("(4.2 million crowns).", "4.2 million crowns")]
    [InlineData("32%", "32")]
    [InlineData("soft\u00ADhyphen and \u200Fmark", "softhyphen and mark")]
    [InlineData("a well-known, co\u2011operative man", "a well-known, co\u2011operative man")]
    [InlineData("the ship 🚢 came in", "the ship 🚢 came in")]
    [InlineData("כי הרציף ייסגר לשבוע.", "כי הרציף ייסגר לשבוע")]
    [InlineData("हिन्दी की किताब।", "हिन्दी की किताब")]
    [InlineData("「港は一週間閉鎖される」", "港は一週間閉鎖される")]
    [InlineData("𝒳𝒴", "𝒳𝒴")]
    public void An_unbroken_passage_is_looked_for_as_it_stands_without_the_punctuation_around_it(string passage, string words)
        => FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(words, null));

    [Theory]
    [InlineData("The pier is closed … until further notice comes", "The pier is closed", "until further notice comes")]
    [InlineData("The pier is closed ... until further notice comes", "The pier is closed", "until further notice comes")]
    [InlineData("The pier is closed. . . . until further notice comes", "The pier is closed", "until further notice comes")]
    [InlineData("The pier is closed [...] until further notice comes", "The pier is closed", "until further notice comes")]
    [InlineData("The pier is closed […] and shut … until further notice comes", "The pier is closed", "until further notice comes")]
    [InlineData("The pier was closed…until further notice comes", "The pier was closed", "until further notice comes")]
    public void An_ellipsis_makes_a_range(string passage, string start, string end)
        => FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(start, end));

    [Theory]
    [InlineData("The chairman said [of the pier] that it was closed", "The chairman said", "that it was closed")]
    [InlineData("The chairman said it close[d] after all these years", "The chairman said it", "after all these years")]
    [InlineData("[T]he chairman said it was closed", "chairman said it was closed", null)]
    [InlineData("the chairman said it was closed [sic].", "the chairman said it was closed", null)]
    [InlineData("the chairman] said it was closed", "said it was closed", null)]
    [InlineData("港は[本日]一週間閉鎖されると発表", "一週間閉鎖されると発表", null)]
    public void What_the_editor_put_in_brackets_is_not_looked_for(string passage, string start, string? end)
        => FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(start, end));

    [Theory]
    [InlineData("The pier is closed.\nNobody knows for how long.", "The pier is closed", "Nobody knows for how long")]
    [InlineData("The pier is closed.\r\n\r\nNobody knows for how long.", "The pier is closed", "Nobody knows for how long")]
    [InlineData("They had been there — and they never came back", "They had been there", "and they never came back")]
    [InlineData("They had been there -- and they never came back", "They had been there", "and they never came back")]
    [InlineData("They had been there - and they never came back", "They had been there", "and they never came back")]
    [InlineData("They *had* been there for years", "been there for years", null)]
    public void A_new_paragraph_or_a_dash_makes_a_range(string passage, string start, string? end)
        => FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(start, end));

    [Theory]
    [InlineData("He told them all “never again” before they sailed away", "He told them all", "before they sailed away")]
    [InlineData("He told them all they don't count before they sailed away", "He told them all they", "count before they sailed away")]
    [InlineData("the sources’ own account of the closure", "the sources’ own account of the closure", null)]
    [InlineData("It's not the country’s", "It's not the country’s", null)]
    public void A_range_leads_around_quotation_marks_if_enough_words_stand_at_both_ends(string passage, string start, string? end)
        => FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(start, end));

    [Theory]
    [InlineData("He … said it was closed", "said it was closed")]
    [InlineData("it was closed by them … he said", "it was closed by them")]
    [InlineData("Yes — nobody knew of it", "nobody knew of it")]
    public void Few_words_that_may_stand_anywhere_are_left_to_the_longer_part(string passage, string words)
        => FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(words, null));

    [Fact]
    public void Where_all_parts_are_short_the_range_is_between_the_first_and_the_last()
        => FragmentTerms.Of("close it … let us … swim").ShouldBe(new FragmentTerms("close it", "swim"));

    [Fact]
    public void Short_parts_are_not_torn_at_a_dash()
        => FragmentTerms.Of("We knew — they knew").ShouldBe(new FragmentTerms("We knew — they knew", null));

    [Fact]
    public void Up_to_300_characters_are_looked_for_as_they_stand()
    {
        var longest = string.Join(' ', Enumerable.Repeat("wave", 60)) + "s";
        longest.Length.ShouldBe(300);

        FragmentTerms.Of(longest).ShouldBe(new FragmentTerms(longest, null));
        FragmentTerms.Of("a" + longest).ShouldBe(new FragmentTerms("awave wave wave wave wave wave wave wave", "wave wave wave wave wave wave wave waves"));
    }

    [Fact]
    public void A_long_passage_without_spaces_is_cut_at_its_punctuation()
    {
        var passage = string.Concat(Enumerable.Range(0, 30).Select(i => $"港{i}は一週間閉鎖されると発表。"));

        var terms = FragmentTerms.Of(passage).ShouldNotBeNull();

        terms.Start.ShouldStartWith("港0は");
        terms.Start.ShouldEndWith("発表");
        terms.End.ShouldNotBeNull().ShouldStartWith("港");
        terms.End.ShouldEndWith("港29は一週間閉鎖されると発表");
    }

    [Fact]
    public void A_long_passage_that_can_not_be_cut_stays_whole()
    {
        var passage = new string('港', 400);

        FragmentTerms.Of(passage).ShouldBe(new FragmentTerms(passage, null));
    }

    [Fact]
    public void The_terms_are_words_of_the_passage_in_their_order()
        => AnyText.Holds(AnyText.Plain, passage =>
        {
            if (FragmentTerms.Of(passage) is not { } terms)
            {
                return;
            }

            var plain = Plain(passage);
            var start = plain.IndexOf(Plain(terms.Start), StringComparison.Ordinal);
            start.ShouldBeGreaterThanOrEqualTo(0);
            if (terms.End is { } end)
            {
                plain.IndexOf(Plain(end), start + Plain(terms.Start).Length, StringComparison.Ordinal).ShouldBeGreaterThan(start);
            }

            (terms.Start + terms.End).ShouldNotContain('\uFFFD');
        });

    [Fact]
    public void Any_passage_with_a_letter_outside_brackets_has_terms()
        => AnyText.Holds(AnyText.Plain, passage => FragmentTerms.Of(passage.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal) + " pier").ShouldNotBeNull());

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("a]")]
    [InlineData("[a")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("a – ")]
    [InlineData("港")]
    [InlineData("港'")]
    [InlineData("\uD83D")]
    public void A_huge_passage_comes_to_an_end(string piece)
    {
        // Work that grew with the square of the length would take hours; no clock is needed to see that.
        var passage = string.Concat(Enumerable.Repeat(piece, 500_000));

        Should.NotThrow(() => FragmentTerms.Of(passage));
    }

    /// <summary>Without spaces and what a term leaves out inside words.</summary>
    private static string Plain(string text)
        => string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune) && (Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format || rune.Value is 0x200C or 0x200D)));
}
