using System.Diagnostics;
using Dossier.Cli;

namespace Dossier.Tests.Cli;

/// <summary>Runs the command: in this process with its writers turned aside, or as a process of its own.</summary>
public static class CommandLine
{
    private static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "dossier.dll");

    /// <summary>What the command left.</summary>
    public sealed record Outcome(int Status, string Out, string Error);

    public static Outcome Run(params string[] arguments)
    {
        var (before, errorBefore) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var error = new StringWriter();
        try
        {
            Console.SetOut(output);
            Console.SetError(error);
            var status = DossierCommand.Run(arguments);
            return new Outcome(status, output.ToString(), error.ToString());
        }
        finally
        {
            Console.SetOut(before);
            Console.SetError(errorBefore);
        }
    }

    public static Outcome RunProcess(string folder, params string[] arguments) => RunProcess(folder, [], arguments);

    /// <param name="variables">Variables of the environment that the command finds changed.</param>
    public static Outcome RunProcess(string folder, Dictionary<string, string> variables, string[] arguments)
    {
        using var process = Start(folder, variables, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue("the command did not end");
        return new Outcome(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    private static Process Start(string folder, Dictionary<string, string> variables, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Dll);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
