using Dossier.Core.Diagnostics;
using Dossier.Core.Loading;

namespace Dossier.Tests.Loading;

public sealed class LoaderTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Takes_markdown_and_yaml_for_content_and_everything_else_for_assets()
    {
        site.With("input/topics/a.md", "a").With("input/more.yaml", "a: b").With("input/pages/map.png", "p").With("input/notes.txt", "n");
        var loaded = Load();
        Content(loaded).ShouldBe(["input/more.yaml", "input/settings.yml", "input/topics/a.md"]);
        loaded.Assets.Select(file => file.Path).ShouldBe(["notes.txt", "pages/map.png"]);
        loaded.Assets[1].Bytes.ShouldBe("p"u8.ToArray());
    }

    [Theory]
    [InlineData("articles/a.source.txt")]
    [InlineData("articles/a.source.md")]
    [InlineData("articles/a.fingerprint")]
    [InlineData("articles/A.Source.TXT")]
    [InlineData("articles/a.SOURCE.md")]
    [InlineData("articles/a.Fingerprint")]
    [InlineData(".hidden.md")]
    [InlineData(".git/config")]
    [InlineData("articles/.drafts/a.md")]
    [InlineData("_notes.txt")]
    [InlineData("_drafts/picture.png")]
    [InlineData("articles/_drafts/more/picture.png")]
    public void Never_publishes_sources_fingerprints_hidden_files_and_drafts(string path)
    {
        site.With("input/" + path, "secret");
        var loaded = Load();
        Content(loaded).ShouldBe(["input/settings.yml"]);
        loaded.Assets.ShouldBeEmpty();
        diagnostics.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("_directory.yml")]
    [InlineData("articles/_a.yml")]
    [InlineData("_drafts/a.md")]
    public void Reads_content_whose_name_begins_with_an_underscore_for_parsing_to_judge(string path)
    {
        site.With("input/" + path, "title: x");
        Content(Load()).ShouldContain("input/" + path);
    }

    [Fact]
    public void Makes_no_page_of_a_draft()
    {
        site.With("input/pages/_draft.md", "---\ntitle: Draft\n---\n").With("input/_later/pages/b.md", "---\ntitle: B\n---\n");
        site.Check().Graph!.Content.Things.ShouldBeEmpty();
    }

    [Fact]
    public void Reads_a_file_with_a_byte_order_mark()
    {
        site.With("input/topics/a.md", [0xEF, 0xBB, 0xBF, .. "---\ntitle: A\n---\n"u8]);
        site.Check().Graph!.Content.Topics.ShouldHaveSingleItem().Name.ShouldBe("A");
    }

    [Fact]
    public void Reads_an_empty_file()
    {
        site.With("input/topics/a.md", "");
        Load().Content.Single(file => file.Path == "input/topics/a.md").Text.ShouldBeEmpty();
    }

    [Fact]
    public void Says_that_there_is_no_input_folder()
    {
        Directory.Delete(Path.Combine(site.Root, "input"), recursive: true);
        Loader.Load(site.Folders, diagnostics).ShouldBeNull();
        The().ShouldBe((Rules.MissingInputFolder, "input"));
    }

    [Fact]
    public void Says_that_the_input_folder_is_a_file()
    {
        site.With("text", "not a folder");
        Loader.Load(new SiteFolders(site.Root, Input: "text"), diagnostics).ShouldBeNull();
        The().ShouldBe((Rules.MissingInputFolder, "text"));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/site")]
    [InlineData("./input/a/../site")]
    [InlineData("output/../input")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("theme")]
    [InlineData("theme/css")]
    [InlineData("output-template")]
    public void Refuses_an_output_folder_inside_or_around_what_the_build_reads(string output)
    {
        Loader.Load(new SiteFolders(site.Root, Output: output), diagnostics).ShouldBeNull();
        The().Rule.ShouldBe(Rules.OutputInsideInput);
    }

    [Theory]
    [InlineData("input-site")]
    [InlineData("inputs")]
    [InlineData("input/../site")]
    [InlineData("../beside-the-site")]
    public void Takes_an_output_folder_whose_name_only_begins_alike(string output)
    {
        Loader.Load(new SiteFolders(site.Root, Output: output), diagnostics).ShouldNotBeNull();
        diagnostics.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Names_files_from_the_folder_of_the_site_when_the_input_lies_outside_it()
    {
        var loaded = Loader.Load(new SiteFolders(Path.Combine(site.Root, "elsewhere"), Input: "../input"), diagnostics)!;
        Content(loaded).ShouldBe(["../input/settings.yml"]);
        loaded.InputPrefix.ShouldBe("../input/");
    }

    [Fact]
    public void Refuses_a_text_that_is_too_large_and_takes_a_large_picture()
    {
        site.With("input/pages/log.md", "").With("input/pages/film.mp4", "").With("input/pages/full.md", "");
        Lengthen("input/pages/log.md", Loader.LargestText + 1);
        Lengthen("input/pages/film.mp4", Loader.LargestText + 1);
        var loaded = Load();
        The().ShouldBe((Rules.FileTooLarge, "input/pages/log.md"));
        loaded.Assets.ShouldHaveSingleItem().Bytes.Length.ShouldBe(Loader.LargestText + 1);
        Content(loaded).ShouldBe(["input/pages/full.md", "input/settings.yml"]);
    }

    [Fact]
    public void Names_a_file_that_cannot_be_read_and_goes_on()
    {
        site.With("input/topics/b.md", "b");
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/topics/a.md"), "gone.md");
        Content(Load()).ShouldContain("input/topics/b.md");
        The().ShouldBe((Rules.UnreadableFile, "input/topics/a.md"));
    }

    [Fact]
    public void Reads_a_file_behind_a_link()
    {
        site.With("shared/a.md", "text");
        Directory.CreateDirectory(Path.Combine(site.Root, "input/topics"));
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/topics/a.md"), Path.Combine(site.Root, "shared/a.md"));
        Load().Content.Single(file => file.Path == "input/topics/a.md").Text.ShouldBe("text");
    }

    [Fact]
    public void Does_not_run_in_circles_after_links_to_folders()
    {
        site.With("input/topics/a.md", "a");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/topics/again"), Path.Combine(site.Root, "input"));
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/self"), Path.Combine(site.Root, "input/self"));
        Content(Load()).ShouldBe(["input/settings.yml", "input/topics/a.md"]);
    }

    [Fact]
    public void Lays_the_sites_own_theme_and_templates_over_the_built_in_ones_by_path()
    {
        var builtIn = Load();
        site.With("theme/icon.svg", "<svg/>").With("theme/css/99-own.css", "p{}").With("output-template/robots.txt.hbs", "own").With("output-template/more/own.txt", "x");
        var loaded = Load();
        loaded.Theme.Single(file => file.Path == "icon.svg").Bytes.ShouldBe("<svg/>"u8.ToArray());
        loaded.Templates.Single(file => file.Path == "robots.txt.hbs").Bytes.ShouldBe("own"u8.ToArray());
        loaded.Theme.Select(file => file.Path).Except(builtIn.Theme.Select(file => file.Path)).ShouldBe(["css/99-own.css"]);
        loaded.Templates.Select(file => file.Path).Except(builtIn.Templates.Select(file => file.Path)).ShouldBe(["more/own.txt"]);
        builtIn.Theme.Length.ShouldBe(loaded.Theme.Length - 1);
        builtIn.Templates.Length.ShouldBe(loaded.Templates.Length - 1);
    }

    [Fact]
    public void Takes_a_built_in_template_out_where_the_sites_own_is_empty()
    {
        site.With("output-template/feed.xml.hbs", " \n").With("theme/partials/date.hbs", "").With("output-template/.nojekyll", "");
        var loaded = Load();
        loaded.Templates.Select(file => file.Path).ShouldNotContain("feed.xml.hbs");
        loaded.Templates.Select(file => file.Path).ShouldContain(".nojekyll");
        loaded.Theme.Select(file => file.Path).ShouldContain("partials/date.hbs");
    }

    [Fact]
    public void Brings_every_file_of_the_shipped_theme_and_templates()
    {
        var loaded = Load();
        loaded.Theme.Select(file => file.Path).ShouldBe(FilesIn("theme").Append("search.js"), ignoreOrder: true, "the script of the search is bundled when the command is built");
        loaded.Templates.Select(file => file.Path).ShouldBe(FilesIn("output-template"), ignoreOrder: true);
    }

    [Fact]
    public void Lists_files_in_the_ordinal_order_of_their_paths_whatever_the_file_system_says()
    {
        foreach (var name in new[] { "z", "b", "B", "a-b", "a/b", "a.b", "é", "10", "9", "_x" })
        {
            site.With($"input/topics/{name}.md", "t").With($"input/files/{name}.bin", "b");
        }

        var loaded = Load();
        Content(loaded).ShouldBe(Content(loaded).Order(StringComparer.Ordinal));
        Content(loaded).Count().ShouldBe(11);
        loaded.Assets.Select(file => file.Path).ShouldBe(loaded.Assets.Select(file => file.Path).Order(StringComparer.Ordinal));
        loaded.Assets.Length.ShouldBe(9);
        loaded.Theme.Select(file => file.Path).ShouldBe(loaded.Theme.Select(file => file.Path).Order(StringComparer.Ordinal));
        loaded.Templates.Select(file => file.Path).ShouldBe(loaded.Templates.Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Content(LoadedSite loaded) => loaded.Content.Select(file => file.Path);

    private static IEnumerable<string> FilesIn(string folder)
    {
        var full = Path.Combine(RepositoryFolder.Path, folder);
        return Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(full, path).Replace('\\', '/'));
    }

    private LoadedSite Load() => Loader.Load(site.Folders, diagnostics).ShouldNotBeNull();

    private (DiagnosticRule Rule, string Path) The()
    {
        var found = diagnostics.ToSorted().ShouldHaveSingleItem();
        return (found.Rule, found.Path);
    }

    private void Lengthen(string path, long length)
    {
        using var sparse = File.OpenWrite(Path.Combine(site.Root, path));
        sparse.SetLength(length);
    }
}
