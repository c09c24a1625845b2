using Dossier.Cli;
using Dossier.Tests.Templates;

namespace Dossier.Tests.Cli;

/// <summary>The command as a process of its own: what no other test can see.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().WithBareTemplates();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Where_no_dossier_is_the_bare_command_shows_the_help_and_how_to_begin_one()
    {
        Directory.Delete(Path.Combine(site.Root, "input"), recursive: true);

        var run = CommandLine.RunProcess(site.Root);

        run.Status.ShouldBe(ExitCodes.Usage);
        run.Out.ShouldContain("Usage:");
        run.Out.ShouldContain("  init <folder> ");
        run.Error.ShouldStartWith("there is no dossier here");
        run.Error.ShouldContain("`dossier init FOLDER` begins one");
        CommandLine.RunProcess(site.Root, "--strict").Error.ShouldContain("error DS0101");
    }

    [Fact]
    public void Alone_it_builds_the_site_in_the_current_folder()
    {
        var run = CommandLine.RunProcess(site.Root);
        (run.Status, run.Out).ShouldBe((ExitCodes.Fine, ""));
        run.Error.ShouldStartWith("output: ");
        File.Exists(Path.Combine(site.Output, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Alone_it_takes_the_options_of_build()
    {
        CommandLine.RunProcess(site.Root, "-o", "site", "--strict").Status.ShouldBe(ExitCodes.Fine);
        File.Exists(Path.Combine(site.Root, "site", "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void Errors_are_plain_text_where_no_terminal_reads_them()
    {
        site.With("input/topics/a.md", "---\ntitel: A\n---\n");
        var run = CommandLine.RunProcess(site.Root, "check");
        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Out.ShouldContain("input/topics/a.md:2:1: error DS0301 (unknown-key)");
        run.Out.ShouldNotContain("\u001B");
    }

    [Fact]
    public void Version_is_that_of_the_library()
        => CommandLine.RunProcess(site.Root, "--version").Out.ShouldStartWith(typeof(ExitCodes).Assembly.GetName().Version!.ToString(3));

    [Fact]
    public void Without_ICU_it_says_so_and_builds_nothing()
    {
        var run = CommandLine.RunProcess(site.Root, new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, ["build"]);

        (run.Status, run.Out).ShouldBe((ExitCodes.Usage, ""));
        run.Error.ShouldStartWith("dossier: .NET has been told to run without ICU (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT)");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "")]
    public void Wrong_usage_has_a_status_of_its_own_and_builds_nothing(params string[] arguments)
    {
        var run = CommandLine.RunProcess(site.Root, arguments);
        run.Status.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldNotBeEmpty();
        run.Error.ShouldNotContain("a bug");
        Directory.Exists(site.Output).ShouldBeFalse();
    }
}
