using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Provenance;

namespace Dossier.Tests.Checking;

public class PassageRulesTests
{
    private const string Text = "The pier is shut, the Trust said on Monday, and nobody knows for how long.\n\n“For now, this is less a closure than a long rest,” said the clerk, who asked not to be named in the paper.\n\nThe boats lie in the basin. Gulls walk the deck, and the kiosk sells no bread; so it goes on from day to day.";

    [Theory]
    [InlineData("this is less a closing than a long rest", "this is not what `a` says: it has “closure” where you wrote “closing”", "a.md:6:29")]
    [InlineData("this is less a Closure than", "this is not what `a` says: it has “closure” where you wrote “Closure”", "a.md:6:29")]
    [InlineData("this is a closure than a long rest", "this is not what `a` says: “less” is left out", "a.md:6:22")]
    [InlineData("this is much less a closure than a", "this is not what `a` says: “much” is not there", "a.md:6:22")]
    [InlineData("this was not less a closure than a rest", "this is not what `a` says: it has “is” where you wrote “was”, “not” is not there, “long” is left out", "a.md:6:19")]
    [InlineData("this is less a closure than a short resting", "this is not what `a` says: it has “long” where you wrote “short”, it has “rest” where you wrote “resting”", "a.md:6:44")]
    [InlineData("this is less a closure than a long rest indeed", "this is not what `a` says: “indeed” is not there", "a.md:6:54")]
    [InlineData("a hundred ships went down at sea", "`a` does not hold this passage, nor anything near it", "a.md:6:14")]
    [InlineData("the kiosk sells … this is less", "each part of the passage stands in `a`, but not in this order within a paragraph or into the next", "a.md:6:14")]
    [InlineData("nobody knows for … less a closing than a long rest", "this is not what `a` says: it has “closure” where you wrote “closing”", "a.md:6:40")]
    public void Shows_word_by_word_what_a_misquotation_has_wrong(string passage, string message, string place)
    {
        var found = Dossier(passage, ("articles/a.source.txt", Text)).The(Rules.PassageNotFound);
        found.Message.ShouldBe(message);
        $"{Path.GetFileName(found.Path)}:{found.Span!.Value.Position.Line}:{found.Span.Value.Position.Column}".ShouldBe(place);
    }

    [Theory]
    [InlineData("Nobody was dismissed, and nobody will be", "it has “been” where you wrote “was”", "“has” is left out")]
    [InlineData("Nobody has been dismissed, and nobody ever will be", "“ever” is not there")]
    [InlineData("Nobody has been dismissed, and no one will be", "“one” is not there")]
    [InlineData("Somebody has been dismissed, and nobody will be", "“Somebody” is not there")]
    public void Says_of_no_word_that_it_is_not_there_which_is(string passage, params string[] differences)
    {
        var message = Dossier(passage, ("articles/a.source.txt", "Nobody has been dismissed, and nobody will be.")).The(Rules.PassageNotFound).Message;

        message.ShouldStartWith("this is not what `a` says: ");
        differences.ShouldAllBe(difference => message.Contains(difference, StringComparison.Ordinal), message);
        message.ShouldNotContain("“Nobody” is not there");
    }

    [Fact]
    public void Shows_the_nearest_words_as_the_article_sets_them()
        => Dossier("this is less a closing than a long rest", ("articles/a.source.txt", Text)).The(Rules.PassageNotFound)
            .Help.ShouldBe("paragraph 2 has “this is less a closure than a long rest”");

    [Theory]
    [InlineData("this is less a closing than a long rest", "this is not what `a` says: “this is less a” stands there (paragraph 2), the word after it, “closing”, is not")]
    [InlineData("that is less a closure", "this is not what `a` says: “is less a closure” stands there (paragraph 2), the word before it, “that”, is not")]
    [InlineData("a hundred ships went down at sea", "`a` does not hold this passage, nor anything near it")]
    public void Shows_the_longest_run_where_only_the_fingerprint_is_there(string passage, string message)
        => Dossier(passage, Print).The(Rules.PassageNotFound).Message.ShouldBe(message);

    [Fact]
    public void Says_in_which_other_article_the_passage_stands()
        => InMemoryDossier.Of(Article("the ferry ran aground at dawn"), ("articles/a.source.txt", Text), ("articles/b.md", "---\ntitle: B\n---\n"), ("articles/b.source.txt", "Then the ferry ran aground at dawn."))
            .The(Rules.PassageNotFound).Help.ShouldBe("it stands in `b`: move it there");

    [Fact]
    public void Says_in_which_paragraph_a_passage_stands_that_was_narrowed_to_another()
        => Dossier("less a closure\n    paragraph: 1", ("articles/a.source.txt", Text)).The(Rules.PassageNotFound)
            .Message.ShouldBe("the passage does not begin in paragraph 1 of `a`, but in paragraph 2");

    [Theory]
    [InlineData("this is less a closure", "")]
    [InlineData("this is … a long rest", "")]
    [InlineData("long rest", "DS0505")]
    [InlineData("long rest\n    paragraph: 2", "")]
    [InlineData("this is … rest", "DS0505")]
    [InlineData("this is … rest\n    paragraph: 2", "DS0505")]
    [InlineData("…", "DS0505")]
    public void Passes_what_the_article_says(string passage, string codes)
        => string.Join(' ', Dossier(passage, Print).Diagnostics.Select(diagnostic => diagnostic.Rule.Code)).ShouldBe(codes);

    [Fact]
    public void Checks_passages_of_facts_roles_defects_and_events_too()
    {
        var dossier = InMemoryDossier.Of(
            ("settings.yml", "title: T\nquotation:\n  article-percent: 50\n"),
            ("articles/a.md",
                """
                ---
                title: A
                roles: [{of: clerk, passage: the chief clerk himself}]
                defects: [{passage: the boots lie in, note: Boats are meant.}]
                facts: [{measure: m, value: 3, by: article, passage: three boats lie in}]
                ---
                """),
            ("articles/a.source.txt", Text),
            ("articles/a.fingerprint", Print.Text),
            ("terms/clerk.md", "---\ntitle: Clerk\nkind: person\n---\n"),
            ("measures/m.md", "---\ntitle: M\nkind: quantity\n---\n"),
            ("events.yml", "- {id: e, date: 2020, title: E, sources: [{article: a, passage: gulls walk the deck}]}\n"));

        dossier.Found.ShouldBe(["articles/a.md:3:34 DS0504", "articles/a.md:4:21 DS0504", "articles/a.md:5:54 DS0504", "events.yml:1:65 DS0504"]);
    }

    [Fact]
    public void Counts_a_word_that_two_passages_share_once_and_warns_past_the_share_that_the_settings_allow()
    {
        var dossier = InMemoryDossier.Of(
            ("settings.yml", "title: T\nquotation:\n  article-percent: 10\n"),
            ("articles/a.md", "---\ntitle: A\nstatements:\n  - {not-stated: true, mode: paraphrase, passage: less a closure than}\n  - {not-stated: true, mode: paraphrase, passage: closure than a long rest}\n  - {not-stated: true, mode: paraphrase, passage: closure than a long rest}\n---\n"),
            ("articles/a.source.txt", Text),
            ("articles/a.fingerprint", Print.Text));

        dossier.The(Rules.QuotedTooMuch).Message.ShouldBe("7 of the article's 62 words are quoted: 11.3 %; the dossier's limit is 10 %");
        dossier.The(Rules.QuotedTooMuch).Help.ShouldBe("shorten passages to the words that prove, those of events too, or raise `quotation: article-percent:` in settings.yml; the longest: “closure than a long …” (5 words, line 5), “closure than a long …” (5 words, line 6), “less a closure than” (4 words, line 4)");
        dossier.Graph.Passages.Meter(dossier.Content.Articles[0])[PassageStatus.Found].ShouldBe(2);
    }

    [Fact]
    public void Reports_passages_that_nothing_can_check()
        => Dossier("this is less a closure").The(Rules.UncheckedPassages).Message.ShouldBe("1 passage of this article can't be checked: neither its text nor a fingerprint of it is here");

    [Fact]
    public void Reports_a_text_without_a_fingerprint()
        => Dossier("this is less a closure", ("articles/a.source.txt", Text)).The(Rules.MissingFingerprint).Help.ShouldBe("run `dossier fingerprint a` and commit the file that it writes");

    [Fact]
    public void Reports_a_text_that_drifted_from_its_fingerprint()
    {
        var found = Dossier("this is less a closure", Print, ("articles/a.source.txt", Text.Replace("basin", "harbour", StringComparison.Ordinal))).The(Rules.SourceDrifted);
        found.Path.ShouldBe("input/articles/a.fingerprint");
        found.Message.ShouldStartWith("the fingerprint no longer fits the article's text; they part in paragraph 3 ");
    }

    [Fact]
    public void A_change_of_typography_is_no_drift()
        => Dossier("this is less a closure", Print, ("articles/a.source.txt", Text.Replace('“', '"').Replace('”', '"'))).Found.ShouldBeEmpty();

    [Fact]
    public void The_body_is_the_source_of_an_article_that_is_shown_in_full()
    {
        var dossier = InMemoryDossier.Of(("articles/a.md", "---\ntitle: A\nrights: full\nstatements:\n  - {not-stated: true, mode: paraphrase, passage: the *pier* is shut}\n  - {not-stated: true, mode: paraphrase, passage: the pier was shut}\n---\n# Head\n\nToday **the pier** is\nshut.\n"));
        dossier.Found.ShouldBe(["articles/a.md:6:60 DS0504"]);
        dossier.Graph.Passages[dossier.Content.Articles[0], dossier.Content.Articles[0].Statements[0].Passage].Paragraph.ShouldBe(2);
    }

    [Fact]
    public void Reports_a_text_beside_no_article_two_texts_and_one_beside_a_full_body()
        => InMemoryDossier.Of(
            ("articles/a.md", "---\ntitle: A\nrights: full\n---\nThe body.\n"),
            ("articles/a.source.txt", Text),
            ("articles/b.md", "---\ntitle: B\n---\n"),
            ("articles/b.source.txt", Text),
            ("articles/b.source.md", Text),
            ("articles/b.fingerprint", Print.Text),
            ("articles/c.fingerprint", Print.Text))
            .Found.ShouldBe(["articles/a.source.txt:1:1 DS0313", "articles/b.source.txt:1:1 DS0313", "articles/c.fingerprint:1:1 DS0309"]);

    private static (string Path, string Text) Print => ("articles/a.fingerprint", Fingerprint.Of(SourceText.FromPlain(Text)).Format());

    private static InMemoryDossier Dossier(string passage, params (string Path, string Text)[] files) => InMemoryDossier.Of([Article(passage), .. files]);

    private static (string Path, string Text) Article(string passage)
        => ("articles/a.md", $"---\ntitle: A\nstatements:\n  - not-stated: true\n    mode: paraphrase\n    passage: {passage}\n---\n");
}
