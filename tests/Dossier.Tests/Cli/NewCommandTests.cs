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

    [Fact]
    public void Writes_the_kind_that_is_given()
    {
        CommandLine.RunProcess(site.Root, "new", "term", "Pilots' Association", "--kind", "organisation").Status.ShouldBe(ExitCodes.Fine);
        CommandLine.RunProcess(site.Root, "new", "measure", "Wrecks", "--kind", "quantity").Status.ShouldBe(ExitCodes.Fine);

        File.ReadAllText(Path.Combine(site.Root, "input/terms/pilots-association.md")).ShouldContain("\nkind: organisation  #");
        File.ReadAllText(Path.Combine(site.Root, "input/measures/wrecks.md")).ShouldContain("\nkind: quantity  #");
    }

    [Theory]
    [InlineData("`event` is no file of its own: write it into events.yml, as in `- {id: closing, date: 2022-01-05, title: …, sources: [{article: …}]}`", "new", "event", "The pier closes")]
    [InlineData("`exprt` is nothing that can be begun; did you mean `expert`?", "new", "exprt", "Jo Example")]
    [InlineData("`chapter` is nothing that can be begun; there are article, topic, expert, term, measure, page", "new", "chapter", "Pier")]
    [InlineData("`--kind` can't be `organization`; did you mean `organisation`?", "new", "term", "Board", "--kind", "organization")]
    [InlineData("`--kind` can't be `x`; it is one of `quantity`, `share`, `money`, `date`, `text`", "new", "measure", "Wrecks", "--kind", "x")]
    [InlineData("a topic has no kind: only terms and measures take `--kind`", "new", "topic", "Pier", "--kind", "person")]
    public void Says_what_can_be_begun(string fault, params string[] arguments)
        => CommandLine.Run(arguments).ShouldBe(new CommandLine.Outcome(ExitCodes.Usage, "", $"{fault}{Environment.NewLine}for help: dossier new --help{Environment.NewLine}"));

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
