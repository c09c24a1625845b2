using System.Text.Json;
using AngleSharp.Dom;

namespace Dossier.Tests.Sites;

/// <summary>Questions on the pages of the fixture dossier: who takes which side, and as what.</summary>
public class QuestionPagesTests
{
    private static readonly IDocument Consent = BuiltSite.Harbour.Page("topics/consent.html");

    [Fact]
    public void Each_answer_is_a_column_with_its_letter_and_counts()
    {
        var question = Question(Consent, "question-treatment");

        Texts(question, ".answer-says").ShouldBe(["A It did not ask", "B It laughed", "C It sent somebody", "D It made a promise"]);
        Texts(question, ".answer-head .answer-counts").ShouldBe(["2 statements, 2 articles", "1 statement, 1 article", "2 statements, 1 article", "1 statement, 1 article"]);
        question.QuerySelector(".question-counts")!.TextContent.ShouldBe("4 answers, 6 statements, 2 articles");
    }

    [Fact]
    public void Says_what_each_speaker_is_to_the_article()
    {
        Voices(Consent, "question-treatment").ShouldBe(
        [
            "Mirel Dovane quoted expert", "Mirel Dovane author of the article", "Speaker not stated", "Mirel Dovane author of the article", "Log of the Petrel the article’s own voice", "Halvard Moen quoted person",
        ]);
        Voices(BuiltSite.Harbour.Page("topics/money.html"), "question-motive").ShouldBe(
        [
            "Ada Brinkwell quoted expert", "Quillhaven Harbour Trust quoted organisation", "Óren Castellow quoted expert", "A Trust official unnamed", "Log of the Petrel the article’s own voice", "Mirel Dovane author of the article",
        ]);
    }

    [Fact]
    public void Says_at_both_answers_that_a_speaker_also_gives_the_other()
    {
        var question = Question(Consent, "question-treatment");

        Texts(question, "#question-treatment-it-did-not-ask .answer-also").ShouldBe(["Also under C: It sent somebody", "Also under C: It sent somebody"]);
        Texts(question, "#question-treatment-it-sent-somebody .answer-also").ShouldBe(["Also under A: It did not ask"]);
        question.QuerySelector("#question-treatment-it-sent-somebody .answer-also a")!.GetAttribute("href").ShouldBe("../topics/consent.html#question-treatment-it-did-not-ask");
        question.QuerySelector("#question-treatment-it-laughed .answer-also").ShouldBeNull();
    }

    [Fact]
    public void Says_which_article_is_found_under_several_answers_and_who_speaks_there()
        => Texts(Question(Consent, "question-treatment"), ".divided li").ShouldBe(
        [
            "How Quillhaven lost its ferry: A (Mirel Dovane); B (Speaker not stated); D (Halvard Moen)",
            "Log of the Petrel: A (Mirel Dovane); C (Mirel Dovane, in its own voice)",
        ]);

    [Fact]
    public void An_article_s_page_says_which_answers_it_gives_and_who_gives_them_there()
    {
        var page = BuiltSite.Harbour.Page("articles/ferry-log.html");
        var question = page.QuerySelectorAll(".question-brief").Single(item => item.QuerySelector(".question-ask a")!.GetAttribute("href") == "../topics/consent.html#question-treatment");

        question.QuerySelector(".question-topic .count")!.TextContent.ShouldBe("2 of 4 answers");
        Texts(question, ".question-answers li").ShouldBe(["A It did not ask Mirel Dovane", "C It sent somebody Mirel Dovane, in its own voice"]);
        question.QuerySelector(".question-answers a")!.GetAttribute("href").ShouldBe("../topics/consent.html#question-treatment-it-did-not-ask");
        page.QuerySelector(".contents a[href='#sec-questions']").ShouldNotBeNull();
    }

    [Fact]
    public void Says_who_passed_a_statement_on_and_how_it_is_given()
    {
        var answer = Consent.GetElementById("question-treatment-it-made-a-promise")!;

        answer.QuerySelector(".answer-chain")!.TextContent.ShouldBe("via Tornsey Islanders’ League, via Sunniva Halt, in How Quillhaven lost its ferry");
        answer.QuerySelector(".passage-reported .passage-mode")!.TextContent.ShouldStartWith("Reported");
    }

    [Fact]
    public void Says_where_the_editor_found_no_other_answer()
    {
        Question(Consent, "question-crossing").QuerySelector(".question-note")!.TextContent.ShouldBe("No source here gives another answer.");
        Consent.QuerySelectorAll(".question-note").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("question-boats-again")]
    [InlineData("question-when-will-the-boat-come-back")]
    public void The_anchors_that_a_question_had_before_stand_in_it(string anchor) => Consent.GetElementById(anchor)!.Closest("#question-return").ShouldNotBeNull();

    [Fact]
    public void The_list_of_all_names_every_question_once_by_topic_and_leads_to_it()
    {
        var page = BuiltSite.Harbour.Page("questions.html");

        Texts(page.Body!, "main h2").ShouldBe(["Safety of the pier", "Money", "Consent of the island"]);
        Texts(page.Body!, ".contents-follow li").ShouldBe(["Safety of the pier 1", "Money 1", "Consent of the island 3"]);
        page.QuerySelectorAll(".question-ask a").Select(link => link.GetAttribute("href")).ShouldBe(
        [
            "topics/safety.html#question-needed", "topics/money.html#question-motive", "topics/consent.html#question-return", "topics/consent.html#question-treatment", "topics/consent.html#question-crossing",
        ]);
        Texts(page.GetElementById("consent-question-treatment")!, ".answer-names li").ShouldBe(
        [
            "Mirel Dovane quoted expert in How Quillhaven lost its ferry author of Log of the Petrel also under C", "Speaker not stated",
            "Mirel Dovane author of the article also under A", "Log of the Petrel the article’s own voice", "Halvard Moen quoted person",
        ]);
        page.QuerySelector(".site-nav [aria-current]")!.TextContent.ShouldBe("Questions");
    }

    [Fact]
    public void The_front_page_shows_disputed_questions_only_and_leads_to_all()
    {
        var page = BuiltSite.Harbour.Page("index.html");

        Texts(page.Body!, ".question-brief .question-ask").ShouldBe(["What was the closure for?", "Did the pier have to be closed?", "How did the mainland treat the island?", "When will the boat come back?"]);
        page.QuerySelector("a[href='questions.html'][href]:not(.site-nav a)")!.TextContent.ShouldBe("All 5 questions, by topic");
    }

    [Fact]
    public void The_front_page_of_the_shipped_dossier_shows_six()
        => BuiltSite.Shipped.Page("index.html").QuerySelectorAll(".question-brief").Length.ShouldBe(6);

    [Fact]
    public void A_speaker_s_page_gives_the_answer_with_its_statement_and_the_others_in_brief()
    {
        var page = BuiltSite.Harbour.Page("experts/mirel-dovane.html");
        var spoken = page.QuerySelectorAll(".spoken").Single(item => item.QuerySelector(".question-ask")!.TextContent == "How did the mainland treat the island?");

        Texts(spoken, ".spoken-answer .answer-says").ShouldBe(["A It did not ask", "C It sent somebody"]);
        Texts(spoken, ".spoken-statement .passage-words").ShouldBe(["nobody on the island had been asked", "“said nothing to us until the gate was shut”", "“the Trust sent the gentlemen with the clean boots. ‘Mind the step,’ I told them”"]);
        Texts(spoken, ".answer-with").ShouldBe(["Also given by Log of the Petrel (the article’s own voice)."]);
        Texts(spoken, ".spoken-others li").ShouldBe(["B It laughed Speaker not stated", "D It made a promise Halvard Moen (quoted person)"]);
        spoken.QuerySelector(".tag-strong")!.TextContent.ShouldBe("2 answers");
    }

    [Fact]
    public void An_organisation_s_page_gives_its_answers_too()
        => Texts(BuiltSite.Harbour.Page("terms/harbour-trust.html").Body!, ".spoken .question-ask").ShouldBe(["Did the pier have to be closed?", "What was the closure for?", "When will the boat come back?"]);

    [Fact]
    public void The_data_gives_ids_sides_speakers_and_modes()
    {
        var question = JsonDocument.Parse(BuiltSite.Harbour.Text("data/questions.json")).RootElement.EnumerateArray().Single(item => item.GetProperty("id").GetString() == "consent#question-treatment");
        var given = question.GetProperty("answers").EnumerateArray().SelectMany(answer => answer.GetProperty("given").EnumerateArray().Select(statement => (answer, statement))).ToArray();

        question.GetProperty("unopposed").GetBoolean().ShouldBeFalse();
        given.Select(pair => $"{pair.answer.GetProperty("side")} {pair.statement.GetProperty("statement")} {pair.statement.GetProperty("standing")} {pair.statement.GetProperty("mode")} {string.Join('+', pair.statement.GetProperty("alsoGives").EnumerateArray())}").ShouldBe(
        [
            "A courier#not-asked expert paraphrase C", "A ferry-log#said-nothing author direct C", "B courier#close-it-and-let-them-ffef not-stated direct ",
            "C ferry-log#clean-boots author direct A", "C ferry-log#wrote-closed own-voice paraphrase ", "D courier#promised-back person reported ",
        ]);
        given[^1].statement.GetProperty("speaker").GetProperty("via").EnumerateArray().Select(via => via.GetString()).ShouldBe(["terms/islanders-league", "terms/sunniva-halt"]);
    }

    [Fact]
    public void A_dossier_without_questions_has_no_link_to_a_list_of_them()
    {
        using var site = TestSite.Minimal();

        site.Page("index.html").ShouldNotContain("id=\"sec-questions\"");
        site.Page("questions.html").ShouldContain("There is no question yet.");
    }

    [Fact]
    public void Without_a_template_for_the_list_nothing_leads_to_it()
    {
        using var site = SiteCopy.OfHarbour().With("output-template/questions.html.hbs", "");

        var result = site.Check();

        result.ErrorCount.ShouldBe(0);
        result.Files.ShouldNotContain(file => file.Path == "questions.html");
        result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ShouldAllBe(file => !TestSite.Text(file).Contains("questions.html", StringComparison.Ordinal));
    }

    private static IElement Question(IDocument page, string anchor) => page.GetElementById(anchor).ShouldNotBeNull();

    private static string[] Voices(IDocument page, string question) => Texts(Question(page, question), ".statement-who");

    private static string[] Texts(IElement within, string selector) => [.. within.QuerySelectorAll(selector).Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
