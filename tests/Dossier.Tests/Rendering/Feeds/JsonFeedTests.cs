using System.Globalization;
using System.Text.Json;
using Dossier.Tests.Sites;

namespace Dossier.Tests.Rendering.Feeds;

/// <summary>The JSON feed, held against JSON Feed 1.1.</summary>
public class JsonFeedTests
{
    private static readonly string[] FeedTexts = ["version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url", "icon", "favicon", "language"];
    private static readonly string[] ItemTexts = ["id", "url", "external_url", "title", "content_html", "content_text", "summary", "image", "banner_image", "date_published", "date_modified", "language"];

    [Theory]
    [InlineData(nameof(BuiltSite.Harbour))]
    [InlineData(nameof(BuiltSite.Shipped))]
    [InlineData("no host")]
    [InlineData("hostile")]
    public void Keeps_to_its_standard(string name)
    {
        var feed = Feed(name);
        var items = feed.GetProperty("items").EnumerateArray().ToArray();

        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        feed.EnumerateObject().ShouldAllBe(property => property.Name == "items" || property.Name == "authors" || FeedTexts.Contains(property.Name));
        feed.EnumerateObject().Where(property => FeedTexts.Contains(property.Name)).ShouldAllBe(property => property.Value.ValueKind == JsonValueKind.String);
        feed.GetProperty("authors").EnumerateArray().ShouldAllBe(author => author.EnumerateObject().All(property => property.Name == "name" || property.Name == "url" || property.Name == "avatar"));

        items.Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var item in items)
        {
            item.EnumerateObject().ShouldAllBe(property => property.Name.StartsWith('_') || property.Name == "tags" || property.Name == "authors" || property.Name == "attachments" || ItemTexts.Contains(property.Name));
            item.EnumerateObject().Where(property => ItemTexts.Contains(property.Name)).ShouldAllBe(property => property.Value.ValueKind == JsonValueKind.String);
            item.GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
            (item.TryGetProperty("content_text", out _) || item.TryGetProperty("content_html", out _)).ShouldBeTrue("an item has content");
            item.EnumerateObject().Where(property => property.Name.StartsWith("date_", StringComparison.Ordinal))
                .ShouldAllBe(property => DateTimeOffset.ParseExact(property.Value.GetString()!, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) != default);
            (!item.TryGetProperty("tags", out var tags) || tags.EnumerateArray().All(tag => tag.ValueKind == JsonValueKind.String)).ShouldBeTrue("tags are texts");

            // Objects of one's own begin with an underscore and have no dot in their name.
            item.EnumerateObject().Where(property => property.Name.StartsWith('_')).ShouldHaveSingleItem().Name.ShouldBe("_dossier");
            item.GetProperty("_dossier").GetProperty("about").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Gives_of_an_article_what_only_a_dossier_knows()
    {
        var item = Items(nameof(BuiltSite.Harbour)).Single(item => item.GetProperty("_dossier").GetProperty("id").GetString() == "articles/ferry-log");
        var own = item.GetProperty("_dossier");

        own.GetProperty("kind").GetString().ShouldBe("article");
        own.GetProperty("publisher").GetString().ShouldBe("Tornsey Islanders’ League");
        own.GetProperty("published").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"edtf":"2019~","derived":true}""");
        own.GetProperty("statements").GetInt32().ShouldBe(6);
        own.GetProperty("facts").GetInt32().ShouldBe(4);
        item.TryGetProperty("date_published", out _).ShouldBeFalse();
    }

    [Fact]
    public void Leads_from_an_article_to_its_original()
        => Items(nameof(BuiltSite.Harbour)).Select(item => item.TryGetProperty("external_url", out var url) ? url.GetString() : null).OfType<string>()
            .ShouldBe(["https://trust.example/papers/7", "https://courier.example/2019/02/15/closed-for-a-week?a=1&b=2"]);

    [Fact]
    public void Holds_what_has_no_date_behind_what_has_one()
    {
        using var site = TestSite.Minimal()
            .With("input/articles/a.md", "---\ntitle: Undated\npublished: 2001~\n---\n")
            .With("input/articles/b.md", "---\ntitle: Dated\npublished: 2001-02-03\n---\n");

        var items = JsonDocument.Parse(site.Page("feed.json")).RootElement.GetProperty("items").EnumerateArray().ToArray();

        items.Select(item => (item.GetProperty("title").GetString(), item.TryGetProperty("date_modified", out _))).ShouldBe([("Dated", true), ("Undated", false)]);
        site.Page("feed.xml").ShouldNotContain("Undated");
    }

    private static JsonElement.ArrayEnumerator Items(string name) => Feed(name).GetProperty("items").EnumerateArray();

    private static JsonElement Feed(string name) => JsonDocument.Parse(OddSites.Named(name).Single(file => file.Path == "feed.json").Text).RootElement;
}
