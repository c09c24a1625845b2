using Xunit.Sdk;

namespace Dossier.Tests.Snapshots;

public sealed class SnapshotStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dossier-snapshots-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Fails_without_a_verified_file_and_writes_what_it_received()
    {
        var failure = Should.Throw<FailException>(() => Store().Match("front.html", "<p>new</p>"));

        failure.Message.ShouldContain("There is no");
        failure.Message.ShouldContain("front.verified.html");
        failure.Message.ShouldContain("UPDATE_SNAPSHOTS=1");
        Read("front.received.html").ShouldBe("<p>new</p>\n");
        Files().ShouldBe(["front.received.html"]);
    }

    [Fact]
    public void Passes_where_both_agree_and_deletes_an_old_received_file()
    {
        Write("front.verified.html", "<p>one</p>\n");
        Write("front.received.html", "<p>old</p>\n");

        Store().Match("front.html", "<p>one</p>");

        Files().ShouldBe(["front.verified.html"]);
    }

    [Fact]
    public void Fails_on_a_difference_with_a_diff_that_names_the_files_and_the_cure()
    {
        Write("topics/list.verified.txt", "one\ntwo\nthree\n");

        var failure = Should.Throw<FailException>(() => Store().Match("topics/list.txt", "one\n2\nthree\n"));

        failure.Message.ShouldContain("list.verified.txt differs");
        failure.Message.ShouldContain("list.received.txt");
        failure.Message.ShouldContain("UPDATE_SNAPSHOTS=1");
        failure.Message.ShouldContain("-    2 two\n+    2 2\n");
        Read("topics/list.received.txt").ShouldBe("one\n2\nthree\n");
        Read("topics/list.verified.txt").ShouldBe("one\ntwo\nthree\n");
    }

    [Fact]
    public void A_difference_in_spaces_alone_is_a_difference()
    {
        Write("a.verified.txt", "one  two\n");

        Should.Throw<FailException>(() => Store().Match("a.txt", "one two\n")).Message.ShouldContain("- ");
    }

    [Fact]
    public void Line_ends_make_no_difference()
    {
        Write("a.verified.csv", "one\r\ntwo\r\n");

        Store().Match("a.csv", "one\ntwo");

        Files().ShouldBe(["a.verified.csv"]);
    }

    [Fact]
    public void Updating_writes_the_verified_file_and_deletes_the_received_one()
    {
        Write("a.verified.txt", "old\n");
        Write("a.received.txt", "older\n");

        Store(update: true).Match("a.txt", "new");
        Store(update: true).Match("b", "first");

        Read("a.verified.txt").ShouldBe("new\n");
        Files().ShouldBe(["a.verified.txt", "b.verified.txt"]);
    }

    [Fact]
    public void Updating_leaves_a_verified_file_that_agrees_untouched()
    {
        Write("a.verified.txt", "same\n");
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(folder, "a.verified.txt"), before);

        Store(update: true).Match("a.txt", "same");

        File.GetLastWriteTimeUtc(Path.Combine(folder, "a.verified.txt")).ShouldBe(before);
    }

    [Fact]
    public void Names_the_files_that_no_test_uses_and_deletes_them_when_updating()
    {
        Write("used.verified.txt", "a\n");
        Write("old/gone.verified.html", "b\n");
        Write("gone.received.html", "c\n");
        Write("README.md", "not a snapshot\n");

        Store().Unused(["used.txt"]).Select(Path.GetFileName).ShouldBe(["gone.received.html", "gone.verified.html"], ignoreOrder: true);
        Files().Count.ShouldBe(4);
        Store(update: true).Unused(["used.txt"]).ShouldBeEmpty();
        Files().ShouldBe(["README.md", "used.verified.txt"]);
    }

    [Fact]
    public void A_summary_stands_before_the_diff()
    {
        Write("tree.verified.txt", "0123456789abcdef  a.html\n");

        var failure = Should.Throw<FailException>(() => Store().Match("tree.txt", "0123456789abcdef  b.html\n", TreeListing.Differences));

        failure.Message.ShouldContain("missing: a.html\nextra: b.html\n- verified");
    }

    private SnapshotStore Store(bool update = false) => new(folder, update);

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private IReadOnlyList<string> Files()
        => [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
