using Dossier.Cli;

namespace Dossier.Tests.Cli;

[Collection("Console")]
public sealed class PreviewCommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Ends_where_there_is_nothing_to_show()
    {
        var run = CommandLine.Run("preview", Path.Combine(site.Root, "nowhere"), "--port", "0");

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldContain("DS0101");
    }

    [Fact]
    public void Says_that_the_variable_names_no_editor()
    {
        var run = CommandLine.RunProcess(site.Root, new() { ["DOSSIER_EDITOR"] = "notepad" }, ["preview", "--port", "0"]);

        run.Status.ShouldBe(ExitCodes.Usage);
        run.Error.ShouldContain("DOSSIER_EDITOR: `notepad` is none of ");
    }

    [Theory]
    [InlineData("preview", "--port", "x")]
    [InlineData("preview", "--port", "65536")]
    [InlineData("preview", "--virtual-dir", "/a/../b")]
    [InlineData("preview", "--virtual-dir", "/a b")]
    [InlineData("preview", "--editor", "notepad")]
    [InlineData("preview", "--editor", "javascript:{file}")]
    public void Wrong_usage_is_found_before_anything_is_served(params string[] arguments)
        => DossierCommand.Create().Parse(arguments).Errors.ShouldNotBeEmpty();
}
