namespace Dossier.Tests.Linking.Mentions;

public class MisspellingTests
{
    private static readonly (string, string) Ada = ("experts/ada.md", "---\ntitle: Ada Marsh\naliases: [Marsh, {text: Marsch, misspelling: true}, {text: Ada Mash, misspelling: true, autolink: false}]\n---\n");

    [Fact]
    public void Is_found_in_the_passages_of_articles_and_in_what_a_note_quotes()
    {
        var dossier = InMemoryDossier.Of(
            Ada,
            ("articles/a.md", "---\ntitle: A\nstatements: [{id: s, by: article, mode: direct, passage: so Marsch's plan}, {id: t, by: article, mode: direct, passage: Marsch again}]\n---\nMarsch in our words.\n"),
            ("articles/b.md", "---\ntitle: B\nfacts: [{id: f, measure: m, value: x, by: article, passage: for Marsch}]\n---\n"),
            ("articles/c.md", "---\ntitle: C\nroles: [{of: ada, passage: the keeper Ada Mash}]\n---\n"),
            ("articles/d.md", "---\ntitle: D\ndefects: [{passage: the Marsch house, note: Wrong.}, {note: Marsch alone}]\n---\n"),
            ("articles/e.md", "---\ntitle: E\ndefects: [{note: \"Once 'Ada Mash' stands there.\"}]\n---\n"),
            ("articles/f.md", "---\ntitle: F\ndefects: [{note: Marsch would be wrong here.}]\n---\n"),
            ("articles/g.md", "---\ntitle: G\n---\n"),
            ("measures/m.md", "---\ntitle: M\nkind: text\n---\n"),
            ("events.yml", "- {id: x, date: 2022, title: X, sources: [{article: g, passage: Marsch left}, {article: nobody, passage: Marsch left}]}\n"));

        Uses(dossier).ShouldBe(["Marsch: a#s b#f d# g#", "Ada Mash: c# e#"]);
    }

    [Fact]
    public void One_that_stands_in_no_article_is_kept() => Uses(InMemoryDossier.Of(Ada)).ShouldBe(["Marsch: ", "Ada Mash: "]);

    [Fact]
    public void Leads_to_its_thing_and_is_never_its_name()
    {
        var dossier = InMemoryDossier.Of(Ada, ("pages/p.md", "---\ntitle: P\n---\n[[marsch]] and [[march]].\n\n# B\n\nMarsch.\n"));

        dossier.Graph.Backlinks["experts/ada"].Select(backlink => backlink.Words).ShouldBe(["Ada Marsh", "Marsch"]);
        dossier.Diagnostics.ShouldHaveSingleItem().Help.ShouldBe("did you mean `Marsh`?");
    }

    [Fact]
    public void Its_articles_stand_beside_it_on_the_page()
    {
        using var site = TestSite.Minimal()
            .With("input/experts/ada.md", Ada.Item2)
            .With("input/articles/a.md", "---\ntitle: The flood\nstatements: [{id: s, by: article, mode: direct, passage: so Marsch's plan}]\n---\n");

        site.Page("experts/ada.html").ShouldContain("<li>Marsch <span class=\"tag\">misspelling</span> <span class=\"alias-in\">in <a href=\"../articles/a.html#s\">The flood</a></span></li>");
        site.Page("data/experts.json").ShouldNotContain("Marsch");
    }

    private static IEnumerable<string> Uses(InMemoryDossier dossier)
        => dossier.Graph.Mentions.Misspellings["experts/ada"].Select(use => $"{use.Text}: {string.Join(' ', use.Places.Select(place => $"{place.Article.Id}#{place.Anchor}"))}");
}
