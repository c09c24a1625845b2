using System.Collections.Immutable;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Writing;

/// <summary>Stops a build before every single change that it makes in the folder, and looks at what a kill at that moment leaves.</summary>
public class InterruptionTests
{
    private static readonly ImmutableArray<OutputFile> First = WrittenFolder.Site(
        ("index.html", Page("first", "articles/a.html", "articles/b.html", "gone/index.html", "site.css")),
        ("articles/a.html", Page("first", "../index.html", "b.html", "../site.css")),
        ("articles/b.html", Page("same", "../index.html", "a.html", "../site.css")),
        ("gone/index.html", Page("first", "../index.html", "deep/x.html", "deep/old.css")),
        ("gone/deep/x.html", Page("first", "../index.html", "old.css")),
        ("gone/deep/old.css", "old"),
        ("turns", "a file"),
        ("site.css", "first"));

    private static readonly ImmutableArray<OutputFile> Second = WrittenFolder.Site(
        ("index.html", Page("second", "articles/a.html", "articles/b.html", "articles/c.html", "new/index.html", "site.css")),
        ("articles/a.html", Page("second", "../index.html", "c.html", "../site.css", "../new/map.png")),
        ("articles/b.html", Page("same", "../index.html", "a.html", "../site.css")),
        ("articles/c.html", Page("second", "a.html", "../new/index.html", "../site.css")),
        ("new/index.html", Page("second", "../articles/c.html", "map.png")),
        ("new/map.png", "picture"),
        ("turns/into.html", Page("second", "../index.html")),
        ("site.css", "second"));

    [Fact]
    public void A_first_build_that_is_killed_leaves_no_page_that_lacks_something()
    {
        using var whole = new WrittenFolder();
        var steps = Steps(whole, First);
        steps.Length.ShouldBe((2 * First.Length) + 2);
        for (var stop = 0; stop < steps.Length; stop++)
        {
            using var folder = new WrittenFolder();
            using var left = Interrupt(folder, First, stop);
            left.ShouldBeWhole(First);
            left.Write(First).ShouldNotBeNull(steps[stop]);
            left.ShouldHoldExactly(First);
            left.Contents().ShouldBe(whole.Contents(), steps[stop]);
        }
    }

    [Fact]
    public void A_later_build_that_is_killed_leaves_a_site_of_old_and_new_pages_in_which_every_link_leads_somewhere()
    {
        using var whole = new WrittenFolder();
        whole.Write(First);
        var steps = Steps(whole, Second);
        steps.ShouldContain("remove gone/deep/old.css");
        steps.ShouldContain("remove turns");
        for (var stop = 0; stop < steps.Length; stop++)
        {
            using var folder = new WrittenFolder();
            folder.Write(First);
            folder.With("CNAME", "mine");
            using var left = Interrupt(folder, Second, stop);
            File.ReadAllText(left.Full("CNAME")).ShouldBe("mine");
            File.Delete(left.Full("CNAME"));
            left.Files.ShouldContain("index.html");
            left.ShouldBeWhole(First, Second);
            left.Write(Second).ShouldNotBeNull(steps[stop]);
            left.Found.ShouldBeEmpty();
            left.ShouldHoldExactly(Second);
            left.Contents().ShouldBe(whole.Contents(), steps[stop]);
        }
    }

    [Fact]
    public void After_a_kill_the_way_back_to_the_first_site_is_open_as_well()
    {
        using var whole = new WrittenFolder();
        whole.Write(First);
        var before = whole.Contents();
        var steps = Steps(whole, Second);
        for (var stop = 0; stop < steps.Length; stop++)
        {
            using var folder = new WrittenFolder();
            folder.Write(First);
            using var left = Interrupt(folder, Second, stop);
            left.Write(First).ShouldNotBeNull(steps[stop]);
            left.Found.ShouldBeEmpty();
            left.Contents().ShouldBe(before, steps[stop]);
            left.ShouldHoldExactly(First);
        }
    }

    [Fact]
    public void A_build_that_fails_by_itself_leaves_no_staging_folder()
    {
        using var folder = new WrittenFolder();
        folder.Write(First);
        var before = folder.Contents();
        Should.Throw<Exception>(() => folder.Write(Second, step => throw new InvalidOperationException(step)));
        folder.Contents().ShouldBe(before);
        Directory.Exists(folder.Full(".dossier-staging")).ShouldBeFalse();
    }

    private static string[] Steps(WrittenFolder folder, ImmutableArray<OutputFile> site)
    {
        var steps = new List<string>();
        folder.Write(site, steps.Add).ShouldNotBeNull();
        folder.ShouldHoldExactly(site);
        return [.. steps];
    }

    /// <summary>Stops before a step. What comes back is the folder as it was then, before the process could tidy up.</summary>
    private static WrittenFolder Interrupt(WrittenFolder folder, ImmutableArray<OutputFile> site, int stop)
    {
        WrittenFolder? left = null;
        var at = 0;
        Should.Throw<Exception>(() => folder.Write(site, _ =>
        {
            if (at++ == stop)
            {
                left = folder.Copy();
                throw new OperationCanceledException();
            }
        }));
        return left.ShouldNotBeNull();
    }

    private static string Page(string words, params string[] links) => $"<p>{words}</p>{string.Concat(links.Select(link => $"<a href=\"{link}\">x</a>"))}";
}
