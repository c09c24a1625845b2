using System.Collections.Immutable;
using System.Text.Json;
using Dossier.Core.Diagnostics;
using Dossier.Core.Diagnostics.Formats;
using Dossier.Core.Text;

namespace Dossier.Tests.Diagnostics.Formats;

public sealed class FormatTests
{
    private static readonly SourceFile File = new("input/topics/sea wall.md", "---\ntitle: Sea wall\n---\nSee [[nobody]], 100% sure.\n");

    private static readonly ImmutableArray<Diagnostic> Found =
    [
        Diagnostic.At(new SourceSpan(File, File.Text.IndexOf("nobody", StringComparison.Ordinal), 6), Rules.UnresolvedReference, "nothing is called `nobody`,\r\n100% sure: really", "did you mean\n`somebody`?"),
        new Diagnostic(Rules.UncheckedPassages, "not checked", "input/articles/a:b,c.md"),
    ];

    [Fact]
    public void Json_has_every_part_under_a_stable_name()
    {
        using var json = JsonDocument.Parse(DiagnosticJson.Format(Found, [], "dossiers/"));

        json.RootElement.GetProperty("errors").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("warnings").GetInt32().ShouldBe(1);
        var first = json.RootElement.GetProperty("diagnostics")[0];
        first.EnumerateObject().Select(property => property.Name).ShouldBe(["code", "name", "severity", "message", "help", "path", "line", "column", "endLine", "endColumn"]);
        (first.GetProperty("code").GetString(), first.GetProperty("path").GetString()).ShouldBe(("DS0401", "dossiers/input/topics/sea wall.md"));
        Numbers(first, "line", "column", "endLine", "endColumn").ShouldBe([4, 7, 4, 13]);
        json.RootElement.GetProperty("diagnostics")[1].GetProperty("line").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Github_s_annotations_are_a_line_each_with_nothing_in_them_that_would_end_a_part()
        => GitHubAnnotations.Format(Found, "").Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(
        [
            "::error file=input/topics/sea wall.md,line=4,col=7,endColumn=13,title=DS0401 unresolved-reference::nothing is called `nobody`,%0D%0A100%25 sure: really%0Ahelp: did you mean%0A`somebody`?",
            "::warning file=input/articles/a%3Ab%2Cc.md,title=DS0509 unchecked-passages::not checked",
        ]);

    [Fact]
    public void Nothing_found_is_a_whole_log_too()
    {
        using var json = JsonDocument.Parse(DiagnosticJson.Format([], [], ""));
        json.RootElement.GetProperty("diagnostics").GetArrayLength().ShouldBe(0);
        using var sarif = JsonDocument.Parse(Sarif.Format([], [], ""));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0, "a log without results says that nothing was found; one without the list that nothing was looked for");
        GitHubAnnotations.Format([], "").ShouldBeEmpty();
    }

    /// <summary>SARIF 2.1.0, sections 3.13 (log), 3.14 (run), 3.19 (driver), 3.27 (result), 3.29 and 3.30 (place), 3.49 (rule): what must be there, and what it may be.</summary>
    [Fact]
    public void Sarif_is_as_its_specification_wants_it()
    {
        using var log = JsonDocument.Parse(Sarif.Format(Found, [], ""));

        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = log.RootElement.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        run.GetProperty("columnKind").GetString().ShouldBe("utf16CodeUnits");
        var driver = run.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldNotBeNullOrEmpty();
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(["DS0401", "DS0509"]);
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("level").GetString().ShouldBeOneOf("error", "warning");
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var artifact = place.GetProperty("artifactLocation");
            run.GetProperty("originalUriBaseIds").TryGetProperty(artifact.GetProperty("uriBaseId").GetString()!, out _).ShouldBeTrue();
            Uri.TryCreate(artifact.GetProperty("uri").GetString(), UriKind.Relative, out _).ShouldBeTrue();
        }

        var region = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Numbers(region, "startLine", "startColumn", "endLine", "endColumn").ShouldBe([4, 7, 4, 13]);
        region.GetProperty("snippet").GetProperty("text").GetString().ShouldBe("nobody");
        run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe("input/topics/sea%20wall.md");
        run.GetProperty("results")[1].GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).ShouldBeFalse();
    }

    [Fact]
    public void Sarif_describes_every_rule_by_its_page()
    {
        ImmutableArray<Diagnostic> all = [.. Rules.All.Select(rule => new Diagnostic(rule, "x", "input/a.md"))];

        using var log = JsonDocument.Parse(Sarif.Format(all, [], ""));

        foreach (var rule in log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            var description = rule.GetProperty("shortDescription").GetProperty("text").GetString()!;
            description.ShouldNotStartWith("#");
            description.ShouldNotStartWith("*");
            description.Length.ShouldBeGreaterThan(20);
        }
    }

    [Fact]
    public void Sarif_knows_a_fault_again_when_lines_above_it_have_come()
    {
        var moved = new SourceFile(File.Path, "\n\n" + File.Text);
        var later = Found[0] with { Span = new SourceSpan(moved, Found[0].Span!.Value.Start + 2, 6) };

        Fingerprint(later).ShouldBe(Fingerprint(Found[0]));
        Fingerprint(later with { Message = "another" }).ShouldNotBe(Fingerprint(Found[0]));

        static string? Fingerprint(Diagnostic diagnostic)
            => JsonDocument.Parse(Sarif.Format([diagnostic], [], "")).RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("lineAndMessage/v1").GetString();
    }

    [Fact]
    public void A_fault_at_the_very_end_of_a_line_has_a_place_in_every_form()
    {
        var file = new SourceFile("input/a.md", "x");
        ImmutableArray<Diagnostic> found = [Diagnostic.At(new SourceSpan(file, 1, 1), Rules.UnresolvedReference, "here")];

        foreach (var text in new[] { DiagnosticJson.Format(found, [], ""), Sarif.Format(found, [], ""), GitHubAnnotations.Format(found, ""), DiagnosticText.Format(found[0]) })
        {
            text.ShouldNotBeEmpty();
        }
    }

    private static IEnumerable<int> Numbers(JsonElement of, params string[] names) => names.Select(name => of.GetProperty(name).GetInt32());
}
