namespace Dossier.Browser.Tests.Browsers;

/// <summary>How the tests come by a browser, on machines that are made up here.</summary>
public sealed class BrowserProvisionTests
{
    private readonly List<string> run = [];
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal) { ["PATH"] = string.Join(Path.PathSeparator, "/one", "/two") };

    [Fact]
    public void Takes_what_the_variable_names_before_anything_else()
    {
        files.UnionWith(["/one/chromium", "/odd/browser"]);
        variables["CHROMIUM_PATH"] = "/odd/browser";

        Provided(Machine()).ShouldBe("/odd/browser");
    }

    [Fact]
    public void Takes_no_other_browser_where_the_variable_names_a_file_that_is_not_there()
    {
        files.Add("/one/chromium");
        variables["CHROMIUM_PATH"] = "/odd/browser";

        Should.Throw<InvalidOperationException>(() => Provided(Machine())).Message.ShouldStartWith("CHROMIUM_PATH names /odd/browser, and there is no such file.");
        run.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("chromium")]
    [InlineData("google-chrome")]
    [InlineData("chrome")]
    [InlineData("microsoft-edge")]
    public void Finds_a_browser_on_the_path_and_installs_nothing(string command)
    {
        var place = Path.Combine("/two", command);
        files.Add(place);

        Provided(Machine()).ShouldBe(place);
        run.ShouldBeEmpty();
    }

    [Fact]
    public void Finds_a_browser_in_a_usual_place_where_there_is_no_path_at_all()
    {
        variables.Remove("PATH");
        files.UnionWith(["/opt/google/chrome/chrome", "/cache/playwright"]);

        Provided(Machine()).ShouldBe("/opt/google/chrome/chrome");
    }

    [Fact]
    public void Finds_the_one_that_Playwright_installed_before()
    {
        files.Add("/cache/playwright");

        Provided(Machine()).ShouldBe("/cache/playwright");
    }

    [Fact]
    public void Installs_the_package_of_Debian_as_its_administrator()
    {
        Provided(Machine() with { IsDebianAsRoot = true }, brings: ("apt-get install", "/two/chromium")).ShouldBe("/two/chromium");

        run.ShouldBe(["apt-get update", "apt-get install -y --no-install-recommends -o DPkg::Lock::Timeout=300 chromium"]);
    }

    [Fact]
    public void Installs_with_Playwright_where_the_packages_of_Debian_bring_none()
    {
        Provided(Machine() with { IsDebianAsRoot = true }, brings: ("playwright install", "/cache/playwright")).ShouldBe("/cache/playwright");

        run.Count.ShouldBe(3);
    }

    [Fact]
    public void Installs_with_Playwright_alone_everywhere_else()
    {
        Provided(Machine(), brings: ("playwright install", "/cache/playwright")).ShouldBe("/cache/playwright");

        run.ShouldBe(["playwright install chromium"]);
    }

    [Fact]
    public void Says_what_to_do_and_what_was_tried_where_nothing_helps()
    {
        var message = Should.Throw<InvalidOperationException>(() => Provided(Machine() with { IsDebianAsRoot = true })).Message;

        message.ShouldContain("apt-get install chromium");
        message.ShouldContain("CHROMIUM_PATH");
        message.ShouldContain("$ apt-get update\nprinted by apt-get update\n\n$ apt-get install");
        message.ShouldEndWith("$ playwright install chromium\nprinted by playwright install chromium");
    }

    [Fact]
    public void A_command_that_the_machine_does_not_have_gives_the_reason()
        => new InstallCommand("no-such-command-here").Run().ShouldContain("no-such-command-here");

    private Machine Machine() => new(name => variables.GetValueOrDefault(name), files.Contains) { PlaywrightsOwn = "/cache/playwright" };

    private string Provided(Machine machine, (string Command, string File)? brings = null)
        => BrowserProvision.Provide(machine, command =>
        {
            run.Add(command.ToString());
            if (brings is { } bringing && command.ToString().StartsWith(bringing.Command, StringComparison.Ordinal))
            {
                files.Add(bringing.File);
            }

            return $"  printed by {command}\n";
        });
}
