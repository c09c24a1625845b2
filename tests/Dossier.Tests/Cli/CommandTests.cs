using Dossier.Cli;
using Dossier.Core.Diagnostics;
using Dossier.Tests.Templates;

namespace Dossier.Tests.Cli;

/// <summary>The writers of the console belong to the whole process: these tests run alone.</summary>
[CollectionDefinition("Console", DisableParallelization = true)]
public sealed class RunsAlone;

[Collection("Console")]
public sealed class CommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().WithBareTemplates();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Build_writes_the_site_and_says_on_stderr_what_it_did()
    {
        var run = CommandLine.Run("build", site.Root);
        (run.Status, run.Out).ShouldBe((ExitCodes.Fine, ""));
        run.Error.ShouldContain(" written, 0 unchanged, 0 removed) in ");
        run.Error.ShouldEndWith("0 articles, 0 statements, 0 facts" + Environment.NewLine);
        File.Exists(Path.Combine(site.Output, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Build_with_an_error_says_so_on_stderr_and_writes_nothing()
    {
        site.With("input/topics/a.md", "---\ntitel: A\n---\n");
        var run = CommandLine.Run("build", site.Root);
        (run.Status, run.Out).ShouldBe((ExitCodes.Diagnostics, ""));
        run.Error.ShouldContain("input/topics/a.md:2:1: error DS0301 (unknown-key): the key `titel` is not known here");
        run.Error.ShouldContain("nothing written; 1 error, 1 warning");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_warning_stops_the_build_only_with_strict()
    {
        site.With("input/topics/a.md", "---\ntitle: A\n---\n");
        CommandLine.Run("build", site.Root, "--strict").ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(ExitCodes.Diagnostics),
            run => run.Error.ShouldContain("nothing written; 0 errors, 1 warning"),
            _ => Directory.Exists(site.Output).ShouldBeFalse());
        CommandLine.Run("build", site.Root).ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(ExitCodes.Fine),
            run => run.Error.ShouldContain("warning DS0503"),
            run => run.Error.ShouldContain("; 0 errors, 1 warning"));
        CommandLine.Run("check", site.Root, "--strict").Status.ShouldBe(ExitCodes.Diagnostics);
        CommandLine.Run("check", site.Root).Status.ShouldBe(ExitCodes.Fine);
    }

    [Fact]
    public void Links_are_followed_with_strict_although_there_is_a_warning()
    {
        site.With("input/topics/a.md", "---\ntitle: A\n---\nSee [the plan](plan.pdf).\n");

        var run = CommandLine.Run("check", site.Root, "--strict");

        run.Out.ShouldContain("DS0503");
        run.Out.ShouldContain("DS0607");
    }

    [Theory]
    [InlineData("check", "json", "{\n  \"errors\": 1,")]
    [InlineData("check", "sarif", "{\n  \"$schema\"")]
    [InlineData("check", "github", "::warning file=")]
    [InlineData("build", "json", "{\n  \"errors\": 1,")]
    public void Programs_get_problems_on_stdout_and_nothing_else(string command, string format, string beginning)
    {
        site.With("input/topics/a.md", "---\ntitel: A\n---\n");

        var run = CommandLine.Run(command, site.Root, "--format", format);

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Out.ShouldStartWith(beginning);
        run.Out.ShouldContain(site.Root.Split(Path.DirectorySeparatorChar)[^1] + "/input/topics/a.md", Case.Sensitive, "the path leads from where the command ran to the file");
        run.Error.ShouldNotContain("DS0301");
        DossierCommand.Create().Parse([command, site.Root, "--format", "xml"]).Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_warning_of_the_writing_itself_counts_with_strict_although_the_site_is_written()
    {
        site.With("input/pages/a.md", "---\ntitle: A\n---\n").Build().ErrorCount.ShouldBe(0);
        site.Without("input/pages/a.md").With("output/pages/a.html", "changed");
        var run = CommandLine.Run("build", site.Root, "--strict");
        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldContain("DS0611");
    }

    [Fact]
    public void Check_prints_to_stdout_and_writes_nothing()
    {
        CommandLine.Run("check", site.Root).ShouldBe(new CommandLine.Outcome(ExitCodes.Fine, "", "no problems" + Environment.NewLine));
        site.With("input/topics/a.md", "---\ntitel: A\n---\n");
        var run = CommandLine.Run("check", site.Root);
        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Out.ShouldContain("  2 | titel: A\n    | ^^^^^\n    = help: did you mean `title`?");
        run.Error.ShouldBe("checked; 1 error, 1 warning" + Environment.NewLine);
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_private_build_says_that_it_is_one()
    {
        CommandLine.Run("build", site.Root, "--private").Error.ShouldContain("; private: it holds texts that may not be published");
        CommandLine.Run("build", site.Root).Error.ShouldNotContain("private");
        CommandLine.Run("check", site.Root, "--private").Status.ShouldBe(ExitCodes.Fine);
    }

    [Fact]
    public void Input_and_output_are_named_from_the_folder_of_the_site()
    {
        Directory.Move(Path.Combine(site.Root, "input"), Path.Combine(site.Root, "texts"));
        CommandLine.Run("build", site.Root, "--input", "texts", "-o", "site").Status.ShouldBe(ExitCodes.Fine);
        File.Exists(Path.Combine(site.Root, "site", "index.html")).ShouldBeTrue();
        CommandLine.Run("build", site.Root).Error.ShouldContain("input: error DS0101");
    }

    [Fact]
    public void A_setting_stands_in_place_of_the_file()
    {
        CommandLine.Run("build", site.Root, "-s", "title=From the command").Status.ShouldBe(ExitCodes.Fine);
        File.ReadAllText(Path.Combine(site.Output, "index.html")).ShouldContain("<title>From the command</title>");
    }

    [Theory]
    [InlineData("DS0401")]
    [InlineData("ds0401")]
    [InlineData("unresolved-reference")]
    public void Explain_prints_the_page_of_a_diagnostic(string code)
    {
        var run = CommandLine.Run("explain", code);
        run.ShouldBe(new CommandLine.Outcome(ExitCodes.Fine, RulePages.Read("DS0401")!, ""));
        run.Out.ShouldStartWith("# DS0401: unresolved-reference\n");
    }

    [Theory]
    [InlineData("DS0461", "there is no diagnostic `DS0461`; did you mean `DS0401`")]
    [InlineData("unresolved", "there is no diagnostic `unresolved`; did you mean `unresolved-anchor` or `unresolved-reference`?")]
    [InlineData("DS9999", "there is no diagnostic `DS9999`; codes run from DS0101 to DS0806")]
    [InlineData("../DS0401", "there is no diagnostic `../DS0401`; did you mean `DS0401`")]
    public void Explain_says_that_there_is_no_such_code(string code, string message)
    {
        var run = CommandLine.Run("explain", code);
        (run.Status, run.Out).ShouldBe((ExitCodes.Usage, ""));
        run.Error.ShouldStartWith(message);
    }

    [Fact]
    public void Build_of_a_PDF_without_a_browser_names_the_cure_and_writes_nothing()
    {
        site.With("output-template/print.html.hbs", "<h1>{{title}}</h1>\n");
        var run = CommandLine.RunProcess(site.Root, new() { ["CHROMIUM_PATH"] = "/nowhere/chromium" }, ["build", "--pdf"]);

        run.Status.ShouldBe(ExitCodes.Diagnostics, run.Error);
        run.Error.ShouldContain("error DS0616 (pdf-not-made): CHROMIUM_PATH names the browser `/nowhere/chromium`, and there is no such file");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("--frobnicate")]
    [InlineData("biuld")]
    [InlineData("build", "a", "b")]
    [InlineData("build", "")]
    [InlineData("build", "-o", "")]
    [InlineData("build", "-i", " ")]
    [InlineData("build", "-s", "title")]
    [InlineData("build", "-s", "=title")]
    [InlineData("build", "--output")]
    [InlineData("build", "--pdf", "../dossier.pdf")]
    [InlineData("build", "--pdf", "/tmp/dossier.pdf")]
    [InlineData("build", "--pdf", "index.html")]
    [InlineData("explain")]
    public void Wrong_usage_is_found_before_anything_is_built(params string[] arguments)
        => DossierCommand.Create().Parse(arguments).Errors.ShouldNotBeEmpty();

    [Theory]
    [InlineData("check --stict", "there is no option `--stict`; did you mean `--strict`?", "dossier check --help")]
    [InlineData("build here --ouput there", "there is no option `--ouput`; did you mean `--output` or `--input`?", "dossier build --help")]
    [InlineData("explain --frobnicate", "there is no option `--frobnicate`", "dossier explain --help")]
    [InlineData("--stict", "there is no option `--stict`; did you mean `--strict`?", "dossier --help")]
    [InlineData("biuld", "there is no command `biuld`; did you mean `build`?", "dossier --help")]
    [InlineData("build a b", "`b` is one word too many; put a name or title with spaces into quotes", "dossier build --help")]
    [InlineData("check --format xml", "Argument 'xml' not recognized. Must be one of: 'text', 'json', 'sarif', 'github'", "dossier check --help")]
    [InlineData("explain", "Required argument 'code' missing for command: 'explain'.", "dossier explain --help")]
    public void Wrong_usage_is_told_in_a_line_and_where_help_is_in_another(string arguments, string fault, string help)
        => CommandLine.Run(arguments.Split(' ')).ShouldBe(new CommandLine.Outcome(ExitCodes.Usage, "", $"{fault}{Environment.NewLine}for help: {help}{Environment.NewLine}"));

    [Fact]
    public void Behind_two_hyphens_a_name_may_begin_like_an_option()
        => CommandLine.Run("check", "--", "--stict").ShouldSatisfyAllConditions(
            run => run.Status.ShouldBe(ExitCodes.Diagnostics),
            run => run.Out.ShouldContain("--stict: error DS0101 (missing-input-folder): there is no folder `--stict`"));

    [Fact]
    public void A_folder_that_is_not_there_is_named()
        => CommandLine.Run("check", "nosuch").Out.ShouldStartWith("nosuch: error DS0101 (missing-input-folder): there is no folder `nosuch`\n   = help: name the folder that holds the dossier");

    [Theory]
    [InlineData("input", "(`..`)")]
    [InlineData("input/terms", "(`../..`)")]
    public void Inside_the_input_folder_the_way_up_is_named(string folder, string way)
    {
        site.With("input/terms/_directory.yml", "language: en\n");
        CommandLine.RunProcess(Path.Combine(site.Root, folder), "check").Out
            .ShouldContain($"error DS0101 (missing-input-folder): there is no folder `input`\n   = help: you are inside `input/`: go up to the folder `{Path.GetFileName(site.Root)}` {way}");
    }

    [Theory]
    [InlineData("--help", "explain")]
    [InlineData("build --help", "--strict")]
    [InlineData("build --help", "--pdf")]
    [InlineData("check -h", "--input")]
    public void Help_goes_to_stdout(string arguments, string holds)
    {
        using var output = new StringWriter();
        DossierCommand.Create().Parse(arguments).Invoke(new() { Output = output }).ShouldBe(ExitCodes.Fine);
        output.ToString().ShouldContain(holds);
    }
}
