using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Dossier.Core.Diagnostics.Formats;

/// <summary>
/// Writes diagnostics as one JSON object: <c>errors</c> and <c>warnings</c> count them, <c>accepted</c> the warnings that the editors let stand, <c>diagnostics</c> lists them with <c>code</c>, <c>name</c>, <c>severity</c>, <c>message</c>,
/// <c>help</c>, <c>path</c>, <c>line</c>, <c>column</c>, <c>endLine</c> and <c>endColumn</c>. What there is not is <c>null</c>.
/// </summary>
public static class DiagnosticJson
{
    /// <param name="folder">The path of the site's folder; empty or with a final slash.</param>
    public static string Format(ImmutableArray<Diagnostic> diagnostics, ImmutableArray<AcceptedDiagnostic> accepted, string folder)
        => JsonText.Of(new JsonObject
        {
            ["errors"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
            ["warnings"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
            ["accepted"] = accepted.Length,
            ["diagnostics"] = new JsonArray([.. diagnostics.Select(diagnostic => Of(diagnostic, DiagnosticPlace.Of(diagnostic, folder)))]),
        });

    private static JsonObject Of(Diagnostic diagnostic, DiagnosticPlace place) => new()
    {
        ["code"] = diagnostic.Rule.Code,
        ["name"] = diagnostic.Rule.Name,
        ["severity"] = diagnostic.Severity == Severity.Error ? "error" : "warning",
        ["message"] = diagnostic.Message,
        ["help"] = diagnostic.Help,
        ["path"] = place.Path,
        ["line"] = place.Start?.Line,
        ["column"] = place.Start?.Column,
        ["endLine"] = place.End?.Line,
        ["endColumn"] = place.End?.Column,
    };
}
