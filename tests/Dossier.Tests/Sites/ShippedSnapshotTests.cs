using Dossier.Tests.Snapshots;

namespace Dossier.Tests.Sites;

/// <summary>The dossier that the repository ships: nothing of its site changes unseen.</summary>
public class ShippedSnapshotTests
{
    [Fact]
    public void The_shipped_dossier_builds_without_errors_and_warnings() => BuiltSite.Shipped.Problems.ShouldBeEmpty();

    [Fact]
    public void The_tree_of_the_site_is_as_verified()
        => RepositorySnapshots.Store.Match(SiteSnapshots.Tree, TreeListing.Of(BuiltSite.Shipped.Result.Files), TreeListing.Differences);

    [Theory]
    [MemberData(nameof(SiteSnapshots.ShippedPages), MemberType = typeof(SiteSnapshots))]
    public void The_main_part_of_each_key_page_is_as_verified(string snapshot, string path)
        => RepositorySnapshots.Store.Match(snapshot, HtmlPrinter.Print(BuiltSite.Shipped.Page(path).QuerySelector("main").ShouldNotBeNull()));
}
