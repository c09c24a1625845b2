using System.Text.RegularExpressions;

namespace Dossier.Tests.Theme;

/// <summary>The theme's colours, as its style sheet says them.</summary>
public sealed partial class TokensTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "theme", "css", "00-tokens.css"));

    [Fact]
    public void Dark_is_the_same_by_the_wish_of_the_system_and_of_the_reader()
    {
        var bySystem = Colours(":root:not([data-theme=\"light\"])");

        bySystem.Length.ShouldBeGreaterThan(10);
        Colours(":root[data-theme=\"dark\"]").ShouldBe(bySystem);
    }

    [Fact]
    public void Each_colour_has_a_dark_counterpart()
        => Colours(":root {").Select(Name).ShouldBe(Colours(":root[data-theme=\"dark\"]").Select(Name));

    [Theory]
    [InlineData(":root {")]
    [InlineData(":root[data-theme=\"dark\"]")]
    public void Words_stand_out_from_every_ground(string theme)
    {
        var colours = Colours(theme).ToDictionary(Name, colour => colour.Split(": ")[1].TrimEnd(';'), StringComparer.Ordinal);

        foreach (var ground in new[] { "--paper", "--paper-raised", "--accent-wash", "--mark", "--mark-2", "--mark-3" })
        {
            Contrast(colours["--ink"], colours[ground]).ShouldBeGreaterThanOrEqualTo(7, ground);
            Contrast(colours["--accent"], colours[ground]).ShouldBeGreaterThanOrEqualTo(4.5, ground);
            Contrast(colours["--ink-quiet"], colours[ground]).ShouldBeGreaterThanOrEqualTo(4.5, ground);
        }
    }

    private static string[] Colours(string selector)
    {
        var begin = Css.IndexOf(selector, StringComparison.Ordinal);
        begin.ShouldBeGreaterThanOrEqualTo(0, selector);
        return [.. ColourPattern().Matches(Css[begin..Css.IndexOf('}', begin)]).Select(match => match.Value)];
    }

    private static string Name(string colour) => colour.Split(':')[0];

    /// <summary>The ratio of WCAG 2.2, from 1 to 21.</summary>
    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var channels = Convert.FromHexString(colour[1..]).Select(channel => channel / 255.0).Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex("--[a-z0-9-]+: #[0-9a-f]{6};")]
    private static partial Regex ColourPattern();
}
