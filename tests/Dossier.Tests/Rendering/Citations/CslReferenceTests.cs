using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Core.Rendering.Citations;
using Dossier.Core.Rendering.Data;

namespace Dossier.Tests.Rendering.Citations;

/// <summary>CSL-JSON as System.Text.Json reads it back, held against the rules of its schema (citation-style-language/schema, csl-data.json) as far as we write it.</summary>
public class CslReferenceTests
{
    private static readonly string[] Texts = ["id", "type", "title", "container-title", "URL", "archive", "archive_location", "language", "note"];

    [Fact]
    public void An_article_of_a_named_publication_is_one_of_a_newspaper()
        => Json(
            """
            title: Closed
            authors: [ada-brinkwell, Per Olaf Wick, mononym, trust]
            publisher: The Estuary Courier
            published: 2019-02-15
            accessed: 2019-03
            url: https://courier.example/a
            language: en-GB
            """).ShouldBe(
            """
            {"id":"a","type":"article-newspaper","author":[{"family":"Brinkwell","given":"Ada"},{"literal":"Per Olaf Wick"},{"literal":"Wick of the Quay"},{"literal":"The Harbour Trust"}],"title":"Closed","container-title":"The Estuary Courier","issued":{"date-parts":[[2019,2,15]]},"accessed":{"date-parts":[[2019,3]]},"URL":"https://courier.example/a","language":"en-GB"}
            """);

    [Fact]
    public void An_archived_copy_has_its_archive_its_address_and_its_day()
    {
        var item = Read(Cited.Article("title: Closed\nurl: https://courier.example/a\narchived: {url: https://archive.example/2019/a_b, on: 2019-03-02}\n"));

        item.GetProperty("archive").GetString().ShouldBe("archive.example");
        item.GetProperty("archive_location").GetString().ShouldBe("https://archive.example/2019/a_b");
        item.GetProperty("note").GetString()!.ShouldEndWith(" Archived copy of 2 March 2019: https://archive.example/2019/a_b");
    }

    [Theory]
    [InlineData("title: A\nurl: https://a.example/", "webpage")]
    [InlineData("title: A", "document")]
    public void No_publication_is_supposed_that_the_source_does_not_name(string frontMatter, string type)
    {
        var item = Read(Cited.Article(frontMatter));

        item.GetProperty("type").GetString().ShouldBe(type);
        item.TryGetProperty("container-title", out _).ShouldBeFalse();
        item.TryGetProperty("author", out _).ShouldBeFalse();
        item.TryGetProperty("issued", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_work_without_a_title_has_none_and_its_note_says_so()
    {
        var item = Read(Cited.Article("short-title: Notice on the “quay”\npublished: 2019~\npublished-derived: true\npublished-note: The log names no year."));

        item.TryGetProperty("title", out _).ShouldBeFalse();
        item.GetProperty("note").GetString().ShouldBe("Not stated in the source: title, author, publisher, address. This dossier calls it “Notice on the ‘quay’”. The date is derived, not stated in the source. The log names no year.");
    }

    [Theory]
    [InlineData("2019", """{"date-parts":[[2019]]}""")]
    [InlineData("2019-02", """{"date-parts":[[2019,2]]}""")]
    [InlineData("2019-02-05", """{"date-parts":[[2019,2,5]]}""")]
    [InlineData("2019-02~", """{"date-parts":[[2019,2]],"circa":true}""")]
    [InlineData("2019?", """{"date-parts":[[2019]],"circa":true}""")]
    [InlineData("2018-23", """{"date-parts":[[2018]],"season":3}""")]
    [InlineData("2019-02-11/2019-02-14", """{"date-parts":[[2019,2,11],[2019,2,14]]}""")]
    [InlineData("2018-23/2019-02", """{"date-parts":[[2018],[2019,2]]}""")]
    [InlineData("2019-02/..", """{"literal":"from February 2019 on"}""")]
    [InlineData("2004-07-XX", """{"date-parts":[[2004,7]]}""")]
    [InlineData("201X", """{"literal":"the 2010s"}""")]
    [InlineData("-0043", """{"literal":"44 BC"}""")]
    [InlineData("../2019", """{"literal":"until 2019"}""")]
    public void A_date_is_no_more_precise_than_its_source(string edtf, string expected)
        => JsonSerializer.Serialize(Read(Cited.Article($"title: A\npublished: {edtf}")).GetProperty("issued")).ShouldBe(expected);

    [Fact]
    public void Any_text_is_read_back_as_it_was()
        => AnyText.Holds(AnyText.Plain, text => Read(Cited.With(text)).GetProperty("title").GetString().ShouldBe(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text))));

    [Theory]
    [InlineData(nameof(Sites.BuiltSite.Harbour))]
    [InlineData(nameof(Sites.BuiltSite.Shipped))]
    public void The_file_of_a_site_obeys_the_rules_of_the_schema(string name)
    {
        var site = Sites.BuiltSite.Named(name);
        var items = JsonDocument.Parse(site.Text("data/articles.csl.json")).RootElement.EnumerateArray().ToArray();

        items.Length.ShouldBe(site.Result.Graph!.Content.Articles.Length);
        items.Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
        Array.ForEach(items, Check);
    }

    [Fact]
    public void The_references_of_pages_obey_the_rules_of_the_schema()
    {
        var content = Sites.BuiltSite.Harbour.Result.Graph!.Content;
        foreach (var path in content.Articles.Select(article => $"articles/{article.Id}.html").Concat(content.Experts.Select(expert => $"experts/{expert.Id}.html")))
        {
            var link = Sites.BuiltSite.Harbour.Page(path).QuerySelector(".cite-ways a[download$='.json']").ShouldNotBeNull(path);
            Check(JsonDocument.Parse(Uri.UnescapeDataString(link.GetAttribute("href")!.Split(',', 2)[1])).RootElement.EnumerateArray().ShouldHaveSingleItem());
        }
    }

    private static void Check(JsonElement item)
    {
        item.GetProperty("type").GetString().ShouldBeOneOf("article-newspaper", "webpage", "document");
        item.GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
        foreach (var property in item.EnumerateObject())
        {
            switch (property.Name)
            {
                case "author":
                    property.Value.EnumerateArray().ShouldAllBe(name => name.EnumerateObject().All(part => part.Name == "family" || part.Name == "given" || part.Name == "literal"));
                    property.Value.EnumerateArray().ShouldAllBe(name => name.EnumerateObject().Any());
                    break;
                case "issued" or "accessed":
                    CheckDate(property.Value);
                    break;
                default:
                    Texts.ShouldContain(property.Name);
                    property.Value.GetString().ShouldNotBeNullOrWhiteSpace(property.Name);
                    break;
            }
        }
    }

    private static void CheckDate(JsonElement date)
    {
        if (!date.TryGetProperty("date-parts", out var parts))
        {
            date.GetProperty("literal").GetString().ShouldNotBeNullOrWhiteSpace();
            return;
        }

        parts.GetArrayLength().ShouldBeInRange(1, 2);
        foreach (var part in parts.EnumerateArray())
        {
            var numbers = part.EnumerateArray().Select(number => number.GetInt32()).ToImmutableArray();
            numbers.Length.ShouldBeInRange(1, 3);
            _ = new DateOnly(numbers[0], numbers.ElementAtOrDefault(1) is > 0 and var month ? month : 1, numbers.ElementAtOrDefault(2) is > 0 and var day ? day : 1);
        }
    }

    private static JsonElement Read(CitedWork work) => JsonDocument.Parse(DataJson.Write(ImmutableArray.Create(CslReference.Of(work)))).RootElement[0];

    private static string Json(string frontMatter)
    {
        var item = Read(Cited.Article(frontMatter));
        Check(item);
        return JsonSerializer.Serialize(item);
    }
}
