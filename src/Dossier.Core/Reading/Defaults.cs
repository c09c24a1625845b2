using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Core.Reading;

/// <summary>
/// What stands beside a file for its front matter: a sidecar <c>_name.yml</c>, whose keys are the file's own, and the
/// <c>_directory.yml</c> of its folder and those above it, whose keys hold where nothing nearer says otherwise.
/// </summary>
public sealed class Defaults
{
    public const string DirectoryFile = "_directory.yml";
    private readonly Dictionary<string, YamlMapping> byPath;
    private readonly DiagnosticBag diagnostics;

    public Defaults(ImmutableArray<ParsedYaml> files, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        byPath = files
            .Where(file => Path.GetFileName(file.Path).StartsWith('_'))
            .ToDictionary(file => file.Path, file => Fields.AsMapping(file.Root, file.File, diagnostics), StringComparer.Ordinal);
        foreach (var (path, mapping) in byPath.Where(pair => Path.GetFileName(pair.Key) == DirectoryFile))
        {
            CheckKeys(path, mapping);
        }
    }

    /// <summary>The front matter with what stands beside it. A default whose key the shape does not know is for other files.</summary>
    public YamlMapping Under(ParsedMarkdown file, YamlMapping own, MappingShape shape)
    {
        var entries = own.Entries.ToBuilder();
        var folder = Folder(file.Path);
        if (byPath.TryGetValue(SidecarOf(file.Path), out var sidecar))
        {
            foreach (var entry in sidecar.Entries)
            {
                if (own[entry.Key.Value] is not null)
                {
                    diagnostics.Add(entry.Key.Span, Rules.DuplicateKey, $"the key `{entry.Key.Value}` stands in `{file.File.Path}` too", "remove one of them");
                }
                else
                {
                    entries.Add(entry);
                }
            }
        }

        var known = entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        for (var at = folder; ; at = Folder(at.TrimEnd('/')))
        {
            if (byPath.TryGetValue(at + DirectoryFile, out var defaults))
            {
                entries.AddRange(defaults.Entries.Where(entry => shape[entry.Key.Value] is not null && known.Add(entry.Key.Value)));
            }

            if (at.Length == 0)
            {
                return own with { Entries = entries.ToImmutable(), IsUnreadable = own.IsUnreadable || sidecar?.IsUnreadable == true };
            }
        }
    }

    /// <summary>The path of the sidecar that a Markdown file may have.</summary>
    public static string SidecarOf(string path) => $"{Folder(path)}_{Path.GetFileNameWithoutExtension(path)}.yml";

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private void CheckKeys(string path, YamlMapping mapping)
    {
        var kinds = ThingKinds.All.Where(kind => path.StartsWith(kind.Folder() + "/", StringComparison.Ordinal)).ToArray();
        var known = (kinds.Length > 0 ? kinds : ThingKinds.All).SelectMany(kind => ContentShapes.Of(kind).Keys).Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries.Where(entry => !known.Contains(entry.Key.Value)))
        {
            diagnostics.Add(entry.Key.Span, Rules.UnknownKey, $"the key `{entry.Key.Value}` is not known to any file below this folder", Diagnostic.DidYouMean(entry.Key.Value, known));
        }
    }
}
