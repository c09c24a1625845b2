namespace Dossier.Core.Writing;

/// <summary>What writing changed on disk.</summary>
public sealed record WriteResult(int Written, int Unchanged, int Removed);
