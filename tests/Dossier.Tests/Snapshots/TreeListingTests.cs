using System.Text;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Snapshots;

public class TreeListingTests
{
    [Fact]
    public void Lists_each_file_with_the_start_of_its_digest_in_the_order_of_the_paths()
        => TreeListing.Of([File("b.html", ""), File("a/b.html", "abc")]).ShouldBe("""
            ba7816bf8f01cfea  a/b.html
            e3b0c44298fc1c14  b.html

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Names_every_file_that_is_missing_extra_or_changed_and_no_other()
    {
        var verified = TreeListing.Of([File("same.html", "1"), File("changed.html", "1"), File("gone with space.html", "1")]);
        var received = TreeListing.Of([File("same.html", "1"), File("changed.html", "2"), File("new.html", "1")]);

        TreeListing.Differences(verified, received).ShouldBe("""
            changed: changed.html
            missing: gone with space.html
            extra: new.html

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Equal_trees_do_not_differ()
    {
        var listing = TreeListing.Of([File("a.html", "1")]);

        TreeListing.Differences(listing, listing).ShouldBeEmpty();
    }

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), "test");
}
