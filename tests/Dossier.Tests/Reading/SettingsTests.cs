using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Text;

namespace Dossier.Tests.Reading;

public class SettingsTests
{
    [Fact]
    public void Reads_what_holds_for_the_dossier()
    {
        var settings = InMemoryDossier.Of(("settings.yml",
            """
            title: The river
            description: All about it.
            language: en-GB
            host: https://example.org/river
            as-of: 2022-01~
            quotation:
              passage-words: 12
            """)).Content.Settings;

        (settings.Title, settings.Description, settings.Language, settings.Host?.AbsoluteUri, settings.AsOf?.Value.Text, settings.LongestPassage)
            .ShouldBe(("The river", "All about it.", "en-GB", "https://example.org/river/", "2022-01~", 12));
    }

    [Fact]
    public void Has_defaults_for_all_but_the_title()
    {
        var settings = InMemoryDossier.Of(("settings.yml", "title: The river\n")).Content.Settings;

        (settings.Description, settings.Language, settings.Host, settings.AsOf, settings.LongestPassage).ShouldBe((null, "en", null, null, Settings.DefaultLongestPassage));
    }

    [Theory]
    [InlineData("tilte: A", "1:1 DS0301")]
    [InlineData("- title: A", "1:1 DS0303")]
    [InlineData("# title: A", "1:1 DS0302")]
    [InlineData("title: A\nhost: 'ftp://example.org'", "2:7 DS0312")]
    [InlineData("title: A\nhost: 'example.org:port'", "2:7 DS0312")]
    [InlineData("title: A\nHost: example.org\nLinkRoot: ../up", "3:11 DS0312")]
    [InlineData("title: A\nhost: https://example.org/a\nlink-root: /b", "3:12 DS0322")]
    [InlineData("title: A\nhost: https://example.org/\nLinksUseHttps: false", "3:16 DS0322")]
    [InlineData("title: A\nTitle: B", "2:1 DS0203")]
    [InlineData("title: A\nas-of: today", "2:8 DS0304")]
    [InlineData("title: A\nquotation: 40", "2:12 DS0303")]
    [InlineData("title: A\nquotation: {passage-words: many}", "2:28 DS0303")]
    [InlineData("title: A\nquotation: {words: 40}", "2:13 DS0301")]
    [InlineData("title: A\npicture: images/pier.png", "2:10 DS0303")]
    [InlineData("title: A\npicture: {file: images/pier.png}", "2:10 DS0302")]
    public void Reports_each_fault_at_its_line_and_column(string yaml, string places)
        => InMemoryDossier.Of(("settings.yml", yaml)).Errors.ShouldBe(places.Split(',').Select(place => "settings.yml:" + place));

    [Fact]
    public void Reports_that_there_are_none_and_how_to_begin()
    {
        var dossier = InMemoryDossier.WithoutSettings();

        dossier.Errors.ShouldBe(["settings.yml DS0308"]);
        dossier.The(Rules.MissingSettings).Help.ShouldNotBeNull().ShouldContain("title:");
    }

    [Fact]
    public void A_setting_of_the_command_stands_in_place_of_the_files()
    {
        var settings = Overridden(new("title", "Other"), new("host", "https://example.org/"), out var found);

        found.ShouldBeEmpty();
        (settings.Title, settings.Host?.AbsoluteUri).ShouldBe(("Other", "https://example.org/"));
    }

    [Fact]
    public void A_wrong_setting_of_the_command_is_shown_as_it_was_given()
    {
        Overridden(new("titel", "Other"), new("host", "ftp://nowhere"), out var found);

        found.Select(diagnostic => (diagnostic.Rule.Code, diagnostic.Path, diagnostic.Span!.Value.Position.Column))
            .ShouldBe([("DS0312", "-s host", 6), ("DS0301", "-s titel", 1)]);
    }

    private static Settings Overridden(KeyValuePair<string, string> first, KeyValuePair<string, string> second, out ImmutableArray<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("input/settings.yml", "title: Test\n");
        var yaml = new ParsedYaml(file, "settings.yml", YamlParser.Parse(file, 0, file.Text.Length, diagnostics));
        var settings = SettingsReader.Read([yaml], new ReadOptions("input/", [first, second]), new ForeignFinds(), diagnostics);
        found = diagnostics.ToSorted();
        return settings;
    }

    [Theory]
    [InlineData("host: https://example.org/river", "https://example.org/river/")]
    [InlineData("Host: example.org", "https://example.org/")]
    [InlineData("Host: example.org:8080\nLinkRoot: /news", "https://example.org:8080/news/")]
    [InlineData("Host: example.org\nLinkRoot: news/today/\nLinksUseHttps: true", "https://example.org/news/today/")]
    [InlineData("Host: example.org\nLinkRoot: /\nLinksUseHttps: False", "http://example.org/")]
    [InlineData("host: http://example.org/a\nlinks-use-https: false\nlink-root: a", "http://example.org/a/")]
    [InlineData("LinkRoot: /news\nLinksUseHttps: true", null)]
    public void The_host_may_be_given_as_a_whole_or_in_parts(string yaml, string? address)
    {
        var dossier = InMemoryDossier.Of(("settings.yml", "title: A\n" + yaml));

        dossier.Found.ShouldBeEmpty();
        dossier.Content.Settings.Host?.AbsoluteUri.ShouldBe(address);
        (dossier.Content.Settings.Host is null).ShouldBe(address is null);
    }

    [Fact]
    public void A_host_given_with_the_command_takes_the_place_of_all_parts()
    {
        var file = new SourceFile("input/settings.yml", "title: Test\nHost: example.org\nLinkRoot: /news\nLinksUseHttps: false\n");
        var diagnostics = new DiagnosticBag();
        var yaml = new ParsedYaml(file, "settings.yml", YamlParser.Parse(file, 0, file.Text.Length, diagnostics));

        var content = ContentReader.Read(new ParsedSite([], [yaml]), new ReadOptions("input/", [new("Host", "https://other.example/a/")]), diagnostics);

        diagnostics.IsEmpty.ShouldBeTrue();
        content.Settings.Host!.AbsoluteUri.ShouldBe("https://other.example/a/");
    }

    [Fact]
    public void Settings_of_Statiq_are_told_once_and_a_slip_is_still_a_slip()
    {
        var dossier = InMemoryDossier.Of(("settings.yml", "Title: A\nLinkLowercase: true\nSiteMotto: B\nNetlifyRedirects: true\nLangauge: en\n"));

        dossier.Found.ShouldBe(["settings.yml:2:1 DS0319", "settings.yml:5:1 DS0301"]);
        dossier.The(Rules.NoCounterpart).Message.ShouldBe("3 settings mean nothing here: `LinkLowercase`, `SiteMotto`, `NetlifyRedirects`");
    }
}
