using Dossier.Tests.Snapshots;

namespace Dossier.Tests.Sites;

/// <summary>What the pages and files of the fixture dossier hold.</summary>
public class HarbourSnapshotTests
{
    [Fact]
    public void The_fixture_builds_and_lacks_the_text_of_one_article()
        => BuiltSite.Harbour.Problems.ShouldHaveSingleItem().ShouldStartWith("input/articles/quay-notice.md:1:1: warning DS0509 (unchecked-passages)");

    [Fact]
    public void The_fixture_still_has_its_file_with_a_byte_order_mark_and_CRLF()
    {
        var bytes = File.ReadAllBytes(Path.Combine(BuiltSite.HarbourFolder, "input/topics/safety.md"));

        bytes[..8].ShouldBe([0xEF, 0xBB, 0xBF, .. "---\r\n"u8]);
    }

    [Theory]
    [MemberData(nameof(SiteSnapshots.HarbourPages), MemberType = typeof(SiteSnapshots))]
    public void The_main_part_of_each_kind_of_page_is_as_verified(string snapshot, string path)
        => RepositorySnapshots.Store.Match(snapshot, HtmlPrinter.Print(BuiltSite.Harbour.Page(path).QuerySelector("main").ShouldNotBeNull()));

    [Theory]
    [MemberData(nameof(SiteSnapshots.HarbourFiles), MemberType = typeof(SiteSnapshots))]
    public void Each_feed_and_data_file_is_as_verified(string snapshot, string path)
        => RepositorySnapshots.Store.Match(snapshot, BuiltSite.Harbour.Text(path));

    [Fact]
    public void What_stands_around_the_main_part_is_as_verified()
    {
        var page = BuiltSite.Harbour.Page("articles/courier.html");
        page.QuerySelector("main")!.InnerHtml = "…";

        RepositorySnapshots.Store.Match(SiteSnapshots.Frame, HtmlPrinter.Print(page.DocumentElement));
    }

    [Fact]
    public void An_article_s_own_text_is_not_called_our_brief()
        => BuiltSite.Harbour.Page("articles/ferry-log.html").QuerySelectorAll("main h2").Select(heading => heading.TextContent).ShouldNotContain("The brief");

    [Fact]
    public void No_data_file_is_without_a_snapshot()
        => BuiltSite.Harbour.Files.Keys.Where(IsDataFile).ShouldBe(SiteSnapshots.HarbourFiles.Select(row => (string)row[1]).Where(IsDataFile), ignoreOrder: true);

    /// <summary>Of the schemas one stands for all: they are made alike, and each is held against its file.</summary>
    private static bool IsDataFile(string path) => path.StartsWith("data/", StringComparison.Ordinal) && !path.StartsWith("data/schemas/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal);

    [Fact]
    public void The_table_of_facts_ends_its_lines_as_its_standard_says()
    {
        var csv = BuiltSite.Harbour.Text("data/facts.csv");

        csv.Count(c => c == '\n').ShouldBe(BuiltSite.Harbour.Result.Graph!.Facts.Length + 1);
        csv.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
    }

    [Fact]
    public void Every_verified_file_is_used_by_a_test() => RepositorySnapshots.Store.Unused(SiteSnapshots.Names).ShouldBeEmpty();
}
