using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering;

/// <summary>How a value is cited in plain text.</summary>
public class FactCitationTests
{
    [Fact]
    public void A_value_is_cited_with_who_says_it_the_article_its_words_and_its_address()
        => Of("courier-cracks-found").ShouldBe("Cracks in the pier: 17 cracks [retracted]. Quillhaven Harbour Trust, via Halvard Moen, in: Sunniva Halt, Per Olaf Wick. “Closed ‘for a week’: How Quillhaven Lost Its Ferry”. The Estuary Courier, 15 February 2019. https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Archived copy of 2 March 2019: https://archive.example/20190302/https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2. Accessed 1 March 2019. “seventeen cracks”. Cited from The Quillhaven ferry closure, https://harbour.example/quillhaven/facts/pier-cracks.html#courier-cracks-found");

    [Fact]
    public void What_the_source_does_not_state_is_said_so_in_brackets()
        => Of("quay-notice-dozens-of-posts-6588").ShouldContain("dozens. [speaker not stated], in: [Author not stated]. [Title not stated: Notice on the quay]. [publisher not stated], [date not stated]. ");

    [Fact]
    public void What_the_editor_derived_and_who_is_not_named_is_said_so()
    {
        Of("courier-dependent").ShouldContain("at least 60% [derived] (households without a boat)");
        Of("ferry-log-payroll").ShouldContain("about 2019 [derived]");
        Of("courier-some-110-of-us-e88a").ShouldContain(". The crew [name not stated], in: ");
    }

    [Fact]
    public void The_article_s_own_voice_needs_no_other_name_and_scope_stands_beside_the_date()
        => Of("courier-passengers").ShouldStartWith("Passengers in a year: 48,000 passengers (both directions; as of 2018). ");

    [Fact]
    public void Words_that_may_not_be_shown_are_left_out()
        => Of("budget-paper-passengers").ShouldBe("Passengers in a year: about 50,000 passengers (as of 2017 – 2018). Quillhaven Harbour Trust. “Budget Paper 7”. Quillhaven Harbour Trust, October 2018. https://trust.example/papers/7. Accessed 20 March 2019. Cited from The Quillhaven ferry closure, https://harbour.example/quillhaven/facts/passengers-per-year.html#budget-paper-passengers");

    [Fact]
    public void Without_a_host_the_address_counts_from_the_site_s_folder()
        => BuiltSite.Reservoir.Page("facts/index.html").GetElementById("cite:almanac-leak-two-1")!.TextContent.ShouldEndWith("Cited from The Marrowfell reservoir, facts/leak-two.html#almanac-leak-two-1");

    private static string Of(string row) => BuiltSite.Harbour.Page("facts/index.html").GetElementById("cite:" + row)!.TextContent;
}
