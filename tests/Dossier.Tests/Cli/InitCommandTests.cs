using Dossier.Cli;

namespace Dossier.Tests.Cli;

[Collection("Console")]
public sealed class InitCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("dossier-test-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Fills_the_folder_in_which_one_stands_and_says_what_is_next()
    {
        var run = CommandLine.RunProcess(root, "init", ".", "--title", "The pier");

        (run.Status, run.Out).ShouldBe((ExitCodes.Fine, ""));
        run.Error.ShouldMatch(@"\Awrote \d\d files into \.\r?\n  README\.md ");
        run.Error.ShouldContain("  dossier preview");
        run.Error.ShouldNotContain("cd ");
        File.ReadAllText(Path.Combine(root, "input/settings.yml")).ShouldStartWith("title: The pier\n");
        CommandLine.RunProcess(root, "build", "--strict").Status.ShouldBe(ExitCodes.Fine);
    }

    [Fact]
    public void Begins_without_the_example_where_it_is_asked_to()
    {
        var run = CommandLine.RunProcess(root, "init", "--empty", "pier", "--title", "The pier");

        run.Status.ShouldBe(ExitCodes.Fine);
        run.Error.ShouldContain("  input         the dossier: its settings, and an empty front page");
        File.ReadAllText(Path.Combine(root, "pier/input/settings.yml")).ShouldStartWith("title: The pier\n");
    }

    [Fact]
    public void Lists_every_part_that_stands_in_the_new_folder()
    {
        var run = CommandLine.RunProcess(root, "init", "pier");

        var parts = Directory.GetFileSystemEntries(Path.Combine(root, "pier")).Select(path => Path.GetFileName(path)!);
        parts.Where(part => !run.Error.Contains($"  {part} ", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe([".editorconfig", ".gitattributes", ".gitignore"]);
    }

    [Theory]
    [InlineData("pier", "pier")]
    [InlineData("the pier", "'the pier'")]
    [InlineData("Ada's", @"'Ada'\''s'")]
    [InlineData("қала", "қала")]
    public void Names_the_new_folder_as_a_shell_takes_it(string name, string shown)
    {
        if (!OperatingSystem.IsWindows())
        {
            CommandLine.RunProcess(root, "init", name).Error.ShouldContain($"\n  cd {shown}\n");
        }
    }

    [Fact]
    public void Writes_nothing_into_a_folder_that_is_not_empty()
    {
        File.WriteAllText(Path.Combine(root, "notes.txt"), "kept");

        var run = CommandLine.RunProcess(root, "init", ".");

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldStartWith(".: error DS0701 (existing-file): this folder is not empty, and nothing is overwritten: it holds `notes.txt`");
        run.Error.ShouldEndWith($"nothing written{Environment.NewLine}");
        Directory.GetFileSystemEntries(root).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("init")]
    [InlineData("init", " ")]
    [InlineData("init", "a", "b")]
    [InlineData("init", "a", "--title")]
    [InlineData("init", "a", "--title", " ")]
    [InlineData("init", "a", "--empty")]
    public void Wrong_usage_is_found_before_anything_is_written(params string[] arguments)
        => DossierCommand.Create().Parse(arguments).Errors.ShouldNotBeEmpty();
}
