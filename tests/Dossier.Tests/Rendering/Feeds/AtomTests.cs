using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Feeds;

/// <summary>The Atom feed, held against RFC 4287.</summary>
public partial class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] FeedOnce = ["generator", "icon", "logo", "id", "rights", "subtitle", "title", "updated"];
    private static readonly string[] EntryOnce = ["content", "id", "published", "rights", "source", "summary", "title", "updated"];
    private static readonly string[] Known = ["author", "category", "contributor", "content", "entry", "generator", "icon", "id", "link", "logo", "published", "rights", "source", "subtitle", "summary", "title", "updated", "name"];

    public static TheoryData<string> Sites => [nameof(BuiltSite.Harbour), nameof(BuiltSite.Shipped), "no host", "hostile"];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Keeps_to_its_standard(string name)
    {
        var text = Text(name);
        var feed = XDocument.Parse(text).Root!;
        var entries = feed.Elements(Atom + "entry").ToArray();

        text.ShouldStartWith("<?xml");
        feed.Name.ShouldBe(Atom + "feed");
        feed.Descendants().ShouldAllBe(element => element.Name.Namespace == Atom && Known.Contains(element.Name.LocalName));

        // 4.1.1 and 4.1.2: what must stand once, and what may stand once at most.
        foreach (var element in entries.Prepend(feed))
        {
            foreach (var required in new[] { "id", "title", "updated" })
            {
                element.Elements(Atom + required).Count().ShouldBe(1, required);
            }

            foreach (var once in element == feed ? FeedOnce : EntryOnce)
            {
                element.Elements(Atom + once).Count().ShouldBeLessThanOrEqualTo(1, once);
            }

            // At most one alternate of a type and language.
            element.Elements(Atom + "link").Where(link => (link.Attribute("rel")?.Value ?? "alternate") == "alternate").Select(link => link.Attribute("type")?.Value).ShouldBeUnique();
            Moments(element).ShouldAllBe(moment => IsMoment(moment));
            element.Element(Atom + "id")!.Value.ShouldSatisfyAllConditions(id => Uri.TryCreate(id, UriKind.Absolute, out _).ShouldBeTrue(id), id => id.ShouldBe(id.Trim()));
        }

        // An entry without content has an alternate; an entry without an author stands in a feed that has one, with a name.
        entries.ShouldAllBe(entry => entry.Element(Atom + "content") != null || entry.Elements(Atom + "link").Any(link => link.Attribute("rel")!.Value == "alternate"));
        feed.Elements(Atom + "author").ShouldHaveSingleItem().Element(Atom + "name")!.Value.ShouldNotBeNullOrWhiteSpace();
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();

        // 4.2.2 and 4.2.7: categories have terms, links have addresses.
        feed.Descendants(Atom + "category").ShouldAllBe(category => !string.IsNullOrEmpty(category.Attribute("term")!.Value));
        feed.Descendants(Atom + "link").ShouldAllBe(link => IsAddress(link.Attribute("href")!.Value));

        // 3.1: text constructs of the type that is left out hold no elements.
        feed.Descendants().Where(element => element.Name.LocalName is "title" or "subtitle" or "summary" or "content").ShouldAllBe(element => !element.HasElements);
        feed.Element(Atom + "updated")!.Value.ShouldBe(entries.Max(entry => entry.Element(Atom + "updated")!.Value));
    }

    [Fact]
    public void Names_itself_by_its_absolute_address_below_the_path_of_the_host()
        => Feed("Harbour").Elements(Atom + "link").Where(link => link.Attribute("rel")!.Value == "self").ShouldHaveSingleItem().Attribute("href")!.Value.ShouldBe("https://harbour.example/quillhaven/feed.xml");

    [Fact]
    public void Tells_of_articles_of_topics_that_changed_and_of_corrections_the_newest_first()
        => Feed("Harbour").Elements(Atom + "entry").Select(entry => $"{entry.Element(Atom + "updated")!.Value[..10]} {entry.Element(Atom + "title")!.Value}").ShouldBe([
            "2019-03-20 Budget Paper 7",
            "2019-03-20 From the Log of the Ferry Petrel",
            "2019-03-20 Notice on the quay",
            "2019-03-14 Consent of the island",
            "2019-03-12 Correction: The harbour is closed",
            "2019-03-04 Closed “for a week”: How Quillhaven Lost Its Ferry",
            "2019-03-04 Correction: How Quillhaven lost its ferry",
            "2019-02-20 Correction: How Quillhaven lost its ferry",
        ]);

    [Fact]
    public void Gives_a_day_of_publication_only_where_it_is_stated_and_says_so_in_words()
    {
        var entries = Feed("Harbour").Elements(Atom + "entry").ToDictionary(entry => entry.Element(Atom + "id")!.Value, StringComparer.Ordinal);

        entries.Where(entry => entry.Value.Element(Atom + "published") is not null).ShouldHaveSingleItem().Value.Element(Atom + "published")!.Value.ShouldBe("2019-02-15T00:00:00Z");
        entries["https://harbour.example/quillhaven/articles/quay-notice.html"].Element(Atom + "summary")!.Value.ShouldBe("Publisher not stated, date not stated.");
        entries["https://harbour.example/quillhaven/articles/budget-paper.html"].Element(Atom + "summary")!.Value.ShouldBe("Quillhaven Harbour Trust, October 2018.");
    }

    [Fact]
    public void The_id_of_a_thing_outlasts_its_name()
    {
        Feed("Harbour").Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value).ShouldContain("https://harbour.example/quillhaven/articles/estuary-courier.html");
        Ids("a", "").ShouldBe(Ids("b", "redirect-from: [a]\n"));
        Ids("a", "").ShouldNotBe(Ids("b", ""));
        Ids("a", "corrections: [{date: 2001-02-04, was: A, now: B}]\n").ShouldBe(Ids("b", "redirect-from: [a]\ncorrections: [{date: 2001-02-04, was: A, now: B}]\n"));
    }

    [Fact]
    public void Is_not_made_where_nothing_has_a_day_and_no_page_points_to_it()
    {
        using var site = TestSite.Minimal().With("input/articles/a.md", "---\ntitle: A\npublished: 2001-02\n---\n");
        var files = site.Check().Files;

        files.Select(file => file.Path).ShouldNotContain("feed.xml");
        files.Where(file => file.Path != "_headers").Select(TestSite.Text).ShouldAllBe(text => !text.Contains("feed.xml", StringComparison.Ordinal));
        site.Page("index.html").ShouldContain("""<link rel="alternate" href="feed.json" type="application/feed+json" """);
        site.Page("feed.json").ShouldNotContain("date_");
    }

    [Fact]
    public void Holds_the_hundred_newest_entries()
    {
        using var site = TestSite.Minimal();
        for (var i = 0; i < 120; i++)
        {
            site.With($"input/articles/a{i}.md", FormattableString.Invariant($"---\ntitle: A{i}\npublished: {new DateOnly(2001, 1, 1).AddDays(i):yyyy-MM-dd}\n---\n"));
        }

        var titles = XDocument.Parse(site.Page("feed.xml")).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value).ToArray();

        titles.ShouldBe(Enumerable.Range(20, 100).Reverse().Select(i => FormattableString.Invariant($"A{i}")));
    }

    private static IEnumerable<string> Ids(string id, string more)
    {
        using var site = TestSite.Minimal().With($"input/articles/{id}.md", $"---\ntitle: A\npublished: 2001-02-03\n{more}---\n");
        return [.. XDocument.Parse(site.Page("feed.xml")).Root!.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)];
    }

    private static IEnumerable<string> Moments(XElement element) => element.Elements().Where(child => child.Name.LocalName is "updated" or "published").Select(child => child.Value);

    private static bool IsMoment(string text) => MomentPattern().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _);

    /// <summary>The framework takes no relative address with a fragment for well formed.</summary>
    private static bool IsAddress(string text) => Uri.IsWellFormedUriString(text, UriKind.Absolute) || Uri.IsWellFormedUriString("https://none.example/" + text, UriKind.Absolute);

    private static XElement Feed(string name) => XDocument.Parse(Text(name)).Root!;

    private static string Text(string name) => OddSites.Named(name).Single(file => file.Path == "feed.xml").Text;

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MomentPattern();
}
