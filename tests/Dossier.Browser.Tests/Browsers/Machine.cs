namespace Dossier.Browser.Tests.Browsers;

/// <summary>What of a machine decides which browser it has and how it gets one.</summary>
/// <param name="Variable">The value of an environment variable; <c>null</c> where it is not set.</param>
/// <param name="HasFile">Whether a file is there.</param>
public sealed record Machine(Func<string, string?> Variable, Func<string, bool> HasFile)
{
    private const string Distribution = "/etc/os-release";

    /// <summary>Whether packages of Debian can be installed, which takes its administrator.</summary>
    public bool IsDebianAsRoot { get; init; }

    /// <summary>Where Playwright's installer puts the browser that goes with this version of it.</summary>
    public string? PlaywrightsOwn { get; init; }

    /// <summary>The machine that the tests run on.</summary>
    public static Machine This(string playwrightsOwn) => new(Environment.GetEnvironmentVariable, File.Exists)
    {
        IsDebianAsRoot = Environment.IsPrivilegedProcess && File.Exists(Distribution) && File.ReadLines(Distribution).Contains("ID=debian", StringComparer.Ordinal),
        PlaywrightsOwn = playwrightsOwn,
    };
}
