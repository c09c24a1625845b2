using System.Security.Cryptography;
using Dossier.Core.Rendering;

namespace Dossier.Tests.Snapshots;

/// <summary>A whole site as a text: a line for each file with the first 16 hexadecimal characters of its SHA-256 and its path.</summary>
public static class TreeListing
{
    private const int DigestLength = 16;

    public static string Of(IEnumerable<OutputFile> files)
        => string.Concat(files
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))[..DigestLength]}  {file.Path}\n"));

    /// <summary>A line for each file that is missing, extra or changed; empty where the trees are the same.</summary>
    public static string Differences(string verified, string received)
    {
        var (expected, actual) = (Read(verified), Read(received));
        var lines = expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal).Select(path =>
            !actual.TryGetValue(path, out var now) ? $"missing: {path}\n"
            : !expected.TryGetValue(path, out var before) ? $"extra: {path}\n"
            : now != before ? $"changed: {path}\n"
            : "");
        return string.Concat(lines);
    }

    private static Dictionary<string, string> Read(string listing)
        => listing.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToDictionary(line => line[(DigestLength + 2)..], line => line[..DigestLength], StringComparer.Ordinal);
}
