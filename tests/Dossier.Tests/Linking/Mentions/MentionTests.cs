using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Linking.Mentions;

/// <summary>Which names are linked, and where.</summary>
public class MentionTests
{
    [Theory]
    [InlineData("Ada Marsh came to the Gauge.", "Ada Marsh>experts/ada Gauge>terms/gauge")]
    [InlineData("Water rises. Marsh, too.", "Water>topics/water Marsh>experts/ada")]
    [InlineData("Marsh came. Ada Marsh went.", "Marsh>experts/ada")]
    [InlineData("# One\n\nMarsh.\n\nMarsh.\n\n## Two\n\nMarsh.", "Marsh>experts/ada Marsh>experts/ada")]
    [InlineData("- Marsh\n- the Gauge\n\n| who |\n|---|\n| Water |", "Marsh>experts/ada Gauge>terms/gauge Water>topics/water")]
    [InlineData("*Ada* **Marsh**, then *Marsh*", "Marsh>experts/ada")]
    [InlineData("Ada *Marsh*, *Ada Marsh*", "Ada Marsh>experts/ada")]
    [InlineData("Ada\nMarsh", "Ada Marsh>experts/ada")]
    [InlineData("Marsch slipped in.", "Marsch>experts/ada")]
    [InlineData("The GAUGE stands, the gauge fell.", "")]
    [InlineData("A Tide and a TIDE.", "Tide>terms/tide")]
    public void The_first_naming_in_each_section_is_linked(string body, string found) => Linked(body).ShouldBe(found);

    [Theory]
    [InlineData("# Ada Marsh")]
    [InlineData("`Ada Marsh`")]
    [InlineData("    Ada Marsh")]
    [InlineData("```\nAda Marsh\n```")]
    [InlineData("> Ada Marsh")]
    [InlineData("> - Ada Marsh")]
    [InlineData("[Ada Marsh](https://example.org/)")]
    [InlineData("![Ada Marsh](a.png)")]
    [InlineData("<https://example.org/Marsh>")]
    [InlineData("https://example.org/Marsh and http://Marsh")]
    [InlineData("“So said Ada Marsh,” they said.")]
    [InlineData("\"So said Ada Marsh,\" they said.")]
    [InlineData("\"So *said* Ada **Marsh**\", they said.")]
    [InlineData("The word 'Marsh' alone.")]
    [InlineData("«Ada Marsh» and „Ada Marsh“")]
    [InlineData("“It began. Ada Marsh was there, and it goes on")]
    [InlineData("[[other|Ada Marsh]]")]
    [InlineData("[Ada Marsh](xref:other)")]
    [InlineData("Ada [Marsh](https://example.org/)'s")]
    [InlineData("| Marsh |\n|---|\n| x |")]
    [InlineData("Ada [[other]] Marshal")]
    public void Never_in_headings_code_links_references_or_what_others_say(string body) => Linked(body).ShouldBe("");

    [Theory]
    [InlineData("See [[ada]]. Marsh came.", "")]
    [InlineData("Marsh came. See [[ada]].", "")]
    [InlineData("# On [[ada]]\n\nMarsh came.\n\n# Then\n\nMarsh came.", "Marsh>experts/ada")]
    [InlineData("> See [[ada]].\n\nMarsh came.", "")]
    [InlineData("Marsh came.[^1]\n\n[^1]: Marsh went.", "Marsh>experts/ada Marsh>experts/ada")]
    [InlineData("Marsh[^1] came.\n\n[^1]: So [[ada]].", "Marsh>experts/ada")]
    public void Not_where_the_section_refers_to_the_thing_already(string body, string found) => Linked(body).ShouldBe(found);

    [Fact]
    public void Not_on_the_page_of_the_thing_itself()
    {
        var dossier = InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\n---\nMarsh, Ada Marsh and Cora Reed.\n"),
            ("experts/cora.md", "---\ntitle: Cora Reed\n---\nAda Marsh and Cora Reed.\n"));

        Backlinks(dossier).ShouldBe("Cora Reed>experts/cora Ada Marsh>experts/ada");
    }

    [Fact]
    public void In_the_text_of_every_kind_of_page_but_not_in_an_article_itself()
    {
        const string body = "---\nAda Marsh came.\n";
        var dossier = InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\n---\n"),
            ("index.md", $"---\ntitle: F\n{body}"),
            ("articles/brief.md", $"---\ntitle: B\nrights: excerpt\n{body}"),
            ("articles/full.md", $"---\ntitle: F\nrights: full\n{body}"),
            ("topics/t.md", $"---\ntitle: T\n{body}"),
            ("experts/e.md", $"---\ntitle: E\n{body}"),
            ("terms/w.md", $"---\ntitle: W\nkind: term\n{body}"),
            ("measures/m.md", $"---\ntitle: M\nkind: text\n{body}"),
            ("pages/p.md", $"---\ntitle: P\n{body}"));

        dossier.Graph.Backlinks["experts/ada"].Where(backlink => backlink.PlaceAnchor == "mention-1").Select(backlink => backlink.From?.Key).ShouldBe([null, "articles/brief", "topics/t", "experts/e", "terms/w", "measures/m", "pages/p"]);
    }

    [Fact]
    public void Not_on_a_page_that_asks_for_it()
    {
        var dossier = InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\n---\n"),
            ("index.md", "---\ntitle: F\nautolink: false\n---\nAda Marsh.\n"),
            ("pages/p.md", "---\ntitle: P\nautolink: false\n---\nAda Marsh.\n"),
            ("topics/_directory.yml", "autolink: false\n"),
            ("topics/t.md", "---\ntitle: T\n---\nAda Marsh.\n"),
            ("topics/u.md", "---\ntitle: U\nautolink: true\n---\nAda Marsh.\n"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Graph.Backlinks["experts/ada"].ShouldHaveSingleItem().From!.Id.ShouldBe("u");
    }

    [Fact]
    public void Not_by_an_alias_or_title_that_is_switched_off()
    {
        var dossier = InMemoryDossier.Of(
            ("terms/bay.md", "---\ntitle: The Bay\nkind: place\naliases: [{text: The Bay, autolink: false}, {text: Bay, autolink: false}, Great Bay]\n---\n"),
            ("pages/p.md", "---\ntitle: P\n---\nThe Bay, the Bay, [[Bay]].\n\n# Then\n\nThe Bay and the Great Bay.\n"));

        dossier.Errors.ShouldBeEmpty();
        Backlinks(dossier).ShouldBe("Bay>terms/bay Great Bay>terms/bay");
    }

    [Fact]
    public void An_alias_that_is_the_title_may_say_that_case_does_not_matter()
        => Backlinks(InMemoryDossier.Of(
            ("terms/tide.md", "---\ntitle: Spring tide\nkind: term\naliases: [{text: Spring tide, ignore-case: true}]\n---\n"),
            ("pages/p.md", "---\ntitle: P\n---\nTwo spring tides.\n"))).ShouldBe("spring tides>terms/tide");

    [Fact]
    public void Articles_measures_and_pages_are_not_linked_by_name()
        => Backlinks(InMemoryDossier.Of(
            ("articles/a.md", "---\ntitle: The Storm\n---\n"),
            ("measures/m.md", "---\ntitle: Wind speed\nkind: text\n---\n"),
            ("pages/p.md", "---\ntitle: About\n---\nThe Storm, Wind speed, About.\n"))).ShouldBe("");

    [Theory]
    [InlineData("Say Marsh came.\nMarsh went.", "5:5")]
    [InlineData("[[cora]] and [[ada]]: Marsh came.", "5:29")]
    [InlineData("One.\n\n# Two\n\n*Then* Marsh's.", "9:8")]
    [InlineData("[[ada]] is Marsh.\n\n# Two\n\nMarsh.", "9:1")]
    public void A_name_that_two_things_share_is_reported_at_its_first_place_and_not_linked(string body, string place)
    {
        var dossier = Shared(body);

        var diagnostic = dossier.The(Rules.AmbiguousMention);
        $"{diagnostic.Span!.Value.Position.Line}:{diagnostic.Span.Value.Position.Column}".ShouldBe(place);
        diagnostic.Span.Value.File.Text.Substring(diagnostic.Span.Value.Start, diagnostic.Span.Value.Length).ShouldBe("Marsh");
        diagnostic.Message.ShouldBe("`Marsh` is not linked: it can be the expert `ada` or the term `terms/cora`");
        diagnostic.Help.ShouldBe("write `[[ada|Marsh]]` or `[[terms/cora|Marsh]]`");
        dossier.Graph.Mentions.Backlinks.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[[ada|Marsh]] came. Marsh went.")]
    [InlineData("Ada Marsh came. Marsh went.")]
    [InlineData("“Marsh came.”")]
    public void A_shared_name_is_clear_where_the_section_links_one_of_those_who_have_it(string body) => Shared(body).Found.ShouldNotContain(found => found.EndsWith("DS0406", StringComparison.Ordinal));

    [Fact]
    public void A_shared_name_is_clear_on_the_page_of_one_of_those_who_have_it()
        => InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh]\n---\nMarsh came.\n"),
            ("experts/cora.md", "---\ntitle: Cora Marsh\naliases: [Marsh]\n---\n")).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_shared_name_is_reported_in_each_file()
    {
        var dossier = InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh]\n---\n"),
            ("experts/cora.md", "---\ntitle: Cora Marsh\naliases: [Marsh]\n---\n"),
            ("index.md", "---\ntitle: F\n---\nMarsh, Marsh.\n"),
            ("pages/p.md", "---\ntitle: P\n---\nMarsh, Marsh.\n"));

        dossier.Found.ShouldBe(["index.md:4:1 DS0406", "pages/p.md:4:1 DS0406"]);
    }

    [Fact]
    public void A_name_that_thousands_share_is_reported_with_a_few_of_them()
    {
        var dossier = InMemoryDossier.Of([
            .. Enumerable.Range(1, 2000).Select(number => ($"experts/e{number}.md", $"---\ntitle: Person {number}\naliases: [Marsh]\n---\n")),
            ("pages/p.md", "---\ntitle: P\n---\n" + string.Concat(Enumerable.Repeat("Marsh. ", 2000)))]);

        dossier.The(Rules.AmbiguousMention).Message.ShouldEndWith("the expert `e1` or the expert `e10` or the expert `e100` or others");
    }

    [Fact]
    public void Names_and_texts_of_any_kind_do_no_harm()
        => AnyText.Holds(AnyText.OfMarkdown, text =>
        {
            var dossier = InMemoryDossier.Of(("experts/a.md", "---\ntitle: a\naliases: [title, word, 서울, \"東京\", \"x.y\", \"\", \"!\", \"\\uD83D\"]\n---\n"), ("pages/p.md", "---\ntitle: P\n---\n" + text));

            foreach (var (_, backlink) in dossier.Graph.Mentions.Backlinks)
            {
                backlink.Words.ShouldNotBeEmpty();
                backlink.PlaceAnchor.ShouldStartWith("mention-");
            }
        });

    /// <summary>What is linked in a page's text, as "words>key".</summary>
    private static string Linked(string body)
    {
        var dossier = InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh, {text: Marsch, misspelling: true}]\n---\n"),
            ("terms/gauge.md", "---\ntitle: The Gauge\nkind: organisation\naliases: [Gauge]\n---\n"),
            ("terms/tide.md", "---\ntitle: Tide\nkind: term\naliases: [{text: tide, ignore-case: true}]\n---\n"),
            ("topics/water.md", "---\ntitle: Water\n---\n"),
            ("topics/other.md", "---\ntitle: Something else\n---\n"),
            ("pages/p.md", $"---\ntitle: P\n---\n{body}\n"));
        dossier.Errors.ShouldBeEmpty();
        return Mentions(dossier);
    }

    private static string Mentions(InMemoryDossier dossier) => string.Join(' ', dossier.Graph.Mentions.Backlinks.Select(pair => $"{pair.Backlink.Words}>{pair.Key}"));

    private static string Backlinks(InMemoryDossier dossier)
        => string.Join(' ', dossier.Graph.Backlinks.SelectMany(group => group.Select(backlink => (backlink, group.Key))).OrderBy(pair => pair.backlink.From?.Key, StringComparer.Ordinal).ThenBy(pair => pair.backlink.Position).Select(pair => $"{pair.backlink.Words}>{pair.Key}"));

    private static InMemoryDossier Shared(string body)
        => InMemoryDossier.Of(
            ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh]\n---\n"),
            ("terms/cora.md", "---\ntitle: Cora Marsh\nkind: person\naliases: [Marsh]\n---\n"),
            ("topics/cora.md", "---\ntitle: Something else\n---\n"),
            ("pages/p.md", $"---\ntitle: P\n\n---\n{body.Replace("[[cora]]", "[[terms/cora]]", StringComparison.Ordinal)}\n"));
}
