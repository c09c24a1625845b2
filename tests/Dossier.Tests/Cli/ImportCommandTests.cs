using Dossier.Cli;

namespace Dossier.Tests.Cli;

[Collection("Console")]
public sealed class ImportCommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().With("quay.txt", "Crane falls on the quay\n\nBy Ada Marsh\n\n“We heard a bang and a crash,” said Ben Holt, who was near it with his boat.\n\nPhoto: A. Holt\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Says_what_it_wrote_filled_in_and_cut_and_what_is_next()
    {
        var run = Run("quay.txt", "--published", "2021-03");
        (run.Status, run.Out).ShouldBe((ExitCodes.Fine, ""));
        run.Error.ReplaceLineEndings("\n").ShouldContain("articles/crane-falls-on-the-quay.md, crane-falls-on-the-quay.source.txt (25 words) and crane-falls-on-the-quay.fingerprint\nthe id `crane-falls-on-the-quay` is made of the title; for a shorter one delete these files and import with --id SHORT\nfilled in:\n");
        run.Error.ShouldContain("  title      Crane falls on the quay (line 1: ");
        run.Error.ShouldContain("  published  2021-03 (given by the editor with --published)");
        run.Error.ShouldContain("  url        not found");
        run.Error.ShouldContain("  line 7, a photo credit or caption: Photo: A. Holt");
        run.Error.ShouldContain("candidates, as comments: 1 statement (0 without a speaker), 0 figures");
        run.Error.ShouldContain("next: check ");
        Run("quay.txt").ShouldSatisfyAllConditions(again => again.Status.ShouldBe(ExitCodes.Diagnostics), again => again.Error.ShouldContain("DS0701"), again => again.Error.ShouldContain("nothing written"));
    }

    [Fact]
    public void Speaks_of_the_id_only_where_nobody_chose_it()
        => Run("quay.txt", "--id", "crane").Error.ReplaceLineEndings("\n").ShouldContain("crane.fingerprint\nfilled in:\n");

    [Fact]
    public void Says_how_much_the_candidates_would_quote_where_that_is_past_the_limit_of_the_dossier()
    {
        Run("quay.txt").Error.ShouldContain("0 figures; together they quote 28.0 % of the article, and the dossier's limit is 20 %");

        site.With("input/settings.yml", "title: Piers\nquotation:\n  article-percent: 28\n");
        Run("quay.txt", "--id", "crane").Error.ShouldContain("0 figures\n");
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "")]
    [InlineData("import", "a.txt", "--url", "javascript:alert(1)")]
    [InlineData("import", "a.txt", "--url", "/a")]
    [InlineData("import", "a.txt", "--published", "last week")]
    [InlineData("import", "a.txt", "--input", " ")]
    [InlineData("import", "a.txt", "--id")]
    public void Wrong_usage_is_found_before_anything_is_read(params string[] arguments)
        => DossierCommand.Create().Parse(arguments).Errors.ShouldNotBeEmpty();

    [Fact]
    public void Says_that_a_folder_or_an_address_is_no_file()
    {
        Run("input").Error.ReplaceLineEndings("\n").ShouldContain("error DS0104 (unreadable-file): this is a folder, and import reads one file at a time\n   = help: name the file of an article in it\n");

        var address = CommandLine.Run(["import", "https://gazette.example/a", "--input", Path.Combine(site.Root, "input")]);
        address.Error.ReplaceLineEndings("\n").ShouldStartWith("https://gazette.example/a: error DS0104 (unreadable-file): this is an address, and import reads files\n   = help: save the page first, then import the file with `--url https://gazette.example/a`\n");
        address.Status.ShouldBe(ExitCodes.Diagnostics);
    }

    [Fact]
    public void Reads_standard_input_which_may_be_closed()
    {
        var run = CommandLine.RunProcess(site.Root, "import", "-", "--id", "x");
        run.Error.ShouldContain("standard input: error DS0702");
        run.Status.ShouldBe(ExitCodes.Diagnostics);
    }

    private CommandLine.Outcome Run(string file, params string[] options)
        => CommandLine.Run(["import", Path.Combine(site.Root, file), "--input", Path.Combine(site.Root, "input"), .. options]);
}
