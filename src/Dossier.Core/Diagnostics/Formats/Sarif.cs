using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Dossier.Core.Diagnostics.Formats;

/// <summary>Writes diagnostics as a log in SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts and editors read.</summary>
public static class Sarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "SITE";
    private const int DigestLength = 32;

    /// <param name="accepted">The warnings that the editors let stand: they are in the log as suppressed results.</param>
    /// <param name="folder">The path of the site's folder; empty or with a final slash.</param>
    public static string Format(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<AcceptedDiagnostic> accepted, string folder)
    {
        ImmutableArray<DiagnosticRule> rules = [.. diagnostics.Concat(accepted.Select(warning => warning.Diagnostic)).Select(diagnostic => diagnostic.Rule).Distinct().OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        return JsonText.Of(new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "Dossier",
                        ["semanticVersion"] = Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3),
                        ["rules"] = new JsonArray([.. rules.Select(Rule)]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["originalUriBaseIds"] = new JsonObject { [Root] = new JsonObject { ["description"] = Text("The folder in which the command ran") } },
                ["results"] = new JsonArray(
                [
                    .. diagnostics.Select(diagnostic => Result(diagnostic, rules, DiagnosticPlace.Of(diagnostic, folder), [])),
                    .. accepted.Select(warning => Result(warning.Diagnostic, rules, DiagnosticPlace.Of(warning.Diagnostic, folder), [Suppression(warning)])),
                ]),
            }),
        });
    }

    private static JsonObject Rule(DiagnosticRule rule)
    {
        var page = RulePages.Read(rule.Code)!;
        return new JsonObject
        {
            ["id"] = rule.Code,
            ["name"] = string.Concat(rule.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
            ["shortDescription"] = Text(FirstParagraph(page)),
            ["help"] = new JsonObject { ["text"] = page, ["markdown"] = page },
            ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) },
        };
    }

    /// <summary>The first paragraph below the heading and the line that says what becomes of the build.</summary>
    private static string FirstParagraph(string page) => page.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries)[2].ReplaceLineEndings(" ").Trim();

    private static JsonObject Result(Diagnostic diagnostic, ImmutableArray<DiagnosticRule> rules, DiagnosticPlace place, JsonArray suppressions) => new()
    {
        ["ruleId"] = diagnostic.Rule.Code,
        ["ruleIndex"] = rules.IndexOf(diagnostic.Rule),
        ["level"] = Level(diagnostic.Severity),
        ["message"] = Text(diagnostic.Help is { } help ? $"{diagnostic.Message}. Help: {help}" : diagnostic.Message),
        ["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = Location(diagnostic, place) }),
        ["partialFingerprints"] = new JsonObject { ["lineAndMessage/v1"] = Fingerprint(diagnostic, place) },

        // Either all results of a run have the property or none (SARIF 2.1.0, section 3.27.23).
        ["suppressions"] = suppressions,
    };

    private static JsonObject Suppression(AcceptedDiagnostic warning)
    {
        var suppression = new JsonObject { ["kind"] = "external", ["status"] = "accepted" };
        if (warning.Why is { } why)
        {
            suppression["justification"] = why;
        }

        return suppression;
    }

    private static JsonObject Location(Diagnostic diagnostic, DiagnosticPlace place)
    {
        var location = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root },
        };
        if (place is { Start: { } start, End: { } end })
        {
            var region = new JsonObject { ["startLine"] = start.Line, ["startColumn"] = start.Column, ["endLine"] = end.Line, ["endColumn"] = end.Column };
            if (SourceExcerpt.Of(diagnostic) is { } excerpt)
            {
                region["snippet"] = Text(excerpt.Text[excerpt.Start..Math.Min(excerpt.Start + excerpt.Length, excerpt.Text.Length)]);
            }

            location["region"] = region;
        }

        return location;
    }

    /// <summary>The same for the same fault after lines above it have come and gone.</summary>
    private static string Fingerprint(Diagnostic diagnostic, DiagnosticPlace place)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{diagnostic.Rule.Code}\n{place.Path}\n{diagnostic.Message}\n{SourceExcerpt.Of(diagnostic)?.Text}")))[..DigestLength];

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static JsonObject Text(string text) => new() { ["text"] = text };
}
