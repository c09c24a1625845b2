using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class SlugTests
{
    [Theory]
    [InlineData("Troops and mandate", "troops-and-mandate")]
    [InlineData("  --Already-a-slug-- ", "already-a-slug")]
    [InlineData("What's new? (2022)", "whats-new-2022")]
    [InlineData("The institute’s head", "the-institutes-head")]
    [InlineData("Crème brûlée à la Ångström", "creme-brulee-a-la-angstrom")]
    [InlineData("U.S.–Russia talks", "u-s-russia-talks")]
    [InlineData("Казахстан: январь", "казахстан-январь")]
    [InlineData("東京 2022", "東京-2022")]
    [InlineData("서울", "서울")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("हिन्दी भाषा", "हनद-भष")]
    public void Joins_the_words_of_any_script_with_hyphens(string text, string slug) => Slug.Of(text).ShouldBe(slug);

    [Theory]
    [InlineData("")]
    [InlineData("?! …")]
    [InlineData("\u0301")]
    public void Is_empty_where_there_is_no_letter_or_digit(string text) => Slug.Of(text).ShouldBeEmpty();

    [Theory]
    [InlineData("csto-troops")]
    [InlineData("A_b.c")]
    [InlineData("𠮷野家")]
    public void Takes_letters_digits_and_joiners_in_an_id(string id) => Slug.IsId(id).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("-led")]
    [InlineData("trailing-")]
    [InlineData("a/b")]
    [InlineData("a#b")]
    [InlineData("50%")]
    [InlineData("..")]
    public void Takes_nothing_else_in_an_id(string id) => Slug.IsId(id).ShouldBeFalse();

    [Fact]
    public void A_slug_is_an_id_or_empty()
        => AnyText.Holds(AnyText.Plain, text => (Slug.Of(text) is var slug && (slug.Length == 0 || Slug.IsId(slug))).ShouldBeTrue(Slug.Of(text)));

    [Fact]
    public void A_slug_of_a_slug_is_the_same() => AnyText.Holds(AnyText.Plain, text => Slug.Of(Slug.Of(text)).ShouldBe(Slug.Of(text)));
}
