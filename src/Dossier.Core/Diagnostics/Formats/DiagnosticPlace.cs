using Dossier.Core.Text;

namespace Dossier.Core.Diagnostics.Formats;

/// <summary>Where a diagnostic stands, as programs want it: lines and columns from one, the end behind the last character, columns in UTF-16 code units.</summary>
/// <param name="Path">With forward slashes, from the folder in which the command runs.</param>
/// <param name="Start"><c>null</c> where the fault is one of the file as a whole.</param>
public sealed record DiagnosticPlace(string Path, LinePosition? Start, LinePosition? End)
{
    /// <param name="folder">The path of the site's folder, from which diagnostics name files; empty or with a final slash.</param>
    public static DiagnosticPlace Of(Diagnostic diagnostic, string folder)
        => new(IsSetting(diagnostic.Path) ? diagnostic.Path : folder + diagnostic.Path, diagnostic.Span?.Position, diagnostic.Span is { } span ? span.File.PositionOf(span.End) : null);

    /// <summary>A setting of the command, "-s host", is no file in the site's folder.</summary>
    private static bool IsSetting(string path) => path.StartsWith("-s ", StringComparison.Ordinal);
}
