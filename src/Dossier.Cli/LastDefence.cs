namespace Dossier.Cli;

/// <summary>What becomes of an exception: a mistake of an editor is a diagnostic, so an exception is a bug of ours, and the command says so in one line.</summary>
public static class LastDefence
{
    /// <summary>The variable of the environment that asks for the trace.</summary>
    public const string TraceVariable = "DOSSIER_TRACE";

    /// <summary>The status of the command, or <see cref="ExitCodes.Bug"/>.</summary>
    public static int Run(Func<int> command, TextWriter error)
    {
        try
        {
            return command();
        }
#pragma warning disable CA1031 // The last line of defence.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            error.WriteLine($"dossier: a bug, not your mistake: {exception.GetType().Name}: {exception.Message} (run again with {TraceVariable}=1 for the trace, and report it with the input that shows it)");
            if (Environment.GetEnvironmentVariable(TraceVariable) is not null)
            {
                error.WriteLine(exception);
            }

            return ExitCodes.Bug;
        }
    }
}
