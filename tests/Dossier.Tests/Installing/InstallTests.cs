using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Cli;

namespace Dossier.Tests.Installing;

/// <summary>The tests of what is installed stand alone: they build, and would take the time of all others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class InstallOrder : ICollectionFixture<Release>
{
    public const string Name = "Install";
}

/// <summary>What somebody has who installs the command and has nothing else: no checkout, and for the single file no .NET either.</summary>
[Collection(InstallOrder.Name)]
public sealed partial class InstallTests(Release release)
{
    [Fact]
    public void From_the_package_a_dossier_is_begun_written_checked_built_and_previewed()
        => Use(release.Tool, withDotNet: true);

    [Fact]
    public void From_the_single_file_too_where_no_DotNet_is_found()
        => Use(release.SingleFile, withDotNet: false);

    [Fact]
    public void The_package_says_what_it_is_and_holds_one_command()
    {
        var path = Directory.GetFiles(release.Feed).ShouldHaveSingleItem();
        var version = typeof(ExitCodes).Assembly.GetName().Version!.ToString(3);
        Path.GetFileName(path).ShouldBe($"Dossier.Cli.{version}.nupkg");
        using var package = ZipFile.OpenRead(path);
        using var stream = package.GetEntry("Dossier.Cli.nuspec").ShouldNotBeNull().Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        Value("id").ShouldBe("Dossier.Cli");
        Value("version").ShouldBe(version);
        Value("description").ShouldNotBeEmpty();
        package.GetEntry(Value("readme")).ShouldNotBeNull();
        metadata.Descendants().Single(element => element.Name.LocalName == "packageType").Attribute("name")!.Value.ShouldBe("DotnetTool");
        using var settings = new StreamReader(package.GetEntry("tools/net10.0/any/DotnetToolSettings.xml").ShouldNotBeNull().Open());
        settings.ReadToEnd().ShouldContain("""<Command Name="dossier" EntryPoint="dossier.dll" """);

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    private void Use(string command, bool withDotNet)
    {
        var folder = Directory.CreateDirectory(Path.Combine(release.Folder, withDotNet ? "with .NET" : "without .NET")).FullName;
        var dossier = Path.Combine(folder, "the pier");

        Run(folder, "init", "the pier").ShouldContain("wrote ");
        Run(dossier, "new", "page", "Method").ShouldContain("wrote input/pages/method.md");
        Run(dossier, "check", "--strict").ShouldContain("no problems");
        Run(dossier, "build", "--strict").ShouldContain("output: ");
        File.Exists(Path.Combine(dossier, "output", "pages", "method.html")).ShouldBeTrue();
        File.ReadAllText(Path.Combine(dossier, "output", "index.html")).ShouldContain("The Merrowick sea wall");
        Run(dossier, "explain", "DS0504").ShouldContain("passage-not-found");

        var page = Path.Combine(dossier, "input", "topics", "flood.md");
        File.AppendAllText(page, "See [[nobody]].\n");
        var wrong = Release.Run(release.Command(command, dossier, withDotNet, "check"));
        wrong.Status.ShouldBe(ExitCodes.Diagnostics);
        wrong.Text.ShouldContain("input/topics/flood.md:17:5: error DS0401 (unresolved-reference)");
        File.WriteAllText(page, File.ReadAllText(page).Replace("See [[nobody]].\n", "", StringComparison.Ordinal));

        Preview(release.Command(command, dossier, withDotNet, "preview", "--port", "0")).ShouldContain("The Merrowick sea wall");

        string Run(string where, params string[] arguments)
        {
            var (status, text) = Release.Run(release.Command(command, where, withDotNet, arguments));
            status.ShouldBe(ExitCodes.Fine, $"dossier {string.Join(' ', arguments)}\n{text}");
            return text;
        }
    }

    /// <summary>The front page as the preview serves it.</summary>
    private static string Preview(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            var address = FirstAddress(process.StandardError).WaitAsync(TimeSpan.FromMinutes(1)).GetAwaiter().GetResult();
            using var client = new HttpClient();
            return client.GetStringAsync(new Uri(address)).GetAwaiter().GetResult();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    private static async Task<string> FirstAddress(StreamReader stream)
    {
        var lines = new StringBuilder();
        while (await stream.ReadLineAsync() is { } line)
        {
            if (Address().Match(line) is { Success: true } match)
            {
                return match.Value;
            }

            lines.AppendLine(line);
        }

        throw new InvalidOperationException($"the preview ended without an address: {lines}");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Address();
}
