using Dossier.Cli;

namespace Dossier.Tests.Cli;

[Collection("Console")]
public sealed class NewCommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Says_which_file_it_wrote_and_what_is_next()
    {
        var run = CommandLine.RunProcess(site.Root, "new", "topic", "The sea wall");

        (run.Status, run.Out).ShouldBe((ExitCodes.Fine, ""));
        run.Error.ShouldStartWith("wrote input/topics/the-sea-wall.md; next: ");
        File.Exists(Path.Combine(site.Root, "input/topics/the-sea-wall.md")).ShouldBeTrue();
    }

    [Fact]
    public void Writes_nothing_over_a_file_that_is_there()
    {
        site.With("input/topics/pier.md", "kept");

        var run = CommandLine.Run("new", "topic", "Pier", "--input", Path.Combine(site.Root, "input"));

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldContain("DS0701");
        run.Error.ShouldContain("nothing written");
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new", "topic")]
    [InlineData("new", "topic", " ")]
    [InlineData("new", "chapter", "Pier")]
    [InlineData("new", "topic", "Pier", "Head")]
    [InlineData("new", "topic", "Pier", "--id")]
    public void Wrong_usage_is_found_before_anything_is_written(params string[] arguments)
        => DossierCommand.Create().Parse(arguments).Errors.ShouldNotBeEmpty();
}
