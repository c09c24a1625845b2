using Dossier.Core.Diagnostics;
using Dossier.Core.Writing;

namespace Dossier.Tests.Writing;

public sealed class WriterTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
    private readonly WrittenFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Writes_every_file_and_a_manifest_and_nothing_else()
    {
        folder.Write(("index.html", "a"), ("topics/deep/x.html", "b"), ("data/empty.csv", "")).ShouldBe(new WriteResult(3, 0, 0));
        folder.All.ShouldBe([".dossier-manifest", "data/empty.csv", "index.html", "topics/deep/x.html"]);
        folder.Folders.ShouldBe(["data", "topics", "topics/deep"]);
        folder.Read("topics/deep/x.html").ShouldBe("b");
    }

    [Fact]
    public void Leaves_files_whose_bytes_did_not_change_alone()
    {
        folder.Write(("a.html", "a"), ("b.html", "b"));
        File.SetLastWriteTimeUtc(folder.Full("a.html"), LongAgo);
        File.SetLastWriteTimeUtc(folder.Full("b.html"), LongAgo);
        folder.Write(("a.html", "a"), ("b.html", "B")).ShouldBe(new WriteResult(1, 1, 0));
        File.GetLastWriteTimeUtc(folder.Full("a.html")).ShouldBe(LongAgo);
        File.GetLastWriteTimeUtc(folder.Full("b.html")).ShouldBeGreaterThan(LongAgo);
        folder.Read("b.html").ShouldBe("B");
    }

    [Fact]
    public void Touches_nothing_at_all_where_nothing_changed()
    {
        folder.Write(("a.html", "a"), ("x/b.html", "b"));
        foreach (var path in folder.All)
        {
            File.SetLastWriteTimeUtc(folder.Full(path), LongAgo);
        }

        folder.Write(("a.html", "a"), ("x/b.html", "b")).ShouldBe(new WriteResult(0, 2, 0));
        folder.All.ShouldAllBe(path => File.GetLastWriteTimeUtc(folder.Full(path)) == LongAgo);
    }

    [Fact]
    public void Writes_the_same_manifest_whatever_the_order_of_the_files()
    {
        using var other = new WrittenFolder();
        folder.Write(("a.html", "a"), ("b.html", "b"));
        other.Write(("b.html", "b"), ("a.html", "a"));
        folder.Read(Manifest.FileName).ShouldBe(other.Read(Manifest.FileName));
    }

    [Fact]
    public void Removes_what_is_no_longer_made_with_the_folders_that_it_leaves_empty()
    {
        folder.Write(("a.html", "a"), ("x/y/z/b.html", "b"), ("x/c.html", "c"));
        folder.Write(("a.html", "a"), ("x/c.html", "c")).ShouldBe(new WriteResult(0, 2, 1));
        folder.Folders.ShouldBe(["x"]);
        folder.Write(("a.html", "a")).ShouldBe(new WriteResult(0, 1, 1));
        folder.Folders.ShouldBeEmpty();
        folder.Files.ShouldBe(["a.html"]);
    }

    [Fact]
    public void Keeps_the_files_of_others_and_the_folders_that_they_stand_in()
    {
        folder.Write(("a.html", "a"), ("x/b.html", "b"));
        folder.With("CNAME", "site.example").With("x/notes.txt", "mine").With(".git/config", "mine").With("empty/.keep", "");
        folder.Write(("a.html", "A")).ShouldBe(new WriteResult(1, 0, 1));
        folder.Files.ShouldBe([".git/config", "CNAME", "a.html", "empty/.keep", "x/notes.txt"]);
        folder.Found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("x/b.html")]
    [InlineData("x")]
    public void Refuses_to_overwrite_the_file_of_another_and_changes_nothing(string path)
    {
        folder.With(path, "mine").With("other.txt", "mine");
        var before = folder.Contents();
        folder.Write(("a.html", "a"), ("index.html", "b"), ("x/b.html", "c")).ShouldBeNull();
        folder.Contents().ShouldBe(before);
        folder.Folders.ShouldBe(path.Contains('/', StringComparison.Ordinal) ? ["x"] : []);
        folder.Found.ShouldBe([path == "x" ? "output/x/b.html DS0608" : $"output/{path} DS0608"]);
    }

    [Fact]
    public void Refuses_to_put_a_file_where_another_has_a_folder()
    {
        folder.With("about/notes.txt", "mine");
        folder.Write(("about", "a")).ShouldBeNull();
        folder.Found.ShouldBe(["output/about DS0608"]);
        folder.Files.ShouldBe(["about/notes.txt"]);
    }

    [Fact]
    public void Takes_a_file_that_has_the_very_bytes_for_its_own()
    {
        folder.With("a.html", "a");
        folder.Write(("a.html", "a")).ShouldBe(new WriteResult(0, 1, 0));
        folder.Write(("a.html", "A")).ShouldBe(new WriteResult(1, 0, 0));
    }

    [Fact]
    public void Replaces_a_file_of_its_own_that_somebody_changed()
    {
        folder.Write(("a.html", "a"));
        folder.With("a.html", "changed");
        folder.Write(("a.html", "a")).ShouldBe(new WriteResult(1, 0, 0));
        folder.Read("a.html").ShouldBe("a");
    }

    [Fact]
    public void Restores_a_file_of_its_own_that_somebody_removed()
    {
        folder.Write(("a.html", "a"), ("b.html", "b"));
        File.Delete(folder.Full("a.html"));
        folder.Write(("a.html", "a"), ("b.html", "b")).ShouldBe(new WriteResult(1, 1, 0));
        folder.Read("a.html").ShouldBe("a");
    }

    [Fact]
    public void Keeps_a_file_that_is_no_longer_made_where_somebody_changed_it_and_says_so_once()
    {
        folder.Write(("a.html", "a"), ("x/b.html", "b"));
        folder.With("x/b.html", "changed");
        folder.Write(("a.html", "a")).ShouldBe(new WriteResult(0, 1, 0));
        folder.Read("x/b.html").ShouldBe("changed");
        folder.Found.ShouldBe(["output/x/b.html DS0611"]);
        folder.Write(("a.html", "a"));
        folder.Found.ShouldBe(["output/x/b.html DS0611"]);
    }

    [Fact]
    public void Turns_a_file_of_its_own_into_a_folder_and_back()
    {
        folder.Write(("a", "file"), ("index.html", "i"));
        folder.Write(("a/b/c.html", "page"), ("index.html", "i")).ShouldBe(new WriteResult(1, 1, 1));
        folder.Files.ShouldBe(["a/b/c.html", "index.html"]);
        folder.Write(("a", "file"), ("index.html", "i")).ShouldBe(new WriteResult(1, 1, 1));
        folder.Files.ShouldBe(["a", "index.html"]);
        folder.Found.ShouldBeEmpty();
    }

    [Fact]
    public void Does_not_turn_its_folder_into_a_file_where_somebody_put_a_file_into_it()
    {
        folder.Write(("a/b.html", "page"));
        folder.With("a/notes.txt", "mine");
        folder.Write(("a", "file")).ShouldBeNull();
        folder.Files.ShouldBe(["a/b.html", "a/notes.txt"]);
        folder.Found.ShouldBe(["output/a DS0608"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("dossier-manifest 2\n")]
    [InlineData("dossier-manifest 1\nno sense at all\n\n  \n0123  short.html\n")]
    [InlineData("\0\0\uFFFF")]
    public void A_damaged_manifest_costs_only_the_knowledge_of_whose_the_files_are(string manifest)
    {
        folder.Write(("a.html", "a"), ("b.html", "b"));
        folder.With(Manifest.FileName, manifest);
        folder.Write(("a.html", "a")).ShouldBe(new WriteResult(0, 1, 0));
        folder.Files.ShouldBe(["a.html", "b.html"]);
        folder.Write(("a.html", "A")).ShouldBe(new WriteResult(1, 0, 0));
        folder.Found.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_manifest_a_file_with_other_bytes_is_somebody_elses()
    {
        folder.Write(("a.html", "a"));
        File.Delete(folder.Full(Manifest.FileName));
        folder.Write(("a.html", "A")).ShouldBeNull();
        folder.Read("a.html").ShouldBe("a");
        folder.Found.ShouldBe(["output/a.html DS0608"]);
    }

    [Fact]
    public void A_manifest_that_leads_outside_removes_nothing_there()
    {
        var outside = Path.Combine(Path.GetDirectoryName(folder.Path)!, "outside.txt");
        File.WriteAllText(outside, "mine");
        var digest = Manifest.DigestOf("mine"u8);
        folder.With(Manifest.FileName, $"dossier-manifest 1\n{digest}  ../outside.txt\n{digest}  {outside}\n{digest}  x/../../outside.txt\n{digest}  ./../outside.txt\n{digest}  ..\\outside.txt\n");
        folder.Write(("a.html", "a")).ShouldBe(new WriteResult(1, 0, 0));
        File.ReadAllText(outside).ShouldBe("mine");
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/x.html")]
    [InlineData("output/.dossier-staging")]
    public void A_folder_that_cannot_be_written_is_a_diagnostic(string fileInTheWay)
    {
        var path = Path.Combine(Path.GetDirectoryName(folder.Path)!, "output");
        if (fileInTheWay == "output/x.html")
        {
            Directory.CreateDirectory(path);
            path = Path.Combine(path, new string('x', 300) + ".html");
            folder.Write(("a.html", "a"), (Path.GetFileName(path), "name too long")).ShouldBeNull();
            folder.Files.ShouldBeEmpty();
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, "..", fileInTheWay))!);
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(folder.Path)!, fileInTheWay), "a file");
            folder.Write(("a.html", "a")).ShouldBeNull();
        }

        folder.Found.ShouldBe(["output DS0609"]);
    }

    [Fact]
    public void Of_two_builds_at_once_the_second_says_so_and_changes_nothing()
    {
        var second = new DiagnosticBag();
        WriteResult? result = new(0, 0, 0);
        var first = folder.Write(WrittenFolder.Site(("a.html", "first")), step =>
        {
            if (step == "place a.html")
            {
                result = Writer.Write(WrittenFolder.Site(("a.html", "second")), folder.Path, "output", second);
            }
        });
        result.ShouldBeNull();
        var found = second.ToSorted().ShouldHaveSingleItem();
        (found.Rule, found.Path).ShouldBe((Rules.UnwritableOutput, "output"));
        found.Help!.ShouldContain("no other build writes into it");
        first.ShouldBe(new WriteResult(1, 0, 0));
        folder.Read("a.html").ShouldBe("first");
        folder.Write(("a.html", "second")).ShouldBe(new WriteResult(1, 0, 0));
    }
}
