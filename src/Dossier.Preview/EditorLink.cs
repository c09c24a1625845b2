using System.Collections.Frozen;
using System.Globalization;

namespace Dossier.Preview;

/// <summary>The address that opens a file at a place in somebody's editor, as a pattern with <c>{file}</c>, <c>{line}</c> and <c>{column}</c>.</summary>
public sealed class EditorLink
{
    private const string File = "{file}";

    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["vscode"] = "vscode://file{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file{file}:{line}:{column}",
        ["cursor"] = "cursor://file{file}:{line}:{column}",
        ["zed"] = "zed://file{file}:{line}:{column}",
        ["idea"] = "idea://open?file={file}&line={line}&column={column}",
        ["sublime"] = "subl://open?url=file://{file}&line={line}&column={column}",
        ["textmate"] = "txmt://open?url=file://{file}&line={line}&column={column}",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly string pattern;

    private EditorLink(string pattern) => this.pattern = pattern;

    public static EditorLink Default { get; } = new(Known["vscode"]);

    /// <summary>The editors that have a name, in alphabetical order.</summary>
    public static IEnumerable<string> Names => Known.Keys.Order(StringComparer.Ordinal);

    /// <summary>By an editor's name, or by a pattern; <c>null</c> where it is neither, or a pattern that would run a script in the page.</summary>
    public static EditorLink? Parse(string text)
        => Known.TryGetValue(text, out var pattern) ? new EditorLink(pattern)
            : text.Contains(File, StringComparison.Ordinal) && Uri.TryCreate(text.Replace(File, "file", StringComparison.Ordinal), UriKind.Absolute, out var address) && address.Scheme is not ("javascript" or "data" or "vbscript" or "blob") ? new EditorLink(text)
            : null;

    /// <param name="path">The full path of the file.</param>
    public string To(string path, int line, int column)
    {
        var slashed = path.Replace('\\', '/');
        var address = string.Join('/', (slashed.StartsWith('/') ? slashed : "/" + slashed).Split('/').Select(Uri.EscapeDataString)).Replace("%3A", ":", StringComparison.Ordinal);
        return pattern
            .Replace(File, address, StringComparison.Ordinal)
            .Replace("{line}", line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
