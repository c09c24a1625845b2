using Dossier.Core.Diagnostics;
using Dossier.Core.Model;

namespace Dossier.Tests.Reading;

/// <summary>Pages in folders that belong to no kind, and the keys that only pages have.</summary>
public class PlainPageTests
{
    [Theory]
    [InlineData("about.md", "about")]
    [InlineData("blog/2021-03-04-a-post.md", "blog/2021-03-04-a-post")]
    [InlineData("docs/guide/Getting Started.md", "docs/guide/getting-started")]
    [InlineData("docs/What's_new -  v2.0?.md", "docs/whatsnew-v2.0")]
    [InlineData("blog/index.md", "blog/index")]
    public void Stand_at_the_path_of_their_file(string path, string id)
    {
        var dossier = InMemoryDossier.Of((path, "Text.\n"));

        dossier.Found.ShouldBeEmpty();
        var page = dossier.Content.Pages.Single(page => !page.IsListing);
        (page.Id, page.Key, page.IsPlain).ShouldBe((id, id, true));
    }

    [Theory]
    [InlineData("title: A\npublished: 2021-03-04\nredirect-from: [old]\nxref: [b, c]")]
    [InlineData("Title: A\nPublished: 2021-03-04\nRedirectFrom: old\nXref: [b, c]")]
    [InlineData("TITLE: A\nPUBLISHED: 2021-03-04 10:30\nredirect_from: [/old]\nxREF: [b, c]")]
    [InlineData("title: A\npublished: 2021-03-04T10:30:00+02:00\nredirectFrom: old.html\nxref: [b, c]")]
    public void Take_their_keys_however_the_letters_are_written(string front)
    {
        var dossier = InMemoryDossier.Of(("notes/a.md", $"---\n{front}\n---\nText.\n"));

        dossier.Found.ShouldBeEmpty();
        var page = dossier.Content.Pages.Single(page => !page.IsListing);
        (page.Name, page.Published?.Value.Text, page.RedirectFrom.Single().Value).ShouldBe(("A", "2021-03-04", "old"));
        page.OwnReferences.Select(name => name.Value).ShouldBe(["b", "c"]);
    }

    [Theory]
    [InlineData("getting-started.md", "Getting started")]
    [InlineData("docs/api_notes.md", "Api notes")]
    [InlineData("docs/index.md", "Docs")]
    public void Are_called_like_their_file_where_no_title_is_given(string path, string name)
        => InMemoryDossier.Of((path, "Text.\n")).Content.Pages.Single(page => page.FilePath == path[..^3]).Name.ShouldBe(name);

    [Fact]
    public void Take_their_day_from_the_files_name_where_no_key_gives_one()
    {
        var pages = InMemoryDossier.Of(("blog/2021-03-04-a.md", "Text.\n"), ("blog/2021-03-05-b.md", "Published: 2020-01-01\n---\nText.\n"), ("blog/2021-99-99-c.md", "Text.\n"), ("pages/2021-03-04-d.md", "title: D\n---\n")).Content.Pages;

        pages.Where(page => !page.IsListing).Select(page => page.Published?.Value.Text).ShouldBe(["2021-03-04", null, "2020-01-01", null], ignoreOrder: true);
    }

    [Fact]
    public void Have_a_page_above_them_in_every_folder()
    {
        var pages = InMemoryDossier.Of(("docs/guide/deep/a.md", "Text.\n"), ("docs/guide/index.md", "Text.\n"), ("blog/x.md", "Excluded: true\n---\n")).Content.Pages;

        pages.Where(page => page.IsListing).Select(page => page.Id).ShouldBe(["docs/guide/deep/index", "docs/index"], "of a folder with nothing in it there is none");
        pages.Single(page => page.Id == "docs/guide/index").Parent.ShouldBe("docs");
    }

    [Theory]
    [InlineData("excluded: true")]
    [InlineData("Excluded: True")]
    [InlineData("ShouldOutput: false")]
    [InlineData("Excluded: => Document.GetBool(\"Draft\")")]
    public void Are_kept_out_and_references_to_them_say_so(string key)
    {
        var dossier = InMemoryDossier.Of(("notes/plan.md", $"Title: The plan\n{key}\n---\nText.\n"), ("index.md", "title: Front\n---\n[A](notes/plan.md) [[notes/plan]] [B](xref:the-plan) [[The plan]]\n"));

        dossier.Content.Pages.ShouldBeEmpty();
        dossier.Errors.ShouldBe(["index.md:3:1 DS0401", "index.md:3:20 DS0401", "index.md:3:35 DS0401", "index.md:3:54 DS0401"]);
        dossier.Diagnostics.First(found => found.Rule == Rules.UnresolvedReference).Message.ShouldBe("nothing can lead to `notes/plan`: `input/notes/plan.md` is excluded");
    }

    [Theory]
    [InlineData("[x](xref:Ferry-Times)")]
    [InlineData("[x](xref:ferry-times)")]
    [InlineData("[x](xref:timetable)")]
    [InlineData("[x](xref:TimeTable)")]
    [InlineData("[x](xref:guide/ferry)")]
    [InlineData("[x](guide/ferry.md)")]
    [InlineData("[x](/guide/ferry)")]
    [InlineData("[x](/guide/ferry/)")]
    [InlineData("[x](/guide/ferry.html)")]
    [InlineData("[x](guide/ferry)")]
    [InlineData("[[guide/ferry|x]]")]
    [InlineData("[[/guide/ferry|x]]")]
    [InlineData("[[Ferry Times|x]]")]
    [InlineData("[x](xref:old/ferry)")]
    public void Are_found_by_all_that_Statiq_knows_them_by(string link)
    {
        var dossier = InMemoryDossier.Of(("guide/ferry.md", "Title: Ferry Times\nXref: timetable\nRedirectFrom: old/ferry\n---\n# Winter\n"), ("index.md", $"title: Front\n---\nSee {link}.\n"));

        dossier.Found.ShouldBeEmpty();
        dossier.Html(dossier.Content.FrontPage!.BottomLine, "index.html").ShouldBe("<p>See <a class=\"ref\" id=\"ref-1\" href=\"guide/ferry.html\">x</a>.</p>\n");
    }

    [Theory]
    [InlineData("[x](xref:ferry-times#winter)", "guide/ferry.html#winter")]
    [InlineData("[x](xref:ferry-times?day=1#winter)", "guide/ferry.html?day=1#winter")]
    [InlineData("[x](/guide/ferry#winter)", "guide/ferry.html#winter")]
    [InlineData("[x](/guide/)", "guide/index.html")]
    [InlineData("[x](/guide)", "guide/index.html")]
    public void Are_reached_at_their_places(string link, string address)
    {
        var dossier = InMemoryDossier.Of(("guide/ferry.md", "Title: Ferry Times\n---\n# Winter\n"), ("index.md", $"title: Front\n---\nSee {link}.\n"));

        dossier.Found.ShouldBeEmpty();
        dossier.Html(dossier.Content.FrontPage!.BottomLine, "index.html").ShouldContain($"href=\"{address}\"");
    }

    [Theory]
    [InlineData("[x](/images/pier.png)")]
    [InlineData("[x](/nothing/here)")]
    [InlineData("[x](https://other.example/guide/ferry)")]
    [InlineData("[x](/guide/ferry#nowhere)")]
    [InlineData("[x](/guide/ferry?day=1)")]
    public void Leave_links_to_anything_else_as_they_are(string link)
    {
        var dossier = InMemoryDossier.Of(("guide/ferry.md", "Title: Ferry Times\n---\n"), ("index.md", $"title: Front\n---\nSee {link}.\n"));

        dossier.Found.ShouldBeEmpty();
        dossier.Html(dossier.Content.FrontPage!.BottomLine, "index.html").ShouldBe($"<p>See <a href=\"{link[4..^1]}\">x</a>.</p>\n");
    }

    [Fact]
    public void A_title_that_two_have_is_no_name_for_a_reference_and_their_paths_are_proposed()
    {
        var dossier = InMemoryDossier.Of(("a/intro.md", "Title: First Steps\n---\n"), ("first.md", "Title: First Steps\n---\n"), ("index.md", "title: Front\n---\nSee [x](xref:First-Steps), [[/first]] and [[a/intro]].\n"));

        dossier.Errors.ShouldBe(["index.md:3:5 DS0402"]);
        dossier.The(Rules.AmbiguousReference).Help.ShouldBe("write `a/intro` or `/first`");
    }

    [Fact]
    public void A_name_that_an_editor_gives_two_pages_is_reported_where_it_is_given_again()
        => InMemoryDossier.Of(("a/one.md", "Xref: same\n---\n"), ("a/two.md", "Xref: Same\n---\n")).Errors.ShouldBe(["a/two.md:1:7 DS0306"]);

    [Theory]
    [InlineData("guide/ferry", "guide/ferry.html")]
    [InlineData("/guide/ferry", "guide/ferry.html")]
    [InlineData("/guide/ferry.html", "guide/ferry.html")]
    [InlineData("../guide/ferry.md", "guide/ferry.html")]
    [InlineData("xref:Ferry-Times", "guide/ferry.html")]
    [InlineData("Ferry Times", "guide/ferry.html")]
    [InlineData("moved-twice", "guide/ferry.html")]
    public void May_only_lead_on_and_are_then_former_names_of_what_they_lead_to(string to, string address)
    {
        var dossier = InMemoryDossier.Of(
            ("guide/ferry.md", "Title: Ferry Times\n---\n"),
            ("old/times.md", $"Title: Old\nRedirectTo: {to}\n---\n"),
            ("old/moved-twice.md", "RedirectTo: /guide/ferry\n---\n"),
            ("index.md", "title: Front\n---\nSee [x](old/times.md).\n"));

        dossier.Found.ShouldBeEmpty();
        dossier.Content.Pages.Select(page => page.Id).ShouldBe(["guide/ferry", "guide/index"]);
        dossier.Graph.Redirects.Select(redirect => redirect.Thing?.Key).ShouldBe(["guide/ferry", "guide/ferry"]);
        dossier.Html(dossier.Content.FrontPage!.BottomLine, "index.html").ShouldContain($"href=\"{address}\"");
    }

    [Fact]
    public void That_lead_out_of_the_site_can_not_be_referred_to()
    {
        var dossier = InMemoryDossier.Of(("old.md", "RedirectTo: https://other.example/x\n---\n"), ("index.md", "title: Front\n---\nSee [x](old.md).\n"));

        dossier.Errors.ShouldBe(["index.md:3:5 DS0401"]);
        dossier.Graph.Redirects.Single().IsAbroad.ShouldBeTrue();
    }

    [Fact]
    public void That_lead_round_in_a_circle_are_reported_each()
        => InMemoryDossier.Of(("a.md", "RedirectTo: /b\n---\n"), ("b.md", "RedirectTo: c.md\n---\n"), ("c.md", "RedirectTo: a\n---\n")).Found
            .ShouldBe(["a.md:1:13 DS0407", "b.md:1:13 DS0407", "c.md:1:13 DS0407"]);

    [Theory]
    [InlineData("//other.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("mailto:jo@pier.example")]
    public void Lead_on_to_no_other_scheme(string to)
        => InMemoryDossier.Of(("a.md", $"RedirectTo: \"{to}\"\n---\n")).Errors.ShouldContain("a.md:1:13 DS0312");

    [Fact]
    public void Any_key_of_a_plain_page_that_means_nothing_is_told_once_for_the_site()
    {
        var dossier = InMemoryDossier.Of(
            ("blog/a.md", "Tags: [x]\nLead: A\nLayout: _post\nOrder: => 1\nArchiveKey: Tags\n---\nText <b>bold</b>, `<i>` and <!-- this -->.\n"),
            ("blog/b.md", "Tags: [y]\nTitel: B\n---\nText <?# YouTube abc /?> and <br>.\n"));

        dossier.Found.ShouldBe(["blog/a.md:1:1 DS0319", "blog/a.md:3:1 DS0319", "blog/a.md:4:8 DS0319", "blog/a.md:5:1 DS0319", "blog/a.md:7:6 DS0319", "blog/b.md:2:1 DS0301", "blog/b.md:4:6 DS0319"]);
        dossier.Diagnostics.Where(found => found.Rule == Rules.NoCounterpart).Select(found => found.Message).ShouldBe(
        [
            "3 keys say what no page shows: `Tags` (2 times), `Lead`",
            "1 key chooses a layout that is not there: `Layout`",
            "1 value is code that nothing runs, so that the key counts as not written: `order`",
            "1 key asks for lists or feeds that are not made: `ArchiveKey`",
            "3 HTML tags stand on pages as text: `b`, `!--`, `br`",
            "1 shortcode stands on pages as text: `YouTube`",
        ]);
    }

    [Theory]
    [InlineData("pages/a.md")]
    [InlineData("index.md")]
    public void In_files_that_both_have_a_key_of_Statiqs_is_told_and_a_slip_an_error(string path)
        => InMemoryDossier.Of((path, "---\nTitle: A\nHero: x\nlayout: _y\nfoo: z\n---\n")).Found.ShouldBe([$"{path}:3:1 DS0319", $"{path}:4:1 DS0319", $"{path}:5:1 DS0301"]);

    [Fact]
    public void A_file_of_a_kind_takes_no_key_that_it_does_not_know_in_any_letters()
        => InMemoryDossier.Of(("topics/a.md", "---\nTitle: A\nTags: [x]\n---\n")).Errors.ShouldBe(["topics/a.md:3:1 DS0301"]);

    [Theory]
    [InlineData("blog/_directory.yml", "Description: D\n", "D", "D")]
    [InlineData("blog/_directory.yaml", "description: D\n", "D", "D")]
    [InlineData("blog/_Directory.json", "{\n\t\"Description\": \"D\"\n}\n", "D", "D")]
    [InlineData("_directory.yml", "Description: D\nRecursive: false\n", null, null)]
    [InlineData("blog/_directory.yml", "Description: D\nrecursive: false\n", "D", null)]
    [InlineData("blog/_a.yml", "Description: D\n", "D", null)]
    [InlineData("blog/_a.json", "{\"Description\": \"D\"}", "D", null)]
    [InlineData("blog/_a.md.yaml", "Description: D\n", "D", null)]
    public void Take_defaults_and_sidecars_in_each_form(string path, string text, string? inFolder, string? below)
    {
        var dossier = InMemoryDossier.Of((path, text), ("blog/a.md", "Text.\n"), ("blog/deep/b.md", "Text.\n"));

        dossier.Found.ShouldBeEmpty();
        dossier.Content.Pages.Single(page => page.Id == "blog/a").Description?.Value.ShouldBe(inFolder);
        dossier.Content.Pages.Single(page => page.Id == "blog/deep/b").Description?.Value.ShouldBe(below);
        (dossier.Content.Pages.Single(page => page.Id == "blog/a").Description is null).ShouldBe(inFolder is null);
    }
}
