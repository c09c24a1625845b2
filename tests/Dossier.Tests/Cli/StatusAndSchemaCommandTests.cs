using Dossier.Cli;

namespace Dossier.Tests.Cli;

[Collection("Console")]
public sealed class StatusAndSchemaCommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().With("input/topics/pier.md", "---\ntitle: The pier\n---\nIt has 4711 planks.\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Status_counts_everything_and_lists_what_is_left_to_do()
    {
        var run = CommandLine.Run("status", site.Root);

        run.Status.ShouldBe(ExitCodes.Fine);
        var lines = run.Out.ReplaceLineEndings("\n").Split('\n');
        lines[0].ShouldBe("0 articles, 0 statements, 0 facts, 0 measures, 1 topic, 0 questions, 0 experts, 0 terms, 0 events, 0 pages");
        lines.ShouldContain("topics without questions: 1 of 1");
        lines.ShouldContain("  input/topics/pier.md  The pier");
        lines.ShouldContain(line => line.StartsWith("  input/topics/pier.md:4  `4711`", StringComparison.Ordinal));
    }

    [Fact]
    public void Status_asks_to_mend_errors_first()
    {
        site.With("input/topics/pier.md", "---\ntitel: The pier\n---\n");

        var run = CommandLine.Run("status", site.Root);

        (run.Status, run.Out).ShouldBe((ExitCodes.Diagnostics, ""));
        run.Error.ShouldContain("DS0301");
        run.Error.ShouldNotContain("warning");
    }

    [Fact]
    public void Status_lists_what_is_accepted_apart_from_what_is_left_to_do()
    {
        site.With("input/settings.yml", "title: Test\naccept: [{code: DS0512, file: input/topics/pier.md, why: counted twice}]\n");

        var lines = CommandLine.Run("status", site.Root).Out.ReplaceLineEndings("\n").Split('\n');

        lines.ShouldNotContain(line => line.StartsWith("figures in prose", StringComparison.Ordinal));
        lines.ShouldContain("warnings that are accepted: 1");
        lines.ShouldContain("  input/topics/pier.md:4  `4711` stands in no fact, date or passage of the dossier (counted twice)");
    }

    [Fact]
    public void Check_prints_entries_that_let_all_warnings_stand()
    {
        site.With("input/settings.yml", "title: Test\naccept: [{code: DS0512, file: input/topics/pier.md, why: 'counted, twice'}]\n");

        var run = CommandLine.Run("check", site.Root, "--accept", "--strict");

        (run.Status, run.Out).ShouldBe((ExitCodes.Fine, "accept:\n  - {code: DS0503, file: input/topics/pier.md, count: 1, why: \"\"}\n  - {code: DS0512, file: input/topics/pier.md, count: 1, why: \"counted, twice\"}\n"));
        site.With("input/settings.yml", "title: Test\n" + run.Out);
        var again = CommandLine.Run("check", site.Root, "--strict");
        (again.Status, again.Out, again.Error.TrimEnd()).ShouldBe((ExitCodes.Fine, "", "no problems; 2 warnings accepted"));
        CommandLine.Run("check", site.Root, "--format", "json").Out.ShouldContain("\"accepted\": 2");
    }

    [Fact]
    public void Check_accepts_no_errors()
    {
        site.With("input/topics/pier.md", "---\ntitel: The pier\n---\n");

        var run = CommandLine.Run("check", site.Root, "--accept");

        (run.Status, run.Out).ShouldBe((ExitCodes.Diagnostics, ""));
        run.Error.ShouldContain("DS0301");
    }

    [Fact]
    public void Schema_says_how_many_it_wrote_and_where()
    {
        var run = CommandLine.RunProcess(site.Root, "schema");

        run.Status.ShouldBe(ExitCodes.Fine);
        run.Error.ShouldStartWith("schemas: 16 schemas");
        Directory.GetFiles(Path.Combine(site.Root, "schemas"), "*.schema.json").Length.ShouldBe(16);
    }

    [Theory]
    [InlineData(".vscode")]
    [InlineData("schemas/")]
    public void Schema_writes_snippets_where_it_is_asked_to_and_again_over_its_own(string folder)
    {
        CommandLine.RunProcess(site.Root, "schema", "--snippets", folder).Status.ShouldBe(ExitCodes.Fine);
        site.With("input/topics/quay.md", "---\ntitle: The quay\n---\n");

        var run = CommandLine.RunProcess(site.Root, "schema", "--snippets", folder);

        run.Status.ShouldBe(ExitCodes.Fine);
        run.Error.ShouldStartWith($"schemas: 16 schemas, snippets in {folder};");
        File.ReadAllText(Path.Combine(site.Root, folder, "dossier.code-snippets")).ShouldContain("${1|…,pier,quay|}");
        Directory.GetFiles(Path.Combine(site.Root, "schemas"), "*.schema.json").Length.ShouldBe(16);
    }

    [Fact]
    public void Schema_overwrites_no_snippets_of_somebody_else()
    {
        site.With(".vscode/dossier.code-snippets", "mine");

        var run = CommandLine.RunProcess(site.Root, "schema", "--snippets", ".vscode");

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldContain("DS0608");
        run.Error.ShouldContain("schemas: 16 schemas, no snippets;");
        File.ReadAllText(Path.Combine(site.Root, ".vscode/dossier.code-snippets")).ShouldBe("mine");
    }

    [Fact]
    public void Schema_overwrites_no_file_of_somebody_else()
    {
        site.With("schemas/article.schema.json", "mine");

        var run = CommandLine.RunProcess(site.Root, "schema");

        run.Status.ShouldBe(ExitCodes.Diagnostics);
        run.Error.ShouldContain("DS0608");
        File.ReadAllText(Path.Combine(site.Root, "schemas/article.schema.json")).ShouldBe("mine");
    }
}
