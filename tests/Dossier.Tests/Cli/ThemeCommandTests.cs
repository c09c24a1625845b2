using Dossier.Cli;

namespace Dossier.Tests.Cli;

public sealed class ThemeCommandTests : IDisposable
{
    private const string Head = "theme/partials/page-head.hbs";

    private readonly TestSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Lists_what_is_built_in_and_what_of_it_is_replaced()
    {
        site.With(Head, "<h1>{{title}}</h1>\n");

        var run = CommandLine.RunProcess(site.Root, "theme");

        run.Status.ShouldBe(ExitCodes.Fine);
        var lines = run.Out.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        lines.ShouldContain($"{Head} (yours)");
        lines.ShouldContain("output-template/articles/[article].html.hbs");
        run.Error.ShouldContain($"{lines.Length} built-in files, 1 of them replaced by yours");
    }

    [Fact]
    public void Copies_files_with_which_the_site_is_the_same()
    {
        site.With("input/settings.yml", "title: The quay\n").With("input/pages/a.md", "---\ntitle: A\n---\nText.\n");
        var before = site.Build().Files;

        var run = CommandLine.RunProcess(site.Root, "theme", Head, "output-template/pages/[page].html.hbs", "theme/css/00-tokens.css");

        run.Error.ShouldStartWith($"wrote {Head}, output-template/pages/[page].html.hbs, theme/css/00-tokens.css; ");
        File.Exists(Path.Combine(site.Root, Head)).ShouldBeTrue();
        site.Build().Files.Select(file => (file.Path, Convert.ToHexString(file.Bytes.Span))).ShouldBe(before.Select(file => (file.Path, Convert.ToHexString(file.Bytes.Span))));
    }

    [Fact]
    public void Overwrites_nothing_and_copies_all_or_none()
    {
        site.With(Head, "mine");

        var run = CommandLine.RunProcess(site.Root, "theme", "theme/partials/frame.hbs", Head);

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldContain($"{Head}: error DS0701 (existing-file): `{Head}` is there already, and nothing is overwritten");
        File.ReadAllText(Path.Combine(site.Root, Head)).ShouldBe("mine");
        File.Exists(Path.Combine(site.Root, "theme/partials/frame.hbs")).ShouldBeFalse();
    }

    [Fact]
    public void Shows_a_built_in_file_and_writes_nothing()
    {
        site.With("theme/css/00-tokens.css", "mine");

        var run = CommandLine.RunProcess(site.Root, "theme", "--show", "theme/css/00-tokens.css");

        (run.Status, run.Error).ShouldBe((ExitCodes.Fine, ""));
        run.Out.ReplaceLineEndings("\n").ShouldBe(File.ReadAllText(Path.Combine(RepositoryFolder.Path, "theme", "css", "00-tokens.css")).ReplaceLineEndings("\n"));
        Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        File.ReadAllText(Path.Combine(site.Root, "theme/css/00-tokens.css")).ShouldBe("mine");
    }

    [Theory]
    [InlineData("`--show` takes one file", "--show")]
    [InlineData("`--show` takes one file", "--show", Head, "theme/css/00-tokens.css")]
    [InlineData("is a picture and no text", "--show", "theme/picture.png")]
    public void Says_what_can_be_shown(string fault, params string[] arguments)
    {
        var run = CommandLine.RunProcess(site.Root, ["theme", .. arguments]);

        (run.Status, run.Out).ShouldBe((ExitCodes.Usage, ""));
        run.Error.ShouldContain(fault);
    }

    [Theory]
    [InlineData("theme/partials/page-haed.hbs", "did you mean `theme/partials/page-head.hbs`")]
    [InlineData("../secret.txt", "`dossier theme` lists them")]
    public void Says_which_file_was_meant(string file, string cure)
    {
        var run = CommandLine.RunProcess(site.Root, "theme", file);

        run.Status.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain($"there is no built-in file `{file}`; {cure}");
    }
}
