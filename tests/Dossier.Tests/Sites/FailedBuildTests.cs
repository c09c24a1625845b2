using Dossier.Core;
using Dossier.Core.Diagnostics;

namespace Dossier.Tests.Sites;

/// <summary>A failed build changes nothing on disk.</summary>
public class FailedBuildTests
{
    /// <summary>One mistake for each stage that can find one: a code, a file, and what is put into it.</summary>
    public static TheoryData<string, string, string> Mistakes { get; } = new()
    {
        { "DS0103", "input/articles/latin.md", "LATIN" },
        { "DS0202", "input/articles/broken.md", "---\ntitle: a: b: c\n---\n" },
        { "DS0301", "input/experts/typo.md", "---\ntitle: A\nrolle: b\n---\n" },
        { "DS0401", "input/pages/lost.md", "---\ntitle: Lost\n---\nSee [[nobody-at-all]].\n" },
        { "DS0602", "output-template/extra.html.hbs", "<!DOCTYPE html><html><body>{{notAField}}</body></html>" },
        { "DS0606", "input/feed.xml", "<feed/>" },
        { "DS0607", "input/pages/broken-link.md", "---\ntitle: Broken link\n---\n[here](nowhere.html)\n" },
        { "DS0612", "input/pages/two-ids.md", "---\ntitle: Two ids\n---\n## Sec main\n" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_leaves_the_site_as_the_last_good_build_wrote_it(string code, string path, string text)
    {
        using var site = SiteCopy.OfHarbour();
        site.Build().ErrorCount.ShouldBe(0);
        File.WriteAllText(Path.Combine(site.Output, "notes.txt"), "somebody's own file");
        var before = SiteCopy.Contents(site.Output);
        site.With("input/terms/tornsey.md", File.ReadAllText(Path.Combine(site.Root, "input/terms/tornsey.md")).Replace("An island.", "An isle.", StringComparison.Ordinal));

        var result = Build(site, path, text);

        result.Diagnostics.Select(diagnostic => diagnostic.Rule.Code).ShouldContain(code, string.Join('\n', result.Diagnostics.Select(DiagnosticText.Format)));
        result.Written.ShouldBeNull();
        SiteCopy.Contents(site.Output).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void One_mistake_in_a_first_build_makes_no_folder(string code, string path, string text)
    {
        using var site = SiteCopy.OfHarbour();

        Build(site, path, text).Diagnostics.Select(diagnostic => diagnostic.Rule.Code).ShouldContain(code);

        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_warning_stops_a_strict_build_and_no_other()
    {
        using var site = SiteCopy.OfHarbour().With("input/settings.yml", "title: Test\nquotation:\n  passage-words: 3\n");

        site.Build(strict: true).Written.ShouldBeNull();
        Directory.Exists(site.Output).ShouldBeFalse();
        site.Build().Written.ShouldNotBeNull();
    }

    [Fact]
    public void After_the_mistake_is_mended_the_site_is_as_if_it_had_never_been()
    {
        using var site = SiteCopy.OfHarbour();
        site.Build();
        Build(site, "input/pages/lost.md", "---\ntitle: Lost\n---\nSee [[nobody-at-all]].\n").Written.ShouldBeNull();

        site.Without("input/pages/lost.md").Build().Written.ShouldBe(new Core.Writing.WriteResult(Written: 0, Unchanged: BuiltSite.Harbour.Files.Count, Removed: 0));
    }

    private static BuildResult Build(TestSite site, string path, string text)
        => (text == "LATIN" ? site.With(path, [0x2D, 0x2D, 0x2D, 0x0A, 0xE9, 0x0A]) : site.With(path, text)).Build();
}
