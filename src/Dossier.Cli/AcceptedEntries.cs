using Dossier.Core;
using Dossier.Core.Diagnostics;
using Dossier.Core.Text;

namespace Dossier.Cli;

/// <summary>Writes the <c>accept:</c> of settings.yml that lets all warnings of a run stand; reasons that were given stay, and others go between the quotation marks, where any text may.</summary>
public static class AcceptedEntries
{
    /// <summary>The lines, or <c>null</c> where there is no warning to accept.</summary>
    public static string? Of(BuildResult result)
    {
        var entries = result.Accepted.Concat(result.Diagnostics.Where(diagnostic => AcceptableWarnings.All.Contains(diagnostic.Rule)).Select(diagnostic => new AcceptedDiagnostic(diagnostic, null)))
            .GroupBy(warning => (warning.Diagnostic.Path, warning.Diagnostic.Rule.Code))
            .OrderBy(group => group.Key.Path, StringComparer.Ordinal).ThenBy(group => group.Key.Code, StringComparer.Ordinal)
            .Select(group => $"  - {{code: {group.Key.Code}, file: {YamlText.Flow(group.Key.Path)}, count: {group.Count()}, why: {YamlText.InQuotes(group.First().Why ?? "")}}}\n")
            .ToArray();
        return entries.Length == 0 ? null : $"accept:\n{string.Concat(entries)}";
    }
}
