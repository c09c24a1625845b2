using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Dossier.Tests.Installing;

/// <summary>
/// The package and the single file for this machine, made once from the checkout as a release is, but for what is compiled ahead. They have a folder of their own for everything that a build leaves, so that they
/// take nothing from the build that runs these tests and give it nothing.
/// </summary>
public sealed class Release : IDisposable
{
    private static readonly string Project = Path.Combine(RepositoryFolder.Path, "src", "Dossier.Cli", "Dossier.Cli.csproj");

    public Release()
    {
        string[] make = [Project, "--configuration", "Release", "--artifacts-path", Path.Combine(Folder, "artifacts"), "-p:RunAnalyzers=false", "-p:UseSharedCompilation=false", "-nodeReuse:false", "--nologo", "-v", "quiet"];
        DotNet(["pack", .. make, "--output", Feed]);
        DotNet(["publish", .. make, $"-p:ReleaseRuntime={RuntimeInformation.RuntimeIdentifier}", "-p:PublishReadyToRun=false", "--output", Path.Combine(Folder, "publish")]);

        // The file alone: what stands beside it must not be needed.
        Directory.CreateDirectory(Path.GetDirectoryName(SingleFile)!);
        File.Copy(Path.Combine(Folder, "publish", Path.GetFileName(SingleFile)), SingleFile);

        // Only the local feed is asked, whatever feeds the machine knows.
        var config = Path.Combine(Folder, "nuget.config");
        File.WriteAllText(config, """<configuration><packageSources><clear /><add key="local" value="feed" /></packageSources></configuration>""");
        DotNet(["tool", "install", "Dossier.Cli", "--tool-path", Path.GetDirectoryName(Tool)!, "--configfile", config, "--add-source", Feed]);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dossier-install-").FullName;

    public string Feed => Path.Combine(Folder, "feed");

    /// <summary>The command that `dotnet tool install` put there.</summary>
    public string Tool => Path.Combine(Folder, "tool", Executable);

    /// <summary>The command as a single file, in a folder of its own.</summary>
    public string SingleFile => Path.Combine(Folder, "single", Executable);

    private static string DotNetHost => Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet";

    private static string Executable => OperatingSystem.IsWindows() ? "dossier.exe" : "dossier";

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>A process of an installed command.</summary>
    /// <param name="withDotNet">Whether it can find the .NET that is installed; without, there is neither a folder to look into nor a path to search.</param>
    public ProcessStartInfo Command(string command, string folder, bool withDotNet, params string[] arguments)
    {
        var start = Redirected(command, folder, arguments);
        start.Environment["DOTNET_ROOT"] = withDotNet ? RuntimeRoot() : Path.Combine(Folder, "no-dotnet");
        start.Environment.Remove("DOTNET_ROOT_X64");
        start.Environment.Remove("DOTNET_ROOT_ARM64");
        if (!withDotNet)
        {
            start.Environment["PATH"] = Path.Combine(Folder, "no-dotnet");
        }

        return start;
    }

    /// <summary>Runs a process to its end.</summary>
    public static (int Status, string Text) Run(ProcessStartInfo start)
    {
        var text = new StringBuilder();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end\n{text}");
        }

        process.WaitForExit();
        return (process.ExitCode, text.ToString());

        void Take(object sender, DataReceivedEventArgs line)
        {
            lock (text)
            {
                text.AppendLine(line.Data);
            }
        }
    }

    private static string RuntimeRoot() => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static ProcessStartInfo Redirected(string command, string folder, string[] arguments)
        => new(command, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };

    /// <summary>Runs the SDK as continuous integration does: restored from the lock files alone. What the build around the tests has set for itself does not reach it.</summary>
    private void DotNet(string[] arguments)
    {
        var start = Redirected(DotNetHost, Folder, arguments);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["CI"] = "true";
        var (status, text) = Run(start);
        status.ShouldBe(0, $"dotnet {string.Join(' ', arguments)}\n{text}");
    }
}
