using System.Diagnostics;

namespace Dossier.Tests.Loading;

/// <summary>What may stand in a folder besides files and folders.</summary>
public sealed class OddFilesTests : IDisposable
{
    private readonly TestSite site = TestSite.Minimal();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_named_pipe_is_told_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        site.With("input/pages/about.md", "---\ntitle: About\n---\n");
        using (var make = Process.Start(new ProcessStartInfo("mkfifo", [Path.Combine(site.Root, "input/pages/pipe.md")]) { UseShellExecute = false })!)
        {
            make.WaitForExit();
            make.ExitCode.ShouldBe(0);
        }

        First().ShouldBe(["input/pages/pipe.md:1:1: error DS0206 (empty-file): the file is empty"]);
    }

    [Fact]
    public void A_link_to_a_folder_is_told_and_one_to_a_file_is_read()
    {
        site.With("elsewhere/about.md", "---\ntitel: About\n---\n");
        Directory.CreateDirectory(Path.Combine(site.Root, "input/pages"));
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/pages/about.md"), "../../elsewhere/about.md");
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "input/pages/round"), "../pages");

        First().ShouldBe(
        [
            "input/pages/about.md:2:1: error DS0301 (unknown-key): the key `titel` is not known here",
            "input/pages/round: warning DS0106 (linked-folder): the folder is a link, which is not followed: nothing in it is read",
        ]);
    }

    [Fact]
    public void A_link_to_itself_can_t_be_read()
    {
        Directory.CreateDirectory(Path.Combine(site.Root, "input/pages"));
        File.CreateSymbolicLink(Path.Combine(site.Root, "input/pages/self.md"), "self.md");

        First().ShouldHaveSingleItem().ShouldStartWith("input/pages/self.md: error DS0104 (unreadable-file): the file can't be read: ");
    }

    [Fact]
    public void A_folder_in_place_of_the_settings_is_not_taken_for_them()
    {
        site.Without("input/settings.yml").With("input/settings.yml/title.txt", "The pier");

        First().ShouldBe(["input/settings.yml: error DS0308 (missing-settings): there is no `input/settings.yml`"]);
    }

    private IEnumerable<string> First() => site.Problems().Select(problem => problem.Split('\n')[0]);
}
