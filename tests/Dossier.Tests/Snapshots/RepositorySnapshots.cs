namespace Dossier.Tests.Snapshots;

/// <summary>The snapshots that are committed with the tests, in <c>tests/Dossier.Tests/Snapshots/files</c>.</summary>
public static class RepositorySnapshots
{
    /// <summary>Rewritten by <c>UPDATE_SNAPSHOTS=1 dotnet test</c>.</summary>
    public static SnapshotStore Store { get; } = new(
        Path.Combine(RepositoryFolder.Path, "tests", "Dossier.Tests", "Snapshots", "files"),
        update: Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1" or "true");
}
