namespace Dossier.Core.Diagnostics;

/// <summary>What a diagnostic means for the build: an error stops it, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}
