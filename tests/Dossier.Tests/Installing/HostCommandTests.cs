using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Dossier.Tests.Starting;

namespace Dossier.Tests.Installing;

/// <summary>What GitHub and Netlify run of a dossier that <c>init</c> began, command by command: the release is fetched, held against its SHA-256, and publishes the dossier at the host's address.</summary>
[Collection(InstallOrder.Name)]
public sealed partial class HostCommandTests(Release release)
{
    [ShellFact]
    public void The_workflow_for_GitHub_Pages_publishes_at_the_address_that_GitHub_gives()
    {
        var folder = Begun("pages");
        var commands = RunSteps().Matches(File.ReadAllText(Path.Combine(folder, ".github", "workflows", "pages.yml"))).Select(step => step.Groups["command"].Value.TrimEnd()).ToArray();

        commands.Length.ShouldBe(4, "the job that checks has two of them, and so has the one that publishes");
        Run(folder, string.Join('\n', commands), ("ADDRESS", "https://office.example/pier"));

        Published(folder, "https://office.example/pier/");
    }

    [ShellTheory]
    [InlineData("production", "https://pier.example/")]
    [InlineData("deploy-preview", "https://try-7.pier.example/")]
    public void The_command_for_Netlify_publishes_at_the_address_of_the_deployment(string context, string address)
    {
        var folder = Begun($"netlify-{context}");
        var command = NetlifyCommand().Match(File.ReadAllText(Path.Combine(folder, "netlify.toml"))).Groups["command"].Value;

        Run(folder, command, ("CONTEXT", context), ("URL", "https://pier.example"), ("DEPLOY_PRIME_URL", "https://try-7.pier.example"));

        Published(folder, address);
    }

    /// <summary>A new dossier whose <c>tools/release.txt</c> names the release of this checkout.</summary>
    private string Begun(string name)
    {
        var folder = Path.Combine(release.Folder, name);
        Release.Run(release.Command(release.SingleFile, release.Folder, withDotNet: false, "init", name)).Status.ShouldBe(0);
        Run(folder, $"tar -czf tools/dossier.tar.gz -C '{Path.GetDirectoryName(release.SingleFile)}' dossier");
        var settings = Path.Combine(folder, "tools", "release.txt");
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, "tools", "dossier.tar.gz"))));
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("\naddress=\n", "\naddress=tools/dossier.tar.gz\n", StringComparison.Ordinal).Replace("\nsha256=\n", $"\nsha256={sha256}\n", StringComparison.Ordinal));
        return folder;
    }

    private static void Published(string folder, string address)
    {
        var output = Path.Combine(folder, "output");
        File.ReadAllText(Path.Combine(output, "sitemap.xml")).ShouldContain($"<loc>{address}</loc>");
        File.ReadAllText(Path.Combine(output, "404.html")).ShouldContain($"href=\"{new Uri(address).AbsolutePath}assets/site.css\"");
    }

    /// <summary>Runs commands as a host does: in a shell that ends with the first that fails, where no .NET is to be found.</summary>
    private void Run(string folder, string commands, params (string Name, string Value)[] variables)
    {
        var start = release.Command("bash", folder, withDotNet: true, "-e", "-c", commands);
        start.Environment["DOTNET_ROOT"] = Path.Combine(release.Folder, "no-dotnet");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        var (status, text) = Release.Run(start);
        status.ShouldBe(0, text);
    }

    [GeneratedRegex(@"^      - run: (?<command>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex RunSteps();

    [GeneratedRegex(@"command = """"""(?<command>.+?)""""""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex NetlifyCommand();
}
