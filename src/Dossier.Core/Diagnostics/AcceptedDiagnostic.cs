namespace Dossier.Core.Diagnostics;

/// <summary>A warning that the editors let stand: it is counted, but neither told nor a reason to stop.</summary>
/// <param name="Why">Their reason, if they gave one.</param>
public sealed record AcceptedDiagnostic(Diagnostic Diagnostic, string? Why);
