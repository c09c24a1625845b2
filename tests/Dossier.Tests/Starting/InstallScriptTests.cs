using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Dossier.Core;

namespace Dossier.Tests.Starting;

/// <summary>The script by which a host gets the command of a new dossier, run with an archive whose command only says that it runs.</summary>
public sealed class InstallScriptTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dossier test ").FullName;
    private readonly string archive;

    public InstallScriptTests()
    {
        DossierStarter.Start(folder).Diagnostics.ShouldBeEmpty();
        archive = Path.Combine(folder, "tools", "dossier-linux-x64.tar.gz");
        using var stream = File.Create(archive);
        using var packed = new GZipStream(stream, CompressionLevel.Fastest);
        using var tar = new TarWriter(packed);
        tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "dossier")
        {
            Mode = UnixFileMode.UserRead | UnixFileMode.UserExecute,
            DataStream = new MemoryStream(Encoding.UTF8.GetBytes("#!/bin/sh\necho 9.8.7\n")),
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [ShellTheory]
    [InlineData("tools/dossier-linux-x64.tar.gz")]
    [InlineData("file://{folder}/tools/dossier-linux-x64.tar.gz")]
    public void Unpacks_the_release_from_the_repository_or_from_an_address(string address)
    {
        Release(address.Replace("{folder}", folder.Replace(" ", "%20", StringComparison.Ordinal), StringComparison.Ordinal), Sha256());

        var run = Run();

        run.ShouldBe((0, "dossier 9.8.7\n", ""));
        File.Exists(Path.Combine(folder, ".dossier", "dossier")).ShouldBeTrue();
    }

    [ShellFact]
    public void Unpacks_nothing_that_has_another_digest()
    {
        var sha256 = Sha256();
        Release("tools/dossier-linux-x64.tar.gz", new string('0', 64));

        var (status, _, error) = Run();

        status.ShouldBe(1);
        error.ShouldBe($"tools/install.sh: the archive has the SHA-256 {sha256}, and tools/release.txt says {new string('0', 64)}: it is not the release that was chosen (of SHA256SUMS the line is wanted that ends with linux-x64.tar.gz)\n");
        File.Exists(Path.Combine(folder, ".dossier", "dossier")).ShouldBeFalse();
    }

    [ShellFact]
    public void Says_what_is_missing_as_long_as_no_release_is_named()
    {
        var (status, _, error) = Run();

        status.ShouldBe(1);
        error.ShouldContain("tools/release.txt does not say yet with which release");
    }

    [ShellFact]
    public void Says_which_archive_is_not_there()
    {
        Release("tools/none.tar.gz", Sha256());

        var (status, _, error) = Run();

        status.ShouldBe(1);
        error.ShouldEndWith("tools/install.sh: there is no tools/none.tar.gz\n");
    }

    /// <summary>Fills in the two lines, with the line ends that an editor on Windows may leave.</summary>
    private void Release(string address, string sha256)
    {
        var path = Path.Combine(folder, "tools", "release.txt");
        var text = File.ReadAllText(path).Replace("\naddress=\n", $"\naddress={address}\n", StringComparison.Ordinal).Replace("\nsha256=\n", $"\nsha256={sha256}\n", StringComparison.Ordinal);
        File.WriteAllText(path, text.ReplaceLineEndings("\r\n"));
    }

    private string Sha256() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive)));

    private (int Status, string Out, string Error) Run()
    {
        var start = new ProcessStartInfo("sh") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add(Path.Combine(folder, "tools", "install.sh"));
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(TimeSpan.FromMinutes(1)).ShouldBeTrue();
        return (process.ExitCode, output, error.Result);
    }
}

/// <summary>A test of what runs on a host, under Linux.</summary>
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "the script is for hosts, which run Linux";
}

/// <summary>A test of what runs on a host, under Linux, with several cases.</summary>
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "the script is for hosts, which run Linux";
}
