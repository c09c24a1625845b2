using System.Text.RegularExpressions;
using Dossier.Core.Rendering.Citations;

namespace Dossier.Tests.Rendering.Citations;

/// <summary>RIS read back by its grammar: lines that end with CR LF, each two capitals or a capital and a digit, two spaces, a hyphen, a space and the value; TY first, ER last.</summary>
public partial class RisReferenceTests
{
    [Fact]
    public void An_article_of_a_named_publication_is_one_of_a_newspaper()
        => Tags(
            """
            title: Closed
            authors: [ada-brinkwell, Per Olaf Wick]
            publisher: The Estuary Courier
            published: 2019-02-15
            accessed: 2019-03-01
            url: https://courier.example/a
            language: en-GB
            """).ShouldBe(
            [
                ("TY", "NEWS"), ("ID", "a"), ("AU", "Brinkwell, Ada"), ("AU", "Per Olaf Wick"), ("TI", "Closed"), ("T2", "The Estuary Courier"), ("PY", "2019"),
                ("DA", "2019/02/15/"), ("UR", "https://courier.example/a"), ("LA", "en-GB"), ("Y2", "2019/03/01/"), ("ER", ""),
            ]);

    [Fact]
    public void What_is_not_stated_is_left_out_and_named_in_the_note()
        => Tags("short-title: Notice").ShouldBe([("TY", "GEN"), ("ID", "a"), ("N1", "Not stated in the source: title, author, publisher, date, address. This dossier calls it “Notice”."), ("ER", "")]);

    [Fact]
    public void An_archived_copy_has_its_address_and_its_day()
        => Tags("title: Closed\nurl: https://courier.example/a\narchived: {url: https://archive.example/2019/a_b, on: 2019-03-02}\n").TakeLast(4).ShouldBe(
            [("UR", "https://courier.example/a"), ("AV", "https://archive.example/2019/a_b"), ("N1", "Not stated in the source: author, publisher, date. Archived copy of 2 March 2019: https://archive.example/2019/a_b"), ("ER", "")]);

    [Theory]
    [InlineData("2019", "2019", "2019///")]
    [InlineData("2019-02", "2019", "2019/02//")]
    [InlineData("2019-02-05~", "2019", "2019/02/05/about 5 February 2019")]
    [InlineData("2018-23", "2018", "2018///autumn 2018")]
    [InlineData("2019-02-11/2019-02-14", "2019", "2019///11–14 February 2019")]
    [InlineData("2004-07-XX", "2004", "2004/07//a day in July 2004")]
    [InlineData("201X", null, "///the 2010s")]
    [InlineData("2018/2019", null, "///2018 – 2019")]
    [InlineData("2019/..", null, "///from 2019 on")]
    public void A_date_is_no_more_precise_than_its_source(string edtf, string? year, string date)
    {
        var tags = Tags($"title: A\npublished: {edtf}").ToLookup(tag => tag.Tag, tag => tag.Value);

        tags["PY"].SingleOrDefault().ShouldBe(year);
        tags["DA"].ShouldHaveSingleItem().ShouldBe(date);
    }

    [Fact]
    public void No_text_begins_a_tag_or_a_record_of_its_own()
        => AnyText.Holds(AnyText.Plain, text => Read(RisReference.Of(Cited.With(text + "\r\nER  - \r\nTY  - " + text))).Length.ShouldBe(1));

    [Theory]
    [InlineData(nameof(Sites.BuiltSite.Harbour))]
    [InlineData(nameof(Sites.BuiltSite.Shipped))]
    public void The_file_of_a_site_has_a_record_for_each_article(string name)
    {
        var site = Sites.BuiltSite.Named(name);

        Read(site.Text("data/articles.ris")).Length.ShouldBe(site.Result.Graph!.Content.Articles.Length);
    }

    private static (string Tag, string Value)[] Tags(string frontMatter) => Read(RisReference.Of(Cited.Article(frontMatter))).ShouldHaveSingleItem();

    private static (string Tag, string Value)[][] Read(string ris)
    {
        ris.ShouldEndWith("\r\n");
        var records = new List<List<(string Tag, string Value)>>();
        foreach (var line in ris[..^2].Split("\r\n"))
        {
            var match = Line().Match(line);
            match.Success.ShouldBeTrue(line);
            var tag = match.Groups["tag"].Value;
            var starts = records.Count == 0 || records[^1][^1].Tag == "ER";
            starts.ShouldBe(tag == "TY", line);
            if (starts)
            {
                records.Add([]);
            }

            records[^1].Add((tag, match.Groups["value"].Value));
        }

        records[^1][^1].ShouldBe(("ER", ""));
        return [.. records.Select(record => record.ToArray())];
    }

    [GeneratedRegex(@"\A(?<tag>[A-Z][A-Z0-9])  - (?<value>[^\p{Cc}]*)\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Line();
}
