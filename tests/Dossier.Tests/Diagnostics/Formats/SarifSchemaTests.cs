using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using Dossier.Core.Diagnostics;
using Dossier.Core.Diagnostics.Formats;
using Dossier.Core.Text;

namespace Dossier.Tests.Diagnostics.Formats;

/// <summary>
/// That logs are what the schema of SARIF 2.1.0 wants. Schema and validator are somebody else's and come from the package registry when the test first runs
/// (<c>tests/sarif</c>); like the search of the site, this needs Node.js.
/// </summary>
public sealed class SarifSchemaTests : IDisposable
{
    private static readonly string Source = Path.Combine(RepositoryFolder.Path, "tests", "sarif");
    private static readonly string Installed = Path.Combine(AppContext.BaseDirectory, "sarif");
    private static readonly Lazy<bool> Install = new(InstallPackages);

    private static readonly SourceFile File = new("input/topics/sea wall.md", "---\r\ntitle: Sea wall\r\n---\r\nSee [[nobody]], 100% sure, “” and \u0007.");

    private static readonly Diagnostic Error = Diagnostic.At(new SourceSpan(File, File.Text.IndexOf("nobody", StringComparison.Ordinal), 6), Rules.UnresolvedReference, "nothing is called `nobody`,\r\n\"100%\" sure", "did you mean\n`somebody`?");
    private static readonly Diagnostic Warning = new(Rules.UncheckedPassages, "not checked", "input/articles/a:b,c#?%ü 海.md");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dossier-sarif-");

    public static TheoryData<string> Logs => ["nothing found", "errors and warnings", "ends of files", "accepted warnings alone", "every rule", "a folder outside"];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Logs))]
    public void A_log_is_valid(string log)
        => Faults(log switch
        {
            "nothing found" => Sarif.Format([], [], ""),
            "errors and warnings" => Sarif.Format([Error, Warning], [new AcceptedDiagnostic(Warning, "known\nsince May"), new AcceptedDiagnostic(Warning, null)], "my dossiers/"),
            "ends of files" => Sarif.Format([Diagnostic.At(new SourceSpan(File, File.Text.Length, 0), Rules.EmptyFile, "x"), Diagnostic.At(new SourceSpan(File, File.Text.Length, 1), Rules.EmptyFile, "x"), Diagnostic.At(new SourceSpan(File, 0, File.Text.Length), Rules.EmptyFile, "x")], [], ""),
            "accepted warnings alone" => Sarif.Format([], [new AcceptedDiagnostic(Warning, "")], ""),
            "every rule" => Sarif.Format([.. Rules.All.Select(rule => new Diagnostic(rule, "x", "input/a.md"))], [], ""),
            _ => Sarif.Format([Error with { Path = "../a\\b.md" }], [], "../../"),
        }).ShouldBeEmpty();

    [Fact]
    public void The_validator_finds_what_is_wrong()
        => Faults(Sarif.Format([Error], [], "").Replace("\"startLine\": 4", "\"startLine\": 0", StringComparison.Ordinal)).ShouldContain("startLine");

    private string Faults(string log)
    {
        Install.Value.ShouldBeTrue();
        var path = Path.Combine(folder.FullName, "log.sarif");
        System.IO.File.WriteAllText(path, log);
        return Run("node", Source, Path.Combine(Source, "validate.cjs"), Installed, path);
    }

    private static bool InstallPackages()
    {
        Directory.CreateDirectory(Installed);
        foreach (var name in new[] { "package.json", "package-lock.json" })
        {
            System.IO.File.Copy(Path.Combine(Source, name), Path.Combine(Installed, name), overwrite: true);
        }

        if (!Directory.Exists(Path.Combine(Installed, "node_modules", "@microsoft", "jest-sarif")))
        {
            Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", Installed, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--prefer-offline");
        }

        return true;
    }

    private static string Run(string program, string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0, error.Result);
            return output;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"`{program}` can't be started; this test needs Node.js 18 or later, as the search of the site does", exception);
        }
    }
}
