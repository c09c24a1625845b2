using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Dossier.Core.Writing;

/// <summary>
/// The list of files that the build wrote into a folder, with the SHA-256 of each: what a later build may replace or remove.
/// While a build puts files in place, a path can stand in it twice, with the old bytes and with the new ones.
/// </summary>
public sealed class Manifest
{
    /// <summary>Its name in the output folder. Hosts leave files that begin with a dot alone.</summary>
    public const string FileName = ".dossier-manifest";

    /// <summary>Whether two paths are one file, as far as the system tells by itself.</summary>
    private static readonly StringComparer PathComparer = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private const string Header = "dossier-manifest 1";

    private Manifest(ILookup<string, string> digests) => Digests = digests;

    /// <summary>The digests by path.</summary>
    public ILookup<string, string> Digests { get; }

    public IEnumerable<string> Paths => Digests.Select(group => group.Key);

    /// <summary>The SHA-256 of a file's bytes, in lower-case hexadecimal.</summary>
    public static string DigestOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static Manifest Of(IEnumerable<(string Path, string Digest)> files) => new(files.Distinct().ToLookup(file => file.Path, file => file.Digest, PathComparer));

    /// <summary>Reads a manifest. A line that makes no sense is passed over: the file it names is then not ours.</summary>
    public static Manifest Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.FirstOrDefault() == Header
            ? Of(lines.Skip(1).Select(line => line.Split("  ", 2)).Where(parts => parts.Length == 2 && parts[0].Length == 64 && IsInside(parts[1])).Select(parts => (parts[1], parts[0])))
            : Of([]);
    }

    /// <summary>This manifest's entries with another's.</summary>
    public Manifest With(Manifest other) => Of(Entries.Concat(other.Entries));

    public override string ToString()
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var (path, digest) in Entries.OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Digest, StringComparer.Ordinal))
        {
            text.Append(digest).Append("  ").Append(path).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<(string Path, string Digest)> Entries => Digests.SelectMany(group => group.Select(digest => (group.Key, digest)));

    /// <summary>A manifest that somebody changed must not lead out of the folder.</summary>
    private static bool IsInside(string path) => !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && !path.Split('/').Any(part => part is ".." or "." or "");
}
