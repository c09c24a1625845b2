using System.Globalization;
using Dossier.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Unicode.IsWhole)
{
    Console.Error.WriteLine(Unicode.Missing);
    return ExitCodes.Usage;
}

return LastDefence.Run(
    () =>
    {
        var parsed = DossierCommand.Create().Parse(args);
        var status = parsed.Invoke(DossierCommand.Invocation);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : status;
    },
    Console.Error);
