using System.Globalization;
using Dossier.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (!Unicode.IsWhole)
{
    Console.Error.WriteLine(Unicode.Missing);
    return ExitCodes.Usage;
}

return LastDefence.Run(() => DossierCommand.Run(args), Console.Error);
