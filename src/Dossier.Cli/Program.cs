using System.Globalization;
using Dossier.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return LastDefence.Run(
    () =>
    {
        var parsed = DossierCommand.Create().Parse(args);
        var status = parsed.Invoke(DossierCommand.Invocation);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : status;
    },
    Console.Error);
