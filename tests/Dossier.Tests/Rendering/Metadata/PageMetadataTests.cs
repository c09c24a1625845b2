using System.Buffers.Binary;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Metadata;

/// <summary>What single pages of the fixture dossier say to programs.</summary>
public class PageMetadataTests
{
    private const string Host = "https://harbour.example/quillhaven/";

    [Fact]
    public void A_page_about_an_article_is_not_the_article_which_has_the_address_of_the_original()
    {
        var graph = Graph("articles/courier.html");
        var page = JsonLd.The(graph, "WebPage");
        var article = JsonLd.The(graph, "NewsArticle", "courier.html#article");

        page.GetProperty("mainEntity").Text("@id").ShouldBe(article.Text("@id"));
        page.Text("url").ShouldBe(Host + "articles/courier.html");
        article.Text("url").ShouldBe("https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2");
        article.Text("headline").ShouldBe("Closed “for a week”: How Quillhaven Lost Its Ferry");
        article.Text("datePublished").ShouldBe("2019-02-15");
        article.GetProperty("publisher").Text("name").ShouldBe("The Estuary Courier");
        article.GetProperty("author").EnumerateArray().Select(author => author.Text("@id") ?? author.Text("name")).ShouldBe([Host + "terms/sunniva-halt.html#person", "Per Olaf Wick"]);
    }

    [Fact]
    public void What_an_article_does_not_state_and_what_was_worked_out_is_left_out()
    {
        var notice = JsonLd.The(Graph("articles/quay-notice.html"), "Article", "#article");

        notice.EnumerateObject().Select(property => property.Name).ShouldBe(["@type", "@id", "disambiguatingDescription", "inLanguage", "about"]);
        JsonLd.The(Graph("articles/ferry-log.html"), "NewsArticle", "#article").TryGetProperty("datePublished", out _).ShouldBeFalse();
    }

    [Fact]
    public void Quotations_hold_their_words_and_other_statements_what_they_say_in_ours()
    {
        var graph = Graph("articles/courier.html");
        var quotation = JsonLd.The(graph, "Quotation", "#prudent");
        var claim = JsonLd.The(graph, "Claim", "#not-asked");

        quotation.Text("text").ShouldBe("I would not have driven a van onto that pier");
        quotation.GetProperty("creator").Text("@id").ShouldBe(Host + "experts/ada-brinkwell.html#person");
        quotation.GetProperty("isPartOf").Text("@id").ShouldBe(Host + "articles/courier.html#article");
        claim.Text("text").ShouldBe("The island was not consulted.");
        claim.GetProperty("appearance").Text("@id").ShouldBe(Host + "articles/courier.html#article");
        graph.EnumerateArray().Count(node => JsonLd.TypeOf(node) is "Quotation" or "Claim").ShouldBe(7);
    }

    [Fact]
    public void Nobody_is_named_who_is_not_named_or_not_known_to_be_a_person_or_an_organisation()
    {
        var graph = Graph("articles/courier.html");

        graph.EnumerateArray().Where(node => node.Text("text") is "The accounts were empty before the inspection." or "Close it and let them swim" or "It was the quietest week since the war")
            .Select(node => node.TryGetProperty("creator", out _) || node.TryGetProperty("author", out _)).ShouldBe([false, false, false]);
    }

    [Fact]
    public void Of_an_article_whose_words_may_not_be_shown_none_stands_in_the_metadata()
    {
        using var site = TestSite.Minimal()
            .With("input/articles/a.source.txt", "They closed the pier at noon.\n")
            .With("input/articles/a.md", "---\ntitle: A\nrights: link\nstatements:\n  - id: s\n    not-stated: true\n    mode: direct\n    passage: closed the pier at noon\n    says: It is closed.\n---\n");

        var html = site.Page("articles/a.html");
        var quotation = JsonLd.The(JsonLd.Graph(html), "Quotation");

        html.ShouldNotContain("closed the pier at noon");
        quotation.TryGetProperty("text", out _).ShouldBeFalse();
        quotation.Text("abstract").ShouldBe("It is closed.");
    }

    [Theory]
    [InlineData("passengers-per-year", "courier-passengers", """{"value":48000,"unitText":"passengers","observationDate":"2018","description":"both directions"}""")]
    [InlineData("passengers-per-year", "budget-paper-passengers", """{"value":"about 50,000 passengers"}""")]
    [InlineData("passengers-per-year", "budget-paper-passengers-planned", """{"minValue":60000,"unitText":"passengers","description":"with a second boat"}""")]
    [InlineData("repair-cost", "budget-paper-repair", """{"minValue":2500000,"maxValue":3000000,"unitText":"crowns","observationDate":"2018-10"}""")]
    [InlineData("dependent-islanders", "ferry-log-commuters", """{"minValue":30,"maxValue":35,"unitText":"%","description":"islanders who cross each week for work"}""")]
    [InlineData("pier-cracks", "courier-cracks-found", """{"value":17,"unitText":"cracks","disambiguatingDescription":"withdrawn at its source"}""")]
    [InlineData("first-ferry", "ferry-log-first-boat", """{"value":"1887-05?"}""")]
    public void A_value_is_never_more_exact_than_its_source(string measure, string fact, string expected)
    {
        var observation = JsonLd.The(Graph($"facts/{measure}.html"), "Observation", "#" + fact);
        var found = observation.EnumerateObject().Where(property => property.Name is not ("@type" or "@id" or "measuredProperty" or "subjectOf")).ToDictionary(property => property.Name, property => property.Value);

        JsonSerializer.Serialize(found).ShouldBe(expected);
        observation.GetProperty("measuredProperty").Text("@id").ShouldBe($"{Host}facts/{measure}.html#measure");
    }

    [Theory]
    [InlineData("first-boat", null, null)]
    [InlineData("harbour-works", null, null)]
    [InlineData("lean-years", null, "2018-09")]
    [InlineData("accounts-empty", null, null)]
    [InlineData("budget", "2018-10", null)]
    [InlineData("inspection", null, null)]
    [InlineData("bad-year", "2019", null)]
    [InlineData("protest", "2019-02-11", "2019-02-14")]
    [InlineData("talks", "2019-03-01", null)]
    public void An_event_has_the_dates_that_can_be_said_without_making_them_more_exact(string id, string? start, string? end)
    {
        var happening = JsonLd.The(Graph("timeline.html"), "Event", "#" + id);

        (happening.Text("startDate"), happening.Text("endDate")).ShouldBe((start, end));
    }

    [Fact]
    public void People_organisations_places_and_terms_are_told_apart()
    {
        var expert = JsonLd.The(Graph("experts/ada-brinkwell.html"), "Person", "#person");

        expert.GetProperty("alternateName").EnumerateArray().Select(name => name.GetString()).ShouldBe(["Brinkwell"]);
        expert.Text("jobTitle").ShouldBe("Engineer of piers");
        expert.GetProperty("affiliation").Text("@id").ShouldBe(Host + "terms/small-ports.html#organization");
        JsonLd.The(Graph("terms/harbour-trust.html"), "Organization", "harbour-trust.html#organization").Text("name").ShouldBe("Quillhaven Harbour Trust");
        JsonLd.The(Graph("terms/tornsey.html"), "Place").Text("name").ShouldNotBeNull();
        JsonLd.The(Graph("terms/ro-ro.html"), "DefinedTerm").GetProperty("inDefinedTermSet").Text("@id").ShouldBe(JsonLd.The(Graph("terms/index.html"), "DefinedTermSet").Text("@id"));
    }

    [Fact]
    public void A_question_has_its_answers_with_the_statements_that_give_them()
    {
        var question = JsonLd.The(Graph("topics/consent.html"), "Question", "#question-return");
        var answers = question.GetProperty("suggestedAnswer").EnumerateArray().ToArray();

        question.Text("name").ShouldBe("When will the boat come back?");
        question.GetProperty("answerCount").GetInt32().ShouldBe(answers.Length);
        answers[0].Text("text").ShouldBe("Within the week");
        answers[0].GetProperty("citation")[0].Text("@id").ShouldBe(Host + "articles/quay-notice.html#a-week");
    }

    [Fact]
    public void The_data_files_are_the_forms_of_one_set_of_data()
    {
        var downloads = JsonLd.Nodes(Graph("facts/index.html")).Where(node => JsonLd.TypeOf(node) == "DataDownload").Select(node => (node.Text("contentUrl")![Host.Length..], node.Text("encodingFormat"))).ToArray();

        downloads.ShouldContain(("data/facts.csv", "text/csv"));
        downloads.ShouldContain(("data/statements.json", "application/json"));
        downloads.ShouldAllBe(download => BuiltSite.Harbour.Files.ContainsKey(download.Item1));
    }

    [Fact]
    public void Reference_managers_are_told_about_the_article_what_it_states_of_itself()
    {
        Tags("articles/courier.html", "DC.").ShouldBe([
            "DC.type=newspaperArticle",
            "DC.title=Closed “for a week”: How Quillhaven Lost Its Ferry",
            "DC.creator=Halt, Sunniva",
            "DC.creator=Per Olaf Wick",
            "DC.publisher=The Estuary Courier",
            "DC.source=The Estuary Courier",
            "DC.date=2019-02-15",
            "DC.identifier=https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2",
            "DC.language=en-GB",
        ]);
        Tags("articles/quay-notice.html", "DC.").ShouldBe(["DC.type=newspaperArticle", "DC.language=en"]);
        Tags("articles/ferry-log.html", "DC.").ShouldNotContain(tag => tag.StartsWith("DC.date", StringComparison.Ordinal));
        Tags("articles/ferry-log.html", "DC.").ShouldContain("DC.creator=Dovane, Mirel");
        Page("articles/courier.html").QuerySelector("link[rel='schema.DC']")!.GetAttribute("href").ShouldBe("http://purl.org/dc/elements/1.1/");
    }

    /// <summary>Zotero takes the name of the site for that of the newspaper, and a type of <c>website</c> for stronger than that of Dublin Core.</summary>
    [Fact]
    public void Open_Graph_does_not_contradict_what_reference_managers_are_told()
    {
        Open("articles/courier.html", "og:type").ShouldBe("article");
        Open("articles/courier.html", "og:site_name").ShouldBe("The Quillhaven ferry closure");
        Open("articles/quay-notice.html", "og:site_name").ShouldBeNull();
        Open("topics/consent.html", "og:type").ShouldBe("website");
    }

    [Fact]
    public void Topics_are_cited_as_our_own_pages_with_the_date_of_their_last_change_and_no_author()
    {
        Tags("topics/consent.html", "citation_").ShouldBe([
            "citation_title=Consent of the island",
            "citation_publication_date=2019/03/14",
            "citation_language=en",
            "citation_fulltext_html_url=https://harbour.example/quillhaven/topics/consent.html",
        ]);
        Tags("topics/money.html", "citation_").ShouldContain("citation_publication_date=2019/03");
        Tags("topics/safety.html", "citation_").ShouldNotContain(tag => tag.StartsWith("citation_publication_date", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", null)]
    [InlineData("en-GB", "en_GB")]
    [InlineData("zh-Hant-TW", "zh_TW")]
    [InlineData("es-419", null)]
    [InlineData("tlh", null)]
    public void Open_Graph_has_a_locale_where_the_language_has_a_territory(string language, string? locale)
    {
        using var site = new TestSite().With("input/settings.yml", $"title: T\nlanguage: {language}\n");

        site.Page("index.html").Contains("og:locale", StringComparison.Ordinal).ShouldBe(locale is not null);
        (locale is null || site.Page("index.html").Contains($"<meta property=\"og:locale\" content=\"{locale}\">", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public void Every_page_but_the_one_for_what_is_not_found_has_its_canonical_address_and_previews_have_the_same()
    {
        foreach (var path in BuiltSite.Harbour.PagePaths)
        {
            var page = Page(path);
            var canonical = page.QuerySelectorAll("link[rel=canonical]").Select(link => link.GetAttribute("href")).ToArray();
            if (path == "404.html")
            {
                canonical.ShouldBeEmpty();
                page.QuerySelector("meta[property='og:url']").ShouldBeNull();
                continue;
            }

            var address = canonical.ShouldHaveSingleItem(path);
            if (page.QuerySelector("meta[http-equiv=refresh]") is null)
            {
                address.ShouldBe(Host + (path == "index.html" ? "" : path), path);
                Open(path, "og:url").ShouldBe(address, path);
                Open(path, "og:title").ShouldNotBeNullOrEmpty(path);
                page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content").ShouldBe("summary_large_image", path);
            }
        }
    }

    [Theory]
    [InlineData("facts/repair-cost.html", "Cost of the repair: 3 values in 3 articles. From the dossier “The Quillhaven ferry closure”.")]
    [InlineData("experts/mirel-dovane.html", "Mirel Dovane: 5 statements in 2 articles. From the dossier “The Quillhaven ferry closure”.")]
    [InlineData("topics/consent.html", "Consent of the island: 8 statements in 3 articles. From the dossier “The Quillhaven ferry closure”.")]
    [InlineData("terms/ro-ro.html", "Roll-on/roll-off. From the dossier “The Quillhaven ferry closure”.")]
    [InlineData("topics/safety.html", "Whether the pier had to be closed.")]
    public void A_page_whose_editor_wrote_no_description_is_described_by_what_it_holds(string path, string expected)
    {
        Tags(path, "description").ShouldBe(["description=" + expected]);
        Open(path, "og:description").ShouldBe(expected);
    }

    /// <summary>Zotero would take our count for the article's abstract.</summary>
    [Fact]
    public void An_article_is_not_described_by_what_we_count_in_it() => Tags("articles/quay-notice.html", "description").ShouldBeEmpty();

    [Fact]
    public void Every_page_of_the_shipped_dossier_is_described_and_no_two_are_described_alike()
    {
        var described = BuiltSite.Shipped.PagePaths.Where(path => path != "404.html").Select(BuiltSite.Shipped.Page).Where(page => page.QuerySelector("meta[http-equiv=refresh]") is null)
            .Select(page => page.QuerySelector("meta[name='description']")?.GetAttribute("content")).ToArray();

        described.ShouldAllBe(text => !string.IsNullOrEmpty(text));
        described.ShouldBeUnique();
    }

    [Fact]
    public void Previews_show_the_theme_s_picture_on_every_page_that_has_an_address()
    {
        foreach (var path in BuiltSite.Harbour.PagePaths.Where(path => Open(path, "og:url") is not null))
        {
            Open(path, "og:image").ShouldBe(Host + "assets/picture.png", path);
            Open(path, "og:image:alt").ShouldBe("The Quillhaven ferry closure", path);
        }

        Open("404.html", "og:image").ShouldBeNull();
    }

    [Fact]
    public void The_theme_s_picture_is_as_large_as_previews_are_told()
    {
        var (width, height) = PngSize(BuiltSite.Harbour.Files["assets/picture.png"].Bytes.Span);

        (Open("index.html", "og:image:width"), Open("index.html", "og:image:height")).ShouldBe(($"{width}", $"{height}"));
        PngSize(BuiltSite.Harbour.Files["assets/touch-icon.png"].Bytes.Span).ShouldBe((180, 180));
    }

    [Fact]
    public void A_dossier_may_have_a_picture_of_its_own_whose_size_is_not_known()
    {
        using var site = new TestSite()
            .With("input/settings.yml", "title: T\nhost: https://pier.example/a/\npicture:\n  file: images/old pier.png\n  alt: The \"old\" pier\n")
            .With("input/images/old pier.png", [0x89, 0x50, 0x4E, 0x47]);

        var page = site.Page("index.html");

        page.ShouldContain("""<meta property="og:image" content="https://pier.example/a/images/old%20pier.png">""");
        page.ShouldContain("""<meta property="og:image:alt" content="The &quot;old&quot; pier">""");
        page.ShouldNotContain("og:image:width");
    }

    [Fact]
    public void Without_a_host_there_is_no_picture_since_its_address_would_not_be_absolute()
    {
        using var site = new TestSite().With("input/settings.yml", "title: T\n");

        site.Page("index.html").ShouldNotContain("og:image");
        site.Page("index.html").ShouldContain("""<meta name="twitter:card" content="summary">""");
    }

    [Fact]
    public void Reports_a_picture_that_is_not_there()
    {
        using var site = new TestSite()
            .With("input/settings.yml", "title: T\npicture:\n  file: images/peir.png\n  alt: The pier\n")
            .With("input/images/pier.png", [0x89, 0x50, 0x4E, 0x47]);

        var problem = SiteBuilder.Build(new BuildOptions(site.Folders, WriteOutput: false)).Diagnostics.ShouldHaveSingleItem();

        DiagnosticText.Format(problem).ShouldStartWith("input/settings.yml:3:9: error DS0607 (broken-link): the picture `images/peir.png` is not a file of the site");
        problem.Help.ShouldBe("did you mean `images/pier.png`?");
    }

    /// <summary>Width and height as a PNG's first chunk states them (PNG, third edition, 11.2.1).</summary>
    private static (int Width, int Height) PngSize(ReadOnlySpan<byte> png) => (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));

    private static JsonElement Graph(string path) => JsonLd.Graph(BuiltSite.Harbour.Text(path));

    private static IHtmlDocument Page(string path) => BuiltSite.Harbour.Page(path);

    private static string? Open(string path, string property) => Page(path).QuerySelector($"meta[property='{property}']")?.GetAttribute("content");

    private static IEnumerable<string> Tags(string path, string prefix)
        => Page(path).QuerySelectorAll("meta[name]").Where(tag => tag.GetAttribute("name")!.StartsWith(prefix, StringComparison.Ordinal)).Select(tag => $"{tag.GetAttribute("name")}={tag.GetAttribute("content")}");
}
