using System.Text.RegularExpressions;

namespace Dossier.Tests.Guide;

/// <summary>Compares what a command printed with what the guide says, but for what is another on each machine or with each theme.</summary>
public static partial class Printed
{
    private const string AnyLines = "…";

    private static readonly (Regex Pattern, string Name)[] Masks =
    [
        (Milliseconds(), "TIME ms"),
        (Address(), "http://127.0.0.1:PORT/"),
        (SiteFiles(), "NUMBER file"),
        (Written(), "(NUMBER written, NUMBER unchanged"),
        (Version(), "VERSION"),
    ];

    /// <summary>Whether the guide says so; a line <c>…</c> in it stands for any number of lines.</summary>
    public static bool Matches(string guide, string printed)
    {
        var pattern = string.Join('\n', Masked(guide).TrimEnd().Split('\n').Select(line => line.Trim() == AnyLines ? @"(?:[^\n]*\n?)*?[^\n]*" : Regex.Escape(line)));
        return Regex.IsMatch(Masked(printed).TrimEnd(), $@"\A{pattern}\z", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    public static string Masked(string text)
        => Masks.Aggregate(text.ReplaceLineEndings("\n"), (masked, mask) => mask.Pattern.Replace(masked, mask.Name));

    /// <summary>How long something took.</summary>
    [GeneratedRegex(@"\b\d+ ms\b", RegexOptions.None, 1000)]
    private static partial Regex Milliseconds();

    /// <summary>Of a preview, whose port may be taken.</summary>
    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/(?: \(port \d+ is taken\))?", RegexOptions.None, 1000)]
    private static partial Regex Address();

    /// <summary>How many files a site has: each page kind and icon of the theme counts.</summary>
    [GeneratedRegex(@"\b\d+ files?\b", RegexOptions.None, 1000)]
    private static partial Regex SiteFiles();

    [GeneratedRegex(@"\(\d+ written, \d+ unchanged", RegexOptions.None, 1000)]
    private static partial Regex Written();

    /// <summary>Of the command.</summary>
    [GeneratedRegex(@"\b\d+\.\d+\.\d+(?:-[\w.]+)?(?:\+\w+)?\b", RegexOptions.None, 1000)]
    private static partial Regex Version();
}
