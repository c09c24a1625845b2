namespace Dossier.Tests.Snapshots;

/// <summary>
/// Texts that a reader has looked at once, in files beside the tests, with the names that Verify gives them: what was verified stands
/// in <c>name.verified.ext</c> and is committed; what a test got instead is written to <c>name.received.ext</c>, which git ignores.
/// Line ends and the number of empty lines at the end make no difference.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="update">Whether what a test gets is taken for verified, as with <c>UPDATE_SNAPSHOTS=1</c>.</param>
public sealed class SnapshotStore(string folder, bool update)
{
    private const string Verified = ".verified";
    private const string Received = ".received";

    /// <summary>Fails unless <paramref name="actual"/> is what was verified under a name such as <c>harbour/front.html</c>.</summary>
    /// <param name="summary">Says in a few words how the verified text and the new one differ; a diff follows in any case.</param>
    public void Match(string name, string actual, Func<string, string, string>? summary = null)
    {
        var verified = PathOf(name, Verified);
        var received = PathOf(name, Received);
        var text = Normal(actual);
        var expected = File.Exists(verified) ? Normal(File.ReadAllText(verified)) : null;
        if (text == expected || update)
        {
            File.Delete(received);
            if (text != expected)
            {
                Write(verified, text);
            }

            return;
        }

        Write(received, text);
        var cure = $"To accept what was received, read it, then run UPDATE_SNAPSHOTS=1 dotnet test, or rename it to {Path.GetFileName(verified)}.";
        Assert.Fail(expected is null
            ? $"There is no {Shown(verified)}.\nWhat the test got is in {Shown(received)}.\n{cure}"
            : $"{Shown(verified)} differs from what the test got, which is in {Shown(received)}.\n{cure}\n\n{summary?.Invoke(expected, text)}{SnapshotDiff.Between(expected, text)}");
    }

    /// <summary>The verified and received files that belong to none of the names; when updating they are deleted.</summary>
    public IReadOnlyList<string> Unused(IEnumerable<string> names)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var used = names.SelectMany(name => new[] { PathOf(name, Verified), PathOf(name, Received) }).ToHashSet(StringComparer.Ordinal);
        var unused = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => IsSnapshot(Path.GetFileName(path)) && !used.Contains(path))
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (!update)
        {
            return [.. unused.Select(Shown)];
        }

        foreach (var path in unused)
        {
            File.Delete(path);
        }

        return [];
    }

    private static bool IsSnapshot(string file) => file.Contains(Verified + ".", StringComparison.Ordinal) || file.Contains(Received + ".", StringComparison.Ordinal);

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Shown(string path)
        => path.StartsWith(RepositoryFolder.Path, StringComparison.Ordinal) ? Path.GetRelativePath(RepositoryFolder.Path, path) : path;

    private string PathOf(string name, string state)
    {
        var extension = Path.GetExtension(name);
        return Path.GetFullPath(Path.Combine(folder, extension.Length == 0 ? $"{name}{state}.txt" : $"{name[..^extension.Length]}{state}{extension}"));
    }
}
