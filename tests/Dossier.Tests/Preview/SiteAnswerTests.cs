using System.Collections.Frozen;
using Dossier.Core.Rendering;
using Dossier.Preview;

namespace Dossier.Tests.Preview;

public sealed class SiteAnswerTests
{
    private static readonly PreviewState Site = State("index.html", "404.html", "topics/index.html", "topics/sea-wall.html", "assets/site.css", "data/facts.csv", "feed.xml", "files/plan (new).pdf");

    [Theory]
    [InlineData("/", 200, "index.html", "text/html; charset=utf-8")]
    [InlineData("/index.html", 200, "index.html", "text/html; charset=utf-8")]
    [InlineData("/topics/", 200, "topics/index.html", "text/html; charset=utf-8")]
    [InlineData("/topics/sea-wall.html", 200, "topics/sea-wall.html", "text/html; charset=utf-8")]
    [InlineData("/assets/site.css", 200, "assets/site.css", "text/css; charset=utf-8")]
    [InlineData("/data/facts.csv", 200, "data/facts.csv", "text/csv; charset=utf-8")]
    [InlineData("/feed.xml", 200, "feed.xml", "text/xml; charset=utf-8")]
    [InlineData("/files/plan (new).pdf", 200, "files/plan (new).pdf", "application/pdf")]
    [InlineData("/topics/sea-wall", 404, "404.html", "text/html; charset=utf-8")]
    [InlineData("/Index.html", 404, "404.html", "text/html; charset=utf-8")]
    [InlineData("/../index.html", 404, "404.html", "text/html; charset=utf-8")]
    public void Answers_as_a_static_host_does(string path, int status, string file, string type)
    {
        var answer = SiteAnswer.To(path, "/", Site);

        (answer.Status, answer.File?.Path, answer.ContentType).ShouldBe((status, file, type));
    }

    [Theory]
    [InlineData("/topics", "/", "/topics/")]
    [InlineData("/a b/topics", "/a b/", "/a%20b/topics/")]
    public void Leads_on_to_a_folder(string path, string root, string location)
    {
        var answer = SiteAnswer.To(path, root, Site);

        (answer.Status, answer.Location).ShouldBe((301, location));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/any/path")]
    public void Leads_to_the_path_under_which_the_site_is_served(string path)
    {
        var answer = SiteAnswer.To(path, "/any/path/", Site);

        (answer.Status, answer.Location).ShouldBe((302, "/any/path/"));
    }

    [Theory]
    [InlineData("/any")]
    [InlineData("/index.html")]
    [InlineData("/any/pathology/index.html")]
    public void Has_nothing_outside_of_that_path(string path)
    {
        var answer = SiteAnswer.To(path, "/any/path/", Site);

        (answer.Status, answer.File, answer.Location).ShouldBe((404, null, null));
    }

    [Fact]
    public void Tells_which_files_are_other_ones_than_before()
    {
        var before = State("a.html", "b.html", "c.css");
        var after = new PreviewState(2, new[] { File("a.html"), File("b.html", "new"), File("d.css") }.ToFrozenDictionary(file => file.Path), []);

        after.ChangedSince(before).ShouldBe(["b.html", "c.css", "d.css"]);
        after.ChangedSince(after).ShouldBeEmpty();
    }

    private static PreviewState State(params string[] paths) => new(1, paths.Select(path => File(path)).ToFrozenDictionary(file => file.Path), []);

    private static OutputFile File(string path, string text = "x") => new(path, System.Text.Encoding.UTF8.GetBytes(text), "test");
}
