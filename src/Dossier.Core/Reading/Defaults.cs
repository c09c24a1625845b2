using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Model;
using Dossier.Core.Parsing;
using Dossier.Core.Reading.Foreign;
using Dossier.Core.Reading.Shapes;

namespace Dossier.Core.Reading;

/// <summary>
/// What stands beside a file for its front matter: a sidecar <c>_name.yml</c>, whose keys are the file's own, and the
/// <c>_directory.yml</c> of its folder and those above it, whose keys hold where nothing nearer says otherwise.
/// </summary>
public sealed class Defaults
{
    public const string DirectoryFile = "_directory.yml";

    /// <summary>In a <c>_directory.yml</c>: <c>false</c> keeps it from the folders below its own.</summary>
    private const string Recursive = "recursive";

    private static readonly string[] Endings = [".yml", ".yaml", ".json"];
    private readonly Dictionary<string, (ParsedYaml File, YamlMapping Mapping)> byPath;
    private readonly ILookup<string, YamlMapping> byFolder;

    /// <param name="plainFolders">The folders, with a final slash, at or below which plain pages stand: their defaults may hold any key.</param>
    public Defaults(ImmutableArray<ParsedYaml> files, IReadOnlySet<string> plainFolders, ForeignFinds finds, DiagnosticBag diagnostics)
    {
        byPath = files
            .Where(file => Path.GetFileName(file.Path).StartsWith('_'))
            .ToDictionary(file => file.Path, file => (file, Fields.AsMapping(file.Root, file.File, diagnostics)), StringComparer.Ordinal);
        byFolder = byPath.Values.Where(pair => IsDirectory(pair.File.Path)).ToLookup(
            pair => Folder(pair.File.Path),
            pair => CheckKeys(pair.File.Path, pair.Mapping, plainFolders.Contains(Folder(pair.File.Path)) ? finds : null, diagnostics),
            StringComparer.Ordinal);
    }

    /// <summary>Whether a file holds the defaults of its folder.</summary>
    public static bool IsDirectory(string path)
        => Endings.Contains(Path.GetExtension(path)) && Path.GetFileNameWithoutExtension(path) is "_directory" or "_Directory";

    /// <summary>The paths of the sidecars that a Markdown file may have.</summary>
    public static IEnumerable<string> SidecarsOf(string path)
        => Endings.SelectMany(ending => new[] { $"{Folder(path)}_{Path.GetFileNameWithoutExtension(path)}{ending}", $"{Folder(path)}_{Path.GetFileName(path)}{ending}" });

    /// <summary>All that <see cref="Under"/> lays under a file's front matter, from the nearest to the farthest.</summary>
    public IEnumerable<YamlMapping> Beside(ParsedMarkdown file)
        => SidecarsOf(file.Path).Where(byPath.ContainsKey).Select(path => byPath[path].Mapping).Concat(PlainFolders.Above(file.Path).SelectMany(folder => byFolder[folder]));

    /// <summary>The front matter with what stands beside it, all keys by the shape's names. A default whose key the shape does not know is for other files.</summary>
    public YamlMapping Under(ParsedMarkdown file, YamlMapping own, MappingShape shape, DiagnosticBag diagnostics)
    {
        own = KeyNames.In(own, shape, diagnostics);
        var entries = own.Entries.ToBuilder();
        var isUnreadable = own.IsUnreadable;
        foreach (var path in SidecarsOf(file.Path))
        {
            if (!byPath.TryGetValue(path, out var found))
            {
                continue;
            }

            var sidecar = KeyNames.In(found.Mapping, shape, diagnostics);
            isUnreadable |= sidecar.IsUnreadable;
            foreach (var entry in sidecar.Entries)
            {
                if (entries.FirstOrDefault(known => known.Key.Value == entry.Key.Value) is { } known)
                {
                    diagnostics.Add(entry.Key.Span, Rules.DuplicateKey, $"the key `{entry.Key.Value}` stands in `{known.Key.Span.File.Path}` too", "remove one of them");
                }
                else
                {
                    entries.Add(entry);
                }
            }
        }

        var keys = entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        var folder = Folder(file.Path);
        foreach (var at in PlainFolders.Above(file.Path))
        {
            foreach (var defaults in byFolder[at].Where(defaults => at == folder || !IsForItsFolderAlone(defaults)))
            {
                isUnreadable |= defaults.IsUnreadable;
                entries.AddRange(KeyNames.In(defaults, shape, diagnostics).Entries.Where(entry => shape[entry.Key.Value] is not null && keys.Add(entry.Key.Value)));
            }
        }

        return own with { Entries = entries.ToImmutable(), IsUnreadable = isUnreadable };
    }

    private static bool IsForItsFolderAlone(YamlMapping defaults)
        => defaults.Entries.Any(entry => KeyNames.Plain(entry.Key.Value) == Recursive && new Fields(defaults).FlagIfStated(entry.Key.Value) == false);

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <param name="finds">Where the folder has plain pages: takes what means nothing here.</param>
    private static YamlMapping CheckKeys(string path, YamlMapping mapping, ForeignFinds? finds, DiagnosticBag diagnostics)
    {
        var kinds = ThingKinds.All.Where(kind => path.StartsWith(kind.Folder() + "/", StringComparison.Ordinal)).ToArray();
        var shape = kinds.Length > 0 ? ContentShapes.Directory(kinds.Select(ContentShapes.Of)) : ContentShapes.AnyDirectory;
        var unknown = mapping with { Entries = [.. mapping.Entries.Where(entry => KeyNames.KeyOf(entry.Key.Value, shape) is null)] };
        foreach (var entry in (finds is null ? unknown : ForeignKeys.WithoutIn(unknown, shape, isFree: true, finds)).Entries)
        {
            diagnostics.Add(entry.Key.Span, Rules.UnknownKey, $"the key `{entry.Key.Value}` is not known to any file below this folder", Diagnostic.DidYouMean(entry.Key.Value, shape.Keys.Select(key => key.Name)));
        }

        return mapping;
    }
}
