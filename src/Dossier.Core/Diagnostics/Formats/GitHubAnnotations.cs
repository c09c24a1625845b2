using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dossier.Core.Diagnostics.Formats;

/// <summary>
/// Writes diagnostics as workflow commands of GitHub Actions, a line each, which GitHub shows at the lines of a change
/// (docs.github.com, "Workflow commands for GitHub Actions", setting an error or a warning message).
/// </summary>
public static class GitHubAnnotations
{
    /// <param name="folder">The path of the site's folder; empty or with a final slash.</param>
    public static string Format(ImmutableArray<Diagnostic> diagnostics, string folder)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var place = DiagnosticPlace.Of(diagnostic, folder);
            text.Append("::").Append(diagnostic.Severity == Severity.Error ? "error" : "warning").Append(" file=").Append(Property(place.Path));
            if (place is { Start: { } start, End: { } end })
            {
                text.Append(CultureInfo.InvariantCulture, $",line={start.Line},col={start.Column}");
                text.Append(end.Line == start.Line && end.Column > start.Column ? $",endColumn={end.Column.ToString(CultureInfo.InvariantCulture)}" : "");
            }

            text.Append(",title=").Append(Property($"{diagnostic.Rule.Code} {diagnostic.Rule.Name}")).Append("::").Append(Message(diagnostic.Message));
            text.Append(diagnostic.Help is { } help ? Message($"\nhelp: {help}") : "").Append('\n');
        }

        return text.ToString();
    }

    private static string Message(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text)
        => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
