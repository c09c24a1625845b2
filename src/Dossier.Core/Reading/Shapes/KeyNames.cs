using System.Collections.Immutable;
using Dossier.Core.Diagnostics;
using Dossier.Core.Parsing;
using Dossier.Core.Text;

namespace Dossier.Core.Reading.Shapes;

/// <summary>
/// Takes keys however their letters are written, with or without hyphens: <c>Title</c>, <c>RedirectFrom</c> and <c>redirect_from</c> are <c>title</c> and <c>redirect-from</c>.
/// What comes out has the names of the shape, so that nothing behind needs to know.
/// </summary>
public static class KeyNames
{
    /// <summary>The mapping, and all mappings in it, with the shape's own names; a text stands as a list of one where the shape takes either.</summary>
    public static YamlMapping In(YamlMapping mapping, MappingShape shape, DiagnosticBag diagnostics)
    {
        YamlEntry[]? named = null;
        for (var i = 0; i < mapping.Entries.Length; i++)
        {
            var entry = mapping.Entries[i];
            if (KeyOf(entry.Key.Value, shape) is not { } key)
            {
                continue;
            }

            var value = In(entry.Value, key.Shape, diagnostics);
            if (key.Name != entry.Key.Value || !ReferenceEquals(value, entry.Value))
            {
                named ??= [.. mapping.Entries];
                named[i] = new YamlEntry(entry.Key with { Value = key.Name }, value);
            }
        }

        return named is null ? mapping : mapping with { Entries = Once(named, mapping.Entries, diagnostics) };
    }

    /// <summary>The entries without those whose key stands before in other letters; these are reported.</summary>
    private static ImmutableArray<YamlEntry> Once(YamlEntry[] named, ImmutableArray<YamlEntry> written, DiagnosticBag diagnostics)
    {
        var kept = ImmutableArray.CreateBuilder<YamlEntry>(named.Length);
        var seen = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
        foreach (var (entry, key) in named.Zip(written, (entry, original) => (entry, original.Key)))
        {
            if (seen.TryAdd(entry.Key.Value, key))
            {
                kept.Add(entry);
            }
            else
            {
                var first = seen[entry.Key.Value];
                diagnostics.Add(key.Span, Rules.DuplicateKey, $"the key `{key.Value}` is `{first.Value}` in other letters, in line {first.Span.Position.Line}", "remove one of them");
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>The key of a shape that a written name means, or <c>null</c>.</summary>
    public static Key? KeyOf(string written, MappingShape shape)
        => shape[written] ?? (Plain(written) is var plain ? shape.Keys.FirstOrDefault(key => Plain(key.Name) == plain) : null);

    /// <summary>A key's name by which spellings are compared.</summary>
    public static string Plain(string name) => string.Concat(name.Where(c => c is not ('-' or '_'))).ToLowerInvariant();

    private static YamlNode In(YamlNode node, Shape shape, DiagnosticBag diagnostics) => (node, shape) switch
    {
        (YamlMapping mapping, MappingShape inner) => In(mapping, inner, diagnostics),
        (YamlScalar { IsNull: false } scalar, ListShape { OrOne: true }) => new YamlList([scalar], scalar.Span),
        (YamlList list, ListShape { Item: MappingShape item }) => In(list, item, diagnostics),
        _ => node,
    };

    private static YamlList In(YamlList list, MappingShape item, DiagnosticBag diagnostics)
    {
        YamlNode[]? items = null;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var named = In(list.Items[i], (Shape)item, diagnostics);
            if (!ReferenceEquals(named, list.Items[i]))
            {
                items ??= [.. list.Items];
                items[i] = named;
            }
        }

        return items is null ? list : list with { Items = [.. items] };
    }
}
