namespace Dossier.Core.Diagnostics;

/// <summary>A fault that the build can find. Codes never change their meaning; each has its page in <c>docs/diagnostics</c>.</summary>
/// <param name="Code">Stable, grouped by stage: DS01xx loading, 02 parsing, 03 reading, 04 linking, 05 checking, 06 output, 07 new files, 08 the web.</param>
/// <param name="Name">The fault in kebab-case, as in "unresolved-reference".</param>
public sealed record DiagnosticRule(string Code, string Name, Severity Severity)
{
    /// <summary>Whether the same dossier may have it on one computer or day and not on another: the texts of articles, which git ignores, are on few, and the web is asked only where an editor wants it.</summary>
    public bool DependsOnComputer { get; init; }

    /// <summary>Whether the file then lacks something that its editor wrote, so that what depends on it can't be judged.</summary>
    public bool LeavesGap { get; init; }
}
