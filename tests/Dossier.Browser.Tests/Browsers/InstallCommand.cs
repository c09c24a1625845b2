using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Dossier.Browser.Tests.Browsers;

/// <summary>A command that helps to bring a browser onto a machine.</summary>
public sealed record InstallCommand(string Name, params string[] Arguments)
{
    /// <summary>The name that stands for the installer in Playwright's package, which is no command of the machine.</summary>
    public const string Playwright = "playwright";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    public override string ToString() => string.Join(' ', [Name, .. Arguments]);

    /// <summary>Runs the command to its end. It gives what the command printed, and never throws for a command that fails: whether a browser is there afterwards decides.</summary>
    public string Run()
    {
        if (Name == Playwright)
        {
            var result = new Microsoft.Playwright.Program().RunWithResult(Arguments);
            return result.StandardOutput + result.StandardError;
        }

        var start = new ProcessStartInfo(Name, Arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
            }

            return output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or ExternalException)
        {
            return fault.Message;
        }
    }
}
