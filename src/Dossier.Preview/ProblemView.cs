using Dossier.Core.Diagnostics;

namespace Dossier.Preview;

/// <summary>A diagnostic as the page of a preview gets it.</summary>
/// <param name="Severity">"error" or "warning".</param>
/// <param name="Place">File, line and column as the terminal has them.</param>
/// <param name="Open">The address that opens the file in an editor; <c>null</c> where the diagnostic names no file that is there.</param>
public sealed record ProblemView(string Severity, string Code, string Name, string Message, string Place, string? Help, SourceExcerpt? Excerpt, string? Open)
{
    /// <param name="root">The site's folder, from which diagnostics name files.</param>
    public static ProblemView Of(Diagnostic diagnostic, string root, EditorLink editor)
    {
        var position = diagnostic.Span?.Position;
        var path = Path.GetFullPath(diagnostic.Path, Path.GetFullPath(root));
        return new ProblemView(
            diagnostic.Severity == Core.Diagnostics.Severity.Error ? "error" : "warning",
            diagnostic.Rule.Code,
            diagnostic.Rule.Name,
            DiagnosticText.Printable(diagnostic.Message),
            DiagnosticText.Printable(diagnostic.Path) + (position is { } at ? $":{at.Line}:{at.Column}" : ""),
            diagnostic.Help is { } help ? DiagnosticText.Printable(help) : null,
            SourceExcerpt.Of(diagnostic),
            File.Exists(path) ? editor.To(path, position?.Line ?? 1, position?.Column ?? 1) : null);
    }
}
