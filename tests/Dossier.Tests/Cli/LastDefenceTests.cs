using Dossier.Cli;

namespace Dossier.Tests.Cli;

public sealed class LastDefenceTests
{
    [Fact]
    public void An_exception_has_a_status_of_its_own_and_is_called_a_bug_in_one_line()
    {
        using var error = new StringWriter();

        var status = LastDefence.Run(() => throw new InvalidOperationException("no such thing"), error);

        status.ShouldBe(70);
        error.ToString().TrimEnd().ShouldBe("dossier: a bug, not your mistake: InvalidOperationException: no such thing (run again with DOSSIER_TRACE=1 for the trace, and report it with the input that shows it)");
    }

    [Theory]
    [InlineData(ExitCodes.Fine)]
    [InlineData(ExitCodes.Diagnostics)]
    [InlineData(ExitCodes.Usage)]
    public void Any_other_status_is_passed_on_in_silence(int status)
    {
        using var error = new StringWriter();

        LastDefence.Run(() => status, error).ShouldBe(status);
        error.ToString().ShouldBeEmpty();
    }
}
