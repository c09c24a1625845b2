using Dossier.Core.Text;

namespace Dossier.Tests.Text;

public class TextFragmentTests
{
    private const string Page = "https://courier.example/a";

    [Theory]
    [InlineData("a well-known place", "a%20well%2Dknown%20place")]
    [InlineData("4,200 boats, or more", "4%2C200%20boats%2C%20or%20more")]
    [InlineData("Moen & Sons", "Moen%20%26%20Sons")]
    [InlineData("50% of it = half; so?", "50%25%20of%20it%20%3D%20half%3B%20so")]
    [InlineData("a.b_c~d", "a.b_c~d")]
    [InlineData("größer", "gr%C3%B6%C3%9Fer")]
    public void A_term_has_its_hyphens_commas_and_ampersands_escaped(string passage, string term)
        => TextFragment.Href(Page, passage).ShouldBe($"{Page}#:~:text={term}");

    [Fact]
    public void An_address_is_finished_and_does_not_pass_through_Uri_which_would_undo_its_hyphens()
    {
        var href = TextFragment.Href(Page, "a well-known place");

        href.ShouldContain("well%2Dknown");
        new Uri(href).AbsoluteUri.ShouldContain("well-known"); // The trap itself: should it ever go, so may the rule.
    }

    [Theory]
    [InlineData("https://courier.example/a", "https://courier.example/a#:~:text=the%20pier")]
    [InlineData("https://courier.example/a#", "https://courier.example/a#:~:text=the%20pier")]
    [InlineData("https://courier.example/a#section-2", "https://courier.example/a#section-2:~:text=the%20pier")]
    [InlineData("https://courier.example/#/a/b", "https://courier.example/#/a/b:~:text=the%20pier")]
    [InlineData("https://courier.example/a#:~:text=another%20one", "https://courier.example/a#:~:text=the%20pier")]
    [InlineData("https://courier.example/a#section:~:text=x&text=y", "https://courier.example/a#section:~:text=the%20pier")]
    [InlineData("https://courier.example/a?b=:~:&c=d-e", "https://courier.example/a?b=:~:&c=d-e#:~:text=the%20pier")]
    [InlineData("https://häfen.example/ü?q=ä", "https://häfen.example/ü?q=ä#:~:text=the%20pier")]
    [InlineData(" https://courier.example/a b\"c<d>\n ", "https://courier.example/a%20b%22c%3Cd%3E#:~:text=the%20pier")]
    [InlineData("https://courier.example/%2Da~b/", "https://courier.example/%2Da~b/#:~:text=the%20pier")]
    public void The_address_keeps_all_but_an_older_directive(string address, string href)
        => TextFragment.Href(address, "the pier").ShouldBe(href);

    [Theory]
    [InlineData("")]
    [InlineData(" … ")]
    [InlineData("[sic]")]
    [InlineData("“—”")]
    [InlineData("🚢🚢")]
    [InlineData("\uD83D")]
    public void A_passage_without_a_word_leads_to_the_page(string passage)
    {
        TextFragment.Href(Page, passage).ShouldBe(Page);
        TextFragment.Href(Page + "#top", passage).ShouldBe(Page + "#top");
        TextFragment.Href(Page + "#:~:text=x", passage).ShouldBe(Page);
    }

    [Fact]
    public void No_term_holds_a_character_of_the_syntax()
        => AnyText.Holds(AnyText.Plain, passage =>
        {
            var href = TextFragment.Href(Page, passage);
            if (FragmentTerms.Of(passage) is null)
            {
                href.ShouldBe(Page);
                return;
            }

            href.ShouldStartWith(Page + "#:~:text=");
            var terms = href[(Page.Length + "#:~:text=".Length)..].Split(',');
            terms.Select(Uri.UnescapeDataString).ShouldBe(new[] { FragmentTerms.Of(passage)!.Start, FragmentTerms.Of(passage)!.End }.OfType<string>());
            terms.Length.ShouldBeInRange(1, 2);
            terms.ShouldAllBe(term => term.Length > 0 && term.All(c => char.IsAsciiLetterOrDigit(c) || c == '%' || c == '.' || c == '_' || c == '~'));
        });

    [Fact]
    public void Any_address_stays_one_line_without_quotes()
        => AnyText.Holds(AnyText.Plain, address => TextFragment.Href(address, "the pier").ShouldAllBe(c => c > ' ' && c != '"' && c != '<' && c != '>' && !char.IsControl(c)));
}
