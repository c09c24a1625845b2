using Installed = Dossier.Core.Printing.Browsers;

namespace Dossier.Browser.Tests.Browsers;

/// <summary>Finds the browser that a machine has: where <c>dossier build --pdf</c> looks, and where Playwright puts its own.</summary>
public static class BrowserSearch
{
    public const string Variable = Dossier.Core.Printing.PdfOptions.BrowserVariable;

    /// <summary>The executable that CHROMIUM_PATH names, else the first on the PATH, in a usual place, or where Playwright puts its own; else <c>null</c>.</summary>
    /// <exception cref="InvalidOperationException">CHROMIUM_PATH names a file that is not there: another browser is not what was asked for.</exception>
    public static string? Find(Machine machine)
    {
        if (machine.Variable(Variable) is { Length: > 0 } named)
        {
            return machine.HasFile(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, and there is no such file. Name the executable of Chromium, Chrome or Edge, or unset the variable.");
        }

        var folders = (machine.Variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string?[] places = [.. Installed.Commands.SelectMany(command => folders.Select(folder => Path.Combine(folder, command))), .. Installed.UsualPlaces, machine.PlaywrightsOwn];
        return Array.Find(places, place => place is not null && machine.HasFile(place));
    }
}
