using Dossier.Core.Model;

namespace Dossier.Tests.Reading;

public class CorrectionTests
{
    [Fact]
    public void Corrections_are_read_from_every_kind_of_file_the_newest_first()
    {
        const string Corrections = "corrections:\n  - date: 2001-02-03\n    was: A\n    now: B\n  - date: 2001-03-04\n    was: C\n    now: D\n";
        var dossier = InMemoryDossier.Of(
            ("index.md", $"---\ntitle: F\n{Corrections}---\n"),
            ("articles/a.md", $"---\ntitle: A\n{Corrections}---\n"),
            ("topics/t.md", $"---\ntitle: T\n{Corrections}---\n"),
            ("experts/e.md", $"---\ntitle: E\n{Corrections}---\n"),
            ("terms/o.md", $"---\ntitle: O\nkind: term\n{Corrections}---\n"),
            ("measures/m.md", $"---\ntitle: M\nkind: text\n{Corrections}---\n"),
            ("pages/p.md", $"---\ntitle: P\n{Corrections}---\n"),
            ("events.yml", "- id: v\n  date: 2001\n  title: V\n  sources: [{article: a}]\n  corrections: [{date: 2001-05-06, was: E, now: F}]\n"));

        dossier.Errors.ShouldBeEmpty();
        dossier.Content.Things.Select(thing => string.Concat(thing.Corrections.Select(correction => correction.Was.Value + correction.Now.Value))).ShouldBe(Enumerable.Repeat("CDAB", 6));
        dossier.Graph.Corrections.Count.ShouldBe(15);
        dossier.Graph.Corrections[0].Event!.Id.ShouldBe("v");
        dossier.Graph.Corrections[1].Thing.ShouldBeNull();
    }

    [Theory]
    [InlineData("{was: A, now: B}", "pages/p.md:3:16 DS0302")]
    [InlineData("{date: 2001-02-03, now: B}", "pages/p.md:3:16 DS0302")]
    [InlineData("{date: 2001-02-03, was: A}", "pages/p.md:3:16 DS0302")]
    [InlineData("{date: 2001-02, was: A, now: B}", "pages/p.md:3:23 DS0304")]
    [InlineData("{date: 2001-02-03?, was: A, now: B}", "pages/p.md:3:23 DS0304")]
    [InlineData("{date: 2001-02-03/2001-02-04, was: A, now: B}", "pages/p.md:3:23 DS0304")]
    [InlineData("{date: 2001-02-30, was: A, now: B}", "pages/p.md:3:23 DS0304")]
    [InlineData("{date: 2001-02-03, was: A, now: B, by: C}", "pages/p.md:3:51 DS0301")]
    [InlineData("just words", "pages/p.md:3:16 DS0303")]
    public void A_correction_needs_its_day_what_was_wrong_and_what_stands_there_now(string correction, string problem)
        => InMemoryDossier.Of(("pages/p.md", $"---\ntitle: P\ncorrections: [ {correction} ]\n---\n")).Found.ShouldBe([problem]);

    [Fact]
    public void An_anchor_stays_when_other_corrections_come_before_it_and_is_never_given_twice()
    {
        var alone = Anchors("[{date: 2001-02-03, was: A, now: B}]");
        var among = Anchors("[{date: 2001-02-03, was: C, now: D}, {date: 2001-02-03, was: A, now: B}, {date: 2001-02-03, was: A, now: E}]");

        among.ShouldContain(alone.ShouldHaveSingleItem());
        among.ShouldBeUnique();
        among.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("2001-02-03", "2001-02-05", "2001-02-05")]
    [InlineData("2001-02-06", "2001-02-05", "2001-02-06")]
    [InlineData("2001-02", "2001-02-05", "2001-02-05")]
    [InlineData("2001-02", "2001-02-01", "2001-02-01")]
    [InlineData("2001-03", "2001-02-05", "2001-03")]
    [InlineData("2001-03~", "2001-02-05", "2001-02-05")]
    [InlineData("2001/2002", "2001-02-05", "2001-02-05")]
    [InlineData("0000", "2001-02-05", "2001-02-05")]
    public void The_last_change_is_the_later_of_what_the_editor_states_and_the_newest_correction(string updated, string corrected, string expected)
        => InMemoryDossier.Of(("pages/p.md", $"---\ntitle: P\nupdated: {updated}\ncorrections: [{{date: {corrected}, was: A, now: B}}]\n---\n"))
            .Content.Pages[0].LastChange!.Text.ShouldBe(expected);

    [Fact]
    public void Without_a_word_of_the_editor_nothing_is_known_of_a_change()
        => InMemoryDossier.Of(("pages/p.md", "---\ntitle: P\n---\n")).Content.Pages[0].LastChange.ShouldBeNull();

    private static string[] Anchors(string corrections)
        => [.. InMemoryDossier.Of(("pages/p.md", $"---\ntitle: P\ncorrections: {corrections}\n---\n")).Content.Pages[0].Corrections.Select(correction => correction.Anchor)];
}
