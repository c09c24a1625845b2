using System.Globalization;
using Dossier.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Unicode.IsWhole)
{
    Console.Error.WriteLine(Unicode.Missing);
    return ExitCodes.Usage;
}

try
{
    var parsed = DossierCommand.Create().Parse(args);
    var status = parsed.Invoke(DossierCommand.Invocation);
    return parsed.Errors.Count > 0 ? ExitCodes.Usage : status;
}
#pragma warning disable CA1031 // The last line of defence: an exception is a bug of ours, and the command says so in one line.
catch (Exception exception)
#pragma warning restore CA1031
{
    Console.Error.WriteLine($"dossier: a bug, not your mistake: {exception.GetType().Name}: {exception.Message} (run again with DOSSIER_TRACE=1 for the trace, and report it with the input that shows it)");
    if (Environment.GetEnvironmentVariable("DOSSIER_TRACE") is not null)
    {
        Console.Error.WriteLine(exception);
    }

    return ExitCodes.Bug;
}
