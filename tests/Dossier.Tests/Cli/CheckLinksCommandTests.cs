using System.Text.Json;
using Dossier.Cli;
using Dossier.Tests.Probing;
using Dossier.Tests.Templates;
using Microsoft.AspNetCore.Http;

namespace Dossier.Tests.Cli;

/// <summary><c>dossier check --links</c>, asking a server on this machine.</summary>
[Collection("Console")]
public sealed class CheckLinksCommandTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal().WithBareTemplates();
    private readonly FictionalWeb web = new(context =>
    {
        context.Response.StatusCode = context.Request.Path.Value switch { "/gone" => StatusCodes.Status410Gone, "/locked" => StatusCodes.Status403Forbidden, _ => StatusCodes.Status200OK };
        return Task.CompletedTask;
    });

    public CheckLinksCommandTests()
        => site.With("input/articles/a.md", $"---\ntitle: A\nurl: {web.Address}gone\n---\n").With("input/articles/b.md", $"---\ntitle: B\nurl: {web.Address}locked\n---\n");

    public void Dispose()
    {
        web.Dispose();
        site.Dispose();
    }

    [Fact]
    public void A_dead_address_is_a_warning_and_fails_only_a_strict_check()
    {
        var first = CommandLine.Run("check", site.Root, "--links-local");

        first.Status.ShouldBe(ExitCodes.Fine);
        first.Out.ShouldContain($"input/articles/a.md:3:6: warning DS0801 (dead-link): the original is gone: `{web.Address}gone` answers 410 (gone)");
        first.Error.Split(Environment.NewLine).ShouldBe(
        [
            "asking for 2 addresses; 5 minutes at most",
            $"not known: {web.Address}locked answers 403 (forbidden)",
            "2 addresses: 1 dead, 1 closed to programs",
            "checked; 0 errors, 1 warning",
            "",
        ]);

        var asked = web.Requests.Count;
        var strict = CommandLine.Run("check", site.Root, "--links-local", "--strict");

        strict.Status.ShouldBe(ExitCodes.Diagnostics);
        strict.Error.ShouldStartWith($"not known: {web.Address}locked answers 403 (forbidden){Environment.NewLine}2 addresses: 1 dead, 1 closed to programs; 2 answers from earlier runs (.dossier/links.json)");
        web.Requests.Count.ShouldBe(asked);
    }

    [Fact]
    public void Addresses_of_this_machine_are_not_asked_unless_that_is_wanted()
    {
        var run = CommandLine.Run("check", site.Root, "--links");

        run.Out.ShouldContain($"input/articles/a.md:3:6: warning DS0805 (local-address): `{web.Address}gone` is an address of this machine or of a local network, which readers can’t reach");
        run.Error.ShouldContain("2 addresses: 2 of a local network");
        web.Requests.ShouldBeEmpty();
    }

    [Fact]
    public void Programs_get_them_in_their_form_and_nothing_besides()
    {
        var run = CommandLine.Run("check", site.Root, "--links-local", "--links-fresh", "--format", "json");

        JsonDocument.Parse(run.Out).RootElement.GetProperty("warnings").GetInt32().ShouldBe(1);
        run.Out.ShouldContain("DS0801");
    }

    [Fact]
    public void Without_the_option_nothing_is_asked()
    {
        CommandLine.Run("check", site.Root).Status.ShouldBe(ExitCodes.Fine);
        CommandLine.Run("build", site.Root).Status.ShouldBe(ExitCodes.Fine);

        web.Requests.ShouldBeEmpty();
        Path.Exists(Path.Combine(site.Root, ".dossier")).ShouldBeFalse();
    }
}
