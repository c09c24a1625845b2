using System.Collections.Immutable;
using System.Text;

namespace Dossier.Browser.Tests.Browsers;

/// <summary>Sees to it that there is a browser: finds one, else installs one, else says what to do.</summary>
public static class BrowserProvision
{
    /// <summary>Beside other runs of the tests, which may miss a browser at the same moment.</summary>
    private static readonly string LockFile = Path.Combine(Path.GetTempPath(), $"dossier-browser-install-{Environment.UserName}.lock");

    /// <summary>What brings a browser onto this machine, in the order in which it is tried until there is one.</summary>
    public static ImmutableArray<InstallCommand> Commands(Machine machine)
    {
        var playwright = new InstallCommand(InstallCommand.Playwright, "install", "chromium");
        return machine.IsDebianAsRoot
            ? [new("apt-get", "update"), new("apt-get", "install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", "chromium"), playwright]
            : [playwright];
    }

    /// <summary>The executable of a browser that is there when this returns.</summary>
    /// <param name="run">Runs a command and gives what it printed.</param>
    /// <exception cref="InvalidOperationException">There is none and none could be installed. The message says what was tried, what it printed, and what to do.</exception>
    public static string Provide(Machine machine, Func<InstallCommand, string> run)
    {
        if (BrowserSearch.Find(machine) is { } found)
        {
            return found;
        }

        using var held = Lock();
        var tried = new StringBuilder();
        foreach (var command in Commands(machine))
        {
            if (BrowserSearch.Find(machine) is { } meanwhile)
            {
                return meanwhile;
            }

            tried.Append("\n\n$ ").Append(command).Append('\n').Append(run(command).Trim());
        }

        return BrowserSearch.Find(machine) ?? throw new InvalidOperationException(
            "These tests open pages in Chromium, Chrome or Edge. None was found on this machine, and none could be installed. Install one (on Debian: apt-get install chromium), "
            + $"or name its executable in {BrowserSearch.Variable}. What was tried:{tried}");
    }

    private static FileStream Lock()
    {
        while (true)
        {
            try
            {
                return new FileStream(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(LockFile))
            {
                Thread.Sleep(TimeSpan.FromSeconds(1));
            }
        }
    }
}
